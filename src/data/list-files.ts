/** Which files of a content folder are records, and what else lies there. */

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { closest } from '../text/closest.ts';
import type { Finding } from '../rules/problem.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';

const siteFile = 'site.yaml';
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
	const files: ListedFile[] = Array.from(drafts.keys()).flatMap((file) => {
		const kind = kindOfFile(file);
		return kind ? [{ file, kind }] : [];
	});
	let hasSite = drafts.has(siteFile);
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const { name } = entry;
		if (name.startsWith('.') || name === 'README.md' || name === importsFolder || drafts.has(name))
			continue;
		const single = singleFiles.get(name);
		if (single) {
			hasSite ||= name === siteFile;
			files.push({ file: name, kind: single });
			continue;
		}
		if (!entry.isDirectory()) {
			findings.push(
				wholeFile(
					name,
					'stray-file',
					`Found a file beside the folders. Records stand in ${recordKinds.map((kind) => `${kind}/`).join(', ')}; move it into one of them, or out of the content folder.`,
				),
			);
			continue;
		}
		if (!(recordKinds as string[]).includes(name)) {
			const near = closest(name, recordKinds);
			findings.push(
				wholeFile(
					name,
					'stray-folder',
					`There is no kind of record "${name}".${near ? ` Did you mean "${near}"?` : ''} The folders are ${recordKinds.join(', ')}.`,
				),
			);
			continue;
		}
		for (const child of readdirSync(join(folder, name), { recursive: true, withFileTypes: true })) {
			if (child.isDirectory() || child.name.startsWith('.')) continue;
			const file = relative(folder, join(child.parentPath, child.name)).split(sep).join('/');
			if (drafts.has(file)) continue;
			if (child.name.endsWith('.md')) files.push({ file, kind: name as RecordKind });
			else {
				findings.push(
					wholeFile(
						file,
						'stray-file',
						'Found a file that is no record. A record is one Markdown file whose name ends in ".md": rename it, or move it out of the content folder.',
					),
				);
			}
		}
	}
	if (!hasSite) {
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

/** A finding on a file as such. */
export function wholeFile(file: string, rule: string, message: string): Finding {
	return { level: 'error', rule, file, spot: { offset: 0 }, message };
}
