import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { groupByEach, type Archive } from '../../archive/archive.ts';
import { readDate } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';
import { rowObject, type Cell, type Column, type Table } from './column.ts';

/** Rows that are held and compressed together. */
const rowGroupSize = 10_000;

/** Year under which a meeting stands that may have been in several, or in none that is known. */
const noYear = '__HIVE_DEFAULT_PARTITION__';

/** Writes a table as one Parquet file. Lists are lists, days are dates. */
export function writeParquet<Item>(file: string, table: Table<Item>, archive: Archive): void {
	writeItems(file, table, table.items(archive), archive);
}

/**
 * Writes a table as one Parquet file a year, in folders that engines read as a column (`year=2021/`): the
 * layout of Hive. A row whose meeting may fall in several years stands in the partition for no known value,
 * once, because a year would be made up.
 */
export function writePartitions<Item>(
	folder: string,
	table: Table<Item>,
	archive: Archive,
	meetingOf: (item: Item) => Meeting,
): void {
	const years = groupByEach([...table.items(archive)], (item) => yearOf(meetingOf(item)));
	for (const [year, items] of [...years].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const part = join(folder, `year=${year}`);
		mkdirSync(part, { recursive: true });
		writeItems(join(part, `${table.name}.parquet`), table, items, archive);
	}
}

function yearOf({ data }: Meeting): string {
	const { earliest, latest } = readDate(data.date);
	const year = earliest?.slice(0, 4);
	return year !== undefined && year === latest?.slice(0, 4) ? String(Number(year)) : noYear;
}

function writeItems<Item>(
	filename: string,
	table: Table<Item>,
	items: Iterable<Item>,
	archive: Archive,
): void {
	const writer = fileWriter(filename);
	// Nothing is waited for: the rows are at hand, and the file is written as they come.
	void parquetWriteRows({
		writer,
		rows: rowsOf(table, items, archive),
		columns: table.columns.map(({ name }) => ({ name })),
		schema: schemaOf(table),
		rowGroupSize,
	});
}

function* rowsOf<Item>(table: Table<Item>, items: Iterable<Item>, archive: Archive) {
	for (const item of items) {
		const row: Record<string, unknown> = rowObject(table, item, archive);
		for (const { name, type } of table.columns) {
			row[name] = inParquet(type, row[name] as Cell | null);
		}
		yield row;
	}
}

function inParquet(type: Column<never>['type'], cell: Cell | null): unknown {
	if (cell === null || cell === undefined) return type === 'list' ? [] : undefined;
	return type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}

function schemaOf<Item>({ columns }: Table<Item>): SchemaElement[] {
	return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf<Item>({ name, type: of }: Column<Item>): SchemaElement[] {
	switch (of) {
		case 'list':
			return [
				{ name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
				{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
				{ ...text, name: 'element' },
			];
		case 'date':
			return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }];
		case 'integer':
			return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
		case 'boolean':
			return [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }];
		case 'text':
		case 'edtf':
			return [{ ...text, name }];
		default:
			of satisfies never;
			throw new Error('A column has a type that is not known here.');
	}
}

const text = {
	type: 'BYTE_ARRAY',
	converted_type: 'UTF8',
	repetition_type: 'OPTIONAL',
} as const;
