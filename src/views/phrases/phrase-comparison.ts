/** Two phrases beside one another, as a tree of elements: two pictures with the same rows, and one table. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import {
	sharedMeetings,
	trailWithout,
	type Said,
	type Trail,
	type Travel,
} from '../../phrases/phrase-usage.ts';
import {
	afterwards,
	fullestColumns,
	travelPicture,
	type Fullest,
	type TravelContext,
} from './phrase-timeline.ts';

/** Sides that a comparison has; the pages of the phrases have them all. */
const mostSides = 12;

export interface Compared {
	/** The words, as they stand in headings. */
	name: string;
	travel: Travel;
	context: TravelContext;
}

/** Both phrases: pictures with the sides of either in one order, and the table of first, last and shared meetings. */
export function comparison(said: readonly Said[], a: Compared, b: Compared): Element {
	const order = [...a.travel.sides, ...b.travel.sides]
		.toSorted((one, other) => (one.uses[0] ?? 0) - (other.uses[0] ?? 0))
		.map(({ side = '' }) => side);
	const every = [...new Set(order)];
	const sides = busiestOf([a, b], every);
	const rowsOf = ({ travel }: Compared) =>
		sides.map(
			(side) =>
				travel.sides.find((trail) => trail.side === side) ?? trailWithout(said, travel, side),
		);
	const [one, other] = [a, b].map((of) => fullestColumns(of.travel, rowsOf(of)));
	const atLeast: Fullest = {
		all: Math.max(one?.all ?? 1, other?.all ?? 1),
		one: Math.max(one?.one ?? 1, other?.one ?? 1),
	};
	const trailsOf = ({ travel }: Compared) =>
		new Map<string, Trail>([
			['', travel.all],
			...travel.sides.map((trail) => [trail.side ?? '', trail] as const),
		]);
	const [left, right] = [trailsOf(a), trailsOf(b)];
	const { wordUsage: text, wordComparison } = a.context.text;
	const caption = wordComparison.caption(a.name, b.name);
	return h('div', [
		h(
			'div.sides.section',
			[a, b].map(({ name, travel, context }) =>
				h('section.side', [
					h('h2', name),
					h('p.note', text.counted(travel.all.meetings, travel.all.uses.length)),
					travelPicture(travel, context, {
						label: text.pictureOf(name),
						rows: rowsOf({ name, travel, context }),
						atLeast,
					}),
				]),
			),
		),
		sides.length < every.length
			? h('p.note.section', text.onlySome(sides.length, every.length))
			: '',
		h('section.scroll.section', { tabIndex: 0, ariaLabel: caption }, [
			h('table', [
				h('caption', caption),
				h('thead', [
					h('tr', [
						h('td'),
						...[a, b].map(({ name }) => h('th', { colSpan: 4, scope: 'colgroup' }, name)),
						h('td'),
					]),
					h('tr', [
						h('th', { scope: 'col' }, text.side),
						...[a, b].flatMap(() => [
							h('th', { scope: 'col' }, text.first),
							h('th', { scope: 'col' }, text.last),
							h('th.number', { scope: 'col' }, text.meetings),
							h('th', { scope: 'col' }, text.afterwards),
						]),
						h('th.number', { scope: 'col' }, wordComparison.both),
					]),
				]),
				h(
					'tbody',
					[...sides, ''].map((side) => {
						const [of, ofOther] = [left.get(side), right.get(side)];
						return h('tr', [
							h('th', { scope: 'row' }, side === '' ? text.allSides : a.context.nameOf(side)),
							...cells(of, a.context),
							...cells(ofOther, b.context),
							h('td.number', String(of && ofOther ? sharedMeetings(said, of, ofOther) : 0)),
						]);
					}),
				),
			]),
		]),
	]);
}

/** Sides of a comparison: those with most meetings of both words together, in the order given. */
function busiestOf(compared: readonly Compared[], sides: readonly string[]): string[] {
	const meetings = (side: string) =>
		compared.reduce(
			(sum, { travel }) => sum + (travel.sides.find((trail) => trail.side === side)?.meetings ?? 0),
			0,
		);
	const counts = new Map(sides.map((side) => [side, meetings(side)]));
	const chosen = sides
		.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
		.slice(0, mostSides);
	return sides.filter((side) => chosen.includes(side));
}

function cells(trail: Trail | undefined, context: TravelContext): Element[] {
	const [first, last] = [trail?.uses[0], trail?.uses.at(-1)].map((index) =>
		index === undefined ? undefined : context.useOf(index),
	);
	if (!trail || !first || !last) {
		return [
			h('td', { colSpan: 2 }, context.text.wordComparison.notQuoted),
			h('td.number', '0'),
			h('td'),
		];
	}
	return [
		h('td', [h('a', { href: first.path }, first.when)]),
		h('td', [h('a', { href: last.path }, last.when)]),
		h('td.number', [h('a', { href: context.pathOf(trail.side) }, String(trail.meetings))]),
		h('td', afterwards(trail, context.text.wordUsage)),
	];
}
