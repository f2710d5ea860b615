import { expect, test } from 'vitest';
import { makeWorld, type TownSource } from '../../../src/world/make-world.ts';

const kestria = {
	cca2: 'KE',
	name: { common: 'Kestria', official: 'Republic of Kestria' },
	capital: ['Port Alder'],
	demonyms: { eng: { m: 'Kestrian', f: 'Kestrian' } },
	independent: true,
};

function town(name: string, population: number, isMajor = false): TownSource {
	return { name, country: 'KE', population, lat: 1.123456, lon: -2.5, isMajor };
}

function linesOf(...towns: TownSource[]): string[] {
	const text = makeWorld([kestria], towns, { KE: ['Low Bay', 'High Bay'] });
	return text.split('\n').filter((line) => line && !line.startsWith('#'));
}

test('writes a country in one line, and its towns below it', () => {
	expect(linesOf(town('Port Alder', 200_000))).toEqual([
		'KE\tKestria\tRepublic of Kestria\tPort Alder\tKestrian\tindependent\tLow Bay|High Bay',
		'\tPort Alder\t1.1235\t-2.5\t200000',
	]);
});

test.each([
	['a village goes', [town('Ash', 1999)], []],
	['a town stays', [town('Ash', 2000)], ['Ash']],
	['a small capital stays', [town('Ash', 0, true)], ['Ash']],
	[
		'a village stays that a large town cannot outshine',
		[town('Ash', 9000), town('Ash', 1900)],
		['Ash', 'Ash'],
	],
	[
		'a village goes that is a fifth of its namesake',
		[town('Ash', 9500), town('Ash', 1900)],
		['Ash'],
	],
	['a name that ends in "City" stays', [town('Ash City', 10)], ['Ash City']],
	[
		'towns stand by name, accented or not',
		[town('Bré', 3000), town('Áb', 3000), town('Brc', 3000)],
		['Áb', 'Brc', 'Bré'],
	],
])('%s', (_, towns, names) => {
	expect(
		linesOf(...towns)
			.slice(1)
			.map((line) => line.split('\t')[1]),
	).toEqual(names);
});
