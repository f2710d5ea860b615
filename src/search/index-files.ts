/** The files of search besides the text index, each fetched once and only when it is needed. */

import type { RowTable } from './row-table.ts';
import { readVocabulary, type Vocabulary } from './suggest.ts';
import { Table } from './table.ts';

let table: Promise<Table> | undefined;
let vocabulary: Promise<Vocabulary> | undefined;

/** The row table. `base` is the path of the site's root. Throws if it cannot be fetched, and tries again when asked again. */
export function loadTable(base: string): Promise<Table> {
	table ??= fetchJson(`${base}search/rows.json`)
		.then((raw) => new Table(raw as RowTable))
		.catch((error: unknown) => {
			table = undefined;
			throw error;
		});
	return table;
}

/** The words of the archive, for corrections. */
export function loadVocabulary(base: string): Promise<Vocabulary> {
	vocabulary ??= fetchJson(`${base}search/words.json`)
		.then((words) => readVocabulary(words as string[]))
		.catch((error: unknown) => {
			vocabulary = undefined;
			throw error;
		});
	return vocabulary;
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
