import { expect, test } from 'vitest';
import { calendarOf } from '../../../../src/views/timeline/year-calendar.ts';
import { archiveOf, idsOf, meeting } from '../../../fixtures/records.ts';

const calendarFor = (...meetings: [date: string, kind?: 'meeting' | 'visit'][]) =>
	calendarOf(
		archiveOf({
			meetings: meetings.map(([date, kind = 'meeting'], index) =>
				meeting(`m${index}`, { date, kind }),
			),
		}),
		2021,
	);
/** Days of a month with the number on each. */
const days = ({ months }: ReturnType<typeof calendarOf>, month: number) =>
	months[month - 1]?.cells.flatMap((cell, index) => (cell ? [[index + 1, cell.count]] : []));
const stretches = ({ months }: ReturnType<typeof calendarOf>, month: number) =>
	months[month - 1]?.stretches.map(({ from, to, count }) => [from + 1, to + 1, count]);

test('has twelve months of as many days as the year gives them', () => {
	expect(calendarFor(['2021-01-01']).months.map(({ cells }) => cells.length)).toEqual([
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
	]);
});

test('puts a meeting on its day, and none on a day that no source gives', () => {
	const calendar = calendarFor(
		['2021-09-11'],
		['2021-09-11'],
		['2021-09'],
		['2021-09-10/2021-09-12'],
		['[2021-09-20,2021-09-21]'],
	);

	expect(days(calendar, 9)).toEqual([[11, 2]]);
	expect(stretches(calendar, 9)).toEqual([
		[1, 30, 1],
		[10, 12, 1],
		[20, 21, 1],
	]);
	expect(calendar.months[8]?.meetings).toBe(5);
	expect(calendar.beside).toEqual([]);
});

test('puts a visit of known days on each of them, over the end of a month too', () => {
	const calendar = calendarFor(['2021-09-29/2021-10-02', 'visit']);

	expect(days(calendar, 9)).toEqual([
		[29, 1],
		[30, 1],
	]);
	expect(days(calendar, 10)).toEqual([
		[1, 1],
		[2, 1],
	]);
});

test('leaves beside it what may lie in several months', () => {
	const calendar = calendarFor(['2021'], ['2021-22'], ['2021-09-30/2021-10-01'], ['2020/2021']);

	expect(idsOf(calendar.beside)?.toSorted()).toEqual(['m0', 'm1', 'm2', 'm3']);
	expect(calendar.months.every(({ meetings }) => meetings === 0)).toBe(true);
});

test('lists every date once with all its meetings, so that no meeting is missing', () => {
	const { dates } = calendarFor(['2021'], ['2021-09-11'], ['2021-09-11'], ['2021-09-11', 'visit']);

	expect(dates.map(({ date, lasts, meetings }) => [date, lasts, meetings.length])).toEqual([
		['2021', false, 1],
		['2021-09-11', false, 2],
		['2021-09-11', true, 1],
	]);
});

test('has a meeting on two days apart on these two', () => {
	expect(days(calendarFor(['{2021-09-10,2021-09-12}']), 9)).toEqual([
		[10, 1],
		[12, 1],
	]);
	expect(stretches(calendarFor(['[2021-09-10,2021-09-12]']), 9)).toEqual([[10, 12, 1]]);
});
