/**
 * The list of what a build wrote, kept in the folder that it made. It tells the next build what it may replace, and
 * what somebody else has put there since.
 */

import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hosts do not need it, but it may be published without harm. */
export const markerFile = '.readout-build';

const opening =
	'"npm run build" of Readout wrote this folder. The next build replaces it only while it holds nothing but these files:';

/** Files that file managers leave in every folder that is looked at. */
const leftByFileManagers = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Writes the list of all that a folder holds into it. It comes last: what is written later counts as foreign. */
export function markBuild(folder: string): void {
	const entries = entriesOf(folder).filter((entry) => entry !== markerFile);
	writeFileSync(join(folder, markerFile), `${opening}\n\n${entries.join('\n')}\n`);
}

/** What the build that made a folder wrote, as paths from the folder on; `undefined` if no build marked it. */
export function markedFiles(folder: string): string[] | undefined {
	const path = join(folder, markerFile);
	if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
	const [first, , ...files] = readFileSync(path, 'utf8').trimEnd().split('\n');
	return first === opening ? files : undefined;
}

/**
 * What a folder holds that no build wrote, as paths from the folder on, sorted. Of a folder without the list of a
 * build that is all it holds.
 */
export function foreignFiles(folder: string): string[] {
	const marked = markedFiles(folder);
	if (marked === undefined && isFormerBuild(folder)) return [];
	const known = new Set(marked ?? []);
	if (marked !== undefined) known.add(markerFile);
	for (const file of marked ?? []) {
		// A folder whose files were deleted since.
		const parts = file.split('/');
		for (let end = 1; end < parts.length; end++) known.add(`${parts.slice(0, end).join('/')}/`);
	}
	return entriesOf(folder).filter(
		(entry) => !known.has(entry) && !leftByFileManagers.has(entry.split('/').at(-1) ?? ''),
	);
}

/** Everything in a folder but folders that hold something: those that are empty end in "/". Links are not followed. */
function entriesOf(folder: string): string[] {
	return [...walk(folder, '')]
		.filter(({ isFolder, isEmpty }) => !isFolder || isEmpty)
		.map(({ path, isFolder }) => (isFolder ? `${path}/` : path))
		.toSorted();
}

/** All that is below a folder. `readdirSync` with `recursive` would follow links. */
function* walk(
	folder: string,
	below: string,
): Generator<{ path: string; isFolder: boolean; isEmpty: boolean }> {
	for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
		const path = below === '' ? entry.name : `${below}/${entry.name}`;
		if (!entry.isDirectory()) {
			yield { path, isFolder: false, isEmpty: false };
			continue;
		}
		const inside = [...walk(folder, path)];
		yield { path, isFolder: true, isEmpty: inside.length === 0 };
		yield* inside;
	}
}

/** Milliseconds between the last file that a build wrote and the end of its work on that file. */
const slack = 5000;

/**
 * Whether a version of Readout that left no list built a folder. Its last act was to write `offline/manifest.json`;
 * whatever came into the folder, or was changed in it, after that is not its own.
 */
function isFormerBuild(folder: string): boolean {
	const manifest = join(folder, 'offline/manifest.json');
	const stats = lstatSync(manifest, { throwIfNoEntry: false });
	if (!stats?.isFile()) return false;
	try {
		const head = JSON.parse(readFileSync(manifest, 'utf8')) as { format?: number; files?: object };
		if (head.format !== 1 || head.files === undefined) return false;
	} catch {
		return false;
	}
	return [...walk(folder, '')].every(
		({ path }) =>
			!/(?:^|\/)\./.test(path) && lstatSync(join(folder, path)).ctimeMs <= stats.ctimeMs + slack,
	);
}
