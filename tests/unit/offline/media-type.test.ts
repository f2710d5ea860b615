import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../../src/offline/media-type.ts';

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
