/**
 * The list of all files that a saved copy can have, with sizes and hashes, and the parts that it can be saved
 * by. It is written when a build is done and read by the page that saves and the worker that serves.
 *
 * A hash is the first 128 bits of the SHA-256 of a file, in base64url: 22 characters; of a page, as it is
 * without the date of its edition. A path is that of the address ("meetings/ID/"), from the root of the site.
 */

import { savingErrors } from '../messages/en.ts';
import type { PartKind } from '../views/part-kinds.ts';

/** The part of a hash that is kept, in bytes. */
export const hashBytes = 16;

/** `offline/manifest.json`: small, and fetched anew each time, so that a reader learns of a new version. */
export interface ManifestHead {
	format: 1;
	/** Of all that follows: two builds with the same files have the same version. */
	version: string;
	/** Date of the copy, in words and as EDTF text. */
	edition?: string | undefined;
	date?: string | undefined;
	files: ListFile;
	parts: Record<PartKind, ListFile>;
	/** What a copy of everything holds, and what every copy holds. */
	everything: Size;
	base: Size;
}

/** Where a list is, from the root of the site, and the hash of its text. */
export interface ListFile {
	path: string;
	hash: string;
}

export interface Size {
	files: number;
	bytes: number;
}

/** Every file that a copy can have, in the order of their paths. */
export interface FileTable {
	paths: readonly string[];
	sizes: readonly number[];
	hashes: readonly string[];
	/** Where the files stand that every copy has. */
	base: readonly number[];
}

export interface PartFiles {
	id: string;
	label: string;
	/** Path of its page from the root of the site. */
	path: string;
	/** Where the files stand that it has besides those of every copy. */
	files: readonly number[];
}

/** The table as the text of a file. Paths share their beginnings, and numbers are the steps between them. */
export function encodeFiles({ paths, sizes, hashes, base }: FileTable): string {
	let before = '';
	const lines = paths.map((path) => {
		const shared = sharedLength(before, path);
		before = path;
		return `${shared} ${path.slice(shared)}`;
	});
	return JSON.stringify({
		paths: lines.join('\n'),
		sizes,
		hashes: hashes.join(''),
		base: steps(base),
	});
}

/** The table from its text. Throws if the text is not such a table. */
export function decodeFiles(text: string): FileTable {
	const json = JSON.parse(text) as {
		paths: string;
		sizes: number[];
		hashes: string;
		base: number[];
	};
	let before = '';
	const paths = (json.sizes.length === 0 ? [] : json.paths.split('\n')).map((line) => {
		const gap = line.indexOf(' ');
		before = before.slice(0, Number(line.slice(0, gap))) + line.slice(gap + 1);
		return before;
	});
	const length = Math.ceil((hashBytes * 8) / 6);
	if (json.hashes.length !== length * paths.length || json.sizes.length !== paths.length)
		throw new Error(savingErrors.listNotWhole);
	const hashes = paths.map((_, index) => json.hashes.slice(index * length, (index + 1) * length));
	return { paths, sizes: json.sizes, hashes, base: sums(json.base) };
}

/** The parts of one kind as the text of a file. */
export function encodeParts(parts: readonly PartFiles[]): string {
	return JSON.stringify(parts.map(({ files, ...part }) => ({ ...part, files: steps(files) })));
}

/** The parts from their text. */
export function decodeParts(text: string): PartFiles[] {
	return (JSON.parse(text) as PartFiles[]).map((part) => ({ ...part, files: sums(part.files) }));
}

/** The path of the address at which a file of the site is read: a page is read at its folder's. */
export function addressOf(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}

function sharedLength(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}

function steps(numbers: readonly number[]): number[] {
	return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function sums(numbers: readonly number[]): number[] {
	let sum = 0;
	return numbers.map((step) => (sum += step));
}
