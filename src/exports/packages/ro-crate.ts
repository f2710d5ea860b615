import { extname } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { editionDay } from '../../archive/edition.ts';
import type { ExportedFile } from './exported-file.ts';

/** Media types of what is exported, by the end of the name. */
const mediaTypes: Readonly<Record<string, string>> = {
	'.csv': 'text/csv',
	'.json': 'application/json',
	'.md': 'text/markdown',
	'.ndjson': 'application/x-ndjson',
	'.parquet': 'application/vnd.apache.parquet',
	'.sqlite': 'application/vnd.sqlite3',
	'.yaml': 'application/yaml',
};

/** The archive's data as an RO-Crate 1.1: what each file is, how large, and under which licence. */
export function roCrate(archive: Archive, files: readonly ExportedFile[]): object {
	const { site } = archive;
	const licence = site.licence.recordsUrl ?? '#licence';
	const publisher = { '@id': '#publisher' };
	return {
		'@context': 'https://w3id.org/ro/crate/1.1/context',
		'@graph': [
			{
				'@id': 'ro-crate-metadata.json',
				'@type': 'CreativeWork',
				conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
				about: { '@id': './' },
			},
			{
				'@id': './',
				'@type': 'Dataset',
				name: site.title,
				description: site.description,
				url: site.address,
				datePublished: editionDay(archive),
				inLanguage: site.language,
				license: { '@id': licence },
				publisher,
				hasPart: files.map(({ path }) => ({ '@id': encodeURI(path) })),
			},
			{
				'@id': licence,
				'@type': 'CreativeWork',
				name: site.licence.records,
				description: `Of the records. Quotations: ${site.licence.quotations}`,
			},
			{
				...publisher,
				'@type': 'Organization',
				name: site.publisher ?? site.title,
				url: site.address,
			},
			...files.map(({ path, bytes, sha256 }) => ({
				'@id': encodeURI(path),
				'@type': 'File',
				name: path,
				contentSize: String(bytes),
				encodingFormat: mediaTypes[extname(path)] ?? 'application/octet-stream',
				sha256,
			})),
		],
	};
}
