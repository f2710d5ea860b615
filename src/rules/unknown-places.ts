import { placeIdOf } from '../archive/places.ts';
import type { Meeting } from '../archive/entry.ts';
import { closest } from '../text/closest.ts';
import type { Finding } from './problem.ts';

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
