/** What a copy leaves out of the site, and what it holds in the form of a script. */

/** Folders of which nothing is taken: downloads hold the copy itself, and saving needs a server. */
const folders = ['downloads/', 'offline/'];

/** What a page offers to take along, and pictures for other sites. */
const besidePages = /(?:^|\/)(?:feed\.json|citations\.json|card\.png)$/;

/** Exports in bulk: their pages are taken. */
const bulk = ['data/'];

const files = new Set([
	// A disk does not say that there is nothing at an address.
	'404.html',
	// For readers with a server, and for languages that the index does not have.
	'pagefind/pagefind-worker.js',
	'pagefind/wasm.unknown.pagefind',
]);

/** What the copy hands on of other people's work is under these licences. */
const licences = /^(?:THIRD-PARTY-LICENSES|_astro\/font-licences\.[^/]+)\.txt$/;

/** Pages and what they show or run. What a server, a feed reader or a search engine reads is not among them. */
const kinds = /\.(?:html|css|js|json|svg|png|jpe?g|webp|avif|gif|ico|woff2?)$/;

const index = /^pagefind\/(?!.*\.js$)/;

/** Whether a copy has a file of the site, in whatever form. `path` counts from the root of the site. */
export function isTaken(path: string): boolean {
	if (files.has(path) || folders.some((folder) => path.startsWith(folder))) return false;
	if (bulk.some((folder) => path.startsWith(folder)) && !path.endsWith('.html')) return false;
	if (besidePages.test(path)) return false;
	// Service workers stand at the root.
	if (/^[^/]+\.js$/.test(path)) return false;
	return kinds.test(path) || index.test(path) || licences.test(path);
}

/** Whether scripts fetch a file, so that the copy has it as a script that holds it. */
export function isFetched(path: string): boolean {
	return path.endsWith('.json') || index.test(path);
}
