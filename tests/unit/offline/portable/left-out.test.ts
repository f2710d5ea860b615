import { expect, test } from 'vitest';
import { isFetched, isTaken } from '../../../../src/offline/portable/left-out.ts';

test.each([
	'index.html',
	'meetings/day/index.html',
	'data/index.html',
	'_astro/page.js',
	'_astro/font.woff2',
	'icon.svg',
	'search/rows.json',
	'pagefind/pagefind.js',
	'pagefind/wasm.en.pagefind',
	'pagefind/index/en_1.pf_index',
])('%s is taken', (path) => {
	expect(isTaken(path)).toBe(true);
});

test.each([
	'404.html',
	'data/archive.json',
	'data/quotations.csv',
	'downloads/index.html',
	'downloads/readout-offline.zip',
	'offline/index.html',
	'offline/files.json',
	'sw.js',
	'manifest.webmanifest',
	'sitemap.xml',
	'pagefind/pagefind-worker.js',
])('%s is left out', (path) => {
	expect(isTaken(path)).toBe(false);
});

test('what scripts fetch is told from what pages load', () => {
	expect(
		['search/rows.json', 'pagefind/index/en_1.pf_index', 'pagefind/pagefind.js', 'a.png'].filter(
			isFetched,
		),
	).toEqual(['search/rows.json', 'pagefind/index/en_1.pf_index']);
});
