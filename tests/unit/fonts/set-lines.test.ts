import { describe, expect, test } from 'vitest';
import { lineFonts } from '../../../src/fonts/set-lines.ts';

const names = {
	vi: 'Việt Nam',
	'zh-Hans': '越南',
	'zh-Hant': '越南國',
	ja: 'ベトナム',
	ko: '베트남',
	lo: 'ຫວຽດນາມ',
	km: 'វៀតណាម',
	th: 'เวียดนาม',
	my: 'ဗီယက်နမ်',
	ar: 'فيتنام',
	he: 'וייטנאם',
	hi: 'वियतनाम',
	ta: 'வியட்நாம்',
	ru: 'Вьетнам',
	el: 'Βιετνάμ',
};
const lines = Object.entries(names).map(([language, text]) => ({ language, text }));

describe('lines', async () => {
	const fonts = await lineFonts(lines);

	test.each(lines)('draw $language: $text', (line) => {
		expect(fonts.covers(line)).toBe(true);
		const { width, outlines } = fonts.set(line);
		expect(width).toBeGreaterThan(1);
		expect(outlines).toMatch(/ d="M/);
		// A letter that a font lacks would be drawn as its first glyph, a box: the fonts have every one.
		expect(outlines.match(/<path/g)?.length).toBeGreaterThanOrEqual(2);
	});

	test('put letters where they are written, not where they are stored', async () => {
		const khmer = await lineFonts([{ text: 'កេ', language: 'km' }]);
		const pathsOf = (text: string) =>
			Array.from(
				khmer.set({ text, language: 'km' }).outlines.matchAll(/ d="([^"]+)"/g),
				([, path]) => path,
			);

		// The vowel is stored after its consonant, and stands before it.
		const [consonant] = pathsOf('ក');
		expect(consonant).toBeDefined();
		expect(pathsOf('កេ')).toHaveLength(2);
		expect(pathsOf('កេ')[1]).toBe(consonant);
	});

	test('have the forms of their language', async () => {
		const forms = await lineFonts([
			{ text: '直', language: 'zh-Hans' },
			{ text: '直', language: 'ja' },
		]);
		expect(forms.set({ text: '直', language: 'ja' }).outlines).not.toBe(
			forms.set({ text: '直', language: 'zh-Hans' }).outlines,
		);
	});

	test('say which letters they lack, and leave those out', () => {
		expect(fonts.covers({ text: 'Ꮳ', language: 'chr' })).toBe(false);
		expect(fonts.set({ text: 'Ꮳ', language: 'chr' })).toEqual({ width: 0, outlines: '' });
	});
});
