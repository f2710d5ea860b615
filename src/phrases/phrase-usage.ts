/**
 * How words travel: who is quoted with them, in which years, first and last. It counts quotations that it is
 * given and knows nothing else, so that pages and the browser count in one way.
 */

/** A quotation, as far as counting needs it. Quotations are in order of time. */
export interface Said {
	/** Tells meetings apart. */
	meeting: string | number;
	/** First and last day that its date allows, as 20210911; 0 and 99999999 where an end is open. */
	from: number;
	to: number;
	/** Who is quoted, under any names that tell sides apart. */
	sides: readonly string[];
}

/** What is counted of one year. */
export interface YearCount {
	/** Absent for meetings of which no source tells the year for certain. */
	year?: number | undefined;
	/** Places of the quotations that have the words, in the list of all. */
	uses: readonly number[];
	/** Meetings with such a quotation. */
	meetings: number;
	/** Meetings at which the side is quoted, with the words or without. */
	quoted: number;
}

/** The words in the mouth of one side, or of all. */
export interface Trail {
	/** Absent for all sides together. */
	side?: string | undefined;
	uses: readonly number[];
	meetings: number;
	/** Every year from the first to the last with quotations of anybody; then the meetings of uncertain year, if any have quotations of this side. */
	years: readonly YearCount[];
	/** Meetings before the first use, and after the last one, at which the side is quoted without the words. */
	before: number;
	after: number;
}

export interface Travel {
	all: Trail;
	/** Sides that are quoted with the words: the first to use them first, then by name. */
	sides: readonly Trail[];
	/** Sides that are quoted, but never with the words, with the number of their meetings; the most often quoted first. */
	without: readonly { side: string; meetings: number }[];
	/** Years from the first to the last in which anybody is quoted. */
	years: readonly number[];
}

/** Sides in the table on a phrase's page; where there are more, all of them have a page of their own. */
export const mostSidesInTable = 24;

/** Quotations on one page of a phrase's quotations. */
export const usesOnOnePage = 50;

/** The page on which the first quotation stands that fits, counted from 1, and that quotation; the first page if none fits. */
export function pageOfFirst<Use>(
	uses: readonly Use[],
	fits: (use: Use) => boolean,
): { page: number; first: Use | undefined } {
	const at = uses.findIndex(fits);
	return { page: Math.floor(Math.max(0, at) / usesOnOnePage) + 1, first: uses[at] };
}

/** Whether a quotation is of a span of years, or of a year that is not known. */
export function isOfSpan(
	said: Pick<Said, 'from' | 'to'>,
	span: { from: number; to: number } | 'uncertain',
): boolean {
	const year = yearOf(said);
	if (span === 'uncertain' || year === undefined) return span === 'uncertain' && year === undefined;
	return year >= span.from && year <= span.to;
}

/** Counts the quotations of a list that have the words. `uses` are their places in it, in order. */
export function travelOf(said: readonly Said[], uses: readonly number[]): Travel {
	const known = said.flatMap((one) => yearOf(one) ?? []);
	const first = known.reduce((a, b) => Math.min(a, b), Infinity);
	const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

	const bySide = new Map<string, { all: number[]; uses: number[] }>();
	const used = new Set(uses);
	for (const [index, { sides }] of said.entries()) {
		for (const side of new Set(sides)) {
			let of = bySide.get(side);
			if (!of) bySide.set(side, (of = { all: [], uses: [] }));
			of.all.push(index);
			if (used.has(index)) of.uses.push(index);
		}
	}
	const trail = (side: string | undefined, all: readonly number[], of: readonly number[]) =>
		trailOf(said, years, side, all, of);
	return {
		all: trail(undefined, [...said.keys()], uses),
		sides: Array.from(bySide)
			.filter(([, of]) => of.uses.length > 0)
			.toSorted(
				(
					[
						a,
						{
							uses: [left = 0],
						},
					],
					[
						b,
						{
							uses: [right = 0],
						},
					],
				) => left - right || compare(a, b),
			)
			.map(([side, of]) => trail(side, of.all, of.uses)),
		without: Array.from(bySide)
			.filter(([, of]) => of.uses.length === 0)
			.map(([side, { all }]) => ({ side, meetings: countMeetings(said, all) }))
			.toSorted((a, b) => b.meetings - a.meetings || compare(a.side, b.side)),
		years,
	};
}

/** The trail of a side that is quoted, but never with the words. */
export function trailWithout(said: readonly Said[], { years }: Travel, side: string): Trail {
	const all = said.flatMap(({ sides }, index) => (sides.includes(side) ? [index] : []));
	return trailOf(said, years, side, all, []);
}

/** The sides that use the words at most meetings, in the order in which they stand. */
export function busiest(trails: readonly Trail[], most: number): readonly Trail[] {
	if (trails.length <= most) return trails;
	const chosen = new Set(trails.toSorted((a, b) => b.meetings - a.meetings).slice(0, most));
	return trails.filter((trail) => chosen.has(trail));
}

/** Meetings at which both words are quoted, of anybody or of one side. */
export function sharedMeetings(said: readonly Said[], a: Trail, b: Trail): number {
	const left = new Set(a.uses.map((index) => said[index]?.meeting));
	return new Set(b.uses.map((index) => said[index]?.meeting).filter((meeting) => left.has(meeting)))
		.size;
}

/** A stretch of years that stands in one column of a picture. */
export interface YearBin {
	from: number;
	to: number;
	label: string;
}

/** Years in columns: each its own, or so many together that there are no more than `most`. */
export function binYears(years: readonly number[], most = 16): YearBin[] {
	const step = [1, 2, 5, 10, 20, 50, 100].find((one) => years.length / one <= most) ?? 500;
	const groups = Map.groupBy(years, (year) => Math.floor(year / step));
	return Array.from(groups.values(), (of) => {
		const [from = 0, to = from] = [of[0], of.at(-1)];
		return { from, to, label: from === to ? String(from) : `${from}–${to}` };
	});
}

function trailOf(
	said: readonly Said[],
	years: readonly number[],
	side: string | undefined,
	all: readonly number[],
	uses: readonly number[],
): Trail {
	const quotedBy = Map.groupBy(all, (index) => yearAt(said, index));
	const usesBy = Map.groupBy(uses, (index) => yearAt(said, index));
	const columns: (number | undefined)[] = [
		...years,
		...(quotedBy.has(undefined) ? [undefined] : []),
	];
	const firstDay = uses.reduce((day, index) => Math.min(day, said[index]?.from ?? day), Infinity);
	const lastDay = uses.reduce((day, index) => Math.max(day, said[index]?.to ?? day), -Infinity);
	return {
		side,
		uses,
		meetings: countMeetings(said, uses),
		years: columns.map((year) => {
			const of = usesBy.get(year) ?? [];
			return {
				year,
				uses: of,
				meetings: countMeetings(said, of),
				quoted: countMeetings(said, quotedBy.get(year) ?? []),
			};
		}),
		// Only meetings that are certainly earlier, or later, whatever their dates mean.
		before: countMeetings(
			said,
			all.filter((index) => (said[index]?.to ?? Infinity) < firstDay),
		),
		after: countMeetings(
			said,
			all.filter((index) => (said[index]?.from ?? 0) > lastDay),
		),
	};
}

function yearAt(said: readonly Said[], index: number): number | undefined {
	const one = said[index];
	return one && yearOf(one);
}

/** The year of a quotation, where its date allows only one. */
export function yearOf({ from, to }: Pick<Said, 'from' | 'to'>): number | undefined {
	const [first, last] = [Math.floor(from / 10000), Math.floor(to / 10000)];
	return first === last ? first : undefined;
}

function countMeetings(said: readonly Said[], indexes: readonly number[]): number {
	return new Set(indexes.map((index) => said[index]?.meeting)).size;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
