import { expect, test } from 'vitest';
import { sizes } from '../../../src/messages/en.ts';

test.each([
	[0, '0 bytes'],
	[999, '999 bytes'],
	[1000, '1 kB'],
	[6_440_000, '6.4 MB'],
	[64_400_000, '64 MB'],
	[999_600_000, '1 GB'],
])('%i bytes are "%s"', (bytes, words) => {
	expect(sizes.bytes(bytes)).toBe(words);
});

test('a size is told in files and bytes', () => {
	expect(sizes.of({ files: 1, bytes: 20_000 })).toBe('1 file, 20 kB');
	expect(sizes.of({ files: 30_412, bytes: 312_000_000 })).toBe('30,412 files, 312 MB');
});
