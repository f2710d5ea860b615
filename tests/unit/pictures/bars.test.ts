import { expect, test } from 'vitest';
import { countIn, type Bin } from '../../../src/views/timeline/timeline-bins.ts';
import { barsOf, peakOf, rowBox } from '../../../src/pictures/bars.ts';
import { meeting } from '../../fixtures/records.ts';

const bins: Bin[] = [1, 2, 3, 4].map((month) => ({
	label: String(month),
	from: `2021-0${month}-01`,
	to: `2021-0${month}-31`,
}));
const row = countIn(
	bins,
	['2021-01-01', '2021-01-02', '2021-03', '2021-02/2021-03', '2021-03/2021-04'].map((date, index) =>
		meeting(`m${index}`, { date }),
	),
);

test('a bar stands for each bin with meetings, and none for a silent one', () => {
	const { standing } = barsOf(row, peakOf([row]));

	expect(standing.map(({ from, count, first }) => [from, count, first.id])).toEqual([
		[0, 2, 'm0'],
		[2, 1, 'm2'],
	]);
});

test('hollow bars hang where meetings may lie, as deep as they are many', () => {
	const { hanging } = barsOf(row, peakOf([row]));

	expect(hanging.map(({ from, to, count }) => [from, to, count])).toEqual([
		[1, 1, 1],
		[2, 2, 2],
		[3, 3, 1],
	]);
});

test('the highest bar fills its row, and the lowest of thousands is still seen', () => {
	const height = (path: string) => Number(/v([\d.]+)h/.exec(path)?.[1]);
	const [high, low] = barsOf(row, 2).standing;
	const [, rare] = barsOf(row, 3000).standing;

	expect(height(high?.path ?? '')).toBe(rowBox.line - 1);
	expect(height(low?.path ?? '')).toBe((rowBox.line - 1) / 2);
	expect(height(rare?.path ?? '')).toBeGreaterThanOrEqual(4);
});

test('a hollow bar says where a date allows days beyond the row', () => {
	const open = countIn(
		bins,
		['2021-01/2021-02', '2021-04-07/..'].map((date, index) => meeting(`m${index}`, { date })),
	);

	expect(barsOf(open, 1).hanging.map(({ from, to, isOpen }) => [from, to, isOpen])).toEqual([
		[0, 1, false],
		[3, 3, true],
	]);
});
