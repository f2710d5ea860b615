/**
 * Meetings counted through time, in rows: what the strips and calendars of the site draw, and what stands in
 * the table under each.
 *
 * A meeting is counted in a bin (a day, month, year …) where its date lies wholly within it. One whose date
 * allows several bins is in none of them: it is kept as a stretch from the first to the last.
 */

import { formatDate, formatMonth } from '../../dates/date-words.ts';
import { readDate } from '../../dates/dates.ts';
import type { Day } from '../../dates/days.ts';
import type { Meeting } from '../../archive/entry.ts';
import { messages } from '../../messages/messages.ts';

/** Months that a bin has. */
const units = { month: 1, quarter: 3, year: 12, 'five years': 60, decade: 120 } as const;
export type StripUnit = keyof typeof units;

/** A strip has at most so many bins, however long its time is; it then has wider ones. */
const mostBins = 48;
/** Rows that a strip shows by name; what is rarer is together in one more. */
const mostRows = 6;

/** A length of time, its first and last day included. */
export interface Bin {
	/** "September 2021", "2021", "2020–2029". */
	label: string;
	from: Day;
	to: Day;
}

/** The meetings of one row in one bin, or in one stretch. */
export interface Count {
	count: number;
	/** The first of them, to lead to. */
	first: Meeting;
}

/** Meetings that took place in one bin of several, it is not known in which. Bins by their index. */
export interface Stretch extends Count {
	from: number;
	to: number;
	/** The days that the dates allow, where these are more than the bins hold. An open end is absent. */
	beyond?: { earliest?: Day | undefined; latest?: Day | undefined } | undefined;
}

export interface StripRow {
	/** Absent where the row holds what is left over. */
	id?: string | undefined;
	name: string;
	/** All meetings of the row, wherever they stand in time. */
	meetings: number;
	/** By bin; absent where there is nothing. */
	cells: readonly (Count | undefined)[];
	/** By first bin, then last. */
	stretches: readonly Stretch[];
}

export interface Strip {
	unit: StripUnit;
	/** In order, empty ones among them; none if there is no meeting. */
	bins: readonly Bin[];
	/** Most meetings first; what is left over last. */
	rows: readonly StripRow[];
	/** All meetings, each once. */
	all: StripRow;
}

/** By what a strip is divided into rows. */
export interface StripRows {
	/** Keys of the rows that a meeting belongs to. */
	of: (meeting: Meeting) => readonly string[];
	name: (key: string) => string;
	/** What the row of all rarer keys is called, by their number: "4 other countries". */
	others: (count: number) => string;
	/** What the row of meetings without any key is called. */
	none: string;
}

/** Counts meetings, which are in order of time, by the rows that they belong to. A meeting may be in several rows. */
export function stripOf(meetings: readonly Meeting[], by: StripRows): Strip {
	const { unit, bins } = binsFor(meetings);
	const placed = bins.length > 0 ? meetings : [];
	const byKey = new Map<string, Meeting[]>();
	const without: Meeting[] = [];
	for (const meeting of placed) {
		const keys = new Set(by.of(meeting));
		if (keys.size === 0) without.push(meeting);
		for (const key of keys) {
			const known = byKey.get(key);
			if (known) known.push(meeting);
			else byKey.set(key, [meeting]);
		}
	}
	const ranked = [...byKey].toSorted(
		([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
	);
	// A single one that is left over has room enough for its name.
	const shown = ranked.length > mostRows + 1 ? mostRows : ranked.length;
	const row = (name: string, of: readonly Meeting[], id?: string): StripRow => ({
		id,
		name,
		...countIn(bins, of),
	});
	const rows = ranked.slice(0, shown).map(([key, of]) => row(by.name(key), of, key));
	const rest = ranked.slice(shown);
	if (rest.length > 0) {
		const rare = new Set(rest.flatMap(([, of]) => of));
		const name = by.others(rest.length);
		rows.push(
			row(
				name,
				placed.filter((meeting) => rare.has(meeting)),
			),
		);
	}
	if (without.length > 0) rows.push(row(by.none, without));
	return { unit, bins, rows, all: row(messages().timelineRows.all, placed) };
}

/** Counts meetings in bins that follow one another without a gap. */
export function countIn(
	bins: readonly Bin[],
	meetings: readonly Meeting[],
): Pick<StripRow, 'meetings' | 'cells' | 'stretches'> {
	const cells: (Count | undefined)[] = bins.map(() => undefined);
	const stretches = new Map<string, Stretch>();
	for (const meeting of meetings) {
		const { earliest, latest } = readDate(meeting.data.date);
		const from = earliest === undefined ? 0 : binAt(bins, earliest);
		const to = latest === undefined ? bins.length - 1 : binAt(bins, latest);
		const isHeld = isWithin(bins[from], bins[to], earliest, latest);
		if (from === to && isHeld) {
			cells[from] = { count: (cells[from]?.count ?? 0) + 1, first: cells[from]?.first ?? meeting };
			continue;
		}
		const beyond = isHeld ? undefined : { earliest, latest };
		const key = stretchKey({ from, to, beyond });
		const known = stretches.get(key);
		if (known) known.count++;
		else stretches.set(key, { from, to, beyond, count: 1, first: meeting });
	}
	return {
		meetings: meetings.length,
		cells,
		stretches: [...stretches.values()].toSorted((a, b) => a.from - b.from || a.to - b.to),
	};
}

/** The same for stretches that allow the same days. */
function stretchKey({ from, to, beyond }: Pick<Stretch, 'from' | 'to' | 'beyond'>): string {
	return beyond ? `${beyond.earliest ?? ''}/${beyond.latest ?? ''}` : `${from}-${to}`;
}

/** How many meetings of stretches may lie in each bin. */
export function overlapOf(row: Pick<StripRow, 'cells' | 'stretches'>): number[] {
	const counts = row.cells.map(() => 0);
	for (const { from, to, count } of row.stretches) {
		for (let index = from; index <= to; index++) counts[index] = (counts[index] ?? 0) + count;
	}
	return counts;
}

/** The bin that holds a day, or the nearest one. */
function binAt(bins: readonly Bin[], day: Day): number {
	let [low, high] = [0, bins.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((bins[middle]?.from ?? '') <= day) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Whether all days that a date allows lie in the bins from the one to the other. */
function isWithin(
	first: Bin | undefined,
	last: Bin | undefined,
	earliest: Day | undefined,
	latest: Day | undefined,
): boolean {
	if (!first || !last || earliest === undefined || latest === undefined) return false;
	return first.from <= earliest && latest <= last.to;
}

/** Bins for the whole years in which the meetings lie: as narrow as their number allows. */
function binsFor(meetings: readonly Meeting[]): { unit: StripUnit; bins: Bin[] } {
	const [first, last] = yearsOfAll(meetings);
	if (first === undefined || last === undefined) return { unit: 'month', bins: [] };
	const names = Object.keys(units) as StripUnit[];
	const aligned = (unit: StripUnit) => {
		const years = Math.max(1, units[unit] / 12);
		return Math.floor(first / years) * years;
	};
	const unit =
		names.find((one) => ((last - aligned(one) + 1) * 12) / units[one] <= mostBins) ?? 'decade';
	const months = units[unit];
	const begin = aligned(unit);
	const length = Math.ceil(((last - begin + 1) * 12) / months);
	return {
		unit,
		bins: Array.from({ length }, (_, index) => binFrom(begin * 12 + index * months, months)),
	};
}

/** A bin from its first month, counted from January of the year 0. */
function binFrom(month: number, months: number): Bin {
	const text = (of: number) =>
		`${String(Math.floor(of / 12)).padStart(4, '0')}-${String((of % 12) + 1).padStart(2, '0')}`;
	const [from, to] = [text(month), text(month + months - 1)];
	const year = Math.floor(month / 12);
	const label =
		months === 1
			? formatMonth(from)
			: months === 3
				? messages().timelineSpans.span(formatMonth(from).split(' ')[0] ?? '', formatMonth(to))
				: months === 12
					? String(year)
					: `${year}–${year + months / 12 - 1}`;
	// No month has a 32nd day, so that every day of the last month is before it.
	return { label, from: `${from}-01`, to: `${to}-31` };
}

/**
 * First and last year that bins are made for. A date that leaves the year open does not make time seem longer than
 * it is: of one with an open end the end that is known counts, of one that allows several years the nearest of them.
 */
function yearsOfAll(meetings: readonly Meeting[]): [number?, number?] {
	const spans = meetings.map(({ data }) => {
		const { earliest, latest } = readDate(data.date);
		return [earliest ?? latest ?? '', latest ?? earliest ?? ''].map((day) =>
			Number(day.slice(0, 4)),
		) as [number, number];
	});
	const certain = spans.filter(([from, to]) => from === to);
	const counted = certain.length > 0 ? certain : spans;
	if (counted.length === 0) return [];
	const least = counted.reduce((year, [from]) => Math.min(year, from), 9999);
	const most = counted.reduce((year, [, to]) => Math.max(year, to), 0);
	return [
		spans.reduce((year, [, to]) => Math.min(year, to), least),
		spans.reduce((year, [from]) => Math.max(year, from), most),
	];
}

/** A line of the table under a strip: a bin or stretch in which there is a meeting. */
export interface StripLine {
	label: string;
	all: Count;
	/** In the order of the rows of the strip. */
	counts: readonly number[];
}

/** A strip as a table: bins with their meetings in order of time, each followed by the stretches that begin with it. */
export function stripTable({ bins, rows, all }: Strip): StripLine[] {
	const text = messages().timelineSpans;
	const byStart = Map.groupBy(all.stretches, ({ from }) => from);
	return bins.flatMap(({ label }, index): StripLine[] => {
		const cell = all.cells[index];
		const own = cell && {
			label,
			all: cell,
			counts: rows.map((row) => row.cells[index]?.count ?? 0),
		};
		const stretches = (byStart.get(index) ?? []).map((stretch) => {
			const { from, to, beyond, count, first } = stretch;
			const span = from === to ? label : text.span(label, bins[to]?.label ?? '');
			return {
				label: beyond ? beyondLabel(beyond) : text.someTimeIn(span),
				all: { count, first },
				counts: rows.map(
					(row) => row.stretches.find((one) => stretchKey(one) === stretchKey(stretch))?.count ?? 0,
				),
			};
		});
		return own ? [own, ...stretches] : stretches;
	});
}

/** The days that a date allows, in words: "7 April 2024 or later", "Some time in 2020 to 2029". */
function beyondLabel({ earliest, latest }: NonNullable<Stretch['beyond']>): string {
	const text = messages().timelineSpans;
	if (earliest === undefined) return latest === undefined ? '' : text.orEarlier(formatDate(latest));
	if (latest === undefined) return text.orLater(formatDate(earliest));
	return text.someTimeIn(text.span(earliest.slice(0, 4), latest.slice(0, 4)));
}
