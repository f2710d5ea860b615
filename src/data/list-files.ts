/** Which files of a content folder are records, and what else lies there. */

import { join } from 'node:path';
import { closest } from '../text/closest.ts';
import type { Finding } from '../rules/problem.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';
import {
	entriesOf,
	existsAtAll,
	isSoundEntry,
	wholeFile,
	type FolderEntry,
} from './folder-entries.ts';

export const siteFile = 'site.yaml';
export const placesFile = 'places.yaml';
/** Files beside the folders of records. */
const singleFiles = new Map<string, 'site' | 'places'>([
	[siteFile, 'site'],
	[placesFile, 'places'],
]);
/** What imports leave beside the records: their ledger and reports. */
export const importsFolder = 'imports';

/** What a file of a content folder holds, by its path. */
export type FileKind = RecordKind | 'site' | 'places';

/** What a file holds if it is one of those that are read. */
export function kindOfFile(file: string): FileKind | undefined {
	const folder = file.slice(0, Math.max(0, file.indexOf('/')));
	return singleFiles.get(file) ?? recordKinds.find((kind) => kind === folder);
}

interface ListedFile {
	file: string;
	kind: FileKind;
}

/** Files in a stated order: by path, as code units compare, which is the same on every machine. */
export function listFiles(
	folder: string,
	findings: Finding[],
	drafts: ReadonlyMap<string, string> = new Map(),
): ListedFile[] {
	const files: ListedFile[] = [];
	const isDraft = (path: string) => drafts.has(path);
	for (const path of drafts.keys()) {
		const kind = kindOfFile(path);
		if (kind) files.push({ file: path, kind });
	}
	for (const entry of entriesOf(folder, '', findings)) {
		const { name, isFolder } = entry;
		if (isDraft(name) || name === 'README.md' || name === importsFolder) continue;
		const single = singleFiles.get(name);
		const kind = recordKinds.find((one) => one === name);
		if (!isSoundEntry(entry, findings)) continue;
		if (single && !isFolder) files.push({ file: name, kind: single });
		else if (kind && isFolder) files.push(...recordsIn(folder, name, kind, isDraft, findings));
		else findings.push(strayAtTop(entry));
	}
	if (!isDraft(siteFile) && !existsAtAll(join(folder, siteFile))) {
		findings.push(
			wholeFile(
				siteFile,
				'missing-site',
				'There is no site.yaml. Write one with the title, description, address and licence of the archive.',
			),
		);
	}
	return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function recordsIn(
	folder: string,
	within: string,
	kind: RecordKind,
	isDraft: (path: string) => boolean,
	findings: Finding[],
): ListedFile[] {
	return entriesOf(folder, within, findings).flatMap((entry): ListedFile[] => {
		const { path, name, isFolder } = entry;
		if (isDraft(path) || !isSoundEntry(entry, findings)) return [];
		if (!isFolder && name.endsWith('.md')) return [{ file: path, kind }];
		if (!isFolder) {
			findings.push(
				wholeFile(
					path,
					'stray-file',
					'Found a file that is no record. A record is one Markdown file whose name ends in ".md": rename it, or move it out of the content folder.',
				),
			);
			return [];
		}
		if (name.endsWith('.md')) {
			findings.push(
				wholeFile(
					path,
					'stray-folder',
					'Found a folder whose name ends in ".md", as only records do. Rename the folder.',
				),
			);
		}
		return recordsIn(folder, path, kind, isDraft, findings);
	});
}

function strayAtTop({ name, isFolder }: FolderEntry): Finding {
	if (!isFolder) {
		return wholeFile(
			name,
			'stray-file',
			`Found a file beside the folders. Records stand in ${recordKinds.map((kind) => `${kind}/`).join(', ')}; move it into one of them, or out of the content folder.`,
		);
	}
	if (singleFiles.has(name)) {
		return wholeFile(
			name,
			'stray-folder',
			`Found a folder called "${name}", expected a file. Rename the folder, and write the file.`,
		);
	}
	const near = closest(name, recordKinds);
	return wholeFile(
		name,
		'stray-folder',
		`There is no kind of record "${name}".${near ? ` Did you mean "${near}"?` : ''} The folders are ${recordKinds.join(', ')}.`,
	);
}
