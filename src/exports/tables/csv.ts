import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify, type Options } from 'csv-stringify';
import { stringify as stringifyAtOnce } from 'csv-stringify/sync';
import { inertCell } from '../../text/spreadsheet.ts';
import type { Archive } from '../../archive/archive.ts';
import { cellsOf, flatCell, type Table } from './column.ts';

/**
 * Whether a spreadsheet is to open the file. It takes text that begins with "=", "+", "-" or "@" for a formula,
 * and bytes without a mark for an old code page: the variant for spreadsheets puts an apostrophe before
 * such text and a byte order mark before all, and so is no longer letter for letter what the archive holds.
 */
interface CsvOptions {
	forSpreadsheets?: boolean;
}

const optionsOf = <Item>(
	{ columns }: Table<Item>,
	{ forSpreadsheets = false }: CsvOptions,
): Options => ({
	// RFC 4180: commas, CRLF, UTF-8; every text between quotation marks, so that an empty cell is none.
	header: true,
	columns: columns.map(({ name }) => name),
	record_delimiter: 'windows',
	quoted_string: true,
	bom: forSpreadsheets,
	cast: {
		boolean: (value) => String(value),
		...(forSpreadsheets && { string: inertCell }),
	},
});

/** Writes a table as CSV (RFC 4180), row by row. */
export async function writeCsv<Item>(
	file: string,
	table: Table<Item>,
	archive: Archive,
	options: CsvOptions = {},
): Promise<void> {
	await pipeline(
		Readable.from(flatRows(table, archive)),
		stringify(optionsOf(table, options)),
		createWriteStream(file),
	);
}

/** Some rows of a table as CSV, for the lists of single pages: a person opens them, so they are for spreadsheets. */
export function csvOf<Item>(table: Table<Item>, items: readonly Item[], archive: Archive): string {
	return stringifyAtOnce(
		items.map((item) => cellsOf(table, item, archive).map(flatCell)),
		optionsOf(table, { forSpreadsheets: true }),
	);
}

function* flatRows<Item>(table: Table<Item>, archive: Archive) {
	for (const item of table.items(archive)) yield cellsOf(table, item, archive).map(flatCell);
}
