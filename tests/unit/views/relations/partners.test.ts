import { expect, test } from 'vitest';
import { partnersOf } from '../../../../src/views/relations/partners.ts';
import { archiveOf, country, meeting } from '../../../fixtures/records.ts';

const archive = archiveOf({
	countries: ['kestria', 'valdoria', 'marenia', 'astoria'].map((id) => country(id)),
	meetings: [
		meeting('third', { date: '2023', countries: ['kestria', 'valdoria'] }),
		meeting('first', { date: '2021', countries: ['valdoria', 'kestria'] }),
		meeting('second', {
			date: '2022',
			countries: ['kestria', 'marenia', 'astoria'],
			officials: [],
		}),
	],
});

test('partners of a country are those met most often first, then by name, with the first and latest meeting', () => {
	expect(
		partnersOf(archive, 'kestria').map(({ partner, meetings, first, latest }) => [
			partner,
			meetings,
			first.id,
			latest.id,
		]),
	).toEqual([
		['valdoria', 2, 'first', 'third'],
		['astoria', 1, 'second', 'second'],
		['marenia', 1, 'second', 'second'],
	]);
});

test('a country that met nobody has no partners', () => {
	expect(partnersOf(archive, 'nowhere')).toEqual([]);
});
