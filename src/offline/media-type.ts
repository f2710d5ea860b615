/** What kind of file a path names, for the answers of the worker: a browser that is offline has no server to ask. */
const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	gif: 'image/gif',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	xml: 'application/xml',
	txt: 'text/plain; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	pdf: 'application/pdf',
};

/** The media type of a path of a saved copy; of a folder's, that of its page. */
export function mediaTypeOf(path: string): string {
	if (path === '' || path.endsWith('/')) return types['html'] ?? '';
	const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	return types[extension] ?? 'application/octet-stream';
}
