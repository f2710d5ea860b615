import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decode, findHiddenCharacters, judgeSize } from '../../../src/data/decode.ts';

describe('judgeSize', () => {
	test('allows a million bytes and not one more', () => {
		expect(judgeSize(1_000_000)).toBeUndefined();
		expect(judgeSize(1_000_001)?.rule).toBe('file-size');
	});
});

describe('decode', () => {
	test('gives the text of UTF-8, without a byte-order mark', () => {
		expect(decode(Buffer.from('\uFEFFTrường Sa 南沙 🜁'))).toEqual({ text: 'Trường Sa 南沙 🜁' });
	});

	test('passes over a replacement character that the file really holds', () => {
		expect(decode(Buffer.from('a \uFFFD b'))).toEqual({ text: 'a \uFFFD b' });
	});

	test.each([
		['latin-1', Buffer.from('Jos\xe9', 'latin1'), 3, '0xe9'],
		['latin-1 behind a replacement character', Buffer.from([0xef, 0xbf, 0xbd, 0xe9]), 1, '0xe9'],
		[
			'latin-1 behind a character of two units',
			Buffer.concat([Buffer.from('🜁 '), Buffer.from([0xe9])]),
			3,
			'0xe9',
		],
		['a character cut off at the end', Buffer.from('南').subarray(0, 2), 0, '0xe5'],
		['UTF-16', Buffer.from('\uFEFFa', 'utf16le'), 0, '0xff'],
	])('finds the first byte that is not UTF-8: %s', (_, bytes, offset, value) => {
		expect(decode(bytes)).toMatchObject({
			problem: {
				rule: 'encoding',
				spot: { offset },
				message: expect.stringContaining(`the byte ${value} here`) as string,
			},
		});
	});
});

describe('findHiddenCharacters', () => {
	test.each([
		['a bell', 'a\u0007', 'control character U+0007'],
		['a delete', 'a\u007F', 'control character U+007F'],
		['a control of latin-1', 'a\u0085', 'control character U+0085'],
		['a mark from right to left', 'a\u200F', 'text-direction mark U+200F'],
		['an override', 'a\u202E', 'text-direction mark U+202E'],
		['an isolate', 'a\u2066', 'text-direction mark U+2066'],
		['an override as an entity', 'a&#x202e;', 'text-direction mark U+202E'],
		['an override as a decimal entity', 'a&#8238;', 'text-direction mark U+202E'],
		['a mark by its name', 'a&lrm;', 'text-direction mark U+200E'],
		['an override in the manner of YAML', 'a\\u202E', 'text-direction mark U+202E'],
		['a long one in the manner of YAML', 'a\\U0000202E', 'text-direction mark U+202E'],
	])('finds %s', (_, text, words) => {
		const [problem] = findHiddenCharacters(text);

		expect(problem).toMatchObject({
			spot: { offset: 1 },
			message: expect.stringContaining(words) as string,
		});
	});

	test('finds each of several', () => {
		const offsets = Array.from(findHiddenCharacters('\u202Ea\u202C b\u0000'), ({ spot }) => spot);

		expect(offsets).toEqual([{ offset: 0 }, { offset: 2 }, { offset: 5 }]);
	});

	test.each([
		['tabs and line ends', 'a\tb\r\nc'],
		['joiners, which Khmer and Persian need', 'ក\u200Cខ\u200D'],
		['an emoji of several characters', '👩\u200D⚖️'],
		['entities of letters', 'A&#769; &#x4E2D; R&D'],
		['a path of Windows', 'C:\\users\\x'],
	])('passes over %s', (_, text) => {
		expect([...findHiddenCharacters(text)]).toEqual([]);
	});
});
