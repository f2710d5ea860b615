import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainProtected, type ProtectedPlaces } from './protected-places.ts';

const cacheMark = '.readout-cache';

/**
 * Why builds may not keep things in a folder, as one sentence; `undefined` if they may: it is absent, empty, or has been
 * their cache before. Files in a cache are replaced and deleted without a question.
 *
 * @param path with its links followed
 */
export function explainNoCache(
	path: string,
	shown: string,
	places: ProtectedPlaces,
): string | undefined {
	const place = explainProtected(path, places);
	if (place !== undefined) return `"${shown}" ${place}.`;
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return undefined;
	if (!stats.isDirectory()) return `"${shown}" is no folder.`;
	if (readdirSync(path).length === 0 || existsSync(join(path, cacheMark))) return undefined;
	return `"${shown}" holds files that no build keeps there.`;
}

/** Makes a folder the cache of builds. */
export function markCache(path: string): void {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, cacheMark), 'Builds of Readout keep here what they need again.\n');
}
