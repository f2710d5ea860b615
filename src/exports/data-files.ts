/** What lies under `/data/`, as its page explains it. */

import { messages } from '../messages/messages.ts';
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

/** The files of each table, in the order of the tables. */
export function tableFiles() {
	// By the end of the file's name.
	const formats = [
		{ end: 'csv', what: 'CSV' },
		{ end: 'spreadsheet.csv', what: messages().dataFiles.csvForSpreadsheets },
		{ end: 'json', what: 'JSON' },
		{ end: 'ndjson', what: 'NDJSON' },
		{ end: 'parquet', what: 'Parquet' },
	];
	return tables.map(({ name, title, means, columns }) => ({
		name,
		title,
		means,
		columns,
		files: formats.map(({ end, what }): DataFile => ({ path: `tables/${name}.${end}`, what })),
	}));
}

/** All other files, by what they are for. `bag` is the name of the bag's file. */
export function dataGroups(bag: string): DataGroup[] {
	const { whole, engines, packages } = messages().dataFiles;
	return [
		{
			id: 'whole',
			title: whole.title,
			note: whole.note,
			files: [
				{ path: 'archive.json', what: whole.json },
				{ path: 'archive.schema.json', what: whole.schema },
				{ path: 'archive.sqlite', what: whole.sqlite },
			],
		},
		{
			id: 'engines',
			title: engines.title,
			note: engines.note,
			files: [
				{ path: 'quotes.ndjson', what: engines.lines },
				{ path: 'quotes.opensearch.ndjson', what: engines.bulk },
			],
		},
		{
			id: 'packages',
			title: packages.title,
			note: packages.note,
			files: [
				{ path: bag, what: packages.bag },
				{ path: 'datapackage.json', what: packages.dataPackage },
				{ path: 'ro-crate-metadata.json', what: packages.roCrate },
				...recordKinds.map((kind) => ({
					path: `schemas/${kind}.schema.json`,
					what: packages.recordSchema(kind),
				})),
				{ path: 'schemas/site.schema.json', what: packages.siteSchema },
			],
		},
	];
}
