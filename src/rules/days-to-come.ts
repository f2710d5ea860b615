/** What an archive tells has happened. Only a planned meeting lies ahead of the edition. */

import { formatDate } from '../dates/date-words.ts';
import { readDate } from '../dates/dates.ts';
import { recordKinds } from '../schemas/records.ts';
import type { Entry, Meeting, Visit } from '../archive/entry.ts';
import { isAfterEdition, levelOf, tooLate } from './edition.ts';
import { warning, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** A plan that reaches further ahead than this is more likely a slip of the hand. Years. */
const longestPlan = 20;

/** Hardly a record is older than this, and a year of so few digits is most often a slip. */
const oldestYear = 500;

/** Dates that lie after the edition, or so long ago that a digit was more likely lost. */
export function* daysToCome(look: Lookup): Generator<Finding> {
	const { records } = look;
	for (const meeting of records.meetings) yield* meetingDays(meeting, look);
	for (const visit of records.visits) yield* visitDays(visit, look);
	for (const { file, data } of records.sources) {
		if (data.published !== undefined) {
			yield* told(file, ['published'], data.published, look);
		}
	}
	for (const { file, data } of records.gaps) {
		if (data.checked !== undefined) yield* told(file, ['checked'], data.checked, look);
	}
	yield* correctionDays(look);
}

function* meetingDays({ file, data }: Meeting, look: Lookup): Generator<Finding> {
	const { date, status } = data;
	const path = ['date'];
	if (isAfterEdition(date, look)) {
		if (status === 'held') {
			const message = `The meeting is said to be held on ${formatDate(date)}, which is after ${look.limit.words}. Correct the date${look.limit.cure}, or write \`status: planned\`.`;
			yield { level: levelOf(look.limit), rule: 'edition', file, spot: { path }, message };
		} else if (status !== 'planned' && look.limit.isStated) {
			const message = `${formatDate(date)} is after ${look.limit.words}. Is the year right? Only a planned meeting lies ahead.`;
			yield warning('edition', { file }, { path }, message);
		} else if (yearOf(date) > Number(look.limit.day.slice(0, 4)) + longestPlan) {
			const message = `The meeting is of ${formatDate(date)}, more than ${longestPlan} years ahead. Is the year right?`;
			yield warning('edition', { file }, { path }, message);
		}
	} else if (status === 'planned' && (readDate(date).latest ?? '9999') < look.limit.day) {
		const message = `The meeting was planned for ${formatDate(date)}, which is before ${look.limit.words}. Was it held? Then correct \`status\`.`;
		yield warning('edition', { file }, { path: ['status'] }, message);
	}
	yield* longAgo(file, path, date);
	for (const [index, account] of data.accounts.entries()) {
		if (account.date === undefined) continue;
		const of = ['accounts', index, 'date'];
		yield* longAgo(file, of, account.date);
		if (status === 'held' && isAfterEdition(account.date, look)) {
			yield tooLate(file, of, account.date, look);
		}
	}
}

/** A visit has no status of its own: it lies ahead if all meetings in it do. */
function* visitDays({ id, file, data }: Visit, look: Lookup): Generator<Finding> {
	yield* longAgo(file, ['date'], data.date);
	if (!isAfterEdition(data.date, look)) return;
	const within = look.records.meetings.filter((meeting) => meeting.data.within === id);
	if (within.length > 0 && within.every((meeting) => meeting.data.status !== 'held')) return;
	const message = `${formatDate(data.date)} is after ${look.limit.words}, and no planned meeting belongs to the visit. Is the date right?`;
	yield warning('edition', { file }, { path: ['date'] }, message);
}

/** What was published or looked up. */
function* told(
	file: string,
	path: readonly PropertyKey[],
	date: string,
	look: Lookup,
): Generator<Finding> {
	if (isAfterEdition(date, look)) yield tooLate(file, path, date, look);
	yield* longAgo(file, path, date);
}

function* longAgo(file: string, path: readonly PropertyKey[], date: string): Generator<Finding> {
	const { latest } = readDate(date);
	if (latest === undefined || Number(latest.slice(0, 4)) >= oldestYear) return;
	const message = `${formatDate(date)} is long ago. Is a digit of the year missing? Write all four.`;
	yield warning('long-ago', { file }, { path }, message);
}

function* correctionDays(look: Lookup): Generator<Finding> {
	for (const kind of recordKinds) {
		for (const { file, data } of look.records[kind] as readonly Entry[]) {
			for (const [index, { date }] of data.corrections.entries()) {
				const path = ['corrections', index, 'date'];
				if (isAfterEdition(date, look)) yield tooLate(file, path, date, look);
			}
		}
	}
	for (const { file, data } of look.withdrawn.values()) {
		const { date } = data.withdrawn;
		if (isAfterEdition(date, look)) yield tooLate(file, ['withdrawn', 'date'], date, look);
	}
}

function yearOf(date: string): number {
	const { earliest, latest } = readDate(date);
	return Number((earliest ?? latest ?? '').slice(0, 4));
}
