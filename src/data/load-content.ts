/** Where the content is, and the memory of what was read: one build reads it once. */

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { entriesOf } from './folder-entries.ts';
import { readContent, type Content } from './read-content.ts';

export { contentFolder };

interface Memory {
	folder: string;
	stamp: string;
	content: Content;
}

// The config, the loader and the bundled pages are separate copies of this module in one process.
const slot = Symbol.for('readout.content');
const shared = globalThis as { [slot]?: Memory };

/**
 * The content of the archive. A build reads it once; the development server reads it again when a file
 * has changed.
 */
export function loadContent({ watch = false } = {}): Content {
	const folder = contentFolder();
	const stamp = watch ? stampOf(folder) : '';
	const known = shared[slot];
	if (known?.folder === folder && known.stamp === stamp) return known.content;
	const content = readContent(folder);
	shared[slot] = { folder, stamp, content };
	return content;
}

/** Changes whenever a file is added, removed or saved. What cannot be read stays the same. */
function stampOf(folder: string): string {
	const within = (below: string): string[] =>
		entriesOf(folder, below, []).flatMap(({ path, isFolder }) => {
			if (isFolder) return within(path);
			const { mtimeMs } = lstatSync(join(folder, path), { throwIfNoEntry: false }) ?? {};
			return [`${path} ${mtimeMs}`];
		});
	return within('').join('\n');
}
