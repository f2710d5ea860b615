/** Rules for words that follow earlier words. */

import { closest } from '../text/closest.ts';
import { formatDate } from '../dates/date-words.ts';
import { readDate } from '../dates/dates.ts';
import type { Day } from '../dates/days.ts';
import type { Entry, Meeting, Records } from '../archive/entry.ts';
import type { Finding } from './problem.ts';

/** One `follows` of a record, with both ends that exist. */
interface Step {
	meeting: Meeting;
	path: readonly PropertyKey[];
	/** "meeting#commitment" of the later and of the earlier words. */
	later: string;
	earlier: string;
	earlierMeeting: Meeting;
}

/**
 * What is wrong with `follows`: words that are not there, that stand in the same meeting, that cannot have
 * been said earlier, that are named twice, or that come round to themselves.
 *
 * Dates are compared by their bounds. Words may follow others if the first day on which those may have been
 * said is no later than the last day on which they may have been said themselves; so dates of one day and
 * dates that overlap are allowed. The bound is handed on along a thread: words that follow others of "2023",
 * which follow others of July 2023, cannot be of June 2023.
 */
export function* followedWords({
	records,
	byId,
}: {
	records: Records;
	byId: ReadonlyMap<string, Entry>;
}): Generator<Finding> {
	const steps: Step[] = [];
	for (const meeting of records.meetings) {
		for (const [index, { id, follows }] of meeting.data.commitments.entries()) {
			const named = follows.map(({ commitment }) => commitment);
			for (const [at, earlier] of named.entries()) {
				const path = ['commitments', index, 'follows', at, 'commitment'];
				const fail = (message: string) => finding(meeting, path, message);
				const [meetingId = '', commitmentId = ''] = earlier.split('#');
				const later = `${meeting.id}#${id}`;
				if (named.indexOf(earlier) !== at) {
					yield fail(`"${earlier}" is followed twice here. Keep the one that fits best.`);
				} else if (earlier === later) {
					yield fail('These words follow themselves. Name the earlier ones.');
				} else if (meetingId === meeting.id) {
					yield fail(
						`"${earlier}" stands in this same meeting. \`follows\` names words of an earlier meeting; what was said here besides needs no link.`,
					);
				} else {
					const target = byId.get(meetingId);
					if (target?.kind !== 'meetings') continue;
					const earlierMeeting = target as Meeting;
					const ids = earlierMeeting.data.commitments.map((one) => one.id);
					if (ids.includes(commitmentId)) {
						steps.push({ meeting, path, later, earlier, earlierMeeting });
						continue;
					}
					const near = closest(commitmentId, ids);
					yield fail(
						`The meeting "${meetingId}" has no commitment "${commitmentId}". ${
							near
								? `Did you mean "${meetingId}#${near}"?`
								: ids.length > 0
									? `It has ${ids.map((one) => `"${one}"`).join(', ')}.`
									: 'Nothing is quoted from it.'
						}`,
					);
				}
			}
		}
	}
	const closing = stepsThatClose(steps);
	for (const { meeting, path, earlier } of closing) {
		yield finding(
			meeting,
			path,
			`These words follow themselves, by way of "${earlier}". Delete \`follows\` where it leads to later words.`,
		);
	}
	yield* tooLate(steps.filter((step) => !closing.has(step)));
}

function finding({ file }: Meeting, path: readonly PropertyKey[], message: string): Finding {
	return { level: 'error', rule: 'follows', file, spot: { path }, message };
}

/** The steps without which no thread would come round to where it began, found in the order of the files. */
function stepsThatClose(steps: readonly Step[]): Set<Step> {
	const byLater = Map.groupBy(steps, ({ later }) => later);
	const closing = new Set<Step>();
	const done = new Set<string>();
	for (const start of byLater.keys()) {
		const trail: { words: string; left: Step[] }[] = [];
		const onTrail = new Set<string>();
		const enter = (words: string) => {
			trail.push({ words, left: (byLater.get(words) ?? []).toReversed() });
			onTrail.add(words);
		};
		if (!done.has(start)) enter(start);
		for (let top = trail.at(-1); top; top = trail.at(-1)) {
			const step = top.left.pop();
			if (!step) {
				trail.pop();
				onTrail.delete(top.words);
				done.add(top.words);
			} else if (onTrail.has(step.earlier)) closing.add(step);
			else if (!done.has(step.earlier)) enter(step.earlier);
		}
	}
	return closing;
}

/** The first day on which words may have been said, and the meeting that sets it. */
interface Bound {
	day: Day;
	by: Meeting;
}

/** Steps to words that cannot be earlier. Expects steps without circles. */
function* tooLate(steps: readonly Step[]): Generator<Finding> {
	const byLater = Map.groupBy(steps, ({ later }) => later);
	const bounds = new Map<string, Bound>();
	const boundOf = (words: string, meeting: Meeting): Bound => {
		const known = bounds.get(words);
		if (known) return known;
		let bound: Bound = { day: readDate(meeting.data.date).earliest ?? '', by: meeting };
		for (const { earlier, earlierMeeting } of byLater.get(words) ?? []) {
			const other = boundOf(earlier, earlierMeeting);
			if (other.day > bound.day) bound = other;
		}
		bounds.set(words, bound);
		return bound;
	};
	for (const { meeting, path, earlier, earlierMeeting } of steps) {
		const { day, by } = boundOf(earlier, earlierMeeting);
		const { date } = meeting.data;
		if (day <= (readDate(date).latest ?? '9999')) continue;
		yield finding(
			meeting,
			path,
			by === earlierMeeting
				? `"${earlier}" was said later: ${formatDate(by.data.date)} is after ${formatDate(date)}. Record it there, as words that follow these, or correct a date.`
				: `"${earlier}" follows words of "${by.id}" (${formatDate(by.data.date)}), which is after ${formatDate(date)}. Correct one of the two links, or a date.`,
		);
	}
}
