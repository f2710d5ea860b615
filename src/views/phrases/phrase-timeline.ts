/**
 * The way of words through an archive as a picture and a table. Both are trees of elements (hast), which the
 * build turns into pages and the browser into a page's content, so that both show the same.
 */

import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import {
	binYears,
	busiest,
	type Trail,
	type Travel,
	type YearBin,
	type YearCount,
} from '../../phrases/phrase-usage.ts';

/** What the view has to know besides the counts. */
export interface TravelContext {
	text: Pick<Messages, 'wordUsage' | 'wordComparison'>;
	nameOf(side: string): string;
	/** The quotations of a side, or of all, in a span of years, or of uncertain year; of all time if no span is given. */
	pathOf(side: string | undefined, span?: { from: number; to: number } | 'uncertain'): string;
	/** A quotation by its place in the list of all: its address, and its date in words. */
	useOf(index: number): { path: string; when: string };
}

/** Sides in a picture; the table has them all. */
const mostRows = 12;
/** Meetings in one column of a side that are still drawn as dots. */
const mostDots = 6;
const dotStep = 9;
const barHeight = 44;

interface PictureOptions {
	/** What the picture shows, for those who cannot see it. */
	label: string;
	/** Rows below that of all sides: left out, the sides that use the words at most meetings. */
	rows?: readonly Trail[];
	/** Meetings in the fullest column, where another picture is to have the same measure. */
	atLeast?: Fullest;
	/** Whether the words under it are left out. */
	bare?: boolean;
}

/** Meetings in the fullest column: of all sides together, and of any one side. */
export interface Fullest {
	all: number;
	one: number;
}

/** The measure that the picture of words takes, so that two pictures can be given one. */
export function fullestColumns(travel: Travel, rows = busiest(travel.sides, mostRows)): Fullest {
	const bins = binYears(travel.years);
	const most = (trails: readonly Trail[]) =>
		trails
			.flatMap((trail) => columnsOf(trail, bins, true))
			.reduce((fullest, { meetings }) => Math.max(fullest, meetings), 1);
	return { all: most([travel.all]), one: most(rows) };
}

/**
 * A picture: a row for all sides together and one for each side, a column for each year, and in it a dot for
 * each meeting, or a bar where there are many.
 */
export function travelPicture(
	travel: Travel,
	context: TravelContext,
	{ label, rows, atLeast = { all: 1, one: 1 }, bare = false }: PictureOptions,
): Element {
	const bins = binYears(travel.years);
	const shown = rows?.slice(0, mostRows) ?? busiest(travel.sides, mostRows);
	const trails = [travel.all, ...shown];
	const hasUncertain = trails.some(({ years }) =>
		years.some(({ year, uses }) => year === undefined && uses.length > 0),
	);
	const fullest = fullestColumns(travel, shown);
	const all = Math.max(atLeast.all, fullest.all);
	const one = Math.max(atLeast.one, fullest.one);
	const text = context.text.wordUsage;
	const notes = [
		all <= mostDots ? text.dots : one <= mostDots ? text.dotsAndBars : text.bars,
		text.empty,
		...(rows === undefined && travel.sides.length > shown.length
			? [text.onlySome(shown.length, travel.sides.length)]
			: []),
	];
	return h('figure.travel', { ariaLabel: label }, [
		...trails.map((trail, index) =>
			pictureRow(trail, columnsOf(trail, bins, hasUncertain), {
				context,
				most: index === 0 ? all : one,
			}),
		),
		axis(bins, hasUncertain),
		bare ? '' : h('figcaption.note', notes.join(' ')),
	]);
}

interface TableOptions {
	caption: string;
	/** Sides to show at most: those with most meetings. Left out, all of them. */
	most?: number;
	/** Whether meetings are also given by year. */
	byYear?: boolean;
}

/** The same as a table: first and last use of each side, meetings by year, and what came after. */
export function travelTable(
	travel: Travel,
	context: TravelContext,
	{ caption, most = Infinity, byYear = true }: TableOptions,
): Element {
	const text = context.text.wordUsage;
	const bins = byYear ? binYears(travel.years) : undefined;
	return h('section.scroll', { tabIndex: 0, ariaLabel: caption }, [
		h('table.travel-table', [
			h('caption', caption),
			h('thead', [
				h('tr', [
					...[text.side, text.first, text.last, ...(bins ? [text.byYear] : [])].map((name) =>
						h('th', { scope: 'col' }, name),
					),
					h('th.number', { scope: 'col' }, text.meetings),
					h('th.number', { scope: 'col' }, text.quotations),
					h('th', { scope: 'col' }, text.afterwards),
				]),
			]),
			h(
				'tbody',
				[...busiest(travel.sides, most), travel.all].map((trail) => tableRow(trail, bins, context)),
			),
		]),
	]);
}

/** What came after the last use, in words that claim no more than the archive knows. */
export function afterwards({ after, side }: Trail, text: Messages['wordUsage']): string {
	if (after === 0) return side === undefined ? text.noLaterMeeting : text.noLaterMeetingOfSide;
	return side === undefined ? text.notAtLater(after) : text.notAtLaterOfSide(after);
}

interface Column {
	bin: YearBin | undefined;
	meetings: number;
	quoted: number;
}

function columnsOf({ years }: Trail, bins: readonly YearBin[], hasUncertain: boolean): Column[] {
	const sum = (of: readonly YearCount[], bin: YearBin | undefined): Column => ({
		bin,
		meetings: of.reduce((total, { meetings }) => total + meetings, 0),
		quoted: of.reduce((total, { quoted }) => total + quoted, 0),
	});
	const columns = bins.map((bin) =>
		sum(
			years.filter(({ year }) => year !== undefined && year >= bin.from && year <= bin.to),
			bin,
		),
	);
	if (hasUncertain)
		columns.push(
			sum(
				years.filter(({ year }) => year === undefined),
				undefined,
			),
		);
	return columns;
}

function pictureRow(
	trail: Trail,
	columns: readonly Column[],
	{ context, most }: { context: TravelContext; most: number },
): Element {
	const text = context.text.wordUsage;
	const name = trail.side === undefined ? text.allSides : context.nameOf(trail.side);
	const isDots = most <= mostDots;
	const height = (isDots ? most * dotStep : barHeight) + 8;
	const width = 100 / columns.length;
	const dash = Math.min(2, 0.3 * width);
	const cells = columns.flatMap(({ bin, meetings, quoted }, index): ElementContent[] => {
		const middle = percent((index + 0.5) * width);
		if (meetings === 0) {
			return quoted > 0
				? [
						s('rect.without', {
							x: percent((index + 0.5) * width - dash / 2),
							y: height - 3,
							width: percent(dash),
							height: 1.5,
						}),
					]
				: [];
		}
		const words = text.column(name, bin?.label, meetings);
		const tall = Math.max(3, Math.round((meetings / most) * barHeight));
		const marks = isDots
			? Array.from({ length: meetings }, (_, at) =>
					s('circle', { cx: middle, cy: height - 4 - at * dotStep, r: 3.5 }),
				)
			: [
					s('rect', {
						x: percent((index + 0.15) * width),
						y: height - tall,
						width: percent(0.7 * width),
						height: tall,
					}),
				];
		return [
			s('a', { href: context.pathOf(trail.side, bin ?? 'uncertain'), ariaLabel: words }, [
				s('rect.touch', { x: percent(index * width), y: 0, width: percent(width), height }),
				...marks,
				s('title', words),
			]),
		];
	});
	return h('div.travel-row', [
		h('p', trail.uses.length > 0 ? [h('a', { href: context.pathOf(trail.side) }, name)] : [name]),
		s('svg', { height, role: 'group', ariaLabel: name }, cells),
	]);
}

/** Years under the picture: as many as have room on a telephone. */
function axis(bins: readonly YearBin[], hasUncertain: boolean): Element {
	const count = bins.length + (hasUncertain ? 1 : 0);
	const every = Math.ceil(bins.length / (bins.some(({ from, to }) => from !== to) ? 4 : 7));
	return h('div.travel-row.axis', { ariaHidden: 'true' }, [
		h('p'),
		s('svg', { height: 20 }, [
			...bins.flatMap(({ from }, index) =>
				index % every === 0
					? [
							s(
								'text',
								{ x: percent(((index + 0.5) / count) * 100), y: 15, textAnchor: 'middle' },
								String(from),
							),
						]
					: [],
			),
			...(hasUncertain
				? [
						s(
							'text',
							{ x: percent(((count - 0.5) / count) * 100), y: 15, textAnchor: 'middle' },
							'?',
						),
					]
				: []),
		]),
	]);
}

function tableRow(
	trail: Trail,
	bins: readonly YearBin[] | undefined,
	context: TravelContext,
): Element {
	const { side, uses, meetings } = trail;
	const [first, last] = [uses[0], uses.at(-1)].map((index) =>
		index === undefined ? undefined : context.useOf(index),
	);
	const columns = bins && columnsOf(trail, bins, true).filter(({ meetings: of }) => of > 0);
	const text = context.text.wordUsage;
	const name = side === undefined ? text.allSides : context.nameOf(side);
	return h('tr', [
		h('th', { scope: 'row' }, [h('a', { href: context.pathOf(side) }, name)]),
		h('td', first ? [h('a', { href: first.path }, first.when)] : []),
		h('td', last ? [h('a', { href: last.path }, last.when)] : []),
		columns
			? h(
					'td',
					columns.flatMap(({ bin, meetings: of }, index): (Element | string)[] => {
						const year = bin?.label ?? text.uncertainYear;
						const href = context.pathOf(side, bin ?? 'uncertain');
						const link = h('a', { href, ariaLabel: text.countInYear(of, year) }, String(of));
						return [index > 0 ? ', ' : '', h('span.nowrap', text.inYear(year, link))];
					}),
				)
			: '',
		h('td.number', [h('a', { href: context.pathOf(side) }, String(meetings))]),
		h('td.number', [h('a', { href: context.pathOf(side) }, String(uses.length))]),
		h('td', afterwards(trail, text)),
	]);
}

function percent(value: number): string {
	return `${Math.round(value * 100) / 100}%`;
}
