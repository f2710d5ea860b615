import type { Archive } from '../../archive/archive.ts';
import { editionDay } from '../../archive/edition.ts';
import { archiveSlug } from '../../archive/archive-name.ts';
import { listMark, type Column } from '../tables/column.ts';
import { tables, type AnyTable } from '../tables/tables.ts';
import type { ExportedFile } from './exported-file.ts';

/**
 * The description of the tables for Frictionless tools: Data Package, version 2. Fields have their types,
 * keys and meanings; each file its size and SHA-256.
 *
 * @param files Those of the tables as CSV, by the name of the table.
 */
export function dataPackage(archive: Archive, files: ReadonlyMap<string, ExportedFile>): object {
	const { site } = archive;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: archiveSlug(archive),
		title: site.title,
		description: site.description,
		homepage: site.address,
		version: editionDay(archive),
		licenses: [{ title: site.licence.records, path: site.licence.recordsUrl }],
		contributors: [{ title: site.publisher ?? site.title, roles: ['publisher'] }],
		resources: tables.flatMap((table) => {
			const file = files.get(table.name);
			return file ? [resourceOf(table, file)] : [];
		}),
	};
}

/** The file of the bag. */
export function bagName(archive: Archive): string {
	return `${archiveSlug(archive)}-bag.zip`;
}

function resourceOf(table: AnyTable, { path, bytes, sha256 }: ExportedFile): object {
	const references = table.columns.filter(({ refersTo, type }) => refersTo && type !== 'list');
	return {
		name: table.name,
		type: 'table',
		title: table.title,
		description: table.means,
		path,
		scheme: 'file',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		dialect: {
			header: true,
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
		},
		schema: {
			fields: table.columns.map(fieldOf),
			missingValues: [''],
			primaryKey: table.key,
			foreignKeys: references.map(({ name, refersTo }) => ({
				fields: [name],
				reference: { resource: refersTo?.table, fields: [refersTo?.column] },
			})),
		},
	};
}

function fieldOf({ name, type, means }: Column<never>): object {
	switch (type) {
		case 'list':
			return { name, type: 'list', itemType: 'string', delimiter: listMark, description: means };
		case 'text':
		case 'edtf':
			return { name, type: 'string', description: means };
		default:
			return { name, type, description: means };
	}
}
