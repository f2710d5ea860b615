import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import { writeCitations } from '../exports/citations/write-citations.ts';
import { measurePhase } from './phases.ts';

/** Writes the references of each meeting, for reference managers, beside its page. */
export function citations(): AstroIntegration {
	return {
		name: 'readout-citations',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const begin = performance.now();
				const count = writeCitations(fileURLToPath(dir), linkContent(loadContent()));
				measurePhase('citations', begin);
				logger.info(`${count} files of references`);
			},
		},
	};
}
