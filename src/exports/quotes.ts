/** Quotations in flat lines for search engines: one file that each of them loads in bulk. */

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../archive/archive.ts';
import { rowObject } from './tables/column.ts';
import { commitmentTable } from './tables/commitments.ts';

/** Name of the index in the commands that load it. */
export const engineIndex = 'quotes';

/**
 * Writes `quotes.ndjson`, for Typesense, Meilisearch and others: a line a quotation with a stable `id` of
 * letters, digits, hyphens and underscores, lists as arrays, nothing where the archive says nothing, and
 * `date_ts`, the first day that the date allows in seconds since 1970, to sort and filter by.
 */
export async function writeQuotes(file: string, archive: Archive): Promise<void> {
	await pipeline(Readable.from(documents(archive)), createWriteStream(file));
}

/** Writes the same for the bulk interface of OpenSearch and Elasticsearch: before each line what to do with it. */
export async function writeBulkQuotes(file: string, archive: Archive): Promise<void> {
	await pipeline(Readable.from(actions(archive)), createWriteStream(file));
}

function* documents(archive: Archive): Generator<string> {
	for (const document of flat(archive)) yield `${JSON.stringify(document)}\n`;
}

function* actions(archive: Archive): Generator<string> {
	for (const document of flat(archive)) {
		const action = { index: { _index: engineIndex, _id: document['id'] } };
		yield `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
	}
}

function* flat(archive: Archive): Generator<Record<string, unknown>> {
	for (const commitment of archive.commitments) {
		const row = rowObject(commitmentTable, commitment, archive);
		const given = Object.entries(row).filter(([, cell]) => cell !== null);
		const { earliest } = row;
		const seconds = typeof earliest === 'string' && Date.parse(`${earliest}T00:00:00Z`) / 1000;
		yield {
			...Object.fromEntries(given),
			...(seconds !== false && Number.isFinite(seconds) && { date_ts: seconds }),
		};
	}
}
