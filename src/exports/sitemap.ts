import type { SiteData } from '../schemas/site.ts';
import { absoluteAddress, sitePath } from '../urls.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** Addresses that one file may hold, by the protocol. */
const mostInFile = 50_000;

/** A file for search engines, to be written at the root of the site. */
export interface SitemapFile {
	name: string;
	text: string;
}

/**
 * The addresses of all pages for search engines (sitemaps.org, version 0.9): one file, or an index and as
 * many as it takes.
 *
 * @param paths Of pages, from the root of the site.
 */
export function sitemapFiles(
	site: SiteData,
	paths: readonly string[],
	edition: string | undefined,
): SitemapFile[] {
	const modified = edition ? `<lastmod>${edition}</lastmod>` : '';
	const urls = paths.map(
		(path) =>
			`<url><loc>${escapeXml(absoluteAddress(site, sitePath(path)))}</loc>${modified}</url>\n`,
	);
	const sets = Array.from({ length: Math.ceil(urls.length / mostInFile) }, (_, index) =>
		urls.slice(index * mostInFile, (index + 1) * mostInFile),
	);
	const file = (name: string, root: string, inside: string): SitemapFile => ({
		name,
		text: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${inside}</${root}>\n`,
	});
	if (sets.length <= 1) return [file('sitemap.xml', 'urlset', urls.join(''))];
	const parts = sets.map((set, index) => file(`sitemap-${index + 1}.xml`, 'urlset', set.join('')));
	const index = parts
		.map(({ name }) => `<sitemap><loc>${absoluteAddress(site, sitePath(name))}</loc></sitemap>\n`)
		.join('');
	return [file('sitemap.xml', 'sitemapindex', index), ...parts];
}

/** What search engines may read: everything. */
export function robotsText(site: SiteData): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(site, sitePath('/sitemap.xml'))}\n`;
}

/**
 * Whether a page belongs into the list: not one that is shown in place of others, nor one that says of itself
 * that it is not to be listed.
 *
 * @param path from the root of the site
 * @param head of its HTML; empty if there is no such page
 */
export function isListed(path: string, head: string): boolean {
	return head !== '' && path !== '404/' && !/<meta name="robots" content="noindex"/.test(head);
}
