import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { explainProtected, type ProtectedPlaces } from './protected-places.ts';

/**
 * Why a command may not write a file at a path, as one sentence; `undefined` if nothing is there, or an empty file, or
 * one that the command itself has written before.
 *
 * @param path with its links followed
 * @param shown the path as it was given
 * @param isOwn whether the file that is there was written by the command
 */
export function explainUnreplaceableFile(
	path: string,
	shown: string,
	places: ProtectedPlaces,
	isOwn: (path: string) => boolean,
): string | undefined {
	const place = explainProtected(path, places);
	if (place !== undefined) return `"${shown}" ${place}.`;
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return undefined;
	if (!stats.isFile()) return `"${shown}" is no file.`;
	if (stats.size === 0 || isOwn(path)) return undefined;
	return `"${shown}" is a file that another program wrote.`;
}

/** Whether a file is JSON that has all of these keys at its top. */
export function isJsonWith(path: string, keys: readonly string[]): boolean {
	try {
		const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return typeof json === 'object' && json !== null && keys.every((key) => key in json);
	} catch {
		return false;
	}
}

/** Whether a file begins with these letters. */
export function beginsWith(path: string, letters: string): boolean {
	const bytes = Buffer.alloc(letters.length);
	const handle = openSync(path, 'r');
	try {
		readSync(handle, bytes);
		return bytes.toString('latin1') === letters;
	} finally {
		closeSync(handle);
	}
}
