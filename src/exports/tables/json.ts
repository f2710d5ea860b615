import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../../archive/archive.ts';
import { rowObject, type Table } from './column.ts';

/** Writes a table as NDJSON: one object a line, lists as arrays, `null` for what the archive does not say. */
export async function writeNdjson<Item>(
	file: string,
	table: Table<Item>,
	archive: Archive,
): Promise<void> {
	await write(file, lines(table, archive));
}

/** Writes a table as JSON: an array with one row a line. */
export async function writeJson<Item>(
	file: string,
	table: Table<Item>,
	archive: Archive,
): Promise<void> {
	await write(file, elements(table, archive));
}

async function write(file: string, parts: Iterable<string>): Promise<void> {
	await pipeline(Readable.from(parts), createWriteStream(file));
}

function* lines<Item>(table: Table<Item>, archive: Archive): Generator<string> {
	for (const item of table.items(archive)) {
		yield `${JSON.stringify(rowObject(table, item, archive))}\n`;
	}
}

function* elements<Item>(table: Table<Item>, archive: Archive): Generator<string> {
	let before = '[\n';
	for (const item of table.items(archive)) {
		yield before + JSON.stringify(rowObject(table, item, archive));
		before = ',\n';
	}
	yield before === ',\n' ? '\n]\n' : '[]\n';
}
