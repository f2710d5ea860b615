/** Which folders a build may replace: those that are absent or empty, and those that hold what builds wrote. */

import { lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { foreignFiles } from './build-marker.ts';
import { explainProtected, type ProtectedPlaces } from './protected-places.ts';

/** Foreign files that a message names. */
const mostNamed = 5;

/**
 * Why a build may not take the place of what stands at a path, as one or two sentences with what to do; `undefined` if
 * it may.
 *
 * @param path with its links followed
 * @param shown the path as it was given
 */
export function explainUnreplaceable(
	path: string,
	shown: string,
	places: ProtectedPlaces,
): string | undefined {
	const advice = 'Name a folder that is empty or not there yet, or that an earlier build made.';
	const place = explainProtected(path, places);
	if (place !== undefined) return `"${shown}" ${place}. ${advice}`;
	const occupied = explainOccupied(path, shown);
	return occupied && `${occupied} ${advice}`;
}

/** Why what stands at a path may not be removed, as one sentence: it is no folder, or not all of it is a build's. */
export function explainOccupied(path: string, shown: string): string | undefined {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return undefined;
	if (stats.isSymbolicLink()) return `"${shown}" is a link.`;
	if (!stats.isDirectory()) return `"${shown}" is a file.`;
	if (statSync(dirname(path)).dev !== stats.dev)
		return `"${shown}" is a disk of its own, which can be filled but not replaced: name a folder in it.`;
	const foreign = readdirSync(path).length === 0 ? [] : foreignFiles(path);
	if (foreign.length === 0) return undefined;
	const named = foreign.slice(0, mostNamed).join(', ');
	const rest = foreign.length - mostNamed;
	return `"${shown}" holds what no build wrote: ${named}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}.`;
}
