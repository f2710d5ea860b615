/** How much of the pages that a reader has opened is kept without being asked for. Stated on the page "Save for offline". */
export const visited = {
	pages: 200,
	/** A page larger than this is not kept, so that all of them stay within 50 MB. */
	bytesOfPage: 250_000,
	/** Styles, fonts, scripts and pictures of these pages. */
	files: 60,
} as const;

/** The caches of visited pages and of what they are made of, for the archive under `base`. */
export function visitedCaches(base: string): { pages: string; files: string } {
	return { pages: `readout-visited ${base}`, files: `readout-assets ${base}` };
}
