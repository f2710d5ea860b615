import { expect, test } from 'vitest';
import { isInRanges, parseRanges, rangesByOwner, rangesText } from '../../../src/fonts/ranges.ts';

test('ranges are read and written as CSS has them', () => {
	const ranges = parseRanges('U+20-7E, U+a0,U+1EA0-1EF9');
	expect(ranges).toEqual([
		[0x20, 0x7e],
		[0xa0, 0xa0],
		[0x1ea0, 0x1ef9],
	]);
	expect(rangesText(ranges)).toBe('U+20-7E,U+A0,U+1EA0-1EF9');
	expect([0x7e, 0x7f, 0xa0, 0x1ef9, 0x1efa].map((one) => isInRanges(ranges, one))).toEqual([
		true,
		false,
		true,
		true,
		false,
	]);
});

test('a range goes on where nobody else owns a letter, and ends where somebody does', () => {
	const owners = new Map([
		[0x4e2d, 'chinese'],
		[0x4e00, 'chinese'],
		[0x5000, 'korean'],
		[0x9000, 'chinese'],
	]);
	expect([...rangesByOwner(owners)].map(([of, ranges]) => `${of} ${rangesText(ranges)}`)).toEqual([
		'chinese U+4E00-4E2D,U+9000',
		'korean U+5000',
	]);
});
