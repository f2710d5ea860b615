/** What search does in another way in a copy of the archive that no server serves. */

import type { Pagefind } from './pagefind-types.ts';

/** Set by the first script of such a copy; see `src/offline/portable/from-disk.ts`. */
export interface Copy {
	/** Called by a script of the copy with what it holds: the exports of a module, or a file. */
	give(value: unknown): void;
	/** The exports of what is a module on the site. */
	load(address: string): Promise<unknown>;
	/** Starts the text index. `base` is the way from the page to the root of the copy. */
	startPagefind(pagefind: Pagefind, base: string): Promise<Pagefind>;
	/** The address online of what a link of the copy leads to. */
	addressOf(url: string): string;
}

declare global {
	var readoutCopy: Copy | undefined;
}
