/** What the archive's meetings say of an official: roles on the day, and whom he or she met. */

import { countryOfParty, type Archive } from './archive.ts';
import type { Meeting } from './entry.ts';

/** A role in one wording, and the meetings at which a source gives it. */
export interface Role {
	as: string;
	/** Oldest first. */
	on: readonly Meeting[];
}

/** Roles in the order in which they first stand in the archive. Roles that only one account gives are among them. */
export function rolesOf(archive: Archive, official: string): Role[] {
	const roles = new Map<string, Meeting[]>();
	for (const meeting of archive.meetingsBy.official.get(official) ?? []) {
		const { officials, accounts } = meeting.data;
		const given = [...officials, ...accounts.flatMap((account) => account.officials)].flatMap(
			(one) => (one.official === official ? (one.as ?? []) : []),
		);
		for (const as of new Set(given)) {
			const on = roles.get(as);
			if (on) on.push(meeting);
			else roles.set(as, [meeting]);
		}
	}
	return Array.from(roles, ([as, on]) => ({ as, on }));
}

/** Most people that are listed as met. */
const mostCounterparts = 30;

/** Officials of other sides at the same meetings, those met most often first, then by id. Who came for a country's province or party is of its side. */
export function counterpartsOf(
	archive: Archive,
	official: string,
): { official: string; count: number }[] {
	const sideOf = (party: string) => countryOfParty(archive.byId, party) ?? party;
	const counts = new Map<string, number>();
	for (const { data } of archive.meetingsBy.official.get(official) ?? []) {
		const own = data.officials.find((one) => one.official === official);
		if (!own) continue;
		for (const { official: other, for: side } of data.officials) {
			if (other !== official && sideOf(side) !== sideOf(own.for))
				counts.set(other, (counts.get(other) ?? 0) + 1);
		}
	}
	return Array.from(counts, ([other, count]) => ({ official: other, count }))
		.toSorted((a, b) => b.count - a.count || (a.official < b.official ? -1 : 1))
		.slice(0, mostCounterparts);
}
