/** Rows of a CSV file, one after the other, each with the line it begins on. */

import { createReadStream } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse';

export interface Row {
	/** Line of the file, from 1. */
	line: number;
	/** By column. */
	cells: Readonly<Record<string, string>>;
	/** Why it cannot be read, e.g. with a cell too many. Its cells are then those that could be told. */
	broken?: string | undefined;
}

export class CsvError extends Error {}

/**
 * Reads a CSV file as a stream. The first line names the columns. Throws a `CsvError` where the file is no CSV, is
 * not UTF-8, or lacks a column of `wanted`.
 */
export async function* readRows(
	file: string,
	wanted: readonly string[],
): AsyncGenerator<Row, void, void> {
	let columns: string[] | undefined;
	const parser = createReadStream(file).pipe(
		parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
	);
	let last = 0;
	try {
		for await (const item of parser as AsyncIterable<{
			record: string[];
			info: { lines: number };
		}>) {
			const { record, info } = item;
			const line = last + 1;
			last = info.lines;
			if (!columns) {
				columns = headOf(record, file, wanted);
				continue;
			}
			const cells: Record<string, string> = {};
			for (const [index, column] of columns.entries()) cells[column] = record[index] ?? '';
			yield {
				line,
				cells,
				...(record.length !== columns.length && {
					broken: `The row has ${record.length} cells, the head of the file ${columns.length}. Is a quotation mark or comma missing?`,
				}),
				...(record.some((cell) => cell.includes('\uFFFD') || !isUtf8(Buffer.from(cell))) && {
					broken:
						'The row holds characters that are not UTF-8. Save the file again with the encoding "UTF-8".',
				}),
			};
		}
	} catch (error) {
		if (error instanceof CsvError) throw error;
		throw new CsvError(`${file} cannot be read as CSV: ${(error as Error).message}`);
	}
	if (!columns) throw new CsvError(`${file} is empty. The first line names the columns.`);
}

function headOf(record: string[], file: string, wanted: readonly string[]): string[] {
	const columns = record.map((column) => column.trim());
	const missing = wanted.filter((column) => !columns.includes(column));
	if (missing.length > 0) {
		throw new CsvError(
			`${file} has no column ${missing.map((one) => `"${one}"`).join(', ')}. Its columns are ${columns.join(', ')}. Correct the map.`,
		);
	}
	const twice = columns.find((column, index) => columns.indexOf(column) !== index);
	if (twice !== undefined) throw new CsvError(`${file} has two columns "${twice}". Rename one.`);
	return columns;
}
