import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../data/load-content.ts';
import { recordLetters } from '../fonts/record-letters.ts';
import { letterSheet } from '../fonts/style-sheet.ts';
import { siteFonts, writeSiteFonts, type SiteFonts } from '../fonts/write-fonts.ts';
import { measurePhase } from './phases.ts';

/**
 * Writes fonts for the letters of other scripts than Latin that the pages print. It comes after all that writes
 * pages and before what takes the whole site along.
 */
export function letterFonts(): AstroIntegration {
	let cache: string;
	let base = '/';
	return {
		name: 'readout-letter-fonts',
		hooks: {
			'astro:config:done': ({ config }) => {
				cache = join(fileURLToPath(config.cacheDir), 'fonts');
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server }) => {
				// No page is there yet, so the fonts are made of what the records hold.
				let made: { of: object; fonts: Promise<SiteFonts> } | undefined;
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').split('?')[0]?.slice(base.length) ?? '';
					if (path !== letterSheet && !/^_astro\/letters-[^/]+\.woff2$/.test(path)) {
						next();
						return;
					}
					const content = loadContent({ watch: path === letterSheet });
					const { records, site } = content;
					if (!site) {
						next();
						return;
					}
					if (made?.of !== content)
						made = { of: content, fonts: siteFonts(recordLetters(records, site), site.language) };
					made.fonts.then(({ styles, files }) => {
						const isSheet = path === letterSheet;
						response.setHeader('content-type', isSheet ? 'text/css' : 'font/woff2');
						response.end(isSheet ? styles : files.get(path));
					}, next);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const begin = performance.now();
				const language = loadContent().site?.language ?? 'en';
				const { files, missing } = await writeSiteFonts(fileURLToPath(dir), language, cache);
				measurePhase('fonts', begin);
				const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
				logger.info(`${files.size} fonts, ${Math.ceil(bytes / 1000)} kB`);
				if (missing.length > 0) {
					logger.warn(
						`No font has ${missing.join(' ')}: readers may see boxes. "npm run check" says where they stand in records.`,
					);
				}
			},
		},
	};
}
