import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkContent } from '../data/archive.ts';
import { contentFolder, loadContent } from '../data/load-content.ts';
import { writeExports } from '../exports/write-exports.ts';
import { measurePhase } from './phases.ts';

/** Writes what readers take along into the site: tables, feeds, calendars, packages. */
export function dataExports(): AstroIntegration {
	return {
		name: 'readout-data-exports',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const begin = performance.now();
				const archive = linkContent(loadContent());
				const count = await writeExports(fileURLToPath(dir), archive, contentFolder());
				measurePhase('exports', begin);
				logger.info(`${count} files of data`);
			},
		},
	};
}
