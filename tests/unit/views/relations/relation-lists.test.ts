import { describe, expect, test } from 'vitest';
import { pairKey, type Archive } from '../../../../src/archive/archive.ts';
import { relationList } from '../../../../src/views/relations/relation-list.ts';
import { relationSeries } from '../../../../src/views/relations/relation-series.ts';
import { relationThreads } from '../../../../src/views/relations/relation-threads.ts';
import {
	archiveOf,
	commitment,
	country,
	idsOf,
	meeting,
	series,
} from '../../../fixtures/records.ts';

function relationOf(archive: Archive, one = 'kestria', other = 'valdoria') {
	const relation = archive.relationByPair.get(pairKey(one, other));
	if (!relation) throw new Error('The archive has no relation.');
	return relation;
}

describe('series of a relation', () => {
	test('are those that both countries hold, with the numbers that are missing', () => {
		const archive = archiveOf({
			series: [
				series('commission'),
				series('never-met', { countries: ['valdoria', 'kestria'] }),
				series('other', { countries: ['kestria', 'marenia'] }),
			],
			meetings: [
				meeting('fourth', { date: '2023', series: 'commission', session: '4' }),
				meeting('unnumbered', { date: '2019', series: 'commission' }),
				meeting('second', { date: '2021', series: 'commission', session: '2' }),
			],
		});

		expect(
			relationSeries(archive, relationOf(archive)).map(({ series: { id }, sessions, missing }) => [
				id,
				idsOf(sessions),
				missing,
			]),
		).toEqual([
			['commission', ['second', 'fourth', 'unnumbered'], 'sessions 1, 3'],
			['never-met', [], undefined],
		]);
	});
});

describe('threads of a relation', () => {
	test('are those with words of its meetings, taken up last first', () => {
		const said = (id: string, ...follows: string[]) =>
			commitment(id, { follows: follows.map((one) => ({ commitment: one, as: 'extends' })) });
		const archive = archiveOf({
			meetings: [
				meeting('a', { date: '2020', commitments: [said('x'), said('y')] }),
				meeting('b', { date: '2021', commitments: [said('more-x', 'a#x')] }),
				meeting('c', { date: '2022', commitments: [said('more-y', 'a#y')] }),
				meeting('d', {
					date: '2023',
					countries: ['marenia', 'kestria'],
					officials: [{ official: 'ines-calder', for: 'kestria' }],
					unnamed: ['marenia'],
					commitments: [said('start')],
				}),
				meeting('e', {
					date: '2024',
					countries: ['marenia', 'kestria'],
					officials: [{ official: 'ines-calder', for: 'kestria' }],
					unnamed: ['marenia'],
					commitments: [said('end', 'd#start')],
				}),
			],
		});
		const firsts = (one: string, other: string) =>
			relationThreads(archive, relationOf(archive, one, other)).map(({ first }) => first.data.id);

		expect(firsts('kestria', 'valdoria')).toEqual(['y', 'x']);
		expect(firsts('kestria', 'marenia')).toEqual(['start']);
	});
});

describe('the list of relations', () => {
	test('holds all of a small archive, and each pair of a meeting of five', () => {
		const countries = ['a', 'b', 'c', 'd', 'e'].map((id) => country(id));
		const archive = archiveOf({
			countries,
			meetings: [meeting('summit', { countries: ['a', 'b', 'c', 'd', 'e'], officials: [] })],
		});
		const list = relationList(archive);

		expect(list.relations).toHaveLength(10);
		expect(list.countries).toEqual([]);
	});

	test('of a large one holds those with most meetings, and leads to all by country', () => {
		const ids = Array.from({ length: 26 }, (_, index) => `c${String(index).padStart(2, '0')}`);
		const archive = archiveOf({
			countries: ids.map((id) => country(id)),
			meetings: [
				meeting('all', { countries: ids, officials: [] }),
				meeting('again', { countries: ['c24', 'c25'], officials: [] }),
			],
		});
		const list = relationList(archive);

		expect(archive.relations).toHaveLength(325);
		expect(list.relations).toHaveLength(100);
		expect(list.relations[0]).toMatchObject({ a: 'c24', b: 'c25' });
		expect(list.countries.map(({ partners }) => partners)).toEqual(ids.map(() => 25));
	});
});
