import { describe, expect, test } from 'vitest';
import { findOddCharacters, showsNothing, visibly } from '../../../src/text/characters.ts';

const levels = (text: string, verbatim = false) =>
	findOddCharacters(text, { verbatim }).map(({ level, offset }) => `${level} ${offset}`);

describe('a character that no text has is an error, with its number and what it is', () => {
	test.each([
		['a null', '\0', 'the invisible control character U+0000 (null)'],
		['an escape', '\u001B', 'the invisible control character U+001B (escape)'],
		['a delete', '\u007F', 'the invisible control character U+007F (delete)'],
		['a next line', '\u0085', 'the invisible control character U+0085 (next line)'],
		['half a pair', '\uD83D', 'half of a character, U+D83D'],
		['a zero width space', '\u200B', 'the invisible character U+200B (zero width space)'],
		['a word joiner', '\u2060', 'the invisible character U+2060 (word joiner)'],
		['an invisible times', '\u2062', 'the invisible character U+2062 (invisible times)'],
		['a byte order mark', '\uFEFF', 'the invisible character U+FEFF (byte order mark)'],
		['a line separator', '\u2028', 'the invisible character U+2028 (line separator)'],
		['a paragraph separator', '\u2029', 'the invisible character U+2029 (paragraph separator)'],
		['an override', '\u202E', 'the invisible text-direction mark U+202E (right-to-left override)'],
		['an Arabic mark', '\u061C', 'the invisible text-direction mark U+061C (Arabic letter mark)'],
		['a Hangul filler', '\u3164', 'the invisible character U+3164 (Hangul filler)'],
		['a Hangul choseong filler', '\u115F', 'the invisible character U+115F (Hangul filler)'],
		['a Mongolian separator', '\u180E', 'U+180E (Mongolian vowel separator)'],
		['a grapheme joiner', '\u034F', 'U+034F (combining grapheme joiner)'],
		['a shaping mark', '\u206A', 'the invisible character U+206A'],
		['a mark of music', '\u{1D173}', 'the invisible character U+1D173'],
		['a tag letter', '\u{E0041}', 'the invisible tag character U+E0041'],
		['a variation selector', '\uFE05', 'the invisible variation selector U+FE05'],
		['an annotation', '\uFFF9', 'U+FFF9 (interlinear annotation anchor)'],
		['private use', '\uE000', 'the private-use character U+E000'],
		['private use of a higher plane', '\u{F0000}', 'the private-use character U+F0000'],
		['no character', '\uFDD0', 'the code of no character, U+FDD0'],
		['no character, at the end of a plane', '\u{1FFFE}', 'the code of no character, U+1FFFE'],
		['a lost character', '\uFFFD', 'U+FFFD (replacement character)'],
	])('%s', (_, character, words) => {
		expect(findOddCharacters(`Wang${character} Yi`)).toMatchObject([
			{ level: 'error', offset: 4, message: expect.stringContaining(words) as string },
		]);
	});

	test('each of several, in order', () => {
		expect(levels('\u202Ea\u202C b\0')).toEqual(['error 0', 'error 2', 'error 5']);
	});
});

describe('damage by a wrong encoding is an error, told once', () => {
	test.each([
		['a curly mark', 'Chinaâ€™s offer', 5],
		['a letter with a mark', 'JosÃ© met', 3],
		['a letter of Vietnamese', 'Phạm Tháº¿', 7],
		['a word of Russian', 'Ð¡Ð¾ÑŽÐ·', 0],
		['Chinese', 'ä¸­å›½', 0],
		['a sign', 'at 20Â°C', 5],
		['a blank', '10Â\u00A0km', 2],
		['a capital inside a word', 'CÃ”TE', 1],
		['what was damaged twice', 'a ï¿½ b', 2],
	])('%s', (_, text, offset) => {
		expect(findOddCharacters(text)).toMatchObject([
			{ level: 'error', rule: 'damaged-text', offset },
		]);
	});

	test('with what was meant', () => {
		expect(findOddCharacters('Chinaâ€™s')[0]?.message).toBe(
			'Found "â€™" where "’" was meant: UTF-8 was read in another encoding. Copy the text again from the source, as UTF-8.',
		);
	});

	test.each([
		'“AMANHÃ”, he said',
		'zum „Spaß“ gesagt',
		'« voilà\u00A0»',
		'the café… and “É” ended',
		'São Paulo, Âu Lạc, Łódź, Þór, Ñandú',
		'Ông Ấn Độ: “Â”',
	])('and %s is not damaged', (text) => {
		expect(findOddCharacters(text)).toEqual([]);
	});
});

describe('a warning is given of', () => {
	test.each([
		['a Cyrillic letter in a Latin word', 'W\u0430ng Yi', 1],
		['a Latin letter in a Cyrillic word', 'Мо\u0063ква', 2],
		['a Greek letter in a Latin word', 'Chin\u03BF', 4],
		['a ligature', 'of\uFB01ce', 2],
		['a letter and its mark', 'Jose\u0301', 3],
		['Korean in single letters', '\u1112\u1161\u11AB', 0],
		['a place for a line break in Khmer', 'ខ្មែរ\u200Bខ', 5],
	])('%s', (_, text, offset) => {
		expect(levels(text)).toEqual([`warning ${offset}`]);
	});

	test('a soft hyphen that a source prints; in other words it is an error', () => {
		expect(levels('mea\u00ADsures', true)).toEqual(['warning 3']);
		expect(levels('mea\u00ADsures')).toEqual(['error 3']);
	});
});

describe('nothing is wrong with', () => {
	test.each([
		['tabs and line ends', 'a\tb\r\nc'],
		['a joiner kept apart in Persian', 'کتاب\u200Cها'],
		['a joiner in Hindi', 'क्\u200Dष'],
		['a joiner at the end of a word of Malayalam', 'ന്\u200D'],
		['an emoji of several characters', '👩\u200D⚖\uFE0F 👨🏽\u200D🌾'],
		['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
		['a form of a Chinese letter', '葛\u{E0100}城'],
		['marks that have no letter of their own', 'عِلم עִבְרִית नि กำ'],
		['other scripts', 'Москва Αθήνα 王毅 서울 Phạm Minh Chính'],
		['units', 'kΩ µm'],
	])('%s', (_, text) => {
		expect(findOddCharacters(text)).toEqual([]);
	});

	test.each(['a\u200Db', 'a\u200Cb', '王\u200D毅', ' \u200C'])(
		'joiners, but not where they join nothing: %j',
		(text) => {
			expect(levels(text)).toEqual(['error 1']);
		},
	);
});

test.each([
	['', true],
	[' \u00A0\u3000', true],
	['\u200B\u2060', true],
	['\u3164', true],
	['\u2800', true],
	['.', false],
	['王', false],
])('whether %j shows nothing: %s', (text, nothing) => {
	expect(showsNothing(text)).toBe(nothing);
});

test('what nobody sees is written out for messages', () => {
	expect(visibly('a\u001B[31m\u202Eb 王')).toBe(String.raw`a\u{1B}[31m\u{202E}b 王`);
});
