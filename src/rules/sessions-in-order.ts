import type { Finding } from './problem.ts';
import type { Meeting } from '../archive/entry.ts';
import { formatDate } from '../dates/date-words.ts';
import { readDate } from '../dates/dates.ts';
import { warning, type Lookup } from './lookup.ts';

/** Sessions are numbered in the order in which they are held, one after another. */
export function* sessionsInOrder({ records, byId }: Lookup): Generator<Finding> {
	const bySeries = Map.groupBy(
		records.meetings.filter(
			({ data }) => data.session !== undefined && byId.has(data.series ?? ''),
		),
		({ data }) => data.series ?? '',
	);
	for (const [series, meetings] of bySeries) {
		const numbered = meetings.toSorted((a, b) => sessionOf(a) - sessionOf(b));
		for (const [index, meeting] of numbered.entries()) {
			const before = numbered[index - 1];
			if (!before || sessionOf(before) === sessionOf(meeting)) continue;
			const path = ['session'];
			if (isBefore(meeting.data.date, before.data.date)) {
				const message = `Session ${sessionOf(meeting)} of "${series}" (${formatDate(meeting.data.date)}) is dated before session ${sessionOf(before)} (${formatDate(before.data.date)}, ${before.file}). Correct a number or a date.`;
				yield warning('session-order', meeting, { path }, message);
			} else if (sessionOf(meeting) - sessionOf(before) > mostSkipped) {
				const message = `Session ${sessionOf(meeting)} follows session ${sessionOf(before)} of "${series}". Is the number right?`;
				yield warning('session-order', meeting, { path }, message);
			}
		}
	}
}

/** Sessions of which the archive may know nothing between two that it has. */
const mostSkipped = 100;

function sessionOf({ data }: Meeting): number {
	return data.session ?? 0;
}

function isBefore(a: string, b: string): boolean {
	const { latest } = readDate(a);
	const { earliest } = readDate(b);
	return latest !== undefined && earliest !== undefined && latest < earliest;
}
