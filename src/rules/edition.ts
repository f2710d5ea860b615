import { formatDate } from '../dates/date-words.ts';
import { readDate } from '../dates/dates.ts';
import type { Day } from '../dates/days.ts';
import type { Finding } from './problem.ts';

/** The last day of which an archive can tell, and how messages call it. */
export interface Limit {
	day: Day;
	words: string;
	/** Whether the archive states it. A day of the clock alone makes no error. */
	isStated: boolean;
	/** How to mend a date that lies after it, besides correcting the date. */
	cure: string;
}

/** The day of the edition; where site.yaml gives none, the day on which the archive is checked. */
export function limitOf(edition: string | undefined, today: Day | undefined): Limit {
	return edition === undefined
		? { day: today ?? '9999-12-31', words: 'today', isStated: false, cure: '' }
		: {
				day: readDate(edition).latest ?? '9999-12-31',
				words: `the edition (${formatDate(edition)}) that site.yaml gives`,
				isStated: true,
				cure: ', or `edition` in site.yaml',
			};
}

/** Whether a date lies wholly after the edition. */
export function isAfterEdition(date: string, { limit }: { limit: Limit }): boolean {
	return (readDate(date).earliest ?? '') > limit.day;
}

/** The error on a date that lies after the edition; a warning where the archive gives none. */
export function tooLate(
	file: string,
	path: readonly PropertyKey[],
	date: string,
	{ limit }: { limit: Limit },
): Finding {
	const message = `${formatDate(date)} is after ${limit.words}. Correct the date${limit.cure}.`;
	return { level: levelOf(limit), rule: 'edition', file, spot: { path }, message };
}

/** How serious it is that a date lies after the limit. */
export function levelOf({ isStated }: Limit): Finding['level'] {
	return isStated ? 'error' : 'warning';
}
