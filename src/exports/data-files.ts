/** What lies under `/data/`, as its page explains it. */

import { recordKinds } from '../schemas/records.ts';
import { tables } from './tables/tables.ts';

export interface DataFile {
	/** Path below `/data/`. */
	path: string;
	what: string;
}

export interface DataGroup {
	id: string;
	title: string;
	note: string;
	files: readonly DataFile[];
}

/** Formats of each table, by the end of the file's name. */
const formats = [
	{ end: 'csv', what: 'CSV' },
	{ end: 'spreadsheet.csv', what: 'CSV for spreadsheets' },
	{ end: 'json', what: 'JSON' },
	{ end: 'ndjson', what: 'NDJSON' },
	{ end: 'parquet', what: 'Parquet' },
] as const;

/** The files of each table, in the order of the tables. */
export const tableFiles = tables.map(({ name, title, means, columns }) => ({
	name,
	title,
	means,
	columns,
	files: formats.map(({ end, what }): DataFile => ({ path: `tables/${name}.${end}`, what })),
}));

/** All other files, by what they are for. `bag` is the name of the bag's file. */
export function dataGroups(bag: string): DataGroup[] {
	return [
		{
			id: 'whole',
			title: 'The whole archive in one file',
			note: 'Every record, linked; and all tables as a database with full-text search.',
			files: [
				{ path: 'archive.json', what: 'JSON, explained below' },
				{ path: 'archive.schema.json', what: 'its JSON Schema (draft 7)' },
				{ path: 'archive.sqlite', what: 'SQLite 3, quotations indexed with FTS5' },
			],
		},
		{
			id: 'engines',
			title: 'For search engines',
			note: 'A line a quotation, flat, with a stable id and the first day in seconds since 1970.',
			files: [
				{ path: 'quotes.ndjson', what: 'NDJSON for Typesense and Meilisearch' },
				{ path: 'quotes.opensearch.ndjson', what: 'the same for the bulk interface of OpenSearch' },
			],
		},
		{
			id: 'packages',
			title: 'For keeping',
			note: 'Descriptions for machines, and all of it in a bag with checksums.',
			files: [
				{ path: bag, what: 'the records and the data as a bag (BagIt, RFC 8493) with SHA-512' },
				{ path: 'datapackage.json', what: 'the tables as CSV, as a Data Package (Frictionless)' },
				{ path: 'ro-crate-metadata.json', what: 'RO-Crate 1.1' },
				...[...recordKinds, 'site'].map((kind) => ({
					path: `schemas/${kind}.schema.json`,
					what: `JSON Schema of ${kind === 'site' ? 'site.yaml' : `the records in ${kind}/`}`,
				})),
			],
		},
	];
}
