/** Where the places of the archive lie: what its editors say, else what a gazetteer finds. */

import { countriesToday, gazetteerOf } from '../views/places/gazetteer.ts';
import type { Archive } from '../archive/archive.ts';
import type { Point, Points } from '../views/places/place-map.ts';
import type { PlaceTable } from '../schemas/places.ts';
import { townsOf } from '../world/world.ts';
import { getArchive } from './archive.ts';
import { loadContent } from './load-content.ts';

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
	const gazetteer = gazetteerOf(townsOf(new Set(sought.flatMap(({ iso }) => countriesToday(iso)))));
	for (const { id, name, iso } of sought) {
		const point = gazetteer(name, iso);
		if (point) points.set(id, point);
	}
	return points;
}
