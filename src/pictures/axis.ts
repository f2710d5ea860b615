/** What is written under a strip: few enough marks that none runs into the next on a narrow screen. */

import type { Strip } from '../views/timeline/timeline-bins.ts';

/** Most marks that have room beside one another on a small telephone. */
const mostMarks = 8;

/** A mark for each bin, empty where none is written. */
export function marksOf({ unit, bins }: Strip): string[] {
	if (unit === 'month' && bins.length === 12) {
		return bins.map(({ label }) => label.slice(0, 3));
	}
	const years = bins.map(({ from }) =>
		from.slice(5, 7) === '01' ? Number(from.slice(0, 4)) : NaN,
	);
	const [first = 0, last = 0] = [years[0], Number(bins.at(-1)?.from.slice(0, 4))];
	const every =
		[1, 2, 5, 10, 20, 50, 100].find((one) => (last - first + 1) / one <= mostMarks) ?? 500;
	return years.map((year, index) => {
		// The last bins have no room for a number that begins there.
		const hasRoom = index < bins.length - bins.length / 24 || every === 1;
		return year % every === 0 && hasRoom ? String(year) : '';
	});
}
