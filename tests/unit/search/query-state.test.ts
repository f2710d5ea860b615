import { describe, expect, test } from 'vitest';
import {
	readQueryState,
	writeQueryState,
	type QueryState,
} from '../../../src/search/query-state.ts';

const nothing: QueryState = {
	query: '',
	facets: {},
	years: undefined,
	sort: 'relevance',
	grouped: false,
	shown: 0,
};

describe('writeQueryState and readQueryState', () => {
	test.each<[string, Partial<QueryState>]>([
		['nothing', {}],
		['words', { query: 'open strait' }],
		['signs that addresses use', { query: 'R&D = “南海” + 100% #?', sort: 'newest' }],
		[
			'several values of several facets, and the order',
			{
				query: 'strait',
				facets: {
					country: ['Kestria', 'Valdoria'],
					official: ['Phạm Minh Chính'],
					speech: ['Direct speech'],
					type: ['Quotation'],
				},
				sort: 'oldest',
			},
		],
		['a facet alone', { facets: { country: ['Côte d’Or & Isles'] } }],
		['years', { years: { from: 20190101, to: 20221231 } }],
		['years without a beginning', { years: { from: -Infinity, to: 20221231 } }],
		['years without an end', { years: { from: 20190101, to: Infinity } }],
		['groups', { query: 'a', grouped: true }],
		['how far the reader came', { query: 'a', shown: 60 }],
	])('carry %s there and back', (_, chosen) => {
		const state = { ...nothing, ...chosen };

		expect(readQueryState(writeQueryState(state))).toEqual(state);
	});
});

describe('writeQueryState', () => {
	test('writes nothing where nothing is chosen', () => {
		expect(writeQueryState(nothing)).toBe('');
		expect(writeQueryState({ ...nothing, facets: { country: [] } })).toBe('');
	});

	test('writes facets in one order, so that one search has one address', () => {
		const write = (facets: QueryState['facets']) =>
			writeQueryState({ ...nothing, query: 'a', facets, sort: 'newest' });

		expect(write({ topic: ['Fisheries'], country: ['Kestria', 'Valdoria'] })).toBe(
			'?q=a&country=Kestria&country=Valdoria&topic=Fisheries&sort=newest',
		);
		expect(write({ country: ['Kestria'], topic: ['Fisheries'] })).toBe(
			write({ topic: ['Fisheries'], country: ['Kestria'] }),
		);
	});
});

describe('readQueryState', () => {
	test.each<[string, string, Partial<QueryState>]>([
		['an address without "?"', 'q=a', { query: 'a' }],
		['plus signs for spaces', '?q=open+strait', { query: 'open strait' }],
		['spaces around the words', '?q=%20a%20', { query: 'a' }],
		['what it does not know', '?q=a&utm=b&sort=random&constructor=c&group=all', { query: 'a' }],
		['empty facets', '?country=&topic=Fisheries', { facets: { topic: ['Fisheries'] } }],
		['an address that is broken', '?q=%E5%8D&&==', { query: '\uFFFD' }],
		['years that are none', '?years=2022..2019', {}],
		['one year', '?years=2021', { years: { from: 20210101, to: 20211231 } }],
		['a number that is none', '?shown=lots', {}],
		['a number beyond all bounds', '?shown=1e99', { shown: 2000 }],
	])('understands or passes over %s', (_, search, state) => {
		expect(readQueryState(search)).toEqual({ ...nothing, ...state });
	});

	test.each(['-5', '2.5', 'NaN', 'Infinity'])(
		'shows a page however mangled the number: %s',
		(shown) => {
			expect(readQueryState(`?shown=${shown}`).shown).toBeGreaterThanOrEqual(0);
		},
	);
});
