import { describe, expect, test } from 'vitest';
import {
	readQueryState,
	writeQueryState,
	type QueryState,
} from '../../../src/search/query-state.ts';

describe('writeQueryState and readQueryState', () => {
	test.each<[string, QueryState]>([
		['nothing', { query: '', filters: {}, sort: 'relevance' }],
		['words', { query: 'open strait', filters: {}, sort: 'relevance' }],
		['signs that addresses use', { query: 'R&D = “南海” + 100% #?', filters: {}, sort: 'newest' }],
		[
			'filters and order',
			{
				query: 'strait',
				filters: {
					country: 'Kestria',
					official: 'Phạm Minh Chính',
					year: '2021',
					speech: 'Direct speech',
					type: 'quotation',
				},
				sort: 'oldest',
			},
		],
		['a filter alone', { query: '', filters: { country: 'Côte d’Or & Isles' }, sort: 'relevance' }],
	])('carry %s there and back', (_, state) => {
		expect(readQueryState(writeQueryState(state))).toEqual(state);
	});
});

describe('writeQueryState', () => {
	test('writes nothing where nothing is chosen', () => {
		expect(writeQueryState({ query: '', filters: {}, sort: 'relevance' })).toBe('');
	});

	test('writes filters in one order, so that one search has one address', () => {
		const write = (filters: QueryState['filters']) =>
			writeQueryState({ query: 'a', filters, sort: 'newest' });

		expect(write({ year: '2021', country: 'Kestria' })).toBe(
			'?q=a&country=Kestria&year=2021&sort=newest',
		);
		expect(write({ country: 'Kestria', year: '2021' })).toBe(
			write({ year: '2021', country: 'Kestria' }),
		);
	});
});

describe('readQueryState', () => {
	test.each([
		['an address with and without "?"', 'q=a', { query: 'a', filters: {}, sort: 'relevance' }],
		[
			'plus signs for spaces',
			'?q=open+strait',
			{ query: 'open strait', filters: {}, sort: 'relevance' },
		],
		['spaces around the words', '?q=%20a%20', { query: 'a', filters: {}, sort: 'relevance' }],
		[
			'what it does not know',
			'?q=a&utm=b&sort=random&constructor=c',
			{ query: 'a', filters: {}, sort: 'relevance' },
		],
		[
			'empty filters',
			'?country=&year=2021',
			{ query: '', filters: { year: '2021' }, sort: 'relevance' },
		],
		[
			'an address that is broken',
			'?q=%E5%8D&&==',
			{ query: '\uFFFD', filters: {}, sort: 'relevance' },
		],
	])('understands or passes over %s', (_, search, state) => {
		expect(readQueryState(search)).toEqual(state);
	});
});
