/** Two of one name are two: what stands behind the name where a reader could not tell them apart. */

import { fold } from '../text/fold.ts';
import { labelOf, type Entry, type Meeting } from './entry.ts';

/**
 * By the id of each record of these whose name another one of its kind has: what tells it apart. That is the country
 * of an official, the latest office where both are of one country, and the id where nothing else differs.
 */
export function distinctions(
	entries: readonly Entry[],
	byId: ReadonlyMap<string, Entry>,
	meetings: readonly Meeting[],
): Map<string, string> {
	const apart = new Map<string, string>();
	for (const group of Map.groupBy(
		entries,
		(entry) => `${entry.kind} ${fold(labelOf(entry))}`,
	).values()) {
		if (group.length < 2) continue;
		const ways = [
			(entry: Entry) => countryName(entry, byId),
			(entry: Entry) => latestOffice(entry, meetings),
			(entry: Entry) => entry.id,
		];
		const way = ways.find((of) => {
			const details = group.map(of);
			return !details.includes(undefined) && new Set(details).size === group.length;
		});
		for (const entry of group) apart.set(entry.id, way?.(entry) ?? entry.id);
	}
	return apart;
}

function countryName({ data }: Entry, byId: ReadonlyMap<string, Entry>): string | undefined {
	const country = 'country' in data && data.country ? byId.get(data.country) : undefined;
	return country && labelOf(country);
}

/** `meetings` are in the order of time. */
function latestOffice({ id }: Entry, meetings: readonly Meeting[]): string | undefined {
	return meetings
		.flatMap(({ data }) => data.officials)
		.findLast(({ official, as }) => official === id && as !== undefined)?.as;
}
