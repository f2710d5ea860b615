import { expect, test } from 'vitest';
import { pairsOfCountries } from '../../../src/views/relations/pairs.ts';
import { matrixOf } from '../../../src/pictures/matrix.ts';
import { archiveOf, country, meeting } from '../../fixtures/records.ts';

test('each pair has a square in its own cell, as large as its meetings are many', () => {
	const table = pairsOfCountries(
		archiveOf({
			meetings: [
				...[1, 2, 3, 4].map((day) => meeting(`m${day}`, { date: `2021-01-0${day}` })),
				meeting('other', { countries: ['kestria', 'marenia'], officials: [] }),
			],
		}),
	);
	const { squares, most, mostRest } = matrixOf(table);

	expect(squares).toHaveLength(table.pairs.length);
	expect([most, mostRest]).toEqual([4, 0]);
	const [large, small] = squares;
	expect((large?.size ?? 0) / (small?.size ?? 1)).toBeCloseTo(2, 1);
	expect(Math.floor((small?.x ?? 0) / 18)).toBe(table.pairs[1]?.column);
	expect(Math.floor((small?.y ?? 0) / 18)).toBe(table.pairs[1]?.row);
});

test('what is left over has a scale of its own, so that it does not hide the rest', () => {
	const ids = Array.from({ length: 40 }, (_, index) => `c${String(index).padStart(2, '0')}`);
	const table = pairsOfCountries(
		archiveOf({
			countries: ids.map((id) => country(id)),
			meetings: ids
				.slice(1)
				.map((id, index) =>
					meeting(`m${id}`, { countries: ['c00', id], officials: [], date: `20${10 + index}` }),
				),
		}),
	);
	const { squares, most, mostRest } = matrixOf(table);

	expect([most, mostRest]).toEqual([1, 28]);
	expect(squares.filter(({ rest }) => rest)).toHaveLength(1);
	expect(new Set(squares.map(({ size }) => size)).size).toBe(1);
});
