/**
 * Puts a built site into its place. The site is first made whole beside the place, as `X.next`; then what was published
 * moves to `X.old`, and the site takes its name. A build that is stopped between these two steps leaves both folders, and
 * whoever comes next puts the old one back.
 */

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foreignFiles, markerFile } from './build-marker.ts';
import { OutputError } from './real-path.ts';
import { explainOccupied } from './replaceable-folder.ts';

const nextOf = (place: string) => `${place}.next`;
const oldOf = (place: string) => `${place}.old`;

/** Why the folders that stand beside a place while it is changed are in use by somebody else; `undefined` if they are free. */
export function explainBeside(place: string): string | undefined {
	for (const path of [nextOf(place), oldOf(place)]) {
		const occupied = explainOccupied(path, path);
		if (occupied !== undefined) {
			return `${occupied} The build needs that name for a moment. Move it away, or name another folder with --out.`;
		}
	}
	return undefined;
}

/**
 * Puts back what was published before a build that was stopped between its two steps. Returns whether there was
 * something to put back.
 */
export function restoreInterrupted(place: string): boolean {
	const old = oldOf(place);
	if (existsSync(place) || !existsSync(join(old, 'index.html'))) return false;
	if (explainOccupied(old, old) !== undefined) return false;
	renameSync(old, place);
	return true;
}

/**
 * Moves a marked build into its place, and removes what it replaces. On another disk it is copied beside the place first.
 *
 * @throws {OutputError} if something that no build wrote has come into the place meanwhile
 */
export function putInPlace(built: string, place: string): void {
	const [next, old] = [nextOf(place), oldOf(place)];
	mkdirSync(dirname(place), { recursive: true });
	for (const path of [next, old]) removeBuild(path);
	moveOrCopy(built, next);
	const obstacle = explainOccupied(place, place);
	if (obstacle !== undefined) {
		removeBuild(next);
		throw new OutputError(obstacle);
	}
	if (existsSync(place)) renameSync(place, old);
	renameSync(next, place);
	removeBuild(old);
}

/** Removes a folder that holds nothing but what a build wrote. */
function removeBuild(folder: string): void {
	if (!existsSync(folder)) return;
	const [foreign] = foreignFiles(folder);
	if (foreign !== undefined)
		throw new OutputError(`"${folder}" holds what no build wrote: ${foreign}.`);
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function moveOrCopy(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		try {
			// The list comes first, so that a copy that is stopped is known as a build's.
			mkdirSync(to);
			cpSync(join(from, markerFile), join(to, markerFile));
			cpSync(from, to, { recursive: true, preserveTimestamps: true });
		} catch (failure) {
			rmSync(to, { recursive: true, force: true });
			throw failure;
		}
		rmSync(from, { recursive: true, force: true });
	}
}
