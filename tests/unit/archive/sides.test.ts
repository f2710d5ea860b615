import { describe, expect, test } from 'vitest';
import { relationsWithin, sidesOf } from '../../../src/archive/sides.ts';
import {
	archiveOf,
	commitment,
	country,
	meeting,
	official,
	organisation,
} from '../../fixtures/records.ts';

describe('sidesOf', () => {
	test('divides a meeting by countries, each with its people and words, in the order of names', () => {
		const talks = meeting('talks', {
			countries: ['valdoria', 'kestria'],
			officials: [
				{ official: 'oskar-vey', for: 'valdoria' },
				{ official: 'ines-calder', for: 'kestria' },
			],
			commitments: [
				commitment('theirs', { speakers: ['oskar-vey'] }),
				commitment('joint', { speakers: ['oskar-vey', 'ines-calder'] }),
				commitment('ours'),
			],
		});
		const { sides, together } = sidesOf(archiveOf({ meetings: [talks] }), talks);

		expect(
			sides.map(({ party, participants, commitments }) => [
				party,
				participants.map((one) => one.official),
				commitments.map(({ data }) => data.id),
			]),
		).toEqual([
			['kestria', ['ines-calder'], ['ours']],
			['valdoria', ['oskar-vey'], ['theirs']],
		]);
		expect(together.map(({ data }) => data.id)).toEqual(['joint']);
	});

	test('counts who came for a province to its country, and its words too', () => {
		const talks = meeting('talks', {
			officials: [
				{ official: 'ines-calder', for: 'kestria' },
				{ official: 'oskar-vey', for: 'north-harbour' },
				{ official: 'ana-rook', for: 'valdoria' },
			],
			commitments: [commitment('both', { speakers: ['oskar-vey', 'ana-rook'] })],
		});
		const archive = archiveOf({
			meetings: [talks],
			officials: ['ines-calder', 'oskar-vey', 'ana-rook'].map((id) => official(id)),
			organisations: [organisation('north-harbour', { country: 'valdoria' })],
		});
		const { sides, together } = sidesOf(archive, talks);

		expect(sides.map(({ party, participants }) => [party, participants.length])).toEqual([
			['kestria', 1],
			['valdoria', 2],
		]);
		expect(sides[1]?.commitments).toHaveLength(1);
		expect(together).toEqual([]);
	});

	test('has a side for an international organisation, and one for a country without names', () => {
		const talks = meeting('talks', {
			countries: ['kestria', 'marenia'],
			unnamed: ['marenia'],
			officials: [
				{ official: 'ines-calder', for: 'kestria' },
				{ official: 'oskar-vey', for: 'league' },
			],
		});
		const archive = archiveOf({
			meetings: [talks],
			organisations: [organisation('league', { kind: 'international' })],
		});

		expect(
			sidesOf(archive, talks).sides.map(({ party, participants }) => [party, participants.length]),
		).toEqual([
			['kestria', 1],
			['league', 1],
			['marenia', 0],
		]);
	});
});

test('relationsWithin a meeting are every pair of its countries, in the order of names', () => {
	const summit = meeting('summit', { countries: ['c', 'a', 'b'], officials: [] });
	const archive = archiveOf({
		meetings: [summit],
		countries: ['a', 'b', 'c'].map((id) => country(id)),
	});

	expect(relationsWithin(archive, summit).map(({ a, b }) => `${a}${b}`)).toEqual([
		'ab',
		'ac',
		'bc',
	]);
});
