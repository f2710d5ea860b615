import type { Archive, Relation } from '../../archive/archive.ts';
import type { Thread } from '../../archive/threads.ts';

/** The page of a relation lists so many threads. */
const mostOnPage = 20;

/** Threads with words of meetings of a relation, those that were taken up last first; no more than a page holds. */
export function relationThreads(archive: Archive, { meetings }: Relation): Thread[] {
	const found = new Set<Thread>();
	for (const meeting of meetings.toReversed()) {
		for (const one of archive.commitmentsByMeeting.get(meeting.id) ?? []) {
			const thread = archive.threads.byCommitment.get(one);
			if (thread) found.add(thread);
		}
		if (found.size >= mostOnPage) break;
	}
	return [...found].slice(0, mostOnPage);
}
