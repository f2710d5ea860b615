import { expect, test } from 'vitest';
import { addText, type Letters } from '../../../src/fonts/letters.ts';
import { makeFonts } from '../../../src/fonts/make-fonts.ts';
import { letterStyles } from '../../../src/fonts/style-sheet.ts';

async function sheetOf(texts: Record<string, string>, siteLanguage = 'en'): Promise<string[]> {
	const letters: Letters = new Map();
	for (const [language, text] of Object.entries(texts)) addText(letters, text, language);
	const made = await makeFonts(letters);
	const files = made.fonts.map(({ script, isSans }) => `${script}${isSans ? '-sans' : ''}.woff2`);
	return letterStyles(made, files, siteLanguage).split('\n').filter(Boolean);
}

const face = (family: string, file: string, range: string) =>
	`@font-face{font-family:'${family}';src:url(${file}.woff2);font-weight:400 700;unicode-range:${range}}`;

test('each script is loaded for its own letters alone', async () => {
	expect(await sheetOf({ 'zh-Hans': '中国', ko: '한국', km: 'ខ្មែរ', en: '→' })).toEqual(
		[
			face('Archive Letters', 'Zsym', 'U+2192'),
			face('Archive Letters', 'Hans', 'U+4E2D-56FD'),
			face('Archive Letters', 'Kore', 'U+AD6D-D55C'),
			face('Archive Letters', 'Khmr', 'U+1781-17D2'),
		].toSorted((a, b) => order(a) - order(b)),
	);
});

/** The order of code points, in which the sheet is written. */
function order(rule: string): number {
	return Number.parseInt(/unicode-range:U\+([0-9A-F]+)/.exec(rule)?.[1] ?? '0', 16);
}

test('a letter that languages write in several forms has a font for each, and one where none is named', async () => {
	expect(await sheetOf({ 'zh-Hans': '直国', ja: '直か' })).toEqual([
		face('Archive Letters', 'Jpan', 'U+304B'),
		face('Archive Letters', 'Hans', 'U+56FD-76F4'),
		face('Archive Letters Jpan', 'Jpan', 'U+304B-76F4'),
		"[lang='ja' i]:not(:root){font-family:'Archive Letters Jpan',var(--font-read)}",
	]);
	const [, , third, rule] = await sheetOf({ 'zh-Hans': '直国', ja: '直か' }, 'ja');
	expect(third).toContain("font-family:'Archive Letters Hans'");
	expect(rule).toContain("[lang='zh-Hans' i]");
});

test('Greek and Cyrillic have a serif for text and a sans for tables', async () => {
	const rules = await sheetOf({ ru: 'Россия' });
	expect(rules).toEqual([
		face('Archive Letters', 'Cyrl', 'U+420-44F'),
		face('Archive Letters Sans', 'Cyrl-sans', 'U+420-44F'),
	]);
});

test('ranges do not reach over the letters of Latin', async () => {
	const [range] = await sheetOf({ en: '‡→' });
	expect(range).toContain('unicode-range:U+2021,U+2192}');
});

test('an archive in Latin alone has an empty sheet', async () => {
	expect(await sheetOf({ en: 'Plain “words”', vi: 'Đường' })).toEqual([]);
});
