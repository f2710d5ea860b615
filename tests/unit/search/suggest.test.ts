import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query-language.ts';
import { missingWords, readVocabulary, respell } from '../../../src/search/suggest.ts';

/** Commonest first. */
const vocabulary = readVocabulary([
	'cooperation',
	'strait',
	'road',
	'railway',
	'Wang',
	'straight',
	'Phạm',
	'Trọng',
	'sovereignty',
	'code',
	'conduct',
]);

const spellings = (text: string) => respell(parseQuery(text), vocabulary);

describe('respell', () => {
	test.each([
		['two letters swapped', 'railawy', 'railway'],
		['two letters swapped in a short word', 'raod', 'road'],
		['a letter left out', 'raiway', 'railway'],
		['a letter doubled', 'raillway', 'railway'],
		['another letter', 'reilway', 'railway'],
		['the first letter', 'tailway', 'railway'],
		['the last letter', 'railwaz', 'railway'],
		['two errors in a long word', 'soverignity', 'sovereignty'],
		['one error in a short word', 'roed', 'road'],
		['one word of several', 'open railwai', 'open railway'],
		['two words of several', 'railwai cooperatoin', 'railway cooperation'],
		['a word in a phrase', '"code of conductt"', '"code of conduct"'],
		['the value of a field', 'speaker:Wnag', 'speaker:Wang'],
		['a name with other marks', 'Phom', 'Phạm'],
		['a name in small letters', 'phom', 'phạm'],
		['a capital at the beginning', 'Railwai', 'railway'],
		['a word that stands in another one', 'railwayz ailway', 'railway railway'],
	])('mends %s', (_, text, expected) => {
		expect(spellings(text)[0]).toBe(expected);
	});

	test('offers the nearest first, then the commonest', () => {
		expect(spellings('straigt')).toEqual(['strait', 'straight']);
		expect(spellings('straihgt')).toEqual(['straight', 'strait']);
	});

	test.each([
		['a known word', 'railway'],
		['known words in capitals', 'RAILWAY Road'],
		['a known word without its marks', 'Pham Trong'],
		['a word that is only begun', 'coop rail sov'],
		['a word that is near none', 'zzqqxx'],
		['a short word', 'ro xy'],
		['a word that is excluded', '-railwai'],
		['the names of fields', 'speaker:Wang speech:code'],
		['Chinese', '王毅 南海问题研究'],
		['Korean', '문재인'],
		['numbers', '2021 5G'],
		['OR', 'road OR railway'],
		['a date', 'date:2021-09..2023-12'],
		['nothing', ''],
	])('leaves %s', (_, text) => {
		expect(spellings(text)).toEqual([]);
	});

	test('leaves the rest of a query as it is', () => {
		expect(spellings('speaker:"Wang Yi" -code railwai date:2021')[0]).toBe(
			'speaker:"Wang Yi" -code railway date:2021',
		);
	});

	test('offers no more than a few', () => {
		expect(spellings('strayt roud railwai coda').length).toBeLessThanOrEqual(9);
	});
});

test('a word that was ended is corrected even where others begin so', () => {
	expect(respell(parseQuery('"coopera"'), vocabulary)).toEqual([]);
	expect(respell(parseQuery('"railwa links"'), vocabulary, true)[0]).toContain('railway');
});

test('names the words that the archive does not have', () => {
	expect(missingWords(parseQuery('road zebra -giraffe rai 南海'), vocabulary)).toEqual(['zebra']);
});
