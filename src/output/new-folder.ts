import { lstatSync, readdirSync } from 'node:fs';
import { explainProtected, type ProtectedPlaces } from './protected-places.ts';
import { realPath } from './real-path.ts';

/**
 * Why nothing new may be made in a folder, as one sentence; `undefined` if it is absent or empty, and no part of something
 * else. The folder of the records may be filled while it is empty.
 *
 * @param path with its links followed
 * @param shown the path as it was given
 */
export function explainNotNew(
	path: string,
	shown: string,
	places: ProtectedPlaces,
): string | undefined {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats && !stats.isDirectory()) return `"${shown}" is a file.`;
	if (stats && readdirSync(path).length > 0) return `"${shown}" is not empty.`;
	if (path === realPath(places.content)) return undefined;
	const place = explainProtected(path, places);
	return place && `"${shown}" ${place}.`;
}
