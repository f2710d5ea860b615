/** Which files of the site are in which copy. One table: a new kind of file is decided for both copies at once. */

/** How a copy that is opened from a disk has a file: scripts can fetch nothing there, and load scripts instead. */
type FormOnDisk = 'file' | 'script' | 'none';

interface CopyRule {
	/** Of the path from the root of the site, such as "meetings/ID/index.html". */
	pattern: RegExp;
	/** Whether a browser keeps them, for a reader who saves the archive or a part. */
	inBrowser: boolean;
	/** In which form they are in the zip that is opened from a disk, and in the ZIM file. */
	onDisk: FormOnDisk;
}

/**
 * All files of the site are on the web. Of the copies the first rule decides whose pattern fits. The worker has this
 * table in it: what the rules are about is said in comments.
 */
export const copyRules: readonly CopyRule[] = [
	// Files of the host and the build.
	{ pattern: /(?:^|\/)\.|^(?:CNAME|_headers|_redirects)$/, inBrowser: false, onDisk: 'none' },
	// What search engines read.
	{ pattern: /^(?:robots\.txt|sitemap[^/]*\.xml)$/, inBrowser: false, onDisk: 'none' },
	// Downloads, which are copies themselves.
	{ pattern: /^downloads\//, inBrowser: false, onDisk: 'none' },
	// The pages about the data.
	{ pattern: /^data\/.*\.html$/, inBrowser: true, onDisk: 'file' },
	// The data in bulk, which readers take as files.
	{
		pattern: /^data\/|\.(?:zip|epub|zim|parquet|sqlite|duckdb)$/,
		inBrowser: false,
		onDisk: 'none',
	},
	// What a page offers to take along, and pictures for other sites.
	{
		pattern: /(?:^|\/)(?:card\.png|feed\.(?:json|xml)|citations\.[a-z]+|[a-z]+\.(?:csv|ics))$/,
		inBrowser: false,
		onDisk: 'none',
	},
	// The lists by which copies are saved.
	{ pattern: /^offline\/.*\.json$/, inBrowser: false, onDisk: 'none' },
	// The pages that save, which need a server.
	{ pattern: /^offline\//, inBrowser: true, onDisk: 'none' },
	// Scripts at the root, which are workers.
	{ pattern: /^[^/]+\.js$/, inBrowser: false, onDisk: 'none' },
	// Licences, which go with a copy that is handed on; a browser shows those of the site.
	{
		pattern: /^(?:THIRD-PARTY-LICENSES|_astro\/font-licences\.[^/]+)\.txt$/,
		inBrowser: false,
		onDisk: 'file',
	},
	// The page for addresses with nothing: a disk does not say so.
	{ pattern: /^404\.html$/, inBrowser: true, onDisk: 'none' },
	// Parts of the search that only a server or another language needs.
	{
		pattern: /^pagefind\/(?:pagefind-worker\.js|wasm\.unknown\.pagefind)$/,
		inBrowser: true,
		onDisk: 'none',
	},
	// What scripts fetch: the index of the search, and lists.
	{ pattern: /^pagefind\/(?!.*\.js$)|\.json$/, inBrowser: true, onDisk: 'script' },
	// Pages, and what they show or run.
	{
		pattern: /\.(?:html|css|js|svg|png|jpe?g|webp|avif|gif|ico|woff2?)$/,
		inBrowser: true,
		onDisk: 'file',
	},
	// What a browser reads of a site on a server.
	{ pattern: /^(?:manifest\.webmanifest|opensearch\.xml)$/, inBrowser: true, onDisk: 'none' },
];

/** Files that no rule knows, such as those that a host adds. */
const others: Omit<CopyRule, 'pattern'> = { inBrowser: true, onDisk: 'none' };

function ruleOf(path: string): Omit<CopyRule, 'pattern'> {
	return copyRules.find(({ pattern }) => pattern.test(path)) ?? others;
}

/** Whether a saved copy in the browser has a file of the site. */
export function isInBrowserCopy(path: string): boolean {
	return ruleOf(path).inBrowser;
}

/** In which form a copy that is opened from a disk has a file of the site. */
export function formOnDisk(path: string): FormOnDisk {
	return ruleOf(path).onDisk;
}
