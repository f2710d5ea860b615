import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import type { Archive } from '../archive/archive.ts';
import { MakingError } from '../archive/making.ts';
import { rowTable } from '../search/row-table.ts';
import { searchRecords, type SearchRecord } from '../search/search-records.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
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
				writing ??= writeSearch(fileURLToPath(outDir));
				// Whether it failed is asked when the pages are done.
				writing.catch(() => undefined);
			},
			'astro:build:done': async ({ logger }) => {
				logger.info(`${await writing} records indexed`);
			},
		},
	};
}

/** Writes all that search asks for into the folder of the site. Returns the number of records. */
async function writeSearch(site: string): Promise<number> {
	const archive = linkContent(loadContent());
	const index = join(site, 'pagefind');
	const count = await writeTextIndex(archive, index);

	const begin = performance.now();
	// Of no records no folder is made.
	const keys = count > 0 ? await readKeys(join(index, 'fragment')) : new Map<string, string>();
	const table = rowTable(archive, (url) => {
		const key = keys.get(url);
		if (key === undefined) throw new Error(`The text index has no record ${url}.`);
		return key;
	});
	await mkdir(join(site, 'search'), { recursive: true });
	await writeFile(join(site, 'search/rows.json'), JSON.stringify(table));
	await writeFile(join(site, 'search/words.json'), JSON.stringify(vocabularyOf(archive)));
	measurePhase('write', begin);
	return count;
}

/**
 * The key under which Pagefind knows each record, by the record's address. Its interface does not tell it,
 * so it is read from the files that were written.
 */
async function readKeys(folder: string): Promise<Map<string, string>> {
	const keys = new Map<string, string>();
	for (const name of await readdir(folder)) {
		const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
		const json = JSON.parse(text.slice(text.indexOf('{'))) as Fragment | Record<string, Fragment>;
		const records = isFragment(json) ? { [basename(name, '.pf_fragment')]: json } : json;
		for (const [id, { url }] of Object.entries(records)) {
			keys.set(url, id.slice(id.lastIndexOf('_') + 1));
		}
	}
	return keys;
}

interface Fragment {
	url: string;
}

function isFragment(json: object): json is Fragment {
	return 'url' in json && typeof json.url === 'string';
}

/** Indexes every record of the archive into a folder. Returns their number. Throws what Pagefind reports. */
async function writeTextIndex(archive: Archive, outputPath: string): Promise<number> {
	let begin = performance.now();
	try {
		// One index for all languages: every language finds every name. Records share files, so that an
		// archive of 10,000 meetings has a thousand files and not tens of thousands, each still small.
		const { index } = assertDone(
			await pagefind.createIndex({ forceLanguage: 'en', maxFragments: 1000 }),
		);
		let count = 0;
		let batch: Promise<void>[] = [];
		const settle = async () => {
			await Promise.all(batch);
			batch = [];
		};
		const add = async (record: SearchRecord) => {
			try {
				assertDone(await index.addCustomRecord(record));
			} catch (cause) {
				const [, , id = ''] = record.url.split('/');
				const file = archive.byId.get(id)?.file;
				throw new MakingError({ what: 'An entry of the search index', file, cause });
			}
		};
		for (const record of searchRecords(archive)) {
			const added = add(record);
			// What fails is told when the batch is settled.
			added.catch(() => undefined);
			batch.push(added);
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
