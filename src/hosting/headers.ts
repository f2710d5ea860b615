/** What a host is to send with the files of the site, besides the files: one list for every host. */

/**
 * Headers that each answer has. The policy for scripts stands in each page, with the hashes of its own; this one adds what
 * a page cannot say of itself.
 */
export const securityHeaders = {
	'Content-Security-Policy': "frame-ancestors 'self'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
} as const;

/** How long browsers may keep a file without asking: those whose name changes with what they hold, for ever. */
export const cacheControl = {
	hashed: 'public, max-age=31536000, immutable',
	others: 'no-cache',
} as const;

/** Folders, from the root of the site, in which every file has a name that changes with what it holds. */
export const hashedFolders = ['_astro'] as const;

/** Media types of files that many servers do not know, by the ending of their name. */
export const mediaTypes = {
	bib: 'application/x-bibtex; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	epub: 'application/epub+zip',
	ics: 'text/calendar; charset=utf-8',
	ndjson: 'application/x-ndjson; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	ris: 'application/x-research-info-systems; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
} as const;

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Both let browsers ask again for what no rule is about, and
 * both add up the values of several rules, so each header stands in one rule alone.
 *
 * @param base path under which the site is published, with "/" at both ends
 */
export function headersFile(base: string): string {
	const rule = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const rules = [
		rule(`${base}*`, securityHeaders),
		...hashedFolders.map((folder) =>
			rule(`${base}${folder}/*`, { 'Cache-Control': cacheControl.hashed }),
		),
		rule(`${base}sw.js`, { 'Cache-Control': cacheControl.others }),
	];
	return `${rules.join('\n\n')}\n`;
}
