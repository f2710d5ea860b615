import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../../src/offline/media-type.ts';
import { formatBytes, formatSize } from '../../../src/text/format-size.ts';

test.each([
	[0, '0 bytes'],
	[999, '999 bytes'],
	[1000, '1 kB'],
	[6_440_000, '6.4 MB'],
	[64_400_000, '64 MB'],
	[999_600_000, '1 GB'],
])('%i bytes are "%s"', (bytes, words) => {
	expect(formatBytes(bytes)).toBe(words);
});

test('a size is told in files and bytes', () => {
	expect(formatSize({ files: 1, bytes: 20_000 })).toBe('1 file, 20 kB');
	expect(formatSize({ files: 30_412, bytes: 312_000_000 })).toBe('30,412 files, 312 MB');
});

test.each([
	['', 'text/html; charset=utf-8'],
	['meetings/a/', 'text/html; charset=utf-8'],
	['404.html', 'text/html; charset=utf-8'],
	['_astro/Page.A_o.css', 'text/css; charset=utf-8'],
	['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
	['pagefind/en.pf_meta', 'application/octet-stream'],
])('the path %j is of the type %s', (path, type) => {
	expect(mediaTypeOf(path)).toBe(type);
});
