/**
 * Dates as the sources give them: EDTF text (ISO 8601-2, levels 0 to 2), as precise as the source and
 * no more.
 *
 * The `edtf` library judges the grammar. It has gaps that would put a false day into an archive, so the days
 * are worked out here from the text: it rolls 2023-02-29 over into March, takes the first day of
 * `[2021-09-10..2021-09-12]` for the last one, reads the month X0 as X1 and gives an open year no 29 February.
 * No JavaScript `Date` leaves this module.
 */

import { parse } from 'edtf';
import { shift } from './day-arithmetic.ts';
import { boundsOfDigits, daysInMonth, monthNames, type Day } from './days.ts';

/** EDTF text that has been read and found sound. Made by the schemas; never cast to it by hand. */
export type ArchiveDate = string & { readonly __archiveDate: unique symbol };

/** What one EDTF expression says. */
export interface DateReading {
	text: ArchiveDate;
	/** First day that the date allows; absent where the beginning is open or unknown. */
	earliest?: Day | undefined;
	/** Last day that the date allows; absent where the end is open or unknown. */
	latest?: Day | undefined;
	/**
	 * The runs of days that the date allows, in order and apart from one another: one, but for a set or a list of
	 * days. `{2021-09-10,2021-09-12}` and `[2021-09-10,2021-09-12]` say nothing of the 11th.
	 */
	runs: readonly DayRun[];
	/** How the expression is built, for those who put it into words. */
	shape: DateShape;
}

/** Days one after another. An end is absent where it is open or unknown. */
export interface DayRun {
	from?: Day | undefined;
	to?: Day | undefined;
}

export type DateShape =
	| { type: 'date'; date: DatePart }
	| { type: 'season'; year: number; season: number }
	| { type: 'interval'; from?: DatePart | undefined; to?: DatePart | undefined }
	/** `[…]`: one of these days, and it is not known which. */
	| { type: 'one-of'; members: Member[] }
	/** `{…}`: all of these days. */
	| { type: 'all-of'; members: Member[] };

/** A date of a set or list, or a run of days between two. */
export type Member = DatePart | [DatePart | undefined, DatePart | undefined];

/** One date of a shape: digits that the source leaves open are `X`. */
export interface DatePart {
	year: string;
	month?: string | undefined;
	day?: string | undefined;
	approximate: boolean;
	uncertain: boolean;
	earliest: Day;
	latest: Day;
}

const advice =
	'Write the day as 2021-09-11, the month as 2022-10 or the year as 2023; for less certain dates see "Dates" in content/README.md.';

const readings = new Map<string, DateReading | string>();

/**
 * What is wrong with a date, in words for its author; `undefined` if it can be read.
 *
 * @example
 * explainDate('2023-02-30') // => 'There is no 30 February 2023: …'
 */
export function explainDate(text: string): string | undefined {
	const reading = remember(text);
	return typeof reading === 'string' ? reading : undefined;
}

/** The reading of a date that a schema has passed. Throws on text that is no date. */
export function readDate(text: string): DateReading {
	const reading = remember(text);
	if (typeof reading === 'string') throw new Error(reading);
	return reading;
}

/**
 * Earlier first; of two that begin on the same day, the less precise first, so that a month stands
 * before its days. Fits `Array.prototype.toSorted`; the caller adds the id for a total order.
 */
export function compareDates(a: string, b: string): number {
	const [left, right] = [readDate(a), readDate(b)];
	return (
		compareText(left.earliest ?? left.latest ?? '', right.earliest ?? right.latest ?? '') ||
		compareText(right.latest ?? '9999', left.latest ?? '9999')
	);
}

/** Whether the two dates may mean the same day. */
export function mayOverlap(a: string, b: string): boolean {
	const others = readDate(b).runs;
	return readDate(a).runs.some((one) => others.some((other) => meet(one, other)));
}

/** Whether two runs have a day in common. */
function meet(one: DayRun, other: DayRun): boolean {
	return (
		(one.from ?? firstDay) <= (other.to ?? lastDay) &&
		(other.from ?? firstDay) <= (one.to ?? lastDay)
	);
}

/** Whether every day that `inner` allows lies inside `outer`. */
export function contains(outer: string, inner: string): boolean {
	const wider = readDate(outer).runs;
	return readDate(inner).runs.every(({ from = firstDay, to = lastDay }) =>
		wider.some((run) => (run.from ?? firstDay) <= from && to <= (run.to ?? lastDay)),
	);
}

/** Stand for the open ends of a date where days are compared. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];

/** Whether the date names one single day. */
export function isExactDay(text: string): boolean {
	const { earliest, latest } = readDate(text);
	return earliest !== undefined && earliest === latest && !/[?~%]/.test(text);
}

/** The year in which the first day lies that the date allows, or the last one, if its beginning is open. */
export function firstYearOf(text: string): number {
	const { earliest, latest } = readDate(text);
	return Number((earliest ?? latest ?? '').slice(0, 4));
}

/** A date that allows more years than these is in no list by year. */
const mostYears = 10;

/**
 * The years that the date may fall in, oldest first; none if they are more than ten. Pages by year are made for
 * these and no others, so a link to the page of a year asks here too.
 */
export function yearsOf(text: string): number[] {
	const years = new Set<number>();
	for (const { from, to } of readDate(text).runs) {
		const first = Number((from ?? to ?? '').slice(0, 4));
		const last = Number((to ?? from ?? '').slice(0, 4));
		if (last - first >= mostYears) return [];
		for (let year = first; year <= last; year++) years.add(year);
	}
	return years.size > mostYears ? [] : [...years].toSorted((a, b) => a - b);
}

function remember(text: string): DateReading | string {
	let reading = readings.get(text);
	if (reading === undefined) {
		reading = readAnew(text);
		readings.set(text, reading);
	}
	return reading;
}

function readAnew(text: string): DateReading | string {
	if (/T\d/.test(text)) {
		return `"${text}" gives a time of day. The archive dates meetings by day. ${advice}`;
	}
	const falseDay = impossibleDay(text);
	if (falseDay) return falseDay;
	const plain = readPlain(text);
	if (plain) return withinTime(plain);
	if (/^\d{1,3}$/.test(text)) {
		return `"${text}" is no whole year. Write all four digits, such as 2021; a decade as 199X, a century as 19XX.`;
	}

	let type: string | undefined;
	try {
		({ type } = parse(text, { level: 2 }) as { type?: string });
	} catch {
		return `"${text}" is not a date in EDTF. ${advice}`;
	}
	const shape = shapeOf(type, text);
	if (typeof shape === 'string') return shape;
	if (!shape) return `"${text}" is a kind of date that the archive does not use. ${advice}`;
	const runs = joinRuns(runsOf(shape));
	if (runs.some(({ from, to }) => from?.startsWith('0001') && to?.startsWith('9999'))) {
		return `"${text}" says nothing of when it was. ${advice}`;
	}
	if (runs.some(({ from, to }) => from && to && from > to)) {
		const [from, to] = text.replace(/[[\]{}]/g, '').split(/\/|\.\./);
		return `The interval ends (${to}) before it begins (${from}). Were the two dates swapped?`;
	}
	const ends = runs.map(({ to }) => to);
	return withinTime({
		text: text as ArchiveDate,
		earliest: runs[0]?.from,
		latest: ends.includes(undefined) ? undefined : ends.toSorted().at(-1),
		runs,
		shape,
	});
}

/** Refuses years that the archive cannot mean: the calendar of the build ends with 9998. */
function withinTime(reading: DateReading): DateReading | string {
	const { text, earliest, latest } = reading;
	if ((latest ?? earliest ?? '') > '9998-12-31') {
		return `"${text}" has the year 9999, which databases write where an end is open. Write an open end as "2021-09-11/..", or delete the field if the source does not say.`;
	}
	if (earliest?.startsWith('0000') || latest?.startsWith('0000')) {
		return `"${text}" has the year 0, which no calendar of the sources has. Write the year with four digits: 2021.`;
	}
	return reading;
}

/** Year, month or day in plain digits: nearly all dates, for which the whole grammar takes fifty times as long. */
function readPlain(text: string): DateReading | undefined {
	const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text) ?? [];
	if (year === undefined) return undefined;
	const bounds = boundsOfDigits(year, month, day);
	if (!bounds) return undefined;
	const { earliest, latest } = bounds;
	const date = { year, month, day, approximate: false, uncertain: false, earliest, latest };
	return {
		text: text as ArchiveDate,
		earliest,
		latest,
		runs: [{ from: earliest, to: latest }],
		shape: { type: 'date', date },
	};
}

/** Days that no calendar has, wherever they stand in the expression. */
function impossibleDay(text: string): string | undefined {
	// The marks of doubt may stand between the digits: "2023-02-~30".
	const digits = text.replace(/[?~%]/g, '');
	for (const [found, year, month, day] of digits.matchAll(
		/(?<![\dX])(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
	)) {
		if (Number(month) < 1 || Number(month) > 12) {
			return `There is no month ${month} in "${found}". Months run from 01 to 12.`;
		}
		const days = daysInMonth(Number(year), Number(month));
		if (Number(day) < 1 || Number(day) > days) {
			return `There is no such day as ${found}: ${monthNames[Number(month) - 1]} ${year} has ${days} days. Look the date up in the source again.`;
		}
	}
	return undefined;
}

/** How a date is built whose grammar is sound; a message if it holds a day that no calendar has. */
function shapeOf(type: string | undefined, text: string): DateShape | string | undefined {
	switch (type) {
		case 'Date': {
			const date = partOf(text);
			return typeof date === 'object' ? { type: 'date', date } : date;
		}
		case 'Season': {
			const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(text) ?? [];
			return year === undefined
				? undefined
				: { type: 'season', year: Number(year), season: Number(season) };
		}
		case 'Interval': {
			const ends = endsOf(text.split('/'));
			if (!Array.isArray(ends)) return ends;
			const [from, to] = ends;
			return from || to ? { type: 'interval', from, to } : undefined;
		}
		case 'Set':
		case 'List': {
			const members: Member[] = [];
			for (const member of text.slice(1, -1).split(',')) {
				const ends = endsOf(member.trim().split('..'));
				if (!Array.isArray(ends)) return ends;
				const [from, to] = ends;
				if (ends.length > 1) members.push([from, to]);
				else if (from) members.push(from);
				else return undefined;
			}
			return { type: text.startsWith('[') ? 'one-of' : 'all-of', members };
		}
		default:
			return undefined;
	}
}

/** The dates at the ends of a span, `undefined` for an open one; instead of them what `partOf` says of one that is no date. */
function endsOf(ends: readonly string[]): (DatePart | undefined)[] | string | undefined {
	const parts: (DatePart | undefined)[] = [];
	for (const end of ends) {
		const part = end === '' || end === '..' ? 'open' : partOf(end);
		if (part === 'open') parts.push(undefined);
		else if (typeof part === 'object') parts.push(part);
		else return part;
	}
	return parts;
}

const partPattern =
	/^([?~%]?)([\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** One date in digits; a message if no calendar has a day like it; `undefined` for what the archive does not use. */
function partOf(text: string): DatePart | string | undefined {
	const match = partPattern.exec(text);
	if (!match) return undefined;
	const [, , year = '', , , month, , , day] = match;
	if (month !== undefined && /^(?:2[1-9]|[34]\d)$/.test(month)) return undefined;
	const bounds = boundsOfDigits(year, month, day);
	if (!bounds) {
		return `"${text}" fits no day of the calendar. Look the date up in the source again, or write only what it gives: the month as 2022-10, the year as 2023.`;
	}
	return {
		year,
		month,
		day,
		approximate: /[~%]/.test(text),
		uncertain: /[?%]/.test(text),
		...bounds,
	};
}

/** The runs of days of each part of a shape, in its order. */
function runsOf(shape: DateShape): DayRun[] {
	switch (shape.type) {
		case 'date':
			return [{ from: shape.date.earliest, to: shape.date.latest }];
		case 'season': {
			// Spring 21 to winter 24, as months of the northern hemisphere; winter runs into the next year.
			const first = (shape.season - 21) * 3 + 3;
			const [lastYear, last] = first === 12 ? [shape.year + 1, 2] : [shape.year, first + 2];
			const pad = (value: number, width: number) => String(value).padStart(width, '0');
			return [
				{
					from: `${pad(shape.year, 4)}-${pad(first, 2)}-01`,
					to: `${pad(lastYear, 4)}-${pad(last, 2)}-${daysInMonth(lastYear, last)}`,
				},
			];
		}
		case 'interval':
			return [{ from: shape.from?.earliest, to: shape.to?.latest }];
		case 'one-of':
		case 'all-of':
			return shape.members.map((member) =>
				Array.isArray(member)
					? { from: member[0]?.earliest, to: member[1]?.latest }
					: { from: member.earliest, to: member.latest },
			);
		default:
			shape satisfies never;
			throw new Error('A date has a shape that is not known here.');
	}
}

/** Puts runs in order, and those that touch or overlap together. One that ends before it begins is left as it is. */
function joinRuns(runs: readonly DayRun[]): DayRun[] {
	const joined: DayRun[] = [];
	for (const run of runs.toSorted((a, b) => compareText(a.from ?? '', b.from ?? ''))) {
		const before = joined.at(-1);
		const isApart =
			!before ||
			(before.to !== undefined && shift(before.to, 1) < (run.from ?? '')) ||
			(run.from ?? '') > (run.to ?? lastDay);
		if (isApart) joined.push({ ...run });
		else if (before.to !== undefined && (run.to === undefined || run.to > before.to)) {
			before.to = run.to;
		}
	}
	return joined;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
