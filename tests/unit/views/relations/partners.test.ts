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
			first.map(({ id }) => id).join(),
			latest.map(({ id }) => id).join(),
		]),
	).toEqual([
		['valdoria', 2, 'first', 'third'],
		['astoria', 1, 'second', 'second'],
		['marenia', 1, 'second', 'second'],
	]);
});

test('meetings whose dates overlap are all named, since none of them is known to be the latest', () => {
	const overlapping = archiveOf({
		countries: [country('kestria'), country('valdoria')],
		meetings: [
			meeting('a', { date: '2021-09-11/2021-09-13' }),
			meeting('b', { date: '2021-09-12' }),
			meeting('to-come', { date: '2030', status: 'planned' }),
		],
	});
	const [partner] = partnersOf(overlapping, 'kestria');
	expect(partner?.latest.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(partner?.first.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a country that met nobody has no partners', () => {
	expect(partnersOf(archive, 'nowhere')).toEqual([]);
});
