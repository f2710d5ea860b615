/** Names beside the dots of a map: the largest first, and none over another; those of the largest may cover small dots. */

export interface Dot {
	/** In per cent of the width and the height of the map. */
	x: number;
	y: number;
	/** Radius in pixels. */
	radius: number;
	name: string;
}

/** On how wide a map a name has room: on every one, on a wide one, or on none. */
export type Room = 'always' | 'wide';

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface Label {
	room: Room;
	/** How far from the middle of the dot it is written, in pixels, and from which of its ends on. */
	dx: number;
	dy: number;
	anchor?: 'middle' | 'end' | undefined;
}

/** Where a name stands: behind its dot if there is room, else before, above or below it. */
const spots = ['behind', 'before', 'above', 'below'] as const;
type Spot = (typeof spots)[number];

/** So many of the largest may cover dots of a third of their size. */
const mostCovering = 5;
const letter = 6.6;
const line = 16;

/** A name's place for each dot in order, or none where it would run into another. `wide` and `narrow` are sizes of the map in pixels. */
export function placeLabels(
	dots: readonly Dot[],
	sizes: { wide: [number, number]; narrow: [number, number] },
): (Label | undefined)[] {
	const wide = layOut(dots, sizes.wide);
	// A name that stands on the narrow map has the same place on the wide one.
	const narrow = layOut(dots, sizes.narrow, wide);
	return dots.map(({ radius }, index) => {
		const spot = wide[index];
		if (!spot) return undefined;
		const room = narrow[index] ? 'always' : 'wide';
		switch (spot) {
			case 'behind':
				return { room, dx: radius + 4, dy: 4 };
			case 'before':
				return { room, dx: -radius - 4, dy: 4, anchor: 'end' };
			case 'above':
				return { room, dx: 0, dy: -radius - 5, anchor: 'middle' };
			case 'below':
				return { room, dx: 0, dy: radius + 13, anchor: 'middle' };
		}
	});
}

/** For each dot where its name stands; nothing where there is no room. */
function layOut(
	dots: readonly Dot[],
	[width, height]: [number, number],
	given?: readonly (Spot | undefined)[],
): (Spot | undefined)[] {
	const taken: Box[] = [];
	const marks = dots.map(({ x, y, radius }): Box => {
		const [left, top] = [(x / 100) * width, (y / 100) * height];
		return { left: left - radius, right: left + radius, top: top - radius, bottom: top + radius };
	});
	const radiusOf = (index: number) => dots[index]?.radius ?? 0;
	return dots.map((dot, index) => {
		const mark = marks[index];
		const choices = given ? [given[index]] : spots;
		const place = (mayCover: (other: number) => boolean) =>
			choices.find((spot) => {
				if (!mark || !spot) return false;
				const box = boxAt(spot, mark, dot.name.length * letter);
				const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
				const free =
					taken.every((other) => !overlap(box, other)) &&
					marks.every((other, at) => at === index || mayCover(at) || !overlap(box, other));
				if (inside && free) taken.push(box);
				return inside && free;
			});
		// Among hundreds of dots no place is free: what the map is mostly about is named all the same.
		const isSmall = (other: number) => radiusOf(other) * 3 <= radiusOf(index);
		return (
			place(() => false) ??
			(index < mostCovering ? place(isSmall) : undefined) ??
			// On the narrow map the place is given, and dots are larger to it.
			(given && index < mostCovering && index < dots.length / 20 ? place(() => true) : undefined)
		);
	});
}

function boxAt(spot: Spot, mark: Box, length: number): Box {
	const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
	const across = { top: y - line / 2, bottom: y + line / 2 };
	const along = { left: x - length / 2, right: x + length / 2 };
	switch (spot) {
		case 'behind':
			return { ...across, left: mark.right + 2, right: mark.right + 6 + length };
		case 'before':
			return { ...across, left: mark.left - 6 - length, right: mark.left - 2 };
		case 'above':
			return { ...along, top: mark.top - line - 1, bottom: mark.top - 1 };
		case 'below':
			return { ...along, top: mark.bottom + 1, bottom: mark.bottom + line + 1 };
	}
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
