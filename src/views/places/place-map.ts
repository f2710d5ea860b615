/** Which places of meetings can be put on a map, and which cannot. */

import { nameOf, type Archive, type Place } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { placeIdOf } from '../../archive/places.ts';

/** Where a place lies, in degrees, north and east positive. */
export interface Point {
	lat: number;
	lon: number;
	/** Whether an editor of the archive gave it, or the gazetteer. */
	from: 'editor' | 'gazetteer';
	note?: string | undefined;
}

export type Points = ReadonlyMap<string, Point>;

export interface MappedPlace {
	place: Place;
	/** "Hanoi, Vietnam". */
	name: string;
	meetings: number;
	point?: Point | undefined;
}

export interface PlaceMap {
	/** Most meetings first, then by id. */
	onMap: readonly (MappedPlace & { point: Point })[];
	/** Places that have a name, but are not found. In the same order. */
	offMap: readonly MappedPlace[];
	/** Countries in which meetings took place at a city or region that no source names. */
	countryOnly: readonly { country: string; meetings: number }[];
	/** Meetings whose place no source gives at all, calls among them. */
	nowhere: number;
	/** All meetings. */
	meetings: number;
}

/** Meetings by where they took place. Every one is counted exactly once. */
export function placeMapOf(
	archive: Archive,
	points: Points,
	meetings: readonly Meeting[] = archive.meetings,
): PlaceMap {
	const [counts, countries] = [new Map<string, number>(), new Map<string, number>()];
	let nowhere = 0;
	for (const { data } of meetings) {
		const id = placeIdOf(data.place);
		if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
		else if (data.place?.country)
			countries.set(data.place.country, (countries.get(data.place.country) ?? 0) + 1);
		else nowhere++;
	}
	const places = archive.places
		.flatMap((place): MappedPlace[] => {
			const count = counts.get(place.id);
			if (count === undefined) return [];
			const name = place.country ? `${place.name}, ${nameOf(archive, place.country)}` : place.name;
			return [{ place, name, meetings: count, point: points.get(place.id) }];
		})
		.toSorted((a, b) => b.meetings - a.meetings || (a.place.id < b.place.id ? -1 : 1));
	return {
		onMap: places.filter((one): one is MappedPlace & { point: Point } => one.point !== undefined),
		offMap: places.filter(({ point }) => point === undefined),
		countryOnly: Array.from(countries, ([country, count]) => ({
			country,
			meetings: count,
		})).toSorted((a, b) => b.meetings - a.meetings || (a.country < b.country ? -1 : 1)),
		nowhere,
		meetings: meetings.length,
	};
}
