import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import { cardStore } from '../exports/cards/card-store.ts';
import { writeCards } from '../exports/cards/write-cards.ts';
import { openSearchDescription } from '../exports/open-search.ts';
import { isListed, robotsText, sitemapFiles } from '../exports/sitemap.ts';
import { editionDay } from '../archive/edition.ts';
import { headersFile } from '../hosting/headers.ts';
import { measurePhase } from './phases.ts';

/** Writes what other sites and browsers look for: the list of pages, and the pictures of those that are shared. */
export function web(): AstroIntegration {
	let kept: string;
	let base: string;
	return {
		name: 'readout-web',
		hooks: {
			'astro:config:done': ({ config }) => {
				kept = join(fileURLToPath(config.cacheDir), 'cards');
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const begin = performance.now();
				const site = fileURLToPath(dir);
				const archive = linkContent(loadContent());
				const listed = pages
					.map(({ pathname }) => pathname)
					.filter((path) => isListed(path, beginningOf(join(site, path, 'index.html'))))
					.toSorted();
				for (const { name, text } of sitemapFiles(archive.site, listed, editionDay(archive))) {
					await writeFile(join(site, name), text);
				}
				await writeFile(join(site, 'robots.txt'), robotsText(archive.site));
				await writeFile(join(site, 'opensearch.xml'), openSearchDescription(archive.site));
				// Headers of one's own, in public/, stand.
				if (!existsSync(join(site, '_headers')))
					await writeFile(join(site, '_headers'), headersFile(base));
				measurePhase('web', begin);

				const drawing = performance.now();
				const { written, drawn } = await writeCards(site, archive, cardStore(kept));
				measurePhase('cards', drawing);
				logger.info(`${listed.length} pages listed, ${written} pictures, ${drawn} of them drawn`);
			},
		},
	};
}

/** So much of a page as its head may take. */
function beginningOf(file: string): string {
	const bytes = new Uint8Array(16_384);
	let handle: number;
	try {
		handle = openSync(file, 'r');
	} catch {
		// A page such as 404.html has no folder, and no place in a list of pages.
		return '';
	}
	try {
		return new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes)));
	} finally {
		closeSync(handle);
	}
}
