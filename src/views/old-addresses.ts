/** Addresses that were published once and have no record any more: what stands at each of them. */

import type { Archive, Place } from '../archive/archive.ts';
import { formerPlaceId } from '../archive/places.ts';
import { movesOf, type Move } from './changes.ts';
import type { Withdrawn } from '../archive/entry.ts';
import type { RecordKind } from '../schemas/records.ts';

/** A page at an address of the past. */
export interface OldAddress {
	kind: RecordKind;
	id: string;
	/** Where the record is now, if it was renamed. */
	moved?: Move['entry'];
	/** Why it is no more, if it was withdrawn. */
	withdrawn?: Withdrawn;
}

/** Every page for an address of the past. A gap has no page of its own: its old ids stand on the page of all gaps. */
export function oldAddresses(archive: Archive): OldAddress[] {
	return [
		...movesOf(archive).map(({ kind, from, entry }) => ({ kind, id: from, moved: entry })),
		...archive.withdrawn.flatMap((withdrawn) =>
			[withdrawn.id, ...withdrawn.data.formerly].map((id) => ({
				kind: withdrawn.kind,
				id,
				withdrawn,
			})),
		),
	].filter(({ kind }) => kind !== 'gaps');
}

/** Places that had another address before, by that address. */
export function movedPlaces({ places }: Archive): Map<string, Place> {
	const current = new Set(places.map(({ id }) => id));
	return new Map(
		places
			.map((place) => [formerPlaceId(place), place] as const)
			.filter(([former]) => !current.has(former)),
	);
}
