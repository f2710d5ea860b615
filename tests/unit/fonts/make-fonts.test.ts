import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import { convert } from 'fontverter';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addText, type Letters } from '../../../src/fonts/letters.ts';
import { cutFont, makeFonts, webFont, whoDraws } from '../../../src/fonts/make-fonts.ts';
import { partsWith } from '../../../src/fonts/packages.ts';
import { parseRanges } from '../../../src/fonts/ranges.ts';
import { scriptFonts } from '../../../src/fonts/scripts.ts';

function lettersOf(texts: Record<string, string>): Letters {
	const letters: Letters = new Map();
	for (const [language, text] of Object.entries(texts)) addText(letters, text, language);
	return letters;
}

/** Outlines and places of a line, so that two fonts can be compared. */
function drawing(bytes: Uint8Array, text: string): string[] {
	const font = new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
	const line = new Line();
	line.addText(text);
	line.guessSegmentProperties();
	shape(font, line);
	const places = line.getGlyphPositions();
	return line
		.getGlyphInfos()
		.map(({ codepoint: glyph }, at) =>
			[
				font.glyphToPath(glyph),
				places[at]?.xAdvance,
				places[at]?.xOffset,
				places[at]?.yOffset,
			].join(' '),
		);
}

describe('a font that is cut down', () => {
	test.each([
		['lo', 'ສາທາລະນະລັດ ປະຊາທິປະໄຕ ນ້ຳ'],
		['km', 'កោ'],
		['km', 'ព្រះរាជាណាចក្រកម្ពុជា ស្រ្តី ក្រុងភ្នំពេញ'],
		['th', 'ประเทศไทย ที่ปรึกษา น้ำ'],
		['my', 'မြန်မာနိုင်ငံ ကြွေး'],
		['ar', 'المملكة العربية السعودية لا'],
		['he', 'יִשְׂרָאֵל'],
		['hi', 'प्रधानमंत्री क्षेत्र र्म'],
		['ta', 'சிங்கப்பூர் கொள்கை'],
		['el', 'Ελλάδα ΰ'],
		['ru', 'Россия ё'],
	])('draws %s as the whole font does', async (language, text) => {
		const { fonts, missing } = await makeFonts(lettersOf({ [language]: text }), ['serif']);
		expect(missing).toEqual([]);
		const [font] = fonts;
		if (!font) throw new Error('No font was made.');
		const row = scriptFonts.find(({ script, isSans }) => script === font.script && !isSans);
		const part = row && partsWith(row, font.letters[0] ?? '')[0];
		const whole = await convert(readFileSync(part?.file ?? ''), 'truetype');
		const at = (weight: Buffer) => drawing(weight, text.replaceAll(' ', ''));
		// Both in the weight of text.
		expect(at(await cutFont(font, font.letters))).toEqual(at(whole));
		expect(font.bytes.length).toBeLessThan(whole.length);
	});

	test('is one for all parts of Han, and has each of its letters', async () => {
		const text = '中华人民共和国外交部长王毅柬埔寨';
		const { fonts } = await makeFonts(lettersOf({ 'zh-Hans': text }), ['serif']);
		expect(fonts.map(({ script }) => script)).toEqual(['Hans']);
		const face = new Face(new Blob(Uint8Array.from(fonts[0]?.bytes ?? []).buffer));
		expect([...face.collectUnicodes()].filter((one) => one > 0x20)).toEqual(
			[...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b),
		);
		const lines = [...text].map((letter) => drawing(fonts[0]?.bytes ?? new Uint8Array(), letter));
		expect(new Set(lines.map(([line]) => line)).size).toBe(new Set(text).size);
		for (const [line = ''] of lines) expect(line).toMatch(/^M.* 1000 0 0$/);
	});

	test('is small: ten Chinese letters take less than 4 kB', async () => {
		const { fonts } = await makeFonts(lettersOf({ zh: '中华人民共和国外交部' }), ['serif']);
		const bytes = await Promise.all(fonts.map(webFont));
		expect(bytes.map(({ length }) => length)).toEqual([expect.any(Number)]);
		expect(bytes[0]?.length).toBeLessThan(4000);
	});
});

test('the same letters give the same bytes, in whatever order they come', async () => {
	const one = await makeFonts(lettersOf({ ko: '한국', zh: '中国', lo: 'ລາວ' }));
	const other = await makeFonts(lettersOf({ lo: 'ວາລ', zh: '国中', ko: '국한' }));
	expect(one.fonts.map(({ script }) => script)).toEqual(['Hans', 'Kore', 'Laoo']);
	expect(other.fonts.map(({ bytes }) => bytes)).toEqual(one.fonts.map(({ bytes }) => bytes));
});

test('a letter goes to the font of its language, and to the next where that lacks it', async () => {
	const { fonts, drawnBy } = await makeFonts(
		// 风 is a simplified form that the traditional font does not have.
		lettersOf({ 'zh-Hans': '直', ja: '直', 'zh-Hant': '直风' }),
		['serif'],
	);
	const script = (language: string, letter: string) =>
		fonts[drawnBy.serif.get(language)?.get(letter) ?? -1]?.script;
	expect(script('zh-Hans', '直')).toBe('Hans');
	expect(script('ja', '直')).toBe('Jpan');
	expect(script('zh-Hant', '直')).toBe('Hant');
	expect(script('zh-Hant', '风')).toMatch(/^Han[st]$/);
});

test('letters that no font has are told, and Latin makes none', async () => {
	const { fonts, missing } = await makeFonts(lettersOf({ en: 'Ꭰ “x” é', vi: 'Đường' }));
	expect(fonts).toEqual([]);
	expect(missing).toEqual(['Ꭰ']);
});

test.each(
	scriptFonts.filter(({ has }) => has).map((row) => [`${row.name} ${row.font}`, row] as const),
)('%s has what the list says that it has', async (_, row) => {
	const style = row.isSans ? 'sans' : 'serif';
	const lacking: string[] = [];
	for (const [from, to] of parseRanges(row.has ?? '')) {
		for (let code = from; code <= to; code++) {
			const letter = String.fromCodePoint(code);
			if (!/\p{Assigned}/u.test(letter) || /[\p{White_Space}\p{Cf}]/u.test(letter)) continue;
			const found = await whoDraws(letter, row.language, style);
			if (found?.row.script !== row.script) lacking.push(`${letter} ${code.toString(16)}`);
		}
	}
	expect(lacking).toEqual([]);
});
