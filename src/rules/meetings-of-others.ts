import type { Finding } from './problem.ts';
import { labelOf, type Entry } from '../archive/entry.ts';
import { warning, type Lookup } from './lookup.ts';

/** Of a visit at least one visitor is at its meetings. */
export function* meetingsOfOthers({ records, byId }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const { within, officials } = meeting.data;
		const visit = within === undefined ? undefined : byId.get(within);
		if (visit?.kind !== 'visits' || officials.length === 0) continue;
		const visitors = (visit as Entry<'visits'>).data.officials;
		if (officials.some(({ official }) => visitors.includes(official))) continue;
		const message = `No visitor of "${labelOf(visit)}" is among the officials of this meeting. Does it belong to another visit, or is a name missing?`;
		yield warning('visitors', meeting, { path: ['within'] }, message);
	}
}
