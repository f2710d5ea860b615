/** What a table is: its columns are defined once, and every format of it is written from them. */

import type { Archive } from '../../archive/archive.ts';
import { makingOf } from '../../archive/making.ts';

/**
 * What a column holds. `edtf` is text; `date` is a day as 2021-09-11; `list` is several texts, which formats
 * without lists join by `listMark`.
 */
export type ColumnType = 'text' | 'edtf' | 'date' | 'integer' | 'boolean' | 'list';

/** A cell. Absent is what the archive does not say. */
export type Cell = string | number | boolean | readonly string[] | undefined;

export interface Column<Item> {
	name: string;
	type: ColumnType;
	/** What it says, for the page that explains it and for `datapackage.json`. */
	means: string;
	/** Column of another table whose values it holds; of a list, each of them. */
	refersTo?: { table: string; column: string };
	value: (item: Item, archive: Archive) => Cell;
}

export interface Table<Item = never> {
	name: string;
	title: string;
	means: string;
	/** The column, or columns, that no two rows share. */
	key: readonly string[];
	columns: readonly Column<Item>[];
	/** What the rows are made of, in the order of the archive. */
	items: (archive: Archive) => Iterable<Item>;
}

/** Between the members of a list, where a format has none. */
export const listMark = '; ';

/** The cells of one row, in the order of the columns. Throws a `MakingError` that names the record of the row. */
export function cellsOf<Item>(table: Table<Item>, item: Item, archive: Archive): Cell[] {
	return makingOf(recordOf(item), `A row of the table "${table.title}"`, () =>
		table.columns.map(({ value }) => {
			const cell = value(item, archive);
			return cell === '' ? undefined : cell;
		}),
	);
}

/** A row is of a record, or of a part of a meeting. */
function recordOf(item: unknown): { file: string } {
	const { file, meeting } = item as { file?: string; meeting?: { file: string } };
	return { file: file ?? meeting?.file ?? '' };
}

/** A row as an object; what the archive does not say is `null`, so that every row has every column. */
export function rowObject<Item>(
	table: Table<Item>,
	item: Item,
	archive: Archive,
): Record<string, Cell | null> {
	const cells = cellsOf(table, item, archive);
	return Object.fromEntries(table.columns.map(({ name }, index) => [name, cells[index] ?? null]));
}

/** A cell for formats that know no lists. */
export function flatCell(cell: Cell): string | number | boolean | undefined {
	return typeof cell === 'object' ? cell.join(listMark) || undefined : cell;
}
