import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/text/escape-xml.ts';
import { openSearchDescription } from '../../../src/exports/open-search.ts';
import { site } from '../../fixtures/records.ts';

test('describes the search so that a browser can ask it', () => {
	const text = openSearchDescription(
		site({ title: 'Strait & Harbour Papers', description: 'Gặp gỡ, 会谈 & “talks”' }),
	);
	const document = new DOMParser().parseFromString(text, 'text/xml');
	const textOf = (name: string) => document.getElementsByTagName(name)[0]?.textContent;

	expect(textOf('ShortName')).toBe('Strait & Harbour');
	expect(textOf('Description')).toBe('Gặp gỡ, 会谈 & “talks”');
	expect(
		[...document.getElementsByTagName('Url')].map((url) => url.getAttribute('template')),
	).toEqual([
		'https://papers.example/search/?q={searchTerms}',
		'https://papers.example/opensearch.xml',
	]);
});

test('text is the same after it was read as XML, between tags and in an attribute', () => {
	const text = `a < b > "c" & 'd' &amp; 王毅 Đỗ`;
	const document = new DOMParser().parseFromString(
		`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`,
		'text/xml',
	);
	expect(document.documentElement?.textContent).toBe(text);
	expect(document.documentElement?.getAttribute('b')).toBe(text);
});
