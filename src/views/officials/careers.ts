/** What the archive's meetings say of an official: the roles on the day. */

import type { Archive } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';

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
