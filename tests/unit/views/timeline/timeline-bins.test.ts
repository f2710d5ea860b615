import { describe, expect, test } from 'vitest';
import {
	overlapOf,
	stripOf,
	stripTable,
	type Strip,
	type StripRows,
} from '../../../../src/views/timeline/timeline-bins.ts';
import { meeting } from '../../../fixtures/records.ts';

const byCountry: StripRows = {
	of: ({ data }) => data.countries,
	name: (id) => id.toUpperCase(),
	others: (count) => `${count} others`,
	none: 'none',
};
const stripFor = (...dates: string[]) =>
	stripOf(
		dates.map((date, index) => meeting(`m${index}`, { date })),
		byCountry,
	);
const counted = ({ bins, all }: Strip) =>
	all.cells.flatMap((cell, index) => (cell ? [[bins[index]?.label, cell.count]] : []));
const stretched = ({ bins, all }: Strip) =>
	all.stretches.map(({ from, to, count }) => [bins[from]?.label, bins[to]?.label, count]);

describe('bins', () => {
	test.each([
		[['2021-09-11', '2024-04-01'], 'month', 48],
		[['2021-09-11', '2025-04-01'], 'quarter', 20],
		[['1990-01-01', '2025-12-31'], 'year', 36],
		[['1866-01-09', '2025-02-19'], 'five years', 33],
		[['1648-05-15', '2025-02-19'], 'decade', 39],
	])('of meetings from %j are of a %s each', (dates, unit, count) => {
		const strip = stripFor(...dates);

		expect([strip.unit, strip.bins.length]).toEqual([unit, count]);
		expect(strip.all.cells.filter(Boolean)).toHaveLength(2);
	});

	test('follow one another without a gap, silent ones too, and say what they are', () => {
		const { bins } = stripFor('2019-12-31', '2024-01-01');

		expect(bins.slice(0, 2)).toEqual([
			{ label: 'January to March 2019', from: '2019-01-01', to: '2019-03-31' },
			{ label: 'April to June 2019', from: '2019-04-01', to: '2019-06-31' },
		]);
		expect(stripFor('1866', '2025').bins[0]?.label).toBe('1865–1869');
	});

	test('are not made wider by a date that leaves the year open', () => {
		const strip = stripFor('2021-09-11', '202X', '2021/2022');

		expect(strip.bins).toHaveLength(12);
		expect(stretched(strip)).toEqual([
			['January 2021', 'December 2021', 1],
			['January 2021', 'December 2021', 1],
		]);
		expect(stripTable(strip).map(({ label, all }) => [label, all.count])).toEqual([
			['Some time in 2020 to 2029', 1],
			['Some time in 2021 to 2022', 1],
			['September 2021', 1],
		]);
	});

	test('reach to the known end of an open date, and to a date that touches no other year', () => {
		const open = stripFor('2023-12', '2024-04-07/..');
		expect(open.bins).toHaveLength(24);
		expect(stripTable(open).map(({ label }) => label)).toEqual([
			'December 2023',
			'7 April 2024 or later',
		]);
		const vague = stripFor('2020/2021', '2023-12-01');
		expect(vague.bins.at(0)?.label).toBe('January 2021');
		expect(stripTable(vague).map(({ label }) => label)).toEqual([
			'Some time in 2020 to 2021',
			'December 2023',
		]);
		expect(stripTable(stripFor('2023-12-01', '../2022-05-03')).map(({ label }) => label)).toEqual([
			'3 May 2022 or earlier',
			'December 2023',
		]);
	});

	test('are of all years that may be meant where no year is certain', () => {
		expect(stripFor('2020/2021').bins).toHaveLength(24);
	});

	test('are none of no meetings', () => {
		expect(stripOf([], byCountry)).toMatchObject({ bins: [], rows: [], all: { meetings: 0 } });
	});
});

describe('a date', () => {
	test('within one bin is counted there, less precise ones over all that they allow', () => {
		const strip = stripFor(
			'2021-09-11',
			'2021-09',
			'2021-09-30/2021-10-01',
			'2021-10-2X',
			'2021',
			'2021-12/..',
		);

		expect(counted(strip)).toEqual([
			['September 2021', 2],
			['October 2021', 1],
		]);
		expect(stretched(strip)).toEqual([
			['January 2021', 'December 2021', 1],
			['September 2021', 'October 2021', 1],
			['December 2021', 'December 2021', 1],
		]);
	});

	test('is never lost: bins and stretches hold every meeting once', () => {
		const dates = Array.from({ length: 3000 }, (_, index) => {
			const year = 1990 + (index % 36);
			const month = String((index % 12) + 1).padStart(2, '0');
			return [`${year}-${month}-05`, `${year}-${month}`, `${year}`, `${year}/${year + 1}`][
				index % 4
			];
		}) as string[];
		const { all, rows } = stripFor(...dates);

		for (const row of [all, ...rows]) {
			const inBins = row.cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0);
			const inStretches = row.stretches.reduce((sum, { count }) => sum + count, 0);
			expect(inBins + inStretches).toBe(3000);
		}
	});
});

describe('rows', () => {
	const many = Array.from({ length: 28 }, (_, index) =>
		meeting(`m${index}`, {
			date: `2021-${String((index % 12) + 1).padStart(2, '0')}-01`,
			countries: ['china', `c${index % 9}`, `c${index % 4}`].filter(
				(one, at, all) => all.indexOf(one) === at,
			),
			officials: [],
		}),
	);

	test('are the keys with most meetings, the others together, each meeting once in it', () => {
		const { rows } = stripOf(many, byCountry);

		expect(rows.map(({ name, meetings }) => [name, meetings])).toEqual([
			['CHINA', 28],
			['C0', 10],
			['C1', 9],
			['C2', 9],
			['C3', 9],
			['C4', 3],
			['4 others', 12],
		]);
		expect(rows.at(-1)?.id).toBeUndefined();
	});

	test('are all by name where only one would be left over', () => {
		const seven = many.filter(({ data }) => !data.countries.some((one) => /c[78]/.test(one)));
		const names = stripOf(seven, {
			...byCountry,
			of: ({ data }) => data.countries.filter((one) => one !== 'china'),
		}).rows.map(({ name }) => name);

		expect(names).toHaveLength(7);
		expect(names.toSorted()).toEqual(['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6']);
	});

	test('have one for meetings that belong to none', () => {
		const { rows } = stripOf([meeting('a'), meeting('b')], {
			...byCountry,
			of: ({ id }) => (id === 'a' ? ['x'] : []),
		});

		expect(rows.map(({ name, meetings }) => [name, meetings])).toEqual([
			['X', 1],
			['none', 1],
		]);
	});
});

test('the table says what the bins and stretches say, in order of time', () => {
	const strip = stripOf(
		[
			meeting('a', { date: '2021', countries: ['kestria'], officials: [] }),
			meeting('b', { date: '2021-01-05' }),
			meeting('c', { date: '2021-03' }),
		],
		byCountry,
	);

	expect(strip.rows.map(({ id }) => id)).toEqual(['kestria', 'valdoria']);
	expect(stripTable(strip).map(({ label, all, counts }) => [label, all.count, ...counts])).toEqual([
		['January 2021', 1, 1, 1],
		['Some time in January 2021 to December 2021', 1, 1, 0],
		['March 2021', 1, 1, 1],
	]);
});

test('overlap counts in each bin the meetings that may lie there', () => {
	const { all } = stripFor('2021-01/2021-03', '2021-03/2021-04');

	expect(overlapOf(all).slice(0, 5)).toEqual([1, 1, 2, 1, 0]);
});
