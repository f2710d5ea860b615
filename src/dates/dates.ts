/**
 * Dates as the sources give them: EDTF text (ISO 8601-2, levels 0 to 2), as precise as the source and
 * no more.
 *
 * The `edtf` library reads the grammar. It has two gaps that would put a false day into an archive, so
 * the bounds are worked out here: it rolls 2023-02-29 over into March, and it takes the first day of
 * `[2021-09-10..2021-09-12]` for the last one. No JavaScript `Date` leaves this module.
 */

import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parse } from 'edtf';

/** EDTF text that has been read and found sound. Made by the schemas; never cast to it by hand. */
export type ArchiveDate = string & { readonly __archiveDate: unique symbol };

/** A day as `2021-09-11`: text that sorts as the calendar does. */
export type Day = string;

/** What one EDTF expression says. */
export interface DateReading {
	text: ArchiveDate;
	/** First day that the date allows; absent where the beginning is open or unknown. */
	earliest?: Day | undefined;
	/** Last day that the date allows; absent where the end is open or unknown. */
	latest?: Day | undefined;
	/** How the expression is built, for those who put it into words. */
	shape: DateShape;
}

export type DateShape =
	| { type: 'date'; date: DatePart }
	| { type: 'season'; year: number; season: number }
	| { type: 'interval'; from?: DatePart | undefined; to?: DatePart | undefined }
	/** `[…]`: one of these days, and it is not known which. */
	| { type: 'one-of'; members: (DatePart | [DatePart | undefined, DatePart | undefined])[] }
	/** `{…}`: all of these days. */
	| { type: 'all-of'; members: (DatePart | [DatePart | undefined, DatePart | undefined])[] };

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
	const [left, right] = [readDate(a), readDate(b)];
	return (
		(left.earliest ?? '0000') <= (right.latest ?? '9999') &&
		(right.earliest ?? '0000') <= (left.latest ?? '9999')
	);
}

/** Whether every day that `inner` allows lies inside `outer`. */
export function contains(outer: string, inner: string): boolean {
	const [left, right] = [readDate(outer), readDate(inner)];
	return (
		(left.earliest ?? '0000') <= (right.earliest ?? '0000') &&
		(right.latest ?? '9999') <= (left.latest ?? '9999')
	);
}

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

/** Years that the date may fall in, oldest first; none if it is less precise than a decade. */
export function yearsOf(text: string): number[] {
	const { earliest, latest } = readDate(text);
	const first = Number((earliest ?? latest ?? '').slice(0, 4));
	const last = Number((latest ?? earliest ?? '').slice(0, 4));
	if (last - first >= mostYears) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function remember(text: string): DateReading | string {
	let reading = readings.get(text);
	if (reading === undefined) {
		reading = readAnew(text);
		readings.set(text, reading);
	}
	return reading;
}

/** What `edtf` hands over, as far as it is used here. */
interface Parsed {
	type?: string;
	values?: (number | null | Parsed | Parsed[])[];
	unspecified?: number;
	approximate?: boolean | number;
	uncertain?: boolean | number;
	earlier?: boolean;
	later?: boolean;
}

function readAnew(text: string): DateReading | string {
	if (/T\d/.test(text)) {
		return `"${text}" gives a time of day. The archive dates meetings by day. ${advice}`;
	}
	const falseDay = impossibleDay(text);
	if (falseDay) return falseDay;
	const plain = readPlain(text);
	if (plain) return plain;

	let parsed: Parsed;
	try {
		parsed = parse(text, { level: 2 }) as Parsed;
	} catch {
		return `"${text}" is not a date in EDTF. ${advice}`;
	}
	const shape = shapeOf(parsed, text);
	if (!shape) return `"${text}" is a kind of date that the archive does not use. ${advice}`;
	const { earliest, latest } = boundsOf(shape);
	if (earliest?.startsWith('0000') && latest?.startsWith('9999')) {
		return `"${text}" says nothing of when it was. ${advice}`;
	}
	if (earliest && latest && earliest > latest) {
		const [from, to] = text.replace(/[[\]{}]/g, '').split(/\/|\.\./);
		return `The interval ends (${to}) before it begins (${from}). Were the two dates swapped?`;
	}
	return { text: text as ArchiveDate, earliest, latest, shape };
}

/** Year, month or day in plain digits: nearly all dates, for which the whole grammar takes fifty times as long. */
function readPlain(text: string): DateReading | undefined {
	const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text) ?? [];
	if (year === undefined) return undefined;
	const { earliest, latest } = boundsOfDigits(year, month, day);
	const date = { year, month, day, approximate: false, uncertain: false, earliest, latest };
	return { text: text as ArchiveDate, earliest, latest, shape: { type: 'date', date } };
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

function shapeOf(parsed: Parsed, text: string): DateShape | undefined {
	const values = parsed.values ?? [];
	switch (parsed.type) {
		case 'Date': {
			const date = partOf(parsed);
			return date && { type: 'date', date };
		}
		case 'Season': {
			const [year, season] = values;
			if (typeof year !== 'number' || typeof season !== 'number' || season > 24) return undefined;
			return { type: 'season', year, season };
		}
		case 'Interval': {
			const [from, to] = values.map((value) => partOf(value as Parsed | null));
			if (text.split('/').some((end) => /\d/.test(end)) === false) return undefined;
			return { type: 'interval', from, to };
		}
		case 'Set':
		case 'List': {
			const members = values.map((value) =>
				Array.isArray(value)
					? ([partOf(value[0]), partOf(value[1])] as [DatePart | undefined, DatePart | undefined])
					: partOf(value as Parsed),
			);
			if (members.some((member) => member === undefined)) return undefined;
			// "[..2024-04-05]": everything before the first member, or after the last, is meant as well.
			const [first, last] = [members[0], members.at(-1)];
			if (parsed.earlier && !Array.isArray(first)) members[0] = [undefined, first];
			if (parsed.later && !Array.isArray(last)) members[members.length - 1] = [last, undefined];
			return {
				type: parsed.type === 'Set' ? 'one-of' : 'all-of',
				members: members as (DatePart | [DatePart | undefined, DatePart | undefined])[],
			};
		}
		default:
			return undefined;
	}
}

/** `unspecified` is a mask of eight digits, yyyymmdd, its lowest bit the first digit of the year. */
function partOf(parsed: Parsed | null | undefined): DatePart | undefined {
	if (!parsed?.values) return undefined;
	const [year, month, day] = parsed.values as (number | undefined)[];
	if (year === undefined || year < 0 || year > 9999) return undefined;
	const mask = parsed.unspecified ?? 0;
	const masked = (digits: string, from: number) =>
		[...digits].map((digit, index) => (mask & (1 << (from + index)) ? 'X' : digit)).join('');

	const part = {
		year: masked(String(year).padStart(4, '0'), 0),
		month: month === undefined ? undefined : masked(String(month + 1).padStart(2, '0'), 4),
		day: day === undefined ? undefined : masked(String(day).padStart(2, '0'), 6),
	};
	return {
		...part,
		approximate: Boolean(parsed.approximate),
		uncertain: Boolean(parsed.uncertain),
		...boundsOfDigits(part.year, part.month, part.day),
	};
}

function boundsOfDigits(
	year: string,
	month: string | undefined,
	day: string | undefined,
): { earliest: Day; latest: Day } {
	const months = fitting(month, 12);
	const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
	const [firstMonth, lastMonth] = [months[0] ?? 1, months.at(-1) ?? 12];
	const lastDayThere = daysInMonth(Number(lastYear), lastMonth);
	const firstDay = fitting(day, daysInMonth(Number(firstYear), firstMonth))[0] ?? 1;
	const lastDay = fitting(day, lastDayThere).at(-1) ?? lastDayThere;
	const pad = (value: number) => String(value).padStart(2, '0');
	return {
		earliest: `${firstYear}-${pad(firstMonth)}-${pad(firstDay)}`,
		latest: `${lastYear}-${pad(lastMonth)}-${pad(lastDay)}`,
	};
}

/** Numbers from 1 to `most` that are written like `digits`, where an X is any digit. */
function fitting(digits: string | undefined, most: number): number[] {
	const pattern = new RegExp(`^${(digits ?? 'XX').replaceAll('X', '\\d')}$`);
	return Array.from({ length: most }, (_, index) => index + 1).filter((value) =>
		pattern.test(String(value).padStart(2, '0')),
	);
}

function boundsOf(shape: DateShape): { earliest?: Day | undefined; latest?: Day | undefined } {
	switch (shape.type) {
		case 'date':
			return { earliest: shape.date.earliest, latest: shape.date.latest };
		case 'season': {
			// Spring 21 to winter 24, as months of the northern hemisphere; winter runs into the next year.
			const first = (shape.season - 21) * 3 + 3;
			const [lastYear, last] = first === 12 ? [shape.year + 1, 2] : [shape.year, first + 2];
			const pad = (value: number, width: number) => String(value).padStart(width, '0');
			return {
				earliest: `${pad(shape.year, 4)}-${pad(first, 2)}-01`,
				latest: `${pad(lastYear, 4)}-${pad(last, 2)}-${daysInMonth(lastYear, last)}`,
			};
		}
		case 'interval':
			return { earliest: shape.from?.earliest, latest: shape.to?.latest };
		case 'one-of':
		case 'all-of': {
			const starts = shape.members.map((member) =>
				Array.isArray(member) ? member[0]?.earliest : member.earliest,
			);
			const ends = shape.members.map((member) =>
				Array.isArray(member) ? member[1]?.latest : member.latest,
			);
			return {
				earliest: starts.includes(undefined) ? undefined : starts.toSorted()[0],
				latest: ends.includes(undefined) ? undefined : ends.toSorted().at(-1),
			};
		}
		default:
			shape satisfies never;
			throw new Error('A date has a shape that is not known here.');
	}
}

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** Days of a month, which is counted from 1. */
export function daysInMonth(year: number, month: number): number {
	return getDaysInMonth(new Date(year, month - 1, 1));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
