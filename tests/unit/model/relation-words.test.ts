import { describe, expect, test } from 'vitest';
import { pairKey, type Archive } from '../../../src/model/archive.ts';
import { relationWords } from '../../../src/model/relation-words.ts';
import { archiveOf, commitment, meeting, organisation } from '../../fixtures/records.ts';

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
		const { sides, topics, omitted } = wordsOf(archive);

		expect(sides).toEqual(['kestria', 'valdoria']);
		expect(omitted).toBe(0);
		expect(
			topics.map(({ topic, bySide, together }) => [
				topic,
				...bySide.map(({ commitments }) => ids(commitments)),
				ids(together),
			]),
		).toEqual([
			['fisheries', ['old', 'new'], ['theirs'], ['joint']],
			['navigation', ['old'], [], []],
		]);
	});

	// They are on no topic, and are neither shown nor counted as left out.
	test('do not lose what is filed under no topic', () => {
		const archive = archiveOf({
			meetings: [meeting('talks', { commitments: [commitment('plain', { topics: [] })] })],
		});
		const { topics, omitted } = wordsOf(archive);

		expect(topics.length + omitted).toBeGreaterThan(0);
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

	test('of more than a page holds leave out the oldest, and say how many', () => {
		const archive = archiveOf({
			meetings: Array.from({ length: 4 }, (_, year) =>
				meeting(`m${year}`, {
					date: `202${year}`,
					commitments: Array.from({ length: 40 }, (_, index) =>
						commitment(`c${index}`, { topics: ['fisheries'] }),
					),
				}),
			),
		});
		const { topics, omitted } = wordsOf(archive);
		const shown = topics[0]?.bySide[0]?.commitments ?? [];

		expect(omitted).toBe(10);
		expect(shown).toHaveLength(150);
		expect(shown[0]).toMatchObject({ meeting: { id: 'm0' }, data: { id: 'c10' } });
	});
});
