/** A person's circle: lines fan out from one point to the people met, and arcs behind their names join those who met one another. All in pixels. */

import type { Circle } from '../views/officials/contacts.ts';

/** Height of a line of text, width of the fan, and of the column of names. */
export const fanBox = { row: 22, fan: 64, names: 206, arcs: 48 } as const;
const thickest = 6;
/** Of a name that is longer, the beginning is shown. */
const longest = 27;
/** How wide a letter is at most, on average. */
const letter = 7;

export interface Fan {
	width: number;
	height: number;
	/** The point from which the lines go out. */
	hub: { x: number; y: number };
	/** In the order of the people. */
	lines: readonly { path: string; width: number; text: string; y: number }[];
	/** The sides, each above its people. */
	sides: readonly { side: string; y: number }[];
	/** In the order of the links. */
	arcs: readonly { path: string; width: number }[];
	/** Lines from names to their arcs, as the data of one path; empty if there are none. */
	leaders: string;
}

export function fanOf({ people, links }: Circle): Fan {
	const { row, fan, names, arcs: room } = fanBox;
	// Each side has a line of its own above its people, so that every person stands lower by the sides so far.
	let headings = 0;
	const sides: { side: string; y: number }[] = [];
	const middles = people.map(({ side }, index) => {
		if (people[index - 1]?.side !== side) {
			sides.push({ side, y: (index + headings) * row + row / 2 + 7 });
			headings++;
		}
		return (index + headings) * row + row / 2;
	});
	const height = (people.length + headings) * row;
	const hub = { x: 6, y: height / 2 };
	const thickness = (count: number, most: number) =>
		Math.round(Math.max(1, thickest * Math.sqrt(count / most)) * 10) / 10;
	const most = Math.max(1, ...people.map(({ count }) => count));
	const mostLinked = Math.max(1, ...links.map(({ count }) => count));
	const middle = (index: number) => middles[index] ?? 0;
	const edge = fan + names;
	return {
		width: edge + (links.length > 0 ? room : 0),
		height,
		hub,
		sides,
		lines: people.map(({ name, count }, index) => ({
			path: `M${hub.x} ${hub.y}C${fan * 0.6} ${hub.y} ${fan * 0.4} ${middle(index)} ${fan - 6} ${middle(index)}`,
			width: thickness(count, most),
			text: name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name,
			y: middle(index) + 5,
		})),
		leaders: [...new Set(links.flatMap(({ from, to }) => [from, to]))]
			.toSorted((a, b) => a - b)
			.map((index) => {
				const { name = '', count = 0 } = people[index] ?? {};
				const begin = fan + (Math.min(name.length, longest) + String(count).length + 2) * letter;
				return begin < edge - 8 ? `M${Math.round(begin)} ${middle(index)}H${edge}` : '';
			})
			.join(''),
		arcs: links.map(({ from, to, count }) => {
			const [top, bottom] = [middle(from), middle(to)];
			const reach = Math.min(room - 4, 8 + (bottom - top) * 0.28);
			// A cubic curve reaches three quarters of the way to its handles.
			const handle = Math.round((edge + reach / 0.75) * 10) / 10;
			return {
				path: `M${edge} ${top}C${handle} ${top} ${handle} ${bottom} ${edge} ${bottom}`,
				width: thickness(count, mostLinked) / 2,
			};
		}),
	};
}
