/** What has to be fetched, kept and deleted for a copy. Pure: the page that saves and the tests use the same. */

import type { FileTable, PartFiles, Size } from './manifest.ts';

/** What a reader wants to have: everything, or parts by their ids. */
export interface Selection {
	everything: boolean;
	parts: readonly string[];
}

/** The files of one copy. A copy is one version: it is read from only when all its files are there. */
export interface CopyFiles {
	paths: readonly string[];
	sizes: readonly number[];
	hashes: readonly string[];
}

export interface Plan {
	/** All files of the copy. */
	copy: CopyFiles;
	/** Those that are not there yet, each content once, in the order in which they are best fetched. */
	fetch: readonly WantedFile[];
	total: Size;
	missing: Size;
	/** Parts that are wanted and that this version does not have. */
	unknown: readonly string[];
}

export interface WantedFile {
	path: string;
	bytes: number;
	hash: string;
}

/**
 * Plans a copy: the files of a selection, and which of them are to be fetched.
 *
 * @param parts of all kinds; those of a kind that is not selected may be left away
 * @param have hashes of the files that are there, of whichever version
 */
export function planCopy(
	files: FileTable,
	parts: readonly PartFiles[],
	selection: Selection,
	have: ReadonlySet<string>,
): Plan {
	const byId = new Map(parts.map((part) => [part.id, part]));
	const unknown = selection.everything ? [] : selection.parts.filter((id) => !byId.has(id));
	const indexes = selection.everything
		? files.paths.map((_, index) => index)
		: [
				...new Set([...files.base, ...selection.parts.flatMap((id) => byId.get(id)?.files ?? [])]),
			].toSorted((a, b) => a - b);
	const pick = <Item>(of: readonly Item[]) => indexes.map((index) => of[index] as Item);
	const copy = { paths: pick(files.paths), sizes: pick(files.sizes), hashes: pick(files.hashes) };

	const fetch: WantedFile[] = [];
	const planned = new Set(have);
	for (const [index, hash] of copy.hashes.entries()) {
		if (planned.has(hash)) continue;
		planned.add(hash);
		fetch.push({ path: copy.paths[index] ?? '', bytes: copy.sizes[index] ?? 0, hash });
	}
	return {
		copy,
		fetch,
		total: { files: indexes.length, bytes: sum(copy.sizes) },
		missing: { files: fetch.length, bytes: sum(fetch.map(({ bytes }) => bytes)) },
		unknown,
	};
}

/** Hashes of files that none of the copies has, and that can be deleted. */
export function unusedFiles(have: Iterable<string>, copies: readonly CopyFiles[]): string[] {
	const used = new Set(copies.flatMap(({ hashes }) => hashes));
	return [...have].filter((hash) => !used.has(hash));
}

/** Both selections in one. Everything includes every part, and names none. */
export function mergeSelections(one: Selection | undefined, other: Selection): Selection {
	if (one?.everything || other.everything) return { everything: true, parts: [] };
	return {
		everything: false,
		parts: [...new Set([...(one?.parts ?? []), ...other.parts])].toSorted(),
	};
}

/** Where a file of a copy stands, by its path. */
export function positionsOf({ paths }: CopyFiles): Map<string, number> {
	return new Map(paths.map((path, index) => [path, index]));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
