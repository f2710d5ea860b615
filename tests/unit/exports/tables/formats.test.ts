/** Every format of every table is read back by a reader that is not ours, and holds the same rows. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { flatCell, listMark, rowObject, type Cell } from '../../../../src/exports/tables/column.ts';
import { commitmentTable } from '../../../../src/exports/tables/commitments.ts';
import { csvOf, writeCsv } from '../../../../src/exports/tables/csv.ts';
import { writeJson, writeNdjson } from '../../../../src/exports/tables/json.ts';
import { meetingTable } from '../../../../src/exports/tables/meetings.ts';
import { writeParquet, writePartitions } from '../../../../src/exports/tables/parquet.ts';
import { writeSqlite } from '../../../../src/exports/tables/sqlite.ts';
import { tables, type AnyTable } from '../../../../src/exports/tables/tables.ts';
import { archiveOf } from '../../../fixtures/records.ts';
import { awkwardArchive as archive, awkwardQuote } from '../awkward-archive.ts';
import { scratch } from '../scratch.ts';

type Row = Record<string, Cell | null>;

const rowsOf = (table: AnyTable): Row[] =>
	Array.from(table.items(archive), (item) => rowObject(table, item, archive));

/** The rows as a format without lists, numbers and `null` has them. */
const flatRowsOf = (table: AnyTable) =>
	rowsOf(table).map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([name, cell]) => [name, String(flatCell(cell ?? undefined) ?? '')]),
		),
	);

const everyTable = tables.map((table) => [table.name, table] as const);

describe.each(everyTable)('the table of %s', (_, table) => {
	test('has rows, and no two with one key', () => {
		const keys = rowsOf(table).map((row) => table.key.map((name) => row[name]).join(' '));

		expect(keys.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('is the same as CSV, with CRLF and no mark before it', async () => {
		const file = join(scratch(), 'table.csv');
		await writeCsv(file, table, archive);
		const text = readFileSync(file, 'utf8');

		expect(parse(text, { columns: true })).toEqual(flatRowsOf(table));
		expect(text).toMatch(/^"[a-z_]+",[^\r]*\r\n/);
		expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
	});

	test('is the same as CSV for spreadsheets, but that no cell is a formula', async () => {
		const file = join(scratch(), 'table.csv');
		await writeCsv(file, table, archive, { forSpreadsheets: true });
		const text = readFileSync(file, 'utf8');
		const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
		const cells = rows.flatMap((row) => Object.values(row));
		const plain = flatRowsOf(table).flatMap(Object.values) as string[];

		expect(text.startsWith('\uFEFF')).toBe(true);
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(cells.map((cell, index) => (cell === `'${plain[index]}` ? plain[index] : cell))).toEqual(
			plain,
		);
	});

	test('is the same as JSON and NDJSON', async () => {
		const folder = scratch();
		await writeJson(join(folder, 'table.json'), table, archive);
		await writeNdjson(join(folder, 'table.ndjson'), table, archive);
		const lines = readFileSync(join(folder, 'table.ndjson'), 'utf8').trimEnd().split('\n');

		expect(JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'))).toEqual(rowsOf(table));
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rowsOf(table));
	});

	test('is the same as Parquet, for hyparquet and for DuckDB', async () => {
		const filename = join(scratch(), 'table.parquet');
		writeParquet(filename, table, archive);
		const dates = table.columns.filter(({ type }) => type === 'date').map(({ name }) => name);
		const read = await parquetReadObjects({ file: await asyncBufferFromFile(filename) });
		const hyparquet = read.map((row) => ({
			...row,
			...Object.fromEntries(
				dates.map((name) => [name, (row[name] as Date | null)?.toISOString().slice(0, 10) ?? null]),
			),
		}));

		expect(nothingAsNull(hyparquet)).toEqual(rowsOf(table));
		expect(nothingAsNull(await ask(`SELECT * FROM '${filename}'`))).toEqual(rowsOf(table));
	});

	test('is the same in SQLite', () => {
		const file = join(scratch(), 'archive.sqlite');
		writeSqlite(file, archive);
		const database = new DatabaseSync(file);
		const rows = database.prepare(`SELECT * FROM "${table.name}"`).all();
		database.close();

		expect(
			rows.map((row) =>
				Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])),
			),
		).toEqual(
			flatRowsOf(table).map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([name, cell]) => [name, cell === 'true' ? '1' : cell]),
				),
			),
		);
	});
});

test('a quotation keeps every character in every format', async () => {
	const folder = scratch();
	await writeCsv(join(folder, 'a.csv'), commitmentTable, archive);
	writeParquet(join(folder, 'a.parquet'), commitmentTable, archive);
	const csv = parse<Row>(readFileSync(join(folder, 'a.csv'), 'utf8'), { columns: true });
	const parquet = await ask(`SELECT quote FROM '${join(folder, 'a.parquet')}'`);

	expect(csv.map(({ quote }) => quote)).toContain(awkwardQuote);
	expect(parquet.map(({ quote }) => quote)).toContain(awkwardQuote);
});

test('no member of a list holds what joins them', () => {
	for (const table of tables) {
		for (const row of rowsOf(table)) {
			for (const cell of Object.values(row)) {
				// A role is in the words of the source, and may hold anything.
				if (typeof cell !== 'object' || cell === null || cell === row['speaker_roles']) continue;
				expect(cell.filter((one) => one.includes(listMark))).toEqual([]);
			}
		}
	}
});

test('partitions hold each meeting once, and one that may have been in two years in neither', async () => {
	const folder = scratch();
	writePartitions(folder, meetingTable, archive, (meeting) => meeting);
	const rows = await ask(
		`SELECT id, year FROM read_parquet('${folder}/*/*.parquet', hive_partitioning = true, hive_types = {year: BIGINT}) ORDER BY id`,
	);

	expect(rows).toEqual([
		{ id: 'imprecise', year: '2021' },
		{ id: 'interval', year: null },
		{ id: 'open', year: null },
		{ id: 'session', year: '2021' },
	]);
	expect(readdirSync(folder).toSorted()).toEqual(['year=2021', 'year=__HIVE_DEFAULT_PARTITION__']);
});

test('the database finds words without their marks, letters of unspaced scripts, and names', () => {
	const file = join(scratch(), 'archive.sqlite');
	writeSqlite(file, archive);
	const database = new DatabaseSync(file);
	const find = (words: string) =>
		database
			.prepare('SELECT id FROM quotation_text WHERE quotation_text MATCH ? ORDER BY id')
			.all(words)
			.map(({ id }) => id);

	expect(find('"和 平"')).toEqual(['imprecise_sides']);
	expect(find('backslash')).toEqual(['session_several']);
	expect(find('speakers:ines')).toEqual(['session_formula', 'session_several']);
	expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
	database.close();
});

test('an archive without records has tables without rows, in every format', async () => {
	const empty = archiveOf({ officials: [], sources: [] });
	const folder = scratch();
	for (const table of tables) {
		const file = join(folder, table.name);
		await writeCsv(`${file}.csv`, table, empty);
		await writeJson(`${file}.json`, table, empty);
		await writeNdjson(`${file}.ndjson`, table, empty);
		writeParquet(`${file}.parquet`, table, empty);

		expect(readFileSync(`${file}.csv`, 'utf8')).toMatch(/^"[^\r]+\r\n$/);
		expect(JSON.parse(readFileSync(`${file}.json`, 'utf8'))).toEqual([]);
		expect(readFileSync(`${file}.ndjson`, 'utf8')).toBe('');
		expect(await ask(`SELECT * FROM '${file}.parquet'`)).toEqual([]);
	}
	writeSqlite(join(folder, 'archive.sqlite'), empty);
});

test('some rows as CSV are those rows of the table', () => {
	const [, second] = archive.meetings;
	const items = second ? [second] : [];

	expect(parse(csvOf(meetingTable, items, archive), { columns: true, bom: true })).toEqual(
		flatRowsOf(meetingTable as unknown as AnyTable).filter(({ id }) => id === second?.id),
	);
});

/** What DuckDB answers, as JSON. */
async function ask(sql: string): Promise<Row[]> {
	const connection = await (await DuckDBInstance.create()).connect();
	const answer = await connection.runAndReadAll(sql);
	connection.closeSync();
	return answer.getRowObjectsJson() as Row[];
}

function nothingAsNull(rows: readonly object[]): object[] {
	return rows.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([name, cell]) => [name, (cell as Cell | undefined) ?? null]),
		),
	);
}
