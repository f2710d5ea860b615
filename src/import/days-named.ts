/** The days that an English sentence names, as far as they can be read without doubt. */

import { monthNames } from '../dates/days.ts';

const months = monthNames.join('|');
const pattern = new RegExp(
	`\\b(${months})\\s+(\\d{1,2})(?:,\\s*(\\d{4}))?(?:\\s*[–—-]\\s*(?:(${months})\\s+)?(\\d{1,2})(?:,\\s*(\\d{4}))?)?(?!\\d)`,
	'g',
);

/**
 * Passages such as "January 17–February 22" that name a day outside an interval of days.
 * A day without a year is read in any year of the interval, and the years next to it, so that only a day that
 * lies outside in each of them is told.
 *
 * @param text a description in English
 * @param from first day, as `1898-01-26`
 * @param to last day
 * @returns the passages as they are printed, in order
 */
export function daysOutside(text: string, from: string, to: string): string[] {
	const found: string[] = [];
	for (const [passage, month, day, year, lastMonth, lastDay, lastYear] of text.matchAll(pattern)) {
		const ends: [string | undefined, string | undefined, string | undefined][] = [
			[month, day, year ?? lastYear],
		];
		if (lastDay) ends.push([lastMonth ?? month, lastDay, lastYear ?? year]);
		const isOutside = ends.some(([name, number, given]) => {
			const at = `${String(monthNames.indexOf(name ?? '') + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
			const first = Number(from.slice(0, 4));
			const years = given ? [Number(given)] : [first, Number(to.slice(0, 4))];
			return years.every((one) => `${one}-${at}` < from || `${one}-${at}` > to);
		});
		if (isOutside) found.push(passage);
	}
	return found;
}
