/** Writes the list of files for saved copies into a built site. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { copyParts } from '../views/copy-parts.ts';
import { partKinds, type PartKind } from '../views/part-kinds.ts';
import { formatDate } from '../dates/date-words.ts';
import { editionOf } from '../archive/edition.ts';
import { isInBrowserCopy } from './copied-files.ts';
import { takeEdition, type EditionDate } from './edition-mark.ts';
import {
	addressOf,
	encodeFiles,
	encodeParts,
	hashBytes,
	type ListFile,
	type ManifestHead,
	type PartFiles,
	type Size,
} from './manifest.ts';
import { ownerOf } from './owners.ts';

/** Files read at a time: enough to keep the disk busy, few enough to bound memory. */
const batchSize = 64;

/**
 * Writes `offline/manifest.json` and the lists it names. It comes last in a build: a file written or changed
 * afterwards would be refused by readers' browsers.
 *
 * @param site folder of the built site
 */
export async function writeOfflineManifest(site: string, archive: Archive): Promise<ManifestHead> {
	const folder = join(site, 'offline');
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(folder)) {
		if (name.endsWith('.json')) await rm(join(folder, name));
	}

	const date = editionOf(archive);
	const edition = date === undefined ? undefined : formatDate(date);
	const files = await listFiles(site, { edition, date });
	const parts = copyParts(archive);
	const known = new Set(parts.flatMap(({ owners }) => owners));
	const byOwner = new Map<string, number[]>();
	for (const [index, { file }] of files.entries()) {
		const owner = ownerOf(file, known);
		const of = byOwner.get(owner);
		if (of) of.push(index);
		else byOwner.set(owner, [index]);
	}
	const sizes = files.map(({ bytes }) => bytes);
	const base = byOwner.get('base') ?? [];
	const sizeOf = (of: readonly number[]): Size => ({
		files: of.length,
		bytes: of.reduce((sum, index) => sum + (sizes[index] ?? 0), 0),
	});

	const fileList = await writeList(
		site,
		'files',
		encodeFiles({
			paths: files.map(({ path }) => path),
			sizes,
			hashes: files.map(({ hash }) => hash),
			base,
		}),
	);
	const partLists = {} as Record<PartKind, ListFile>;
	for (const kind of partKinds) {
		const of = parts
			.filter((part) => part.kind === kind)
			.map(({ id, label, path, owners }): PartFiles => {
				const indexes = owners.flatMap((owner) => byOwner.get(owner) ?? []);
				return { id, label, path, files: indexes.toSorted((a, b) => a - b) };
			});
		partLists[kind] = await writeList(site, kind, encodeParts(of));
	}

	const rest = {
		edition,
		date,
		files: fileList,
		parts: partLists,
		everything: sizeOf(files.map((_, index) => index)),
		base: sizeOf(base),
	};
	const head: ManifestHead = { format: 1, version: hashOf(JSON.stringify(rest)), ...rest };
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(head));
	return head;
}

interface BuiltFile {
	file: string;
	/** Path of its address. */
	path: string;
	bytes: number;
	hash: string;
}

/** Every file that a copy can have, by the path of its address. */
async function listFiles(site: string, edition: EditionDate): Promise<BuiltFile[]> {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll('\\', '/'))
		.map((name) => name.replace(/^\//, ''))
		.filter(isInBrowserCopy);
	const files: BuiltFile[] = [];
	for (let at = 0; at < names.length; at += batchSize) {
		const batch = names.slice(at, at + batchSize).map(async (file): Promise<BuiltFile> => {
			const content = await readFile(join(site, file));
			const path = addressOf(file);
			const hash = hashOf(takeEdition(path, Uint8Array.from(content), edition));
			return { file, path, bytes: content.length, hash };
		});
		files.push(...(await Promise.all(batch)));
	}
	return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes a list under a name that changes with it, so that no cache gives that of another version. */
async function writeList(site: string, name: string, text: string): Promise<ListFile> {
	const hash = hashOf(text);
	const path = `offline/${name}.${hash}.json`;
	await writeFile(join(site, path), text);
	return { path, hash };
}

function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest().subarray(0, hashBytes).toString('base64url');
}
