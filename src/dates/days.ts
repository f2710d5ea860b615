/** Days of the calendar, and the digits in which a source may leave some open. */

import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { enGB } from 'date-fns/locale/en-GB';

/** A day as `2021-09-11`: text that sorts as the calendar does. */
export type Day = string;

/** The months as English names them, January first. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, index) =>
	enGB.localize.month(index as Parameters<typeof enGB.localize.month>[0]),
);

/** Days of a month, which is counted from 1. */
export function daysInMonth(year: number, month: number): number {
	// A year below 100 would be taken for one of the 20th century; every 400 years the calendar is the same.
	return getDaysInMonth(new Date(year < 100 ? year + 400 : year, month - 1, 1));
}

/** The first and the last day that is written like these digits, where an X is any; none if there is no such day. */
export function boundsOfDigits(
	year: string,
	month: string | undefined,
	day: string | undefined,
): { earliest: Day; latest: Day } | undefined {
	const pattern = new RegExp(`^${year.replaceAll('X', '\\d')}$`);
	const years = year.includes('X') ? yearsLike(pattern) : [Number(year)];
	const earliest = firstIn(years, month, day, 'first');
	const latest = firstIn(years.toReversed(), month, day, 'last');
	return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** Years from 1 to 9999 that are written like the pattern. The year 0 is in none that the source leaves open. */
function yearsLike(pattern: RegExp): number[] {
	return Array.from({ length: 9999 }, (_, index) => index + 1).filter((year) =>
		pattern.test(String(year).padStart(4, '0')),
	);
}

/** The first or last day that fits, in years that are given in that order. */
function firstIn(
	years: readonly number[],
	month: string | undefined,
	day: string | undefined,
	which: 'first' | 'last',
): Day | undefined {
	const ordered = (values: number[]) => (which === 'first' ? values : values.toReversed());
	for (const year of years) {
		for (const inMonth of ordered(fitting(month, 12))) {
			const [found] = ordered(fitting(day, daysInMonth(year, inMonth)));
			if (found === undefined) continue;
			const pad = (value: number, width = 2) => String(value).padStart(width, '0');
			return `${pad(year, 4)}-${pad(inMonth)}-${pad(found)}`;
		}
	}
	return undefined;
}

/** Numbers from 1 to `most` that are written like `digits`, where an X is any digit. */
export function fitting(digits: string | undefined, most: number): number[] {
	const pattern = new RegExp(`^${(digits ?? 'XX').replaceAll('X', '\\d')}$`);
	return Array.from({ length: most }, (_, index) => index + 1).filter((value) =>
		pattern.test(String(value).padStart(2, '0')),
	);
}
