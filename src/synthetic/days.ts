/** Days and dates of a made-up archive: most are exact, some as vague as sources are. */

import type { Random } from './random.ts';

/** The years that an archive spans. */
const firstYear = 1990;
const yearCount = 36;
const lastDay = 365 * yearCount;

const start = Date.UTC(firstYear, 0, 1) / 86_400_000;

/** A day, by the part of the archive's time that has passed: 0 is its first day, 1 its last. */
export function dayAt(time: number): number {
	return Math.round(Math.min(1, Math.max(0, time)) * lastDay);
}

/** "2021-09-11" for a day counted from the archive's first. */
export function isoDay(day: number): string {
	return new Date((start + day) * 86_400_000).toISOString().slice(0, 10);
}

const vague: readonly ((day: number) => string)[] = [
	(day) => isoDay(day).slice(0, 7),
	(day) => isoDay(day).slice(0, 7),
	(day) => isoDay(day).slice(0, 4),
	(day) => `${isoDay(day)}/${isoDay(day + 2)}`,
	// EDTF knows no 3X: the end of a month is left to the month.
	(day) => (isoDay(day)[8] === '3' ? isoDay(day).slice(0, 7) : `${isoDay(day).slice(0, 9)}X`),
	(day) => `${isoDay(day).slice(0, 7)}~`,
	(day) => `${isoDay(day).slice(0, 7)}?`,
	(day) => `${isoDay(day)}?`,
	(day) => `[${isoDay(day)},${isoDay(day + 1)}]`,
	(day) => `[${isoDay(day)}..${isoDay(day + 3)}]`,
	seasonOf,
];

/** Spring is 21, winter 24 and begins in December. */
function seasonOf(day: number): string {
	const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
	return `${month < 3 ? year - 1 : year}-${21 + Math.floor(((month + 9) % 12) / 3)}`;
}

/** A date that allows the day without naming it alone. */
export function vagueDate(random: Random, day: number): string {
	return random.pick(vague)(day);
}
