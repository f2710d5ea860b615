import { expect, test } from 'vitest';
import { mapAround } from '../../../src/pictures/world.ts';

const hanoi = { lat: 21, lon: 105.8 };
const beijing = { lat: 39.9, lon: 116.4 };
const washington = { lat: 38.9, lon: -77 };

test('places near one another are shown on their part of the world, all inside it', () => {
	const { shape, locate, land } = mapAround([hanoi, beijing]);

	expect(shape).not.toBe('world');
	expect(land).toMatch(/^M[\d -]+l/);
	for (const place of [hanoi, beijing]) {
		const { x, y } = locate(place);
		expect(Math.min(x, y)).toBeGreaterThan(2);
		expect(Math.max(x, y)).toBeLessThan(98);
	}
	expect(locate(hanoi).y, 'south is below').toBeGreaterThan(locate(beijing).y);
	expect(locate(hanoi).x, 'east is to the right').toBeLessThan(locate(beijing).x);
});

test('places all over the world are shown on the whole of it', () => {
	const { shape, locate } = mapAround([hanoi, beijing, washington]);

	expect(shape).toBe('world');
	expect(locate(washington).x).toBeLessThan(locate(hanoi).x);
});

test('two places on both sides of the date line are near one another', () => {
	const [suva, apia] = [
		{ lat: -18.1, lon: 178.4 },
		{ lat: -13.8, lon: -171.8 },
	];
	const { shape, locate } = mapAround([suva, apia]);

	expect(shape).not.toBe('world');
	expect(locate(suva).x).toBeLessThan(locate(apia).x);
});

test('one place has a map, and the same map serves all of its part', () => {
	expect(mapAround([hanoi])).toBe(mapAround([{ lat: 21.1, lon: 105.9 }]));
	expect(mapAround([hanoi]).shape).not.toBe('world');
});

test('two places on one meridian do not hide those far away', () => {
	expect(mapAround([washington, { ...washington, lat: 20 }, hanoi, beijing]).shape).toBe('world');
	expect(mapAround([hanoi, hanoi])).toBe(mapAround([hanoi]));
});
