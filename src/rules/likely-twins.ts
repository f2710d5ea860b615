import { isExactDay } from '../dates/dates.ts';
import type { Meeting } from '../archive/entry.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Two texts on one meeting are one record: two records of one day with the same people may be a slip. */
export function* likelyTwins({ records }: Lookup): Generator<Finding> {
	const seen = new Map<string, Meeting>();
	for (const meeting of records.meetings) {
		const { date, officials, kind } = meeting.data;
		if (officials.length < 2 || !isExactDay(date)) continue;
		const key = [date, kind, ...officials.map(({ official }) => official).toSorted()].join(' ');
		const twin = seen.get(key);
		if (twin) {
			yield {
				level: 'warning',
				rule: 'twin',
				file: meeting.file,
				spot: { path: ['date'] },
				message: `The same officials met on the same day in ${twin.file}. Is it one meeting with two accounts? Then make it one record.`,
			};
		} else seen.set(key, meeting);
	}
}
