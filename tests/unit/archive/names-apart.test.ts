import { expect, test } from 'vitest';
import { nameOf } from '../../../src/archive/archive.ts';
import { rowTable } from '../../../src/search/row-table.ts';
import { findNames, Table } from '../../../src/search/table.ts';
import { archiveOf, commitment, meeting, official } from '../../fixtures/records.ts';

const person = (id: string, country?: string) =>
	official(id, { name: 'Li Wei', sort: 'Li Wei', ...(country && { country }) });

test('two officials of one name are shown with their countries', () => {
	const archive = archiveOf({
		officials: [person('li-wei', 'kestria'), person('li-wei-2', 'valdoria'), official('oskar-vey')],
	});

	expect(['li-wei', 'li-wei-2', 'oskar-vey'].map((id) => nameOf(archive, id))).toEqual([
		'Li Wei (Kestria)',
		'Li Wei (Valdoria)',
		'Oskar Vey',
	]);
});

test('two of one country are shown with their offices, or with their ids', () => {
	const officials = [person('li-wei', 'kestria'), person('li-wei-2', 'kestria')];
	const asMinister = meeting('talks', {
		officials: [
			{ official: 'li-wei', for: 'kestria', as: 'Foreign Minister' },
			{ official: 'li-wei-2', for: 'kestria', as: 'Ambassador' },
		],
	});

	expect(nameOf(archiveOf({ officials, meetings: [asMinister] }), 'li-wei-2')).toBe(
		'Li Wei (Ambassador)',
	);
	expect(nameOf(archiveOf({ officials }), 'li-wei-2')).toBe('Li Wei (li-wei-2)');
});

test('search keeps their words apart, and finds both by the name that they share', () => {
	const archive = archiveOf({
		officials: [person('li-wei', 'kestria'), person('li-wei-2', 'valdoria')],
		meetings: [
			meeting('talks', {
				officials: [
					{ official: 'li-wei', for: 'kestria' },
					{ official: 'li-wei-2', for: 'valdoria' },
				],
				commitments: [
					commitment('one', { speakers: ['li-wei'] }),
					commitment('two', { speakers: ['li-wei-2'] }),
				],
			}),
		],
	});
	const table = new Table(rowTable(archive, (url) => url));

	expect([0, 1].map((row) => table.valuesOf(row, 'official'))).toEqual([['li-wei'], ['li-wei-2']]);
	expect(table.labelOf('official', 'li-wei-2')).toBe('Li Wei (Valdoria)');
	expect(findNames(table.namesOf('official'), 'Li Wei')).toEqual([0, 1]);
	expect(findNames(table.namesOf('official'), 'li wei (valdoria)')).toEqual([1]);
});
