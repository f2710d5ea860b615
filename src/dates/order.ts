/** Which order the dates of events prove, and which they leave open. */

import { readDate } from './dates.ts';

/**
 * Whether every day that the one date allows is before every day that the other allows. A date with an open end
 * is before nothing; one with an open beginning is after nothing.
 */
export function isProvedBefore(one: string, other: string): boolean {
	const { latest } = readDate(one);
	const { earliest } = readDate(other);
	return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** Those that may have been the first: no other is proved to be before them. In the order in which they are given. */
export function possiblyFirst<T>(events: readonly T[], dateOf: (event: T) => string): T[] {
	let firstEnd: string | undefined;
	for (const event of events) {
		const { latest } = readDate(dateOf(event));
		if (latest !== undefined && (firstEnd === undefined || latest < firstEnd)) firstEnd = latest;
	}
	return events.filter((event) => {
		const { earliest } = readDate(dateOf(event));
		return earliest === undefined || firstEnd === undefined || earliest <= firstEnd;
	});
}

/** Those that may have been the last: they are not proved to be before another. In the order in which they are given. */
export function possiblyLast<T>(events: readonly T[], dateOf: (event: T) => string): T[] {
	let lastBeginning: string | undefined;
	for (const event of events) {
		const { earliest } = readDate(dateOf(event));
		if (earliest !== undefined && (lastBeginning === undefined || earliest > lastBeginning))
			lastBeginning = earliest;
	}
	return events.filter((event) => {
		const { latest } = readDate(dateOf(event));
		return latest === undefined || lastBeginning === undefined || latest >= lastBeginning;
	});
}

/**
 * The days among which the first of several dates lies, as EDTF text; the dates are those of `possiblyFirst`.
 *
 * @example
 * windowOfFirst(['2021-09-10/2021-09-12', '2021-09-11']) // => '2021-09-10/2021-09-11'
 */
export function windowOfFirst(dates: readonly string[]): string {
	const readings = dates.map(readDate);
	return windowText(
		least(
			readings.map(({ earliest }) => earliest ?? ''),
			(a, b) => a < b,
		),
		least(
			readings.map(({ latest }) => latest ?? openEnd),
			(a, b) => a < b,
		),
	);
}

/** The days among which the last of several dates lies, as EDTF text; the dates are those of `possiblyLast`. */
export function windowOfLast(dates: readonly string[]): string {
	const readings = dates.map(readDate);
	return windowText(
		least(
			readings.map(({ earliest }) => earliest ?? ''),
			(a, b) => a > b,
		),
		least(
			readings.map(({ latest }) => latest ?? openEnd),
			(a, b) => a > b,
		),
	);
}

/** Stands after every day. */
const openEnd = '9999-12-31';

function least(days: readonly string[], isBefore: (a: string, b: string) => boolean): string {
	return days.reduce((found, day) => (isBefore(day, found) ? day : found));
}

function windowText(from: string, to: string): string {
	if (from === to) return from;
	return `${from || '..'}/${to === openEnd ? '..' : to}`;
}
