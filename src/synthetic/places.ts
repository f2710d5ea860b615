/** Coordinates for made-up cities: those of the largest real ones of their country, so that maps look like maps. */

import { townsOf } from '../world/world.ts';
import { placeIdOf } from '../archive/places.ts';
import type { SyntheticRecord } from './records.ts';

/** Gathers the places of meetings, in the order in which they come. */
export class PlaceCollector {
	#codes = new Map<string, string>();
	#places = new Map<string, string[]>();

	add({ kind, id, data }: SyntheticRecord): void {
		if (kind === 'countries' && 'iso' in data && data.iso) this.#codes.set(id, data.iso);
		if (kind !== 'meetings') return;
		const { place } = data as SyntheticRecord<'meetings'>['data'];
		const placeId = placeIdOf(place);
		const code = place?.country && this.#codes.get(place.country);
		if (!placeId || !code) return;
		const known = this.#places.get(code);
		if (!known) this.#places.set(code, [placeId]);
		else if (!known.includes(placeId)) known.push(placeId);
	}

	/** Coordinates by the id of a place, as the file of coordinates has them. */
	table(): Record<string, { lat: string; lon: string }> {
		const cities = Map.groupBy(townsOf(new Set(this.#places.keys())), ({ country }) => country);
		const table: Record<string, { lat: string; lon: string }> = {};
		for (const [code, ids] of this.#places) {
			const largest = (cities.get(code) ?? []).toSorted((a, b) => b.population - a.population);
			for (const [index, id] of ids.entries()) {
				const city = largest[index * 2];
				if (city) table[id] = { lat: city.lat.toFixed(2), lon: city.lon.toFixed(2) };
			}
		}
		return table;
	}
}
