import { describe, expect, test } from 'vitest';
import { fitsChoice, type Choice, type Hit } from '../../../src/search/ask.ts';
import { countFacets, countYears } from '../../../src/search/counts.ts';
import { readSpan } from '../../../src/dates/date-range.ts';
import { facetNames, type FacetName } from '../../../src/search/table.ts';
import { table } from './small-archive.ts';

const everything = Array.from({ length: table.size }, (_, row) => hit(row));
const nothing: Choice = { facets: {}, sort: 'relevance', grouped: false };

function hit(row: number): Hit {
	const result = {
		id: '',
		score: 0,
		words: [],
		data: () => Promise.reject(new Error('not asked')),
	};
	return { key: '', row, maybe: false, words: [], result };
}

function counts(facet: FacetName, choice: Partial<Choice> = {}) {
	return countFacets(table, everything, { ...nothing, ...choice })[facet].map(
		({ label, count, chosen }) => `${label} ${count}${chosen ? ' chosen' : ''}`,
	);
}

describe('countFacets', () => {
	test('counts every value, most first, then by name', () => {
		expect(counts('type')).toEqual(['Meeting 5', 'Quotation 5', 'Official 3']);
		expect(counts('act')).toEqual(['Pledge 3', 'Proposal 1', 'Request 1']);
		expect(counts('topic')).toEqual(['Fisheries 2', 'Navigation 2']);
	});

	test('a choice narrows other facets and not its own', () => {
		const choice = { facets: { act: ['Request'] } };

		expect(counts('act', choice)).toEqual(['Pledge 3', 'Proposal 1', 'Request 1 chosen']);
		expect(counts('official', choice)).toEqual(['Oskar Vey 1']);
		expect(counts('type', choice)).toEqual(['Quotation 1']);
	});

	test('choices of two facets narrow each other', () => {
		const choice = { facets: { act: ['Request'], topic: ['Fisheries'] } };

		expect(counts('act', choice)).toEqual(['Pledge 1', 'Proposal 1', 'Request 0 chosen']);
		expect(counts('topic', choice)).toEqual(['Fisheries 0 chosen']);
	});

	test('keeps a chosen value that nothing has, so that it can be taken back', () => {
		expect(counts('country', { facets: { country: ['Nonesuch'] } })).toContain('Nonesuch 0 chosen');
	});

	test('the chosen years narrow every facet', () => {
		expect(counts('type', { years: readSpan('2022') })).toEqual(['Meeting 2', 'Quotation 2']);
	});

	test('says of each value how many hits choosing it alone gives', () => {
		const all = countFacets(table, everything, nothing);
		for (const facet of facetNames) {
			for (const { value, count } of all[facet]) {
				const choice = { ...nothing, facets: { [facet]: [value] } };
				const hits = everything.filter(({ row = -1 }) => fitsChoice(table, row, choice));
				expect(`${facet} ${value} ${hits.length}`).toBe(`${facet} ${value} ${count}`);
			}
		}
	});

	test('passes over hits that are in no row', () => {
		expect(countFacets(table, [{ ...hit(0), row: undefined }], nothing).type).toEqual([]);
	});
});

describe('countYears', () => {
	const years = (choice: Partial<Choice> = {}) =>
		countYears(table, everything, { ...nothing, ...choice }).map(
			({ year, count }) => `${year} ${count}`,
		);

	test('counts in each year that a date allows, an open end in the year in which it begins', () => {
		expect(years()).toEqual(['2021 6', '2022 4', '2023 1', '2024 1']);
	});

	test('has the empty years between', () => {
		expect(years({ facets: { act: ['Request'] } })).toEqual(['2021 1']);
		expect(
			countYears(
				table,
				everything.filter(({ row = -1 }) => [0, table.quotationCount + 4].includes(row)),
				nothing,
			),
		).toEqual([
			{ year: 2021, count: 1 },
			{ year: 2022, count: 0 },
			{ year: 2023, count: 0 },
			{ year: 2024, count: 1 },
		]);
	});

	test('is not narrowed by the chosen years', () => {
		expect(years({ years: readSpan('2022') })).toEqual(years());
	});

	test('is nothing for nothing, and for officials alone', () => {
		expect(countYears(table, [], nothing)).toEqual([]);
		expect(years({ facets: { type: ['Official'] } })).toEqual([]);
	});
});
