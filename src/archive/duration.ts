/** Whether a date says how long something lasted, or only in which days it took place. */

import { readDate } from '../dates/dates.ts';
import { meetingKinds } from '../schemas/meeting.ts';
import type { Meeting, Visit } from './entry.ts';

/**
 * Whether an interval in the date of a meeting or visit is all of its days. If not, it is a window: the event took
 * place on a day, or on some of the days, within it. A date that an editor inferred is always a window.
 */
export function fillsItsDays({ kind, data }: Meeting | Visit): boolean {
	if (data.inferred.includes('date')) return false;
	return kind === 'visits' || meetingKinds[data.kind].lasting;
}

/** Whether the date gives the first and the last day of a meeting or visit that filled all of them. */
export function isKnownStay(event: Meeting | Visit): boolean {
	const { shape } = readDate(event.data.date);
	return (
		shape.type === 'interval' &&
		fillsItsDays(event) &&
		[shape.from, shape.to].every(
			(part) =>
				part !== undefined && part.earliest === part.latest && !part.approximate && !part.uncertain,
		)
	);
}
