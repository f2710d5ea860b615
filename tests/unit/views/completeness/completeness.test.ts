import { describe, expect, test } from 'vitest';
import { missingSummary } from '../../../../src/views/completeness/completeness-summary.ts';
import { missingOf } from '../../../../src/views/completeness/completeness.ts';
import {
	archiveOf,
	commitment,
	country,
	idsOf,
	meeting,
	series,
	source,
} from '../../../fixtures/records.ts';

const sha256 = 'a'.repeat(64);

describe('missingOf', () => {
	test('sorts imprecise dates by how far they are from one day', () => {
		const dates = {
			exact: '2021-09-11',
			about: '2021-09-11~',
			either: '[2021-09-30,2021-10-01]',
			trip: '2021-09-10/2021-09-12',
			late: '2023-11-2X',
			month: '2023-08',
			months: '2023-06/2023-08',
			year: '2023',
			decade: '202X',
			open: '2021-09-11/',
		};
		const meetings = Object.entries(dates).map(([id, date]) => meeting(id, { date }));
		const { imprecise } = missingOf(archiveOf({ meetings }));
		expect(
			Object.fromEntries(imprecise.map(({ precision, meetings: of }) => [precision, idsOf(of)])),
		).toEqual({
			days: ['trip', 'about', 'either', 'late'],
			month: ['month'],
			year: ['year', 'months'],
			more: ['decade', 'open'],
		});
	});

	test('does not call the days of a visit imprecise, unless they are uncertain', () => {
		const meetings = [
			meeting('visit', { kind: 'visit', date: '2021-09-10/2021-09-12' }),
			meeting('visit-open', { kind: 'visit', date: '2021-09-10/2021-09-1X' }),
		];
		expect(missingOf(archiveOf({ meetings })).imprecise).toMatchObject([
			{ precision: 'days', meetings: [{ id: 'visit-open' }] },
		]);
	});

	test('finds sessions, words, people, years and countries that are not there', () => {
		const archive = archiveOf({
			series: [series('commission'), series('council')],
			meetings: [
				meeting('third', {
					series: 'commission',
					session: '3',
					date: '2021',
					commitments: [commitment('open-strait')],
				}),
				meeting('nobody', { officials: [], date: '2024-01-02' }),
			],
			countries: [country('kestria'), country('valdoria'), country('marenia')],
		});
		const missing = missingOf(archive);
		expect(missing.sessions.map(({ series: { id }, missing: of }) => [id, of])).toEqual([
			['commission', 'sessions 1 to 2'],
		]);
		expect(idsOf(missing.withoutWords)).toEqual(['nobody']);
		expect(idsOf(missing.withoutPeople)).toEqual(['nobody']);
		expect(missing.emptyYears).toEqual([2022, 2023]);
		expect(idsOf(missing.countriesWithoutMeetings)).toEqual(['marenia']);
		expect(idsOf(missing.countriesWithoutWords)).toEqual(['valdoria']);
	});

	test('counts quotations that nobody can look up, not those of a reprint in a fixed text', () => {
		const archive = archiveOf({
			sources: [source('page', { sha256 }), source('reprint', { in: 'page' }), source('herald')],
			meetings: [
				meeting('talks', {
					accounts: [{ source: 'herald' }, { source: 'reprint' }],
					commitments: [commitment('one'), commitment('two', { account: 'reprint' })],
				}),
			],
		});
		const { unfixed } = missingOf(archive);
		expect(
			unfixed.map(({ source: { id }, quotations }) => [id, quotations.map(({ data }) => data.id)]),
		).toEqual([['herald', ['one']]]);
	});
});

test('sums up in one line each, and links only what has a list', () => {
	const archive = archiveOf({
		sources: [
			source('herald', { sha256, url: 'https://herald.example/a', published: '2021-09-12' }),
		],
		countries: [country('kestria')],
		meetings: [
			meeting('talks', { countries: ['kestria'], commitments: [commitment('open-strait')] }),
		],
	});
	const lines = missingSummary(archive, missingOf(archive));
	expect(lines.every(({ id, words }) => id === undefined && words.startsWith('none'))).toBe(true);
	const empty = archiveOf({ meetings: [meeting('talks', { date: '2021' })] });
	expect(
		missingSummary(empty, missingOf(empty)).flatMap(({ id, words }) =>
			id ? [`${id}: ${words}`] : [],
		),
	).toMatchInlineSnapshot(`
		[
		  "words: 1 meeting",
		  "dates: 1 meeting: a year, or several months of one, 1",
		  "unchecked: 0 quotations from 1 source of which no text was fixed",
		  "addresses: 1 source",
		  "published: 1 source",
		  "countries: 1 without a meeting, 2 without a quotation, of 3",
		]
	`);
});
