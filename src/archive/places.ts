/** Places, which have no records of their own: they are what meetings say of them. */

import type { Place } from '../schemas/meeting.ts';
import { closest } from '../text/closest.ts';
import type { Meeting } from './entry.ts';
import type { Finding } from '../model/problem.ts';

/** City or region, whichever is the more precise; empty if only a country or venue is known. */
export function placeNameOf(place: Place): string {
	return place.city ?? place.region ?? '';
}

/** The key of a city or region in its country, such as "vietnam-hanoi". */
export function placeIdOf(place: Place | undefined): string | undefined {
	const name = place && placeNameOf(place);
	if (!name) return undefined;
	const slug = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return [place.country, slug].filter(Boolean).join('-');
}

/** Places of a table, such as that of coordinates, at which no meeting took place: a name is misspelt, or has changed. */
export function findPlaceProblems(
	meetings: readonly Meeting[],
	table: ReadonlyMap<string, unknown>,
	file: string,
): Finding[] {
	const known = new Set(
		meetings.flatMap(({ data }) =>
			[data.place, ...data.accounts.map(({ place }) => place)].flatMap(
				(place) => placeIdOf(place) ?? [],
			),
		),
	);
	return [...table.keys()].flatMap((id): Finding[] => {
		if (known.has(id)) return [];
		const near = closest(id, [...known]);
		return [
			{
				level: 'warning',
				rule: 'unknown-place',
				file,
				spot: { path: [id], onKey: true },
				message: `No meeting took place at "${id}".${near ? ` Did you mean "${near}"?` : ''} A place's id is the last part of its address, below /places/. Correct it, or delete the line.`,
			},
		];
	});
}
