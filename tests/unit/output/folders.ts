/** Folders for tests of what commands may replace. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { markBuild } from '../../../src/output/build-marker.ts';

/** A folder that is removed after the test, its path without links. */
export function scratchFolder(): string {
	const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'readout-test-')));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes files, by their path below a folder. */
export function write(folder: string, files: Record<string, string>): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** A folder as a build leaves it. `words` stand on its first page. */
export function writeBuild(folder: string, words = 'home'): string {
	write(folder, { 'index.html': words, '_astro/a.css': '', 'meetings/a/index.html': '' });
	markBuild(folder);
	return folder;
}

export const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
