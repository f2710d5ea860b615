import { expect, test } from 'vitest';
import { copyRules, formOnDisk, isInBrowserCopy } from '../../../src/offline/copied-files.ts';

/** Every kind of file of a built site: whether a browser keeps it, and how the copy from disk has it. */
const files = [
	['index.html', true, 'file'],
	['meetings/2021-talks/index.html', true, 'file'],
	['data/index.html', true, 'file'],
	['_astro/Page.B-FVNMV1.css', true, 'file'],
	['_astro/page.B-FVNMV1.js', true, 'file'],
	['_astro/source-serif-4-latin-wght-normal.CF3gqZ2k.woff2', true, 'file'],
	['fonts.css', true, 'file'],
	['icon.svg', true, 'file'],
	['icons/192.png', true, 'file'],
	['citing/cite.js', true, 'file'],
	['search/suggest-box.js', true, 'file'],
	['pagefind/pagefind.js', true, 'file'],

	['search/rows.json', true, 'script'],
	['wording/phrases.json', true, 'script'],
	['gaps/missing.json', true, 'script'],
	['pagefind/pagefind-entry.json', true, 'script'],
	['pagefind/wasm.en.pagefind', true, 'script'],
	['pagefind/index/en_1.pf_index', true, 'script'],
	['pagefind/fragment/en_1.pf_fragment', true, 'script'],
	['pagefind/filter/en_1.pf_filter', true, 'script'],
	['pagefind/pagefind.en_1.pf_meta', true, 'script'],

	['404.html', true, 'none'],
	['offline/index.html', true, 'none'],
	['offline/missing/index.html', true, 'none'],
	['manifest.webmanifest', true, 'none'],
	['opensearch.xml', true, 'none'],
	['pagefind/pagefind-worker.js', true, 'none'],
	['pagefind/wasm.unknown.pagefind', true, 'none'],
	['a-file-of-the-host.txt', true, 'none'],

	['THIRD-PARTY-LICENSES.txt', false, 'file'],
	['_astro/font-licences.a1b2c3d4.txt', false, 'file'],

	['sw.js', false, 'none'],
	['offline/manifest.json', false, 'none'],
	['offline/files.T_wPL4AKIjEm-WwhROEkkw.json', false, 'none'],
	['downloads/index.html', false, 'none'],
	['downloads/readout-offline.zip', false, 'none'],
	['downloads/SHA256SUMS', false, 'none'],
	['data/archive.json', false, 'none'],
	['data/tables/meetings.csv', false, 'none'],
	['data/archive.sqlite', false, 'none'],
	['books/kestria.epub', false, 'none'],
	['card.png', false, 'none'],
	['meetings/2021-talks/card.png', false, 'none'],
	['meetings/2021-talks/citations.bib', false, 'none'],
	['meetings/2021-talks/citations.json', false, 'none'],
	['countries/kestria/meetings.csv', false, 'none'],
	['countries/kestria/feed.json', false, 'none'],
	['feed.xml', false, 'none'],
	['meetings.ics', false, 'none'],
	['robots.txt', false, 'none'],
	['sitemap.xml', false, 'none'],
	['_headers', false, 'none'],
	['CNAME', false, 'none'],
	['.nojekyll', false, 'none'],
	['.well-known/security.txt', false, 'none'],
] as const;

test.each(files)('%s: in a copy of the browser %s, on disk %s', (path, inBrowser, onDisk) => {
	expect(isInBrowserCopy(path)).toBe(inBrowser);
	expect(formOnDisk(path)).toBe(onDisk);
});

test('each rule decides of a file', () => {
	const deciding = files.map(([path]) => copyRules.find(({ pattern }) => pattern.test(path)));
	expect(copyRules.filter((rule) => !deciding.includes(rule))).toEqual([]);
});
