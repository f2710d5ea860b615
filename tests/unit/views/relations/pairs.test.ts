import { describe, expect, test } from 'vitest';
import { find, pairKey } from '../../../../src/archive/archive.ts';
import {
	encountersOf,
	pairsOfCountries,
	pairsOfOfficials,
	pairsOfRelation,
	type PairTable,
} from '../../../../src/views/relations/pairs.ts';
import { archiveOf, country, meeting, official, organisation } from '../../../fixtures/records.ts';

const named = ({ rows, columns, pairs }: PairTable) =>
	pairs.map(({ row, column, count }) => [rows[row]?.name, columns[column]?.name, count]);

const people = ['ines-calder', 'oskar-vey', 'ana-rook', 'bo-lind'].map((id) =>
	official(id, { country: 'kestria' }),
);
const archive = archiveOf({
	officials: people,
	organisations: [organisation('coast', { country: 'kestria' })],
	meetings: [
		meeting('later', { date: '2022-01-01' }),
		meeting('five', {
			date: '2021-01-01',
			countries: ['kestria', 'valdoria', 'marenia'],
			officials: [
				{ official: 'ines-calder', for: 'kestria' },
				{ official: 'bo-lind', for: 'coast' },
				{ official: 'oskar-vey', for: 'valdoria' },
				{ official: 'ana-rook', for: 'marenia' },
			],
		}),
	],
});

describe('countries', () => {
	test('are paired with the number of their meetings, the first and the latest', () => {
		const table = pairsOfCountries(archive);

		expect(named(table)).toEqual([
			['Valdoria', 'Kestria', 2],
			['Marenia', 'Kestria', 1],
			['Marenia', 'Valdoria', 1],
		]);
		expect([table.pairs[0]?.first[0]?.id, table.pairs[0]?.latest[0]?.id]).toEqual([
			'five',
			'later',
		]);
		expect(table.known).toBe(3);
	});

	test('that are rarer than twelve others are together, and a meeting counts once for them', () => {
		const ids = Array.from({ length: 20 }, (_, index) => `c${String(index).padStart(2, '0')}`);
		const table = pairsOfCountries(
			archiveOf({
				countries: ids.map((id) => country(id)),
				meetings: [
					...ids.slice(1, 12).flatMap((id) =>
						[1, 2].map((day) =>
							meeting(`${id}-${day}`, {
								countries: ['c00', id],
								officials: [],
								date: `2021-01-0${day}`,
							}),
						),
					),
					meeting('big', { countries: ids, officials: [] }),
				],
			}),
		);

		expect(table.rows).toHaveLength(13);
		expect(table.rows.at(-1)).toEqual({ name: '8 other countries', meetings: 1 });
		expect(named(table).filter(([name]) => name === '8 other countries')).toHaveLength(12);
		expect(table.pairs.every(({ row, column }) => row > column)).toBe(true);
		expect(table.known).toBe(190);
	});
});

describe('officials', () => {
	test('met who was there for another side; a province is of its country', () => {
		expect([...encountersOf(archive).keys()].toSorted()).toEqual([
			'ana-rook/bo-lind',
			'ana-rook/ines-calder',
			'ana-rook/oskar-vey',
			'bo-lind/oskar-vey',
			'ines-calder/oskar-vey',
		]);
		expect(named(pairsOfOfficials(archive))[0]).toEqual(['Oskar Vey', 'Ines Calder', 2]);
	});

	test('of a relation stand by side, and only at the meetings of the two', () => {
		const relation = archive.relationByPair.get(pairKey('valdoria', 'kestria'));
		if (!relation) throw new Error('They met.');
		const table = pairsOfRelation(archive, relation);

		expect(table.heads).toEqual(['Kestria', 'Valdoria']);
		expect(named(table)).toEqual([
			['Ines Calder', 'Oskar Vey', 2],
			['Bo Lind', 'Oskar Vey', 1],
		]);
		expect(find(archive, 'meetings', 'five').data.officials).toHaveLength(4);
	});
});

test('an archive without meetings has no pairs', () => {
	expect(pairsOfCountries(archiveOf())).toMatchObject({ rows: [], pairs: [], known: 0 });
});
