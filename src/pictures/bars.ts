/** Rows of bars: what took place stands on a line, what took place somewhere in a stretch hangs below it, hollow. */

import { overlapOf, type Count, type StripRow } from '../views/timeline/timeline-bins.ts';

/** The box of a row: a bin is 1 wide; the line is at `line`, the lowest hanging bar ends at `height`. */
export const rowBox = { height: 40, line: 28 } as const;
/** The height of the smallest bar: lower ones could not be seen. */
const least = 4;

export interface Bar {
	/** Data of an SVG path. */
	path: string;
	/** First and last bin. */
	from: number;
	to: number;
	count: number;
	/** The first meeting of it. */
	first: Count['first'];
	/** Whether a date of it allows days beyond the first and the last bin. */
	isOpen?: boolean;
}

export interface RowBars {
	standing: readonly Bar[];
	hanging: readonly Bar[];
}

/** The largest number that a bar of these rows stands for. All rows of a picture share it, so that they can be compared. */
export function peakOf(rows: readonly Pick<StripRow, 'cells' | 'stretches'>[]): number {
	return rows.reduce(
		(most, row) => Math.max(most, ...row.cells.map((cell) => cell?.count ?? 0), ...overlapOf(row)),
		1,
	);
}

/** The bars of a row, where the highest one of the picture stands for `peak` meetings. */
export function barsOf(row: Pick<StripRow, 'cells' | 'stretches'>, peak: number): RowBars {
	const { height, line } = rowBox;
	const size = (count: number, most: number) => tenth(Math.max(least, (count / peak) * (most - 1)));
	const standing = row.cells.flatMap((cell, index) => {
		if (!cell) return [];
		const high = size(cell.count, line);
		const path = `M${tenth(index + 0.1)} ${tenth(line - high)}h.8v${high}h-.8z`;
		return [{ path, from: index, to: index, ...cell }];
	});

	const overlap = overlapOf(row);
	const hanging: Bar[] = [];
	for (let from = 0; from < overlap.length; from++) {
		const count = overlap[from] ?? 0;
		let to = from;
		while (overlap[to + 1] === count) to++;
		const stretch = row.stretches.find((one) => one.from <= from && from <= one.to);
		if (count > 0 && stretch) {
			const deep = size(count, height - line);
			const wide = tenth(to - from + 0.8);
			const path = `M${tenth(from + 0.1)} ${line}v${deep}h${wide}v${-deep}`;
			const isOpen = row.stretches.some(
				(one) => one.beyond !== undefined && one.from <= from && from <= one.to,
			);
			hanging.push({ path, from, to, count, first: stretch.first, isOpen });
		}
		from = to;
	}
	return { standing, hanging };
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
