import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { isListed, robotsText, sitemapFiles } from '../../../src/exports/sitemap.ts';
import { site } from '../../fixtures/records.ts';

const archive = site({ address: 'https://papers.example/archive/' });

function tagsOf(text: string, name: string): (string | null)[] {
	// It throws at what is not well-formed.
	const document = new DOMParser().parseFromString(text, 'text/xml');
	return [...document.getElementsByTagName(name)].map((node) => node.textContent);
}

test('lists whole addresses, with the date of the edition', () => {
	const [file, ...others] = sitemapFiles(
		archive,
		['', 'places/vietnam-huế/', 'a&b/'],
		'2026-11-21',
	);

	expect(others).toEqual([]);
	expect(file?.name).toBe('sitemap.xml');
	expect(tagsOf(file?.text ?? '', 'loc')).toEqual([
		'https://papers.example/archive/',
		'https://papers.example/archive/places/vietnam-hu%E1%BA%BF/',
		'https://papers.example/archive/a&b/',
	]);
	expect(tagsOf(file?.text ?? '', 'lastmod')).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
	expect(tagsOf(sitemapFiles(archive, [''], undefined)[0]?.text ?? '', 'lastmod')).toEqual([]);
});

test('divides what one file may not hold, and lists the files', () => {
	const paths = Array.from({ length: 100_001 }, (_, index) => `meetings/${index}/`);
	const [index, ...files] = sitemapFiles(archive, paths, undefined);

	expect(tagsOf(index?.text ?? '', 'loc')).toEqual(
		files.map(({ name }) => `https://papers.example/archive/${name}`),
	);
	expect(files.map(({ text }) => text.match(/<loc>/g)?.length)).toEqual([50_000, 50_000, 1]);
});

test('leaves out what is not to be found', () => {
	expect(isListed('about/', '<meta name="description" content="noindex">')).toBe(true);
	expect(isListed('offline/missing/', '<meta name="robots" content="noindex">')).toBe(false);
	expect(isListed('404/', '<html>')).toBe(false);
	expect(isListed('data/archive.json', '')).toBe(false);
});

test('tells robots where the list is', () => {
	expect(robotsText(archive)).toContain('\nSitemap: https://papers.example/archive/sitemap.xml\n');
	expect(robotsText(archive)).not.toContain('Disallow');
});
