import type { Finding } from './problem.ts';
import type { Source } from '../archive/entry.ts';
import { formatDate } from '../dates/date-words.ts';
import { readDate } from '../dates/dates.ts';
import { warning, type Lookup } from './lookup.ts';

/** A text that was published before the meeting took place can announce it, and cannot report it. */
export function* sourcesBeforeMeetings({ records, byId }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const { date, status, accounts } = meeting.data;
		const { earliest } = readDate(date);
		if (status !== 'held' || earliest === undefined) continue;
		for (const [index, { source }] of accounts.entries()) {
			const entry = byId.get(source);
			if (entry?.kind !== 'sources') continue;
			const { published } = (entry as Source).data;
			const latest = published && readDate(published).latest;
			if (!published || !latest || latest >= earliest) continue;
			const message = `"${source}" was published on ${formatDate(published)}, before the meeting (${formatDate(date)}). Is one of the dates wrong, or did it only announce the meeting?`;
			yield warning('source-before', meeting, { path: ['accounts', index, 'source'] }, message);
		}
	}
}
