import { describe, expect, test } from 'vitest';
import { ownerOf } from '../../../src/offline/owners.ts';

const known = new Set([
	'meetings/2021-talks',
	'officials/ines-calder',
	'countries/kestria',
	'relations/kestria/valdoria',
	'timeline/2021',
	'quotes/side/kestria',
]);

describe('ownerOf', () => {
	test.each([
		['meetings/2021-talks/index.html', 'meetings/2021-talks'],
		['meetings/2021-talks/citation.bib', 'meetings/2021-talks'],
		['cards/meetings/2021-talks.png', 'meetings/2021-talks'],
		['relations/kestria/valdoria/index.html', 'relations/kestria/valdoria'],
		['feeds/relations/kestria/valdoria.xml', 'relations/kestria/valdoria'],
		['timeline/2021/index.html', 'timeline/2021'],
		['quotes/side/kestria/2/index.html', 'quotes/side/kestria'],
	])('finds whose %s is', (path, owner) => {
		expect(ownerOf(path, known)).toBe(owner);
	});

	test.each([
		'index.html',
		'404.html',
		'meetings/index.html',
		'officials/letter/a/index.html',
		'offline/missing/index.html',
		'_astro/Page.abc.css',
		'pagefind/fragment/en_1.pf_fragment',
		'search/rows.json',
	])('gives %s to every copy', (path) => {
		expect(ownerOf(path, known)).toBe('base');
	});

	test.each([
		'topics/unused/index.html',
		'quotes/speech/direct/index.html',
		'meetings/old/index.html',
	])('leaves the page %s to a copy of everything', (path) => {
		expect(ownerOf(path, known)).toBe('rest');
	});
});
