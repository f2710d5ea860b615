/**
 * Finds the coordinates of cities by name and country, and gives none where a name may mean several.
 *
 * The cities are handed in, so that this holds the rules and not the data.
 */

import { foldName } from '../../text/fold.ts';
import type { Town } from '../../world/world.ts';
import type { Point } from './place-map.ts';

/** Looks up a city by its name and the ISO code of its country, which may be one of ISO 3166-3. */
export type Gazetteer = (name: string, iso: string) => Point | undefined;

/** Of several cities of one name in one country, the largest is meant if it is so many times larger than the next. */
const clearly = 5;
/** Two entries that are no farther apart than so many degrees are one city. */
const oneCity = 0.5;

/** States that broke up, and the countries of today in which their cities lie. Others are told by ISO 3166-3 itself. */
const successors: Readonly<Record<string, readonly string[]>> = {
	SUHH: ['RU', 'UA', 'BY', 'GE', 'AM', 'AZ', 'KZ', 'UZ', 'TM', 'KG', 'TJ', 'MD', 'LT', 'LV', 'EE'],
	CSHH: ['CZ', 'SK'],
	YUCS: ['RS', 'ME', 'HR', 'SI', 'BA', 'MK', 'XK'],
	CSXX: ['RS', 'ME', 'XK'],
	ANHH: ['CW', 'SX', 'BQ'],
};

/** Makes a gazetteer of lists of cities, the first of which goes before the others. */
export function gazetteerOf(cities: Iterable<Town>): Gazetteer {
	const byName = new Map<string, Town[]>();
	for (const city of cities) {
		for (const key of new Set(namesOf(city.name).map((name) => `${city.country} ${name}`))) {
			const known = byName.get(key);
			if (known) known.push(city);
			else byName.set(key, [city]);
		}
	}
	return (name, iso) => {
		for (const form of namesOf(name)) {
			const found = countriesToday(iso).flatMap(
				(country) => byName.get(`${country} ${form}`) ?? [],
			);
			const city = chosen(found);
			if (city) return { lat: city.lat, lon: city.lon, from: 'gazetteer' };
		}
		return undefined;
	};
}

/** The one that is clearly meant, if one is. */
function chosen(found: readonly Town[]): Town | undefined {
	const [first, ...others] = found.toSorted((a, b) => b.population - a.population);
	const next = others.find(
		(one) => first && Math.hypot(one.lat - first.lat, one.lon - first.lon) > oneCity,
	);
	return first && (!next || first.population >= clearly * next.population) ? first : undefined;
}

/** A vanished country's code ends in that of the country which took its place, if one did: "ZRCD", "DDDE". */
export function countriesToday(iso: string): readonly string[] {
	if (iso.length === 2) return [iso];
	return successors[iso] ?? [iso.slice(2)];
}

/** A name as it is compared, and without "City" or "D.C." at its end. */
function namesOf(name: string): string[] {
	const folded = foldName(name);
	const short = folded.replace(/ (?:city|dc)$/, '');
	return folded === short ? [folded] : [folded, short];
}
