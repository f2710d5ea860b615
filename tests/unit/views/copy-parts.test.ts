import { expect, test } from 'vitest';
import { copyParts } from '../../../src/views/copy-parts.ts';
import { archiveOf, country, meeting, organisation } from '../../fixtures/records.ts';

const archive = archiveOf({
	organisations: [organisation('harbour-board', { country: 'kestria' })],
	meetings: [
		meeting('talks', { date: '2021-09-11', place: { city: 'Port Vey', country: 'valdoria' } }),
	],
});

test('every country, relation and year is a part with a page and a name', () => {
	const parts = copyParts(archive);
	expect(parts.map(({ id, label, path }) => [id, label, path])).toEqual([
		...archive.countries.map(({ id, data }) => [`countries/${id}`, data.name, `/countries/${id}/`]),
		...archive.relations.map(({ a, b }) => [
			`relations/${a}/${b}`,
			expect.stringContaining(' and ') as unknown,
			`/relations/${a}/${b}/`,
		]),
		['years/2021', '2021', '/timeline/2021/'],
	]);
});

test('a part holds its page, its meetings and what they lead to', () => {
	const parts = new Map(copyParts(archive).map((part) => [part.id, part.owners]));
	const around = expect.arrayContaining([
		'meetings/talks',
		'officials/ines-calder',
		'officials/oskar-vey',
		'places/valdoria-port-vey',
	]) as unknown;
	expect(parts.get('relations/kestria/valdoria')).toEqual(around);
	expect(parts.get('relations/kestria/valdoria')).toContain('countries/kestria');
	expect(parts.get('years/2021')).toEqual(around);
	expect(parts.get('years/2021')).toContain('timeline/2021');
	expect(parts.get('countries/kestria')).toEqual(around);
	expect(parts.get('countries/kestria')).toContain('relations/kestria/valdoria');
	expect(parts.get('countries/kestria')).toContain('organisations/harbour-board');
	expect(parts.get('countries/marenia'), 'it met nobody').toEqual([
		'countries/marenia',
		'quotes/side/marenia',
	]);
});

test('nothing is in a part twice', () => {
	for (const { owners } of copyParts(
		archiveOf({
			countries: [country('kestria'), country('valdoria')],
			meetings: [meeting('one'), meeting('two')],
		}),
	))
		expect(new Set(owners).size).toBe(owners.length);
});
