import { mayOverlap } from '../dates/dates.ts';
import type { Entry } from '../archive/entry.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* meetingsInVisits({ byId, records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const visit = meeting.data.within ? byId.get(meeting.data.within) : undefined;
		if (visit?.kind !== 'visits') continue;
		const { date, title } = (visit as Entry<'visits'>).data;
		if (mayOverlap(date, meeting.data.date)) continue;
		yield error(
			'visit-dates',
			meeting,
			{ path: ['date'] },
			`The meeting (${meeting.data.date}) lies outside the visit "${title}" (${date}), to which it belongs. Correct one of the dates, or \`within\`.`,
		);
	}
}
