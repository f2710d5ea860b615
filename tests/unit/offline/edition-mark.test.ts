import { expect, test } from 'vitest';
import { putEdition, takeEdition } from '../../../src/offline/edition-mark.ts';

const first = { edition: '21 November 2026', date: '2026-11-21' };
const second = { edition: '5 January 2027', date: '2027-01-05' };
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (content: Uint8Array) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
const page = ({ edition, date }: typeof first) =>
	`<p>王毅 met Phạm Bình Minh.</p><time datetime="${date}">Edition of ${edition}.</time>`;

test('a page that differs only in the date of its edition is kept once', () => {
	const kept = takeEdition('meetings/a/', encode(page(first)), first);
	expect(kept).toEqual(takeEdition('meetings/a/', encode(page(second)), second));
	expect(decode(putEdition('meetings/a/', kept, second))).toBe(page(second));
});

test('a page is given back to the byte, whatever dates stand in it', () => {
	const text = '\uFEFF<p>On 21 November 2026 (2026-11-21) and on 5 January 2027</p>';
	for (const edition of [first, second, {}]) {
		const kept = takeEdition('', encode(text), edition);
		expect(putEdition('', kept, edition)).toEqual(encode(text));
	}
});

test('other files are as they are', () => {
	const rows = encode('["21 November 2026"]');
	expect(takeEdition('search/rows.json', rows, first)).toBe(rows);
	expect(putEdition('search/rows.json', rows, first)).toBe(rows);
});
