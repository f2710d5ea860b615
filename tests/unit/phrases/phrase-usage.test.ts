import { describe, expect, test } from 'vitest';
import {
	binYears,
	pageOfFirst,
	sharedMeetings,
	trailWithout,
	travelOf,
	usesOnOnePage,
	type Said,
} from '../../../src/phrases/phrase-usage.ts';

function said(meeting: string, from: number, to: number, ...sides: string[]): Said {
	return { meeting, from, to, sides };
}

const day = (meeting: string, date: number, ...sides: string[]) =>
	said(meeting, date, date, ...sides);

describe('travelOf', () => {
	test('counts a meeting once for a side, however many of its quotations have the words', () => {
		const all = [
			day('a', 20210911, 'kestria'),
			day('a', 20210911, 'kestria'),
			day('b', 20220101, 'kestria'),
		];
		const { sides } = travelOf(all, [0, 1, 2]);
		expect(sides).toMatchObject([{ side: 'kestria', meetings: 2, uses: [0, 1, 2] }]);
		expect(
			sides[0]?.years.map(({ year, meetings, uses }) => [year, meetings, uses.length]),
		).toEqual([
			[2021, 1, 2],
			[2022, 1, 1],
		]);
	});

	test('counts words said together for each side, and once for all', () => {
		const { sides, all } = travelOf([day('a', 20210911, 'kestria', 'valdoria')], [0]);
		expect(sides.map(({ side, meetings }) => [side, meetings])).toEqual([
			['kestria', 1],
			['valdoria', 1],
		]);
		expect(all.meetings).toBe(1);
	});

	test('puts first the side that is quoted with the words first', () => {
		const all = [
			day('a', 20200101, 'valdoria'),
			day('b', 20210101, 'kestria'),
			day('c', 20220101, 'valdoria'),
		];
		expect(travelOf(all, [1, 2]).sides.map(({ side }) => side)).toEqual(['kestria', 'valdoria']);
	});

	test('keeps years with nothing, and tells them from years in which the side is quoted without the words', () => {
		const all = [
			day('a', 20200101, 'kestria'),
			day('b', 20210101, 'valdoria'),
			day('c', 20220101, 'kestria'),
		];
		const [trail] = travelOf(all, [0]).sides;
		expect(trail?.years.map(({ year, meetings, quoted }) => [year, meetings, quoted])).toEqual([
			[2020, 1, 1],
			[2021, 0, 0],
			[2022, 0, 1],
		]);
	});

	test('puts no year where a date allows several', () => {
		const all = [
			day('a', 20211230, 'kestria'),
			said('b', 20211230, 20220102, 'kestria'),
			said('c', 0, 20211231, 'kestria'),
		];
		const [trail] = travelOf(all, [0, 1, 2]).sides;
		expect(trail?.years.map(({ year, meetings }) => [year, meetings])).toEqual([
			[2021, 1],
			[undefined, 2],
		]);
	});

	test('counts as later only meetings that are certainly later', () => {
		const all = [
			said('a', 20210901, 20210930, 'kestria'),
			said('b', 20210915, 20210920, 'kestria'),
			day('c', 20211001, 'kestria'),
			day('d', 20211002, 'valdoria'),
		];
		const { sides, all: everybody } = travelOf(all, [0]);
		expect(sides[0]).toMatchObject({ before: 0, after: 1 });
		expect(everybody.after).toBe(2);
	});

	test('never says that a side dropped words which it may have used in a meeting of open date', () => {
		const all = [said('a', 20210911, 99999999, 'kestria'), day('b', 20230101, 'kestria')];
		expect(travelOf(all, [0]).sides[0]?.after).toBe(0);
	});

	test('names the sides that are quoted but never with the words', () => {
		const all = [
			day('a', 20210911, 'kestria'),
			day('b', 20210912, 'marenia'),
			day('c', 20210913, 'marenia'),
			day('d', 20210914, 'valdoria'),
		];
		expect(travelOf(all, [0]).without).toEqual([
			{ side: 'marenia', meetings: 2 },
			{ side: 'valdoria', meetings: 1 },
		]);
		expect(trailWithout(all, travelOf(all, [0]), 'marenia').years).toMatchObject([
			{ quoted: 2, meetings: 0 },
		]);
	});

	test('counts words that nobody used, and an archive without quotations', () => {
		expect(travelOf([day('a', 20210911, 'kestria')], [])).toMatchObject({
			sides: [],
			all: { meetings: 0 },
			years: [2021],
		});
		expect(travelOf([], [])).toMatchObject({ sides: [], years: [], without: [] });
	});
});

test('counts the meetings that two words share', () => {
	const all = [
		day('a', 20210911, 'kestria'),
		day('a', 20210911, 'valdoria'),
		day('b', 20210912, 'kestria'),
	];
	const [one, other] = [travelOf(all, [0, 2]), travelOf(all, [1])];
	expect(sharedMeetings(all, one.all, other.all)).toBe(1);
	expect(sharedMeetings(all, one.all, travelOf(all, []).all)).toBe(0);
});

test('puts years together where there are too many for columns', () => {
	const years = (from: number, to: number) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index);
	expect(binYears(years(2021, 2024)).map(({ label }) => label)).toEqual([
		'2021',
		'2022',
		'2023',
		'2024',
	]);
	const bins = binYears(years(1949, 2024));
	expect(bins[0]).toEqual({ from: 1949, to: 1949, label: '1949' });
	expect(bins[1]).toEqual({ from: 1950, to: 1954, label: '1950–1954' });
	expect(bins.length).toBeLessThanOrEqual(16);
	expect(binYears([])).toEqual([]);
});

test('finds the page of the first quotation of a year', () => {
	const uses = Array.from({ length: usesOnOnePage * 2 }, (_, index) =>
		index < usesOnOnePage ? 2021 : 2022,
	);
	expect(pageOfFirst(uses, (year) => year === 2022)).toEqual({ page: 2, first: 2022 });
	expect(pageOfFirst(uses, () => false)).toEqual({ page: 1, first: undefined });
});
