import { readDate } from './dates.ts';
import { formatMonth } from './date-words.ts';
import type { Meeting } from './entry.ts';

export interface Histogram {
	/** In order, empty ones among them. */
	bins: readonly Bin[];
	/** Meetings that are in no bin, because their dates are less precise than one. */
	left: number;
}

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

/** Meetings counted by month, or by year where they span more than six. No date is put where it may not be. */
export function histogramOf(meetings: readonly Meeting[]): Histogram {
	const spans = meetings.map(({ data }) => {
		const { earliest, latest } = readDate(data.date);
		// An open end may lie in any year, so it is like no digits of the other end.
		return { from: earliest ?? '', to: latest ?? '' };
	});
	const inOneYear = spans.filter(({ from, to }) => from.slice(0, 4) === to.slice(0, 4));
	const years = inOneYear.map(({ from }) => Number(from.slice(0, 4)));
	if (years.length === 0) return { bins: [], left: meetings.length };
	const first = years.reduce((a, b) => Math.min(a, b));
	const last = years.reduce((a, b) => Math.max(a, b));

	const byMonth = last - first < mostYearsByMonth;
	const digits = byMonth ? 7 : 4;
	const fitting = spans.filter(({ from, to }) => from.slice(0, digits) === to.slice(0, digits));
	const counts = new Map<string, number>();
	for (const { from } of fitting) {
		const key = from.slice(0, digits);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const bins = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
		(year) => {
			const text = String(year).padStart(4, '0');
			if (!byMonth) return [{ label: String(year), year, count: counts.get(text) ?? 0 }];
			return Array.from({ length: 12 }, (_, index) => {
				const key = `${text}-${String(index + 1).padStart(2, '0')}`;
				return { label: formatMonth(key), year, month: index + 1, count: counts.get(key) ?? 0 };
			});
		},
	);
	return { bins, left: meetings.length - fitting.length };
}
