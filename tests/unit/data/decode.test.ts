import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decode, judgeSize } from '../../../src/data/decode.ts';

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
