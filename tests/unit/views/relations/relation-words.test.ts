import { describe, expect, test } from 'vitest';
import { pairKey, type Archive } from '../../../../src/archive/archive.ts';
import { byMeeting, relationWords } from '../../../../src/views/relations/relation-words.ts';
import { archiveOf, commitment, meeting, organisation } from '../../../fixtures/records.ts';

const officials = [
	{ official: 'ines-calder', for: 'kestria' },
	{ official: 'oskar-vey', for: 'north-harbour' },
];
const organisations = [organisation('north-harbour', { country: 'valdoria' })];

function wordsOf(archive: Archive) {
	const relation = archive.relationByPair.get(pairKey('kestria', 'valdoria'));
	if (!relation) throw new Error('The archive has no relation.');
	return relationWords(archive, relation);
}

const ids = (found: readonly { data: { id: string } }[]) => found.map(({ data }) => data.id);

describe('relationWords', () => {
	test('are by topic and side, a province counting for its country, oldest first', () => {
		const archive = archiveOf({
			organisations,
			meetings: [
				meeting('later', {
					date: '2022',
					officials,
					commitments: [commitment('new', { topics: ['fisheries'] })],
				}),
				meeting('earlier', {
					date: '2021',
					officials,
					commitments: [
						commitment('old', { topics: ['navigation', 'fisheries'] }),
						commitment('theirs', { speakers: ['oskar-vey'], topics: ['fisheries'] }),
						commitment('joint', { speakers: ['oskar-vey', 'ines-calder'], topics: ['fisheries'] }),
					],
				}),
			],
		});
		const { sides, topics, count } = wordsOf(archive);

		expect(sides).toEqual(['kestria', 'valdoria']);
		expect(count).toBe(4);
		expect(
			topics.map(({ topic, division: { bySide, together } }) => [
				topic,
				...bySide.map(({ commitments }) => ids(commitments)),
				ids(together),
			]),
		).toEqual([
			['fisheries', ['old', 'new'], ['theirs'], ['joint']],
			['navigation', ['old'], [], []],
		]);
	});

	test('on no topic stand last, under none', () => {
		const archive = archiveOf({
			meetings: [
				meeting('talks', {
					commitments: [
						commitment('plain', { topics: [] }),
						commitment('filed', { topics: ['navigation'] }),
					],
				}),
			],
		});

		expect(wordsOf(archive).topics.map(({ topic, said }) => [topic, ids(said)])).toEqual([
			['navigation', ['filed']],
			[undefined, ['plain']],
		]);
	});

	test('leave out the words of third countries', () => {
		const archive = archiveOf({
			meetings: [
				meeting('summit', {
					countries: ['kestria', 'marenia', 'valdoria'],
					commitments: [
						commitment('third', { speakers: [], for: ['marenia'], topics: ['fisheries'] }),
					],
				}),
			],
		});

		expect(wordsOf(archive).topics).toEqual([]);
	});

	test('of one side with a third country are not its own alone', () => {
		const archive = archiveOf({
			meetings: [
				meeting('summit', {
					countries: ['kestria', 'marenia', 'valdoria'],
					commitments: [
						commitment('shared', {
							speakers: [],
							for: ['kestria', 'marenia'],
							topics: ['fisheries'],
						}),
					],
				}),
			],
		});
		const [topic] = wordsOf(archive).topics;

		expect(topic?.division.bySide.map(({ commitments }) => ids(commitments))).toEqual([[], []]);
		expect(ids(topic?.division.together ?? [])).toEqual(['shared']);
	});

	test.each([
		[40, false],
		[41, true],
	])('with %i entries need pages of their own: %s', (entries, isLong) => {
		const archive = archiveOf({
			meetings: [
				meeting('talks', {
					commitments: Array.from({ length: entries }, (_, index) =>
						commitment(`c${index}`, { topics: ['fisheries'] }),
					),
				}),
			],
		});

		expect(wordsOf(archive)).toMatchObject({ count: entries, isLong });
	});

	test('meeting by meeting keep their time and their side', () => {
		const archive = archiveOf({
			meetings: [
				meeting('later', {
					date: '2022',
					commitments: [commitment('hers-later', { topics: ['fisheries'] })],
				}),
				meeting('earlier', {
					date: '2021',
					commitments: [
						commitment('his', { speakers: ['oskar-vey'], topics: ['fisheries'] }),
						commitment('hers', { topics: ['fisheries'] }),
					],
				}),
			],
		});
		const { sides, topics } = wordsOf(archive);

		expect(
			byMeeting(archive, sides, topics[0]?.said ?? []).map(({ meeting: { id }, division }) => [
				id,
				...division.bySide.map(({ commitments }) => ids(commitments)),
			]),
		).toEqual([
			['earlier', ['hers'], ['his']],
			['later', ['hers-later'], []],
		]);
	});
});
