import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query-language.ts';
import { searchRecords } from '../../../src/search/search-records.ts';
import { readVocabulary, respell } from '../../../src/search/suggest.ts';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';
import { archive } from './small-archive.ts';

const words = vocabularyOf(archive);

test('has the words of quotations, titles, names in other languages and labels', () => {
	for (const word of [
		'strait',
		'Meeting',
		'Kestria',
		'Old',
		'Calder',
		'harbour',
		'Fisheries',
		'Herald',
		'Pledge',
		'Proposal',
	]) {
		expect(words).toContain(word);
	}
});

test('has each word once, commonest first', () => {
	expect(new Set(words).size).toBe(words.length);
	expect(words.indexOf('strait')).toBeLessThan(words.indexOf('bridge'));
});

test('leaves out what has no bounds, and what is too short to be mended', () => {
	for (const word of words) expect(word).toMatch(/^[\p{sc=Latin}\p{N}’'-]{3,}$/u);
});

test('has every word that the search finds: none is taken for a slip', () => {
	const vocabulary = readVocabulary(words);
	for (const { content, meta } of searchRecords(archive)) {
		for (const text of [content, ...Object.values(meta)]) {
			for (const [word] of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
				expect(respell(parseQuery(word), vocabulary), word).toEqual([]);
			}
		}
	}
});
