import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import { searchRecords } from '../search/search-records.ts';
import { measurePhase } from './phases.ts';

/** Records handed to Pagefind at a time: enough to keep it busy, few enough to bound memory. */
const batchSize = 500;

/** Files that Pagefind writes for its own interfaces, which this site has no use for. */
const unused = [
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
	'pagefind-highlight.js',
];

/**
 * Writes the search index. Pagefind is a process of its own, so it works while Astro makes the pages: the
 * index adds to a build only what it takes longer than they do.
 */
export function searchIndex(): AstroIntegration {
	let outDir: URL;
	let writing: Promise<number> | undefined;
	return {
		name: 'readout-search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = config.outDir;
			},
			// The folder of the site has been emptied by now.
			'astro:build:setup': () => {
				writing ??= writeSearchIndex(join(fileURLToPath(outDir), 'pagefind'));
				// Whether it failed is asked when the pages are done.
				writing.catch(() => undefined);
			},
			'astro:build:done': async ({ logger }) => {
				logger.info(`${await writing} records indexed`);
			},
		},
	};
}

/** Indexes every record of the archive into a folder. Returns their number. Throws what Pagefind reports. */
async function writeSearchIndex(outputPath: string): Promise<number> {
	let begin = performance.now();
	const archive = linkContent(loadContent());
	try {
		// One index for all languages: every language finds every name. Records share files, so that an
		// archive of 10,000 meetings has hundreds of files and not tens of thousands.
		const { index } = assertDone(
			await pagefind.createIndex({ forceLanguage: 'en', maxFragments: 200 }),
		);
		let count = 0;
		let batch: Promise<{ errors: string[] }>[] = [];
		const settle = async () => {
			for (const answer of await Promise.all(batch)) assertDone(answer);
			batch = [];
		};
		for (const record of searchRecords(archive)) {
			batch.push(index.addCustomRecord(record));
			count++;
			if (batch.length === batchSize) await settle();
		}
		await settle();
		measurePhase('index', begin);
		begin = performance.now();
		assertDone(await index.writeFiles({ outputPath }));
		await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
		measurePhase('write', begin);
		return count;
	} finally {
		await pagefind.close();
	}
}

/** Pagefind reports failure in its answer. Makes it an exception, so that the build stops. */
function assertDone<Answer extends { errors: string[] }>(answer: Answer): Required<Answer> {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer as Required<Answer>;
}
