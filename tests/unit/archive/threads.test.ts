import { describe, expect, test } from 'vitest';
import { threadSummary } from '../../../src/views/statements/thread-summary.ts';
import { archiveOf, commitment, commitmentOf, meeting } from '../../fixtures/records.ts';

type Way = 'repeats' | 'reaffirms' | 'extends' | 'narrows' | 'reports-done' | 'contradicts';

/** A meeting with one commitment "words", which follows those of other meetings. */
function spoken(id: string, date: string, follows: Record<string, Way> = {}) {
	return meeting(id, {
		date,
		commitments: [
			commitment('words', {
				quote: `words of ${id}`,
				follows: Object.entries(follows).map(([other, as]) => ({
					commitment: `${other}#words`,
					as,
				})),
			}),
		],
	});
}

const meetingsOf = (some: readonly { meeting: { id: string } }[]) =>
	some.map(({ meeting: { id } }) => id);

describe('threads', () => {
	test('are of all words that are joined, by whatever way, in order', () => {
		const archive = archiveOf({
			meetings: [
				spoken('d', '2024', { b: 'narrows', c: 'contradicts' }),
				spoken('c', '2023', { a: 'repeats' }),
				spoken('b', '2022'),
				spoken('a', '2021'),
				spoken('alone', '2020'),
				spoken('y', '2019', { x: 'reports-done' }),
				spoken('x', '2018'),
			],
		});

		expect(archive.threads.all.map(({ commitments }) => meetingsOf(commitments))).toEqual([
			['x', 'y'],
			['a', 'b', 'c', 'd'],
		]);
		expect(archive.threads.byCommitment.has(commitmentOf(archive, 'alone', 'words'))).toBe(false);
	});

	test('tell of every passage what it takes up and what took it up', () => {
		const archive = archiveOf({
			meetings: [
				spoken('a', '2021'),
				spoken('b', '2022', { a: 'extends' }),
				spoken('c', '2023', { a: 'narrows', b: 'reaffirms' }),
			],
		});
		const { follows, followedBy } = archive.threads;
		const of = (id: string) => commitmentOf(archive, id, 'words');

		expect(follows.get(of('c'))?.map(({ earlier, as }) => [earlier.meeting.id, as])).toEqual([
			['a', 'narrows'],
			['b', 'reaffirms'],
		]);
		expect(followedBy.get(of('a'))?.map(({ later, as }) => [later.meeting.id, as])).toEqual([
			['b', 'extends'],
			['c', 'narrows'],
		]);
		expect(follows.get(of('a'))).toBeUndefined();
		expect(followedBy.get(of('c'))).toBeUndefined();
	});

	// "2023" stands before its months in the order of meetings, though these words came after those of March.
	test('set no words before those that they follow, where a date is too vague to tell', () => {
		const archive = archiveOf({
			meetings: [spoken('vague', '2023', { march: 'repeats' }), spoken('march', '2023-03')],
		});
		const [thread] = archive.threads.all;

		expect(archive.meetings.map(({ id }) => id)).toEqual(['vague', 'march']);
		expect(meetingsOf(thread?.commitments ?? [])).toEqual(['march', 'vague']);
		expect(thread?.first.meeting.id).toBe('march');
	});

	test('are summed up by their first words, their common topics and the ways they go', () => {
		const archive = archiveOf({
			meetings: [
				meeting('a', {
					date: '2021-09-11',
					commitments: [commitment('words', { topics: ['fisheries', 'navigation'] })],
				}),
				meeting('b', {
					date: '2022',
					commitments: [
						commitment('theirs', {
							speakers: ['oskar-vey'],
							topics: ['navigation'],
							follows: [{ commitment: 'a#words', as: 'extends' }],
						}),
						commitment('more', {
							topics: ['navigation'],
							follows: [{ commitment: 'a#words', as: 'extends' }],
						}),
					],
				}),
			],
		});
		const [thread] = archive.threads.all;

		expect(thread && threadSummary(archive, thread)).toEqual({
			opening: 'keep the strait open to every flag',
			language: undefined,
			speaker: 'Ines Calder',
			began: '11 September 2021',
			latest: '2022',
			topics: ['navigation'],
			countries: ['kestria', 'valdoria'],
			ways: [{ as: 'extends', count: 2 }],
		});
	});

	test('are none where no words follow others', () => {
		expect(archiveOf({ meetings: [spoken('a', '2021')] }).threads.all).toEqual([]);
	});
});
