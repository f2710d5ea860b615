import { expect, test } from 'vitest';
import { placeLabels, type Dot } from '../../../src/pictures/labels.ts';

const sizes: Parameters<typeof placeLabels>[1] = { wide: [700, 400], narrow: [320, 180] };
const dot = (x: number, y: number, name: string, radius = 5): Dot => ({ x, y, name, radius });

test('a name stands behind its dot, or before it at the right edge', () => {
	const [inside, edge] = placeLabels([dot(50, 50, 'Hanoi'), dot(98, 20, 'Suva')], sizes);

	expect(inside).toEqual({ room: 'always', dx: 9, dy: 4 });
	expect(edge).toMatchObject({ anchor: 'end', dx: -9 });
});

/** Boxes of the names on a map of a size, as wide as seven pixels a letter make them. */
function boxes(dots: readonly Dot[], [width, height]: [number, number], narrow: boolean) {
	return placeLabels(dots, sizes).flatMap((label, index) => {
		const of = dots[index];
		if (!label || !of || (narrow && label.room === 'wide')) return [];
		const length = of.name.length * 6;
		const x = (of.x / 100) * width + label.dx;
		const left = label.anchor === 'end' ? x - length : label.anchor ? x - length / 2 : x;
		const y = (of.y / 100) * height + label.dy;
		return [{ left, right: left + length, top: y - 9, bottom: y + 2 }];
	});
}

test.each([
	['wide', false],
	['narrow', true],
] as const)(
	'of 60 dots on a %s map some are named, and no name is over another',
	(size, narrow) => {
		const dots = Array.from({ length: 60 }, (_, index) =>
			dot((index * 37.3) % 100, (index * 61.7) % 100, `Place ${index}`, 2.5),
		);
		const named = boxes(dots, sizes[size], narrow);

		expect(named.length).toBeGreaterThan(5);
		for (const [index, a] of named.entries()) {
			for (const b of named.slice(index + 1)) {
				const apart =
					a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
				expect(apart).toBe(true);
			}
		}
	},
);

test('names that have room on a wide map only are not on a narrow one', () => {
	const two = placeLabels([dot(30, 50, 'Phnom Penh'), dot(45, 50, 'Ho Chi Minh City')], sizes);

	expect(two.map((label) => label?.room)).toContain('wide');
});

test('the largest is named among small dots that leave no room, and a small one is not', () => {
	const crowd = Array.from({ length: 400 }, (_, index) =>
		dot((index % 20) * 5 + 2, Math.floor(index / 20) * 5 + 2, `Place ${index}`, 2.5),
	);
	const [largest, ...others] = placeLabels([dot(50, 50, 'Hanoi', 9), ...crowd], sizes);

	expect(largest?.room).toBe('always');
	expect(others.every((label) => label === undefined)).toBe(true);
});
