import { formatDate } from '../dates/date-words.ts';
import { mayOverlap } from '../dates/dates.ts';
import type { Entry } from '../archive/entry.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* countriesInTheirTime({ byId, records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		for (const [index, id] of meeting.data.countries.entries()) {
			const entry = byId.get(id);
			if (entry?.kind !== 'countries') continue;
			const { valid, name } = (entry as Entry<'countries'>).data;
			if (!valid || mayOverlap(valid, meeting.data.date)) continue;
			yield error(
				'country-time',
				meeting,
				{ path: ['countries', index] },
				`${name} existed ${formatDate(valid, { lasts: true })}, not on ${formatDate(meeting.data.date)}. Correct the date, or name the country of that time.`,
			);
		}
	}
}
