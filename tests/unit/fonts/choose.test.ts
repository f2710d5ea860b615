import { describe, expect, test } from 'vitest';
import { fontsFor, isWithoutFont } from '../../../src/fonts/choose.ts';
import { isInstalled } from '../../../src/fonts/packages.ts';
import { scriptFonts } from '../../../src/fonts/scripts.ts';

describe('the font of a letter', () => {
	test.each([
		['ệ', 'vi', 'Latn'],
		['ψ', 'el', 'Grek'],
		['ж', 'ru', 'Cyrl'],
		['国', 'zh-Hans', 'Hans'],
		['國', 'zh-Hant', 'Hant'],
		['國', 'zh-TW', 'Hant'],
		['直', 'ja', 'Jpan'],
		['直', 'ko', 'Kore'],
		['直', 'zh', 'Hans'],
		['直', 'en', 'Hans'],
		['か', 'en', 'Jpan'],
		['국', 'ko', 'Kore'],
		['ລ', 'lo', 'Laoo'],
		['ក', 'km', 'Khmr'],
		['ไ', 'th', 'Thai'],
		['မ', 'my', 'Mymr'],
		['ع', 'fa', 'Arab'],
		['،', 'ar', 'Arab'],
		['ש', 'he', 'Hebr'],
		['भ', 'hi', 'Deva'],
		['ச', 'ta', 'Taml'],
		['→', 'en', 'Zsym'],
		['≥', 'en', 'Zsym'],
		['№', 'ru', 'Cyrl'],
		['、', 'ja', 'Jpan'],
	])('%s in %s is of %s', (letter, language, script) => {
		expect(fontsFor(letter, language)[0]?.script).toBe(script);
		expect(isWithoutFont(letter)).toBe(false);
	});

	test('is a sans in tables where the script has one', () => {
		expect(fontsFor('ж', 'ru', 'serif')[0]?.font).toContain('source-serif');
		expect(fontsFor('ж', 'ru', 'sans')[0]?.font).toContain('source-sans');
		expect(fontsFor('ក', 'km', 'sans')[0]?.script).toBe('Khmr');
	});

	test('is none for what is not seen, which needs none', () => {
		for (const letter of [' ', '\u00A0', '\u200B', '\u200D', '\u202F', '\uFE0F']) {
			expect(fontsFor(letter, 'en')).toEqual([]);
			expect(isWithoutFont(letter)).toBe(false);
		}
	});

	test.each(['Ꭰ', 'ა', '😀', '𝄞'])('is missing for %s', (letter) => {
		expect(isWithoutFont(letter)).toBe(true);
	});
});

test('at least twelve scripts are shipped', () => {
	const shipped = new Set(scriptFonts.filter(isInstalled).map(({ name }) => name));
	expect([...shipped]).toEqual(
		expect.arrayContaining([
			...['Latin', 'Greek', 'Cyrillic', 'Chinese (simplified)', 'Chinese (traditional)'],
			...['Japanese', 'Korean', 'Lao', 'Khmer', 'Thai', 'Burmese', 'Arabic', 'Hebrew'],
			...['Devanagari', 'Tamil'],
		]),
	);
});
