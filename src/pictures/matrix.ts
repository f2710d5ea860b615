/** The squares of a table of pairs, and where its names stand. All in pixels: a matrix is not scaled, so its names stay legible. */

import type { Pair, PairTable } from '../views/relations/pairs.ts';

const cell = 18;
/** Of a name that is longer, the beginning is shown. */
const longest = 26;
const letter = 7;

export interface Square {
	x: number;
	y: number;
	size: number;
	/** Whether it is of what is left over: that may be far more than any one pair, so it has a scale of its own. */
	rest: boolean;
}

export interface Matrix {
	width: number;
	height: number;
	/** Lines between the cells, as the data of a path. */
	grid: string;
	/** In the order of the pairs. */
	squares: readonly Square[];
	/** What the largest full square stands for, and the largest hollow one; 0 if there is none. */
	most: number;
	mostRest: number;
	/** In the order of the rows. */
	rowNames: readonly { x: number; y: number; text: string }[];
	/** In the order of the columns; none where the rows have the same names. */
	columnNames: readonly { x: number; y: number; text: string }[];
}

/**
 * Lays out a table of pairs. Where all meet all it is a staircase: each name ends its own row and heads its own
 * column. Else columns have their names above them, written upwards. The area of a square is as its meetings.
 */
export function matrixOf({ rows, columns, mutual, pairs }: PairTable): Matrix {
	const isRest = ({ row, column }: Pair) =>
		rows[row]?.id === undefined || columns[column]?.id === undefined;
	const highest = (of: readonly Pair[]) => of.reduce((most, { count }) => Math.max(most, count), 0);
	const most = highest(pairs.filter((pair) => !isRest(pair)));
	const mostRest = highest(pairs.filter(isRest));
	const names = (of: readonly { name: string }[]) => of.map(({ name }) => shortened(name));
	const [rowTexts, columnTexts] = [names(rows), mutual ? [] : names(columns)];
	const room = (texts: readonly string[]) =>
		Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) * letter) + 8;
	const top = mutual ? 0 : room(columnTexts);
	const wide = columns.length * cell;
	return {
		width: wide + room(rowTexts),
		height: top + rows.length * cell,
		grid: mutual ? staircase(rows.length) : lattice(rows.length, columns.length, top),
		most,
		mostRest,
		squares: pairs.map((pair) => {
			const { row, column, count } = pair;
			const rest = isRest(pair);
			const share = count / (rest ? mostRest : most);
			const size = Math.max(4, Math.round((cell - 3) * Math.sqrt(share) * 10) / 10);
			const middle = (at: number) => Math.round((at * cell + (cell - size) / 2) * 10) / 10;
			return { x: middle(column), y: top + middle(row), size, rest };
		}),
		rowNames: rowTexts.map((text, row) => ({
			x: (mutual ? row * cell : wide) + 6,
			y: top + row * cell + 13,
			text,
		})),
		columnNames: columnTexts.map((text, column) => ({ x: column * cell + 13, y: top - 6, text })),
	};
}

function staircase(count: number): string {
	return Array.from({ length: count }, (_, at) =>
		at === 0 ? '' : `M0 ${at * cell}H${at * cell}M${(at - 1) * cell} ${at * cell}V${count * cell}`,
	).join('');
}

function lattice(rows: number, columns: number, top: number): string {
	const across = Array.from(
		{ length: rows + 1 },
		(_, at) => `M0 ${top + at * cell}H${columns * cell}`,
	);
	const down = Array.from(
		{ length: columns + 1 },
		(_, at) => `M${at * cell} ${top}V${top + rows * cell}`,
	);
	return [...across, ...down].join('');
}

function shortened(name: string): string {
	return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
