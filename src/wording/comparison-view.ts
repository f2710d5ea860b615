/** Two phrases beside one another, as a tree of elements: two pictures with the same rows, and one table. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import {
	fullestYear,
	sharedMeetings,
	trailWithout,
	type Said,
	type Trail,
	type Travel,
} from '../model/travel.ts';
import { afterwards, travelPicture, type TravelContext } from './travel-view.ts';

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
	const sides = [...new Set(order)];
	const rowsOf = ({ travel }: Compared) =>
		sides.map(
			(side) =>
				travel.sides.find((trail) => trail.side === side) ?? trailWithout(said, travel, side),
		);
	const atLeast = Math.max(
		...[a, b].flatMap(({ travel }) => [travel.all, ...travel.sides].map(fullestYear)),
	);
	const trailsOf = ({ travel }: Compared) =>
		new Map<string, Trail>([
			['', travel.all],
			...travel.sides.map((trail) => [trail.side ?? '', trail] as const),
		]);
	const [left, right] = [trailsOf(a), trailsOf(b)];
	const caption = `${a.name} and ${b.name}, by side`;
	return h('div', [
		h(
			'div.sides.section',
			[a, b].map(({ name, travel, context }) =>
				h('section.side', [
					h('h2', name),
					h('p.note', meetingWords(travel.all.meetings, travel.all.uses.length)),
					travelPicture(travel, context, {
						label: `Meetings with ${name}, by side and year`,
						rows: rowsOf({ name, travel, context }),
						atLeast,
					}),
				]),
			),
		),
		h('div.scroll.section', { tabIndex: 0, role: 'region', ariaLabel: caption }, [
			h('table', [
				h('caption', caption),
				h('thead', [
					h('tr', [
						h('td'),
						...[a, b].map(({ name }) => h('th', { colSpan: 4, scope: 'colgroup' }, name)),
						h('td'),
					]),
					h('tr', [
						h('th', { scope: 'col' }, 'Side'),
						...[a, b].flatMap(() => [
							h('th', { scope: 'col' }, 'First'),
							h('th', { scope: 'col' }, 'Last'),
							h('th.number', { scope: 'col' }, 'Meetings'),
							h('th', { scope: 'col' }, 'Afterwards'),
						]),
						h('th.number', { scope: 'col' }, 'Meetings with both'),
					]),
				]),
				h(
					'tbody',
					[...sides, ''].map((side) => {
						const [one, other] = [left.get(side), right.get(side)];
						return h('tr', [
							h('th', { scope: 'row' }, side === '' ? 'All sides' : a.context.nameOf(side)),
							...cells(one, a.context),
							...cells(other, b.context),
							h('td.number', String(one && other ? sharedMeetings(said, one, other) : 0)),
						]);
					}),
				),
			]),
		]),
	]);
}

function cells(trail: Trail | undefined, context: TravelContext): Element[] {
	const [first, last] = [trail?.uses[0], trail?.uses.at(-1)].map((index) =>
		index === undefined ? undefined : context.useOf(index),
	);
	if (!trail || !first || !last) {
		return [h('td', { colSpan: 2 }, 'not quoted with it'), h('td.number', '0'), h('td')];
	}
	return [
		h('td', [h('a', { href: first.path }, first.when)]),
		h('td', [h('a', { href: last.path }, last.when)]),
		h('td.number', [h('a', { href: context.pathOf(trail.side) }, String(trail.meetings))]),
		h('td', afterwards(trail)),
	];
}

/** "12 quotations at 5 meetings". */
export function meetingWords(meetings: number, quotations: number): string {
	return `${quotations} quotation${quotations === 1 ? '' : 's'} at ${meetings} meeting${meetings === 1 ? '' : 's'}`;
}
