import { readDate } from './dates.ts';
import { formatMonth } from './date-words.ts';
import type { Meeting } from './entry.ts';

export interface Bin {
	/** "2021" or "September 2021". */
	label: string;
	year: number;
	/** 1 to 12; absent where a bin is a year. */
	month?: number;
	count: number;
}

/** More years than these are counted by year, fewer by month. */
const mostYearsByMonth = 6;

/**
 * Meetings counted by month, or by year where they span more than six; empty months and years are there
 * too, in order. A meeting counts once, where its date begins.
 */
export function histogramOf(meetings: readonly Meeting[]): Bin[] {
	const days = meetings.map(({ data }) => {
		const { earliest, latest } = readDate(data.date);
		return earliest ?? latest ?? '';
	});
	const years = days.map((day) => Number(day.slice(0, 4)));
	if (years.length === 0) return [];
	const first = years.reduce((a, b) => Math.min(a, b));
	const last = years.reduce((a, b) => Math.max(a, b));

	const counts = new Map<string, number>();
	const byMonth = last - first < mostYearsByMonth;
	for (const day of days) {
		const key = day.slice(0, byMonth ? 7 : 4);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
		const text = String(year).padStart(4, '0');
		if (!byMonth) return [{ label: String(year), year, count: counts.get(text) ?? 0 }];
		return Array.from({ length: 12 }, (_, index) => {
			const key = `${text}-${String(index + 1).padStart(2, '0')}`;
			return { label: formatMonth(key), year, month: index + 1, count: counts.get(key) ?? 0 };
		});
	});
}
