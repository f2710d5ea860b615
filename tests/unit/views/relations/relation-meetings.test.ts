import { describe, expect, test } from 'vitest';
import { pairKey, type Archive } from '../../../../src/archive/archive.ts';
import {
	latestOf,
	relationMeetings,
	type RelationYear,
} from '../../../../src/views/relations/relation-meetings.ts';
import { archiveOf, meeting, organisation, visit } from '../../../fixtures/records.ts';

function relationOf(archive: Archive, one = 'kestria', other = 'valdoria') {
	const relation = archive.relationByPair.get(pairKey(one, other));
	if (!relation) throw new Error('The archive has no relation.');
	return relationMeetings(archive, relation);
}

const seenIn = (years: readonly RelationYear[]) =>
	years.flatMap(({ groups }) => groups.flatMap(({ meetings }) => meetings));

/** "2021: a b", "2022–2024:", with what may belong there after a question mark. */
const inWords = (years: readonly RelationYear[]) =>
	years.map(({ from, to, groups, perhaps }) =>
		[
			from === to ? `${from}:` : `${from}–${to}:`,
			...groups.map((group) => {
				const ids = group.meetings.map(({ meeting: { id } }) => id).join(' ');
				return group.visit ? `[${group.visit.id}: ${ids}]` : ids;
			}),
			...perhaps.map(({ id }) => `${id}?`),
		].join(' '),
	);

describe('years of a relation', () => {
	test('run from the first to the last, the silent ones together', () => {
		const archive = archiveOf({
			meetings: [
				meeting('a', { date: '2015-03-01' }),
				meeting('b', { date: '2019' }),
				meeting('c', { date: '2021-05' }),
			],
		});

		expect(inWords(relationOf(archive).years)).toEqual([
			'2015: a',
			'2016–2018:',
			'2019: b',
			'2020:',
			'2021: c',
		]);
	});

	test('are not silent where a meeting may belong', () => {
		const archive = archiveOf({
			meetings: [
				meeting('winter', { date: '2019-12-30/2020-01-02' }),
				meeting('later', { date: '2022' }),
			],
		});

		expect(inWords(relationOf(archive).years)).toEqual([
			'2019: winter',
			'2020: winter?',
			'2021:',
			'2022: later',
		]);
	});

	test('do not hold what is dated to no decade', () => {
		const archive = archiveOf({
			meetings: [meeting('old', { date: '19XX' }), meeting('new', { date: '2022' })],
		});
		const { years, undated } = relationOf(archive);

		expect(inWords(years)).toEqual(['2022: new']);
		expect(undated.map(({ meetings }) => meetings[0]?.meeting.id)).toEqual(['old']);
	});

	test('hold the meetings of a visit together, and visits of which no meeting is known', () => {
		const archive = archiveOf({
			visits: [
				visit('tour', { date: '2021-09-10/2021-09-12' }),
				visit('lost', { date: '2023-05', from: 'valdoria', to: ['marenia', 'kestria'] }),
				visit('elsewhere', { date: '2023-05', from: 'valdoria', to: ['marenia'] }),
			],
			meetings: [
				meeting('a', { date: '2021-09-10', within: 'tour' }),
				meeting('between', { date: '2021-09-11' }),
				meeting('b', { date: '2021-09-12', within: 'tour' }),
			],
		});

		expect(inWords(relationOf(archive).years)).toEqual([
			'2021: [tour: a b] between',
			'2022:',
			'2023: [lost: ]',
		]);
	});

	test('give the first and the latest of those that were held', () => {
		const archive = archiveOf({
			meetings: [
				meeting('called-off', { date: '2020', status: 'cancelled' }),
				meeting('held', { date: '2021' }),
				meeting('to-come', { date: '2030', status: 'planned' }),
			],
		});
		const { edges, figures } = relationOf(archive);

		expect(edges.first.map(({ id }) => id)).toEqual(['held']);
		expect(edges.latest.map(({ id }) => id)).toEqual(['held']);
		expect(figures).toContainEqual({ label: 'Planned, postponed or cancelled', count: 2 });
	});

	test('that are many are led to from the page, the latest shown', () => {
		const archive = archiveOf({
			meetings: Array.from({ length: 61 }, (_, index) =>
				meeting(`m${String(index).padStart(2, '0')}`, { date: String(2000 + (index >> 3)) }),
			),
		});
		const { years, isLong } = relationOf(archive);

		expect(isLong).toBe(true);
		expect(latestOf(years).map(({ from }) => from)).toEqual([2006, 2007]);
		expect(relationOf(archiveOf({ meetings: [meeting('a')] })).isLong).toBe(false);
	});

	test('that are one full year are shown whole', () => {
		const archive = archiveOf({
			meetings: Array.from({ length: 61 }, (_, index) => meeting(`m${index}`, { date: '2020' })),
		});

		expect(latestOf(relationOf(archive).years).map(({ count }) => count)).toEqual([61]);
	});
});

describe('where two countries met', () => {
	test('is told even if it was only in third countries', () => {
		const archive = archiveOf({
			meetings: [
				meeting('aside', {
					kind: 'sideline-meeting',
					place: { city: 'Moss', country: 'marenia' },
				}),
				meeting('by-phone', { kind: 'call' }),
				meeting('somewhere'),
			],
		});
		const { years, figures } = relationOf(archive);

		expect(
			seenIn(years).map(({ meeting: { id }, where, isAway, isSummit }) => [
				id,
				where,
				isAway,
				isSummit,
			]),
		).toEqual([
			['aside', { country: 'marenia' }, true, true],
			['by-phone', 'call', false, false],
			['somewhere', undefined, false, false],
		]);
		expect(figures).toEqual([
			{ label: 'In Marenia, a third country', count: 1 },
			{ label: 'By telephone or video', count: 1 },
			{ label: 'Country not stated', count: 1 },
			{ label: 'At a summit or on its margin', count: 1 },
		]);
	});

	test('is told for each of the ten pairs of a meeting of five countries', () => {
		const countries = ['kestria', 'valdoria', 'marenia', 'ostland', 'tarn'];
		const archive = archiveOf({
			meetings: [
				meeting('summit', {
					kind: 'summit',
					countries,
					unnamed: ['marenia', 'ostland', 'tarn'],
					place: { country: 'tarn' },
				}),
			],
		});
		const others = archive.relations.map(({ a, b }) => {
			const [seen] = seenIn(relationOf(archive, a, b).years);
			return { away: seen?.isAway, others: seen?.others.length, isIn: seen?.others.includes(a) };
		});

		expect(others).toHaveLength(10);
		expect(others.every((one) => one.others === 3 && !one.isIn)).toBe(true);
		expect(others.filter(({ away }) => away)).toHaveLength(6);
	});

	test('counts parties and provinces for their countries, and says so', () => {
		const archive = archiveOf({
			organisations: [
				organisation('kestria-party', { kind: 'party', country: 'kestria' }),
				organisation('its-bureau', { kind: 'body', country: 'kestria', parent: 'kestria-party' }),
				organisation('valdoria-party', { kind: 'party-department', country: 'valdoria' }),
				organisation('north-harbour', { kind: 'province', country: 'valdoria' }),
				organisation('league', { kind: 'international' }),
			],
			meetings: [
				meeting('parties', {
					date: '2021-01-01',
					officials: [
						{ official: 'ines-calder', for: 'its-bureau' },
						{ official: 'oskar-vey', for: 'valdoria-party' },
					],
				}),
				meeting('half', {
					date: '2021-01-02',
					officials: [
						{ official: 'ines-calder', for: 'kestria-party' },
						{ official: 'oskar-vey', for: 'north-harbour' },
					],
				}),
				meeting('plain', { date: '2021-01-03' }),
			],
		});
		const { years, figures } = relationOf(archive);

		expect(
			seenIn(years).map(({ meeting: { id }, channels, bodies }) => [id, channels, bodies]),
		).toEqual([
			['parties', ['party to party'], ['its-bureau', 'valdoria-party']],
			['half', ['with a party', 'provincial'], ['kestria-party', 'north-harbour']],
			['plain', [], []],
		]);
		expect(figures).toEqual([
			{ label: 'Country not stated', count: 3 },
			{ label: 'Party to party', count: 1 },
			{ label: 'With a party', count: 1 },
			{ label: 'Provincial', count: 1 },
		]);
	});
});
