import { expect, test } from 'vitest';
import { histogramOf } from '../../../src/model/histogram.ts';
import { meeting } from '../../fixtures/records.ts';

const histogramFor = (...dates: string[]) =>
	histogramOf(dates.map((date, index) => meeting(`m${index}`, { date })));

test('meetings of up to six years are counted by month, empty months too', () => {
	const { bins, left } = histogramFor('2021-09-11', '2021-09', '2022-01-31', '2026-12-01');

	expect(left).toBe(0);
	expect(bins).toHaveLength(6 * 12);
	expect(bins[0]).toEqual({ label: 'January 2021', year: 2021, month: 1, count: 0 });
	expect(bins.filter(({ count }) => count > 0)).toEqual([
		{ label: 'September 2021', year: 2021, month: 9, count: 2 },
		{ label: 'January 2022', year: 2022, month: 1, count: 1 },
		{ label: 'December 2026', year: 2026, month: 12, count: 1 },
	]);
});

test('meetings of more years are counted by year, empty years too', () => {
	const { bins } = histogramFor('2019', '2025-09-11', '2025');

	expect(bins.map(({ label, month, count }) => [label, month, count])).toEqual([
		['2019', undefined, 1],
		['2020', undefined, 0],
		['2021', undefined, 0],
		['2022', undefined, 0],
		['2023', undefined, 0],
		['2024', undefined, 0],
		['2025', undefined, 2],
	]);
});

test('a meeting whose date is less precise than a bin is in none, and counted apart', () => {
	const { bins, left } = histogramFor(
		'2021-03-01',
		'2021',
		'2021-03-31/2021-04-01',
		'2020/2022',
		'../2021-03',
		'2021-03/..',
	);

	expect(left).toBe(5);
	expect(bins.filter(({ count }) => count > 0).map(({ label }) => label)).toEqual(['March 2021']);
});

test.each([
	['no meetings', [], 0],
	['meetings without any certain year', ['2020/2021', '202X'], 2],
])('%s have no bins', (_, dates, left) => {
	expect(histogramFor(...dates)).toEqual({ bins: [], left });
});
