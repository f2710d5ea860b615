import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { worldFromPackages } from '../../../src/world/sources.ts';
import { townsOf, worldCountries } from '../../../src/world/world.ts';

const file = 'src/world/world.tsv';

test('the table is what its sources give, and small enough for a repository', () => {
	expect(readFileSync(file, 'utf8') === worldFromPackages(), 'run "npm run make:data"').toBe(true);
	expect(statSync(file).size).toBeLessThan(3_000_000);
});

test('the table names its sources and their licences', () => {
	const head = readFileSync(file, 'utf8').slice(0, 1000);

	expect(head).toMatch(/GeoNames .*CC BY 4\.0/);
	expect(head).toMatch(/world-countries .*Open Database License \(ODbL\) 1\.0/);
});

test('a country has its names, capitals and towns of meetings', () => {
	expect(worldCountries().find(({ iso }) => iso === 'VN')).toEqual({
		iso: 'VN',
		name: 'Vietnam',
		officialName: 'Socialist Republic of Vietnam',
		capitals: ['Hanoi'],
		demonyms: ['Vietnamese'],
		isIndependent: true,
		meetingTowns: expect.arrayContaining(['Da Nang']) as string[],
	});
	expect(worldCountries().find(({ iso }) => iso === 'HK')?.isIndependent).toBe(false);
});

test('towns lie where they lie, in the countries that are asked for', () => {
	const towns = [...townsOf(new Set(['LA', 'CH']))];

	expect(new Set(towns.map(({ country }) => country))).toEqual(new Set(['LA', 'CH']));
	expect(towns).toContainEqual({
		name: 'Vientiane',
		country: 'LA',
		population: 196731,
		lat: 17.9667,
		lon: 102.6,
	});
	expect([...townsOf(new Set(['XX']))]).toEqual([]);
});
