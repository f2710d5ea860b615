import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf, standsInCalendar } from '../../../src/exports/calendar.ts';
import { meeting } from '../../fixtures/records.ts';
import { awkwardArchive as archive } from './awkward-archive.ts';

const text = calendarOf(archive, { title: 'All', page: '/', meetings: archive.meetings });
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const eventOf = (id: string) => events.find(({ uid }) => uid === `${id}@papers.example`);

describe('a meeting stands in a calendar', () => {
	test('on its day, as a whole day, with its people, place and address', () => {
		const event = eventOf('session');

		expect(event?.startDate.isDate).toBe(true);
		expect(event?.startDate.toString()).toBe('2021-09-11');
		expect(event?.endDate.toString()).toBe('2021-09-12');
		expect(event?.summary).toBe('Meeting session');
		expect(event?.location).toBe('Hall, "No. 1", Port Alder, Kestria');
		expect(event?.description).toContain('Phan Văn Đỗ, Thủ tướng');
		expect(event?.component.getFirstPropertyValue('url')).toBe(
			'https://papers.example/meetings/session/',
		);
	});

	test('over the days that it lasted, into another year', () => {
		expect(eventOf('interval')?.startDate.toString()).toBe('2021-12-30');
		expect(eventOf('interval')?.endDate.toString()).toBe('2022-01-03');
		expect(eventOf('interval')?.summary).toBe('Meeting interval');
	});

	test('over the days that its date allows, and says so', () => {
		expect(eventOf('imprecise')?.startDate.toString()).toBe('2021-11-20');
		expect(eventOf('imprecise')?.endDate.toString()).toBe('2021-11-30');
		expect(eventOf('imprecise')?.summary).toBe('A call, "sometime" (late November 2021)');
	});
});

test('a visit of which only the month is known, or whose days are inferred, says that its day is not known', () => {
	const summaries = (visit: ReturnType<typeof meeting>) =>
		new ICAL.Component(
			ICAL.parse(calendarOf(archive, { title: 'All', page: '/', meetings: [visit] })) as unknown[],
		)
			.getAllSubcomponents('vevent')
			.map((event) => new ICAL.Event(event).summary);

	expect(summaries(meeting('stay', { kind: 'visit', date: '2023-12' }))).toEqual([
		'Meeting stay (December 2023)',
	]);
	expect(
		summaries(
			meeting('tour', {
				kind: 'visit',
				date: '2024-04-01/2024-04-06',
				inferred: ['date'],
				note: 'Within the trip.',
			}),
		),
	).toEqual(['Meeting tour (between 1 and 6 April 2024)']);
});

test('a meeting of which no end is known is left out, and the calendar says how many are', () => {
	expect(eventOf('open')).toBeUndefined();
	expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('1 of 4 meetings');
});

test.each([
	['2021-09-11', true],
	['2021-09', true],
	['2021-09-10/2021-10-05', true],
	['[2024-04-05,2024-04-06]', true],
	['2021', false],
	['2021-09/2021-11', false],
	['2022-04-07/', false],
])('a meeting of %s stands there: %s', (date, stands) => {
	expect(standsInCalendar(meeting('a', { date }))).toBe(stands);
});

test('lines are no longer than 75 bytes, and a calendar is the same whenever it is made', () => {
	expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
	expect(calendarOf(archive, { title: 'All', page: '/', meetings: archive.meetings })).toBe(text);
});

test('a meeting on two days apart stands on these two, and not between them', () => {
	const apart = [meeting('apart', { date: '{2021-09-10,2021-09-12}', kind: 'visit' })];
	const calendar = new ICAL.Component(
		ICAL.parse(calendarOf(archive, { title: 'All', page: '/', meetings: apart })) as unknown[],
	);
	const days = calendar
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event))
		.map(({ uid, startDate, endDate, summary }) => [
			uid,
			String(startDate),
			String(endDate),
			summary,
		]);

	expect(days).toEqual([
		['apart@papers.example', '2021-09-10', '2021-09-11', 'Meeting apart'],
		['apart+2@papers.example', '2021-09-12', '2021-09-13', 'Meeting apart'],
	]);
});
