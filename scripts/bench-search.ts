/**
 * Measures search side by side: this archive's own and those of MiniSearch, FlexSearch, lunr and Orama on
 * the same quotations, each as a page in Chromium against a server on this machine.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save } from '@orama/orama';
import { chromium, type Browser, type Page } from '@playwright/test';
import { Index as FlexIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { drawQueries, passagesOf, queryKinds } from '../src/synthetic/queries.ts';
import type { KnownItem, Passage, QueryKind } from '../src/synthetic/queries.ts';
import { writeSyntheticArchive } from '../src/synthetic/write-archive.ts';
import { browserLaunchOptions } from './browser.mjs';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run bench:search -- [options]

Makes an archive of made-up meetings in a temporary folder, builds it there, builds a page with the same
quotations for each of four other search libraries, and measures all of them in Chromium against a local
server that compresses with gzip.

  --meetings <n>  How many meetings; several times, or as a list "2000,10000" (default: 2000,10000)
  --queries <n>   How many queries, a quarter of each kind (default: 300)
  --seed <n>      Seed of the archive and the queries: another gives others (default: 1)
  --only <name>   Measures only this one: readout, minisearch, flexsearch, lunr, orama; several times
  --json          Prints the measurements as JSON, with every request of ours
  --keep          Leaves the archive and the pages where they were made, and says where
  --help          Shows this help

Cold: a browser that has nothing kept opens the page with a query in its address, until the first result, or
that there is none, is in the page. Requests are those that had reached the server by then, and bytes all of theirs on the wire,
headers included; of the search alone, without the page's HTML, styles, fonts and pictures.
Warm: on a page that has answered one query, from submitting each query until its first result, or that
there is none, is in the page.
Quality: of queries made of known quotations (3–5 consecutive words; others the same way with one typing
error; a speaker's name and one of the quotation's three rarest words; 6–8 consecutive words in quotation
marks), the part that finds such a quotation first, and among the first ten. Where the page offers another
spelling ("Did you mean") and has not found it, the first offer is followed.
Index: all files the search may ask for but its code, as they are sent; and the seconds it takes to make
them: for us while the pages are made too, on the same processor.
`;

const { values: options } = readArguments({
	usage,
	options: {
		meetings: { type: 'string', multiple: true, default: ['2000,10000'] },
		queries: { type: 'string', default: '300' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string', multiple: true, default: [] },
		json: { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
	},
	numbers: { seed: [1, 2 ** 31], queries: [1, 1_000_000] },
});

/** Cold starts that are measured of each, after one that is not. */
const coldRuns = 15;

/** Results that a page shows at once, ours and the others. */
const shownAtOnce = 20;

/** What is to be reached with 10,000 meetings. */
const reach = { meetings: 10_000, bytes: 300_000, requests: 12, warm: 60 } as const;
const reachAt10: Partial<Record<QueryKind, number>> = { words: 0.99, typo: 0.9, phrase: 1 };

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** One of those that are compared. */
interface Contender {
	name: string;
	version: string;
	/** Makes all that is to be served. */
	build(folder: string, archive: Archive): Promise<Built>;
}

interface Built {
	/** Folder to serve, and the path of its search page. */
	site: string;
	page: string;
	/** Seconds that making the index took. */
	seconds: number;
	/** Whether a file of the site belongs to the index. */
	isIndex: (path: string) => boolean;
}

interface Archive {
	meetings: number;
	seed: number;
	passages: readonly Passage[];
}

interface Cold {
	milliseconds: number;
	requests: Sent[];
}

interface Measurement {
	name: string;
	version: string;
	index: { files: number; bytes: number; seconds: number };
	cold: {
		/** Of the search alone: medians, and the most of all runs. */
		bytes: number;
		requests: number;
		most: { bytes: number; requests: number };
		/** With the page itself: medians. */
		withPage: { bytes: number; requests: number };
		milliseconds: Spread;
		runs: Cold[];
	};
	warm: { milliseconds: Spread };
	quality: Record<QueryKind, Quality>;
	/** Queries that did not find what they should among the first ten. */
	missed: { query: string; wanted: string; first: string | undefined; meant: string | undefined }[];
}

interface Spread {
	median: number;
	p95: number;
}

interface Quality {
	queries: number;
	at1: number;
	at10: number;
	/** How many were found only after following an offered spelling. */
	clicked: number;
}

async function main(): Promise<0 | 1> {
	const sizes = options.meetings.flatMap((list) => list.split(',')).map(Number);
	const [seed, queries] = [Number(options.seed), Number(options.queries)];
	if ([...sizes, seed, queries].some((number) => !Number.isInteger(number) || number < 1)) {
		console.error(
			'Sizes, queries and the seed are whole numbers from 1 up, such as --meetings 2000.',
		);
		return 1;
	}
	const contenders = [readout, ...libraries.map(contenderOf)].filter(
		({ name }) => options.only.length === 0 || options.only.includes(name.toLowerCase()),
	);
	const launch = await browserLaunchOptions();
	if (!launch.executablePath || contenders.length === 0) {
		console.error(
			launch.executablePath ? 'There is nothing of that name.' : 'No Chromium was found.',
		);
		return 1;
	}
	const browser = await chromium.launch(launch);
	try {
		const machine = describeMachine(browser);
		const archives: ArchiveMeasurement[] = [];
		for (const meetings of sizes) {
			archives.push(await compare(browser, contenders, { meetings, seed }, queries));
		}
		console.log(
			options.json
				? JSON.stringify({ machine, seed, archives }, null, 2)
				: formatReport(machine, archives),
		);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	} finally {
		await browser.close();
	}
}

interface ArchiveMeasurement {
	meetings: number;
	quotations: number;
	queries: number;
	measurements: Measurement[];
}

async function compare(
	browser: Browser,
	contenders: readonly Contender[],
	{ meetings, seed }: { meetings: number; seed: number },
	count: number,
): Promise<ArchiveMeasurement> {
	const passages = passagesOf({ meetings, seed });
	const items = drawQueries(passages, Math.ceil(count / Object.keys(queryKinds).length), seed);
	const folder = mkdtempSync(join(tmpdir(), `readout-bench-search-${meetings}-`));
	const measurements: Measurement[] = [];
	try {
		for (const contender of contenders) {
			const own = join(folder, contender.name.toLowerCase());
			mkdirSync(own);
			const built = await contender.build(own, { meetings, seed, passages });
			console.error(`${meetings} meetings, ${contender.name}: index made, measuring`);
			measurements.push(await measure(browser, contender, built, items));
		}
	} finally {
		if (options.keep) console.error(`Kept ${folder}`);
		else rmSync(folder, { recursive: true, force: true });
	}
	return { meetings, quotations: passages.length, queries: items.length, measurements };
}

async function measure(
	browser: Browser,
	{ name, version }: Contender,
	{ site, page, seconds, isIndex }: Built,
	items: readonly KnownItem[],
): Promise<Measurement> {
	const server = await serve(site);
	try {
		const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
			.map((path) => path.replaceAll('\\', '/'))
			.filter(isIndex);
		const bytes = files.reduce((sum, path) => sum + (server.weigh(`/${path}`) ?? 0), 0);
		const address = server.address + page;
		const cold = await measureCold(browser, server, address, items);
		return {
			name,
			version,
			index: { files: files.length, bytes, seconds },
			cold,
			...(await ask(browser, address, items)),
		};
	} finally {
		server.close();
	}
}

// Cold starts.

async function measureCold(
	browser: Browser,
	server: Server,
	address: string,
	items: readonly KnownItem[],
): Promise<Measurement['cold']> {
	// A mistyped word may have no result of its own, so the others stand for all.
	const exact = items.filter(({ kind }) => kind !== 'typo');
	const runs: Cold[] = [];
	for (let run = 0; run <= coldRuns; run++) {
		const item = exact[Math.floor((run * (exact.length - 1)) / coldRuns)];
		const cold = await startCold(
			browser,
			server,
			`${address}?q=${encodeURIComponent(item?.query ?? '')}`,
		);
		// The first has the server compress, and the browser start what it starts once.
		if (run > 0) runs.push(cold);
	}
	const totals = runs.map(({ requests }) => ({
		all: sumOf(requests),
		search: sumOf(requests.filter(({ path }) => !isOfPage(path))),
	}));
	const [bytes, requests] = [
		totals.map(({ search }) => search.bytes),
		totals.map(({ search }) => search.requests),
	];
	return {
		bytes: spreadOf(bytes).median,
		requests: spreadOf(requests).median,
		most: { bytes: Math.max(...bytes), requests: Math.max(...requests) },
		withPage: {
			bytes: spreadOf(totals.map(({ all }) => all.bytes)).median,
			requests: spreadOf(totals.map(({ all }) => all.requests)).median,
		},
		milliseconds: spreadOf(runs.map(({ milliseconds }) => milliseconds)),
		runs,
	};
}

/** Opens a page in a browser that has nothing kept, until it has its first result. */
async function startCold(browser: Browser, server: Server, address: string): Promise<Cold> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.addInitScript(watchForFirstResult);
		const before = server.sent.length;
		await page.goto(address, { waitUntil: 'commit' });
		const first = await page.waitForFunction(() => (window as Watched).firstResult, undefined, {
			timeout: 120_000,
		});
		const { milliseconds = 0, at = 0 } = (await first.jsonValue()) ?? {};
		// What is still on its way belongs to it too.
		await page.waitForLoadState('networkidle');
		return {
			milliseconds,
			requests: server.sent.slice(before).filter((request) => request.at <= at),
		};
	} finally {
		await context.close();
	}
}

interface Watched extends Window {
	firstResult?: { milliseconds: number; at: number };
}

/** Runs in the page, before anything of its own. */
function watchForFirstResult() {
	const observer = new MutationObserver(() => {
		const status = document.querySelector('#status')?.textContent ?? '';
		const hasResult = document.querySelector('[aria-label=Results] li') !== null;
		if (!hasResult && !/^\s*(?:nothing found|no\b|0\b)/i.test(status)) return;
		observer.disconnect();
		(window as Watched).firstResult = { milliseconds: performance.now(), at: Date.now() };
	});
	observer.observe(document, { childList: true, subtree: true });
}

/** HTML, styles, fonts and pictures are the page's, whatever it is for. */
function isOfPage(path: string): boolean {
	return ['', '.html', '.css', '.woff2', '.svg', '.ico', '.png'].includes(extname(path));
}

function sumOf(requests: readonly Sent[]): { bytes: number; requests: number } {
	return {
		bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
		requests: requests.length,
	};
}

// Queries on a page that is open.

async function ask(
	browser: Browser,
	address: string,
	items: readonly KnownItem[],
): Promise<Pick<Measurement, 'warm' | 'quality' | 'missed'>> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.addInitScript(watchForFirstResult);
		await page.goto(`${address}?q=cooperation`);
		await page.waitForFunction(() => (window as Watched).firstResult, undefined, {
			timeout: 120_000,
		});
		const times: number[] = [];
		const missed: Measurement['missed'] = [];
		const quality = Object.fromEntries(
			Object.keys(queryKinds).map((kind) => [kind, { queries: 0, at1: 0, at10: 0, clicked: 0 }]),
		) as Record<QueryKind, Quality>;
		for (const { kind, query, wanted } of items) {
			const answer = await page.evaluate(askInPage, query);
			times.push(answer.milliseconds);
			const own = rankOf(answer.found, wanted);
			const meant = own < 10 ? undefined : await offeredSpelling(page);
			const rank = meant ? rankOf((await page.evaluate(askInPage, meant)).found, wanted) : own;
			const of = quality[kind];
			of.queries++;
			if (rank < 1) of.at1++;
			if (rank < 10) of.at10++;
			else missed.push({ query, wanted: wanted[0] ?? '', first: answer.found[0]?.[0], meant });
			if (rank < 10 && meant) of.clicked++;
		}
		for (const of of Object.values(quality)) {
			of.at1 /= of.queries;
			of.at10 /= of.queries;
		}
		return { warm: { milliseconds: spreadOf(times) }, quality, missed };
	} finally {
		await context.close();
	}
}

interface Told {
	/** Until the first result, or the word that there is none, is in the page. */
	milliseconds: number;
	/** Addresses that each of the first ten results links to. */
	found: string[][];
}

/**
 * Runs in the page: submits a query as a reader does, and waits for its answer. Everything that is there
 * before is marked, so that a result of the query before is not taken for one of this.
 */
async function askInPage(query: string): Promise<Told> {
	const form = document.querySelector<HTMLFormElement>('#search-form');
	const input = document.querySelector<HTMLInputElement>('#query');
	const list = document.querySelector('[aria-label=Results]');
	const status = document.querySelector('#status');
	if (!form || !input || !list || !status) throw new Error('This is no search page.');
	for (const old of document.querySelectorAll('[aria-label=Results] li, #suggestions a')) {
		old.setAttribute('data-before', '');
	}
	let statusChanged = false;
	const isAnswered = () =>
		list.querySelector('li:not([data-before])') !== null ||
		(statusChanged &&
			list.childElementCount === 0 &&
			/^\s*(?:nothing found|no\b|0\b)/i.test(status.textContent));

	let begin = 0;
	const milliseconds = await new Promise<number>((done, fail) => {
		const observer = new MutationObserver((changes) => {
			statusChanged ||= changes.some(({ target }) => status.contains(target));
			if (!isAnswered()) return;
			observer.disconnect();
			clearTimeout(patience);
			done(performance.now() - begin);
		});
		const patience = setTimeout(() => {
			observer.disconnect();
			fail(new Error(`No answer to ${query} within 30 s.`));
		}, 30_000);
		observer.observe(document.body, { childList: true, subtree: true, characterData: true });
		input.value = query;
		begin = performance.now();
		form.requestSubmit();
	});

	// Results may come in parts: until there are ten, or as many as the page says there are.
	const isWhole = () => {
		const shown = list.querySelectorAll('li:not([data-before])').length;
		const said = Number(/^\s*[\d,]+/.exec(status.textContent)?.[0].replaceAll(',', '') ?? Infinity);
		return shown >= Math.min(10, said);
	};
	const patience = performance.now() + 5000;
	while (list.childElementCount > 0 && !isWhole() && performance.now() < patience) {
		await new Promise((done) => setTimeout(done, 10));
	}
	return {
		milliseconds,
		found: Array.from(list.querySelectorAll('li:not([data-before])'))
			.slice(0, 10)
			.map((item) =>
				Array.from(item.querySelectorAll('a'), ({ pathname, hash }) => pathname + hash),
			),
	};
}

/** The query that the page offers in place of one, if it offers any within ten seconds. */
async function offeredSpelling(page: Page): Promise<string | undefined> {
	if ((await page.locator('#suggestions').count()) === 0) return undefined;
	const offer = page.locator('#suggestions a[href*="q="]:not([data-before]):visible').first();
	const href = await offer.getAttribute('href', { timeout: 10_000 }).catch(() => undefined);
	return href ? (new URL(href, page.url()).searchParams.get('q') ?? undefined) : undefined;
}

/** Place of the first result that is wanted, from 0; Infinity if none of them is. */
function rankOf(found: readonly string[][], wanted: readonly string[]): number {
	const rank = found.findIndex((links) => links.some((link) => wanted.includes(link)));
	return rank < 0 ? Infinity : rank;
}

// Those that are compared.

const readout: Contender = {
	name: 'Readout',
	version: '',
	async build(folder, { meetings, seed }) {
		const [content, site] = [join(folder, 'content'), join(folder, 'site')];
		const timings = join(folder, 'timings.json');
		writeSyntheticArchive(content, { meetings, seed });
		await run(['scripts/build.ts', '--out', site], {
			READOUT_CONTENT: content,
			READOUT_CACHE: join(folder, 'cache'),
			READOUT_TIMINGS: timings,
		});
		const { seconds } = JSON.parse(readFileSync(timings, 'utf8')) as {
			seconds: Record<string, number>;
		};
		return {
			site,
			page: '/search/',
			seconds: (seconds['index'] ?? 0) + (seconds['write'] ?? 0),
			isIndex: (path) =>
				(path.startsWith('pagefind/') &&
					!/\.js$|\/wasm\.[^/]+$/.test(path) &&
					extname(path) !== '') ||
				(path.startsWith('search/') && ['.json', '.bin', '.txt'].includes(extname(path))),
		};
	},
};

/** Runs a script of this project in a process of its own. Throws what it said if it fails. */
async function run(args: readonly string[], env: Record<string, string>): Promise<void> {
	const child = spawn(process.execPath, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += String(chunk)));
	child.stderr.on('data', (chunk) => (said += String(chunk)));
	const code = await new Promise((done) => child.on('close', done));
	if (code !== 0) throw new Error(`${args[0] ?? ''} failed with code ${String(code)}:\n${said}`);
}

/** A quotation as the libraries are given it. */
interface Fields {
	id: string;
	address: string;
	text: string;
	speakers: string;
	title: string;
}

interface Library {
	name: string;
	/** What it is imported as. */
	module: string;
	/** Whether its index holds the texts too, so that they need no file of their own. */
	keepsTexts?: boolean;
	/** Makes the index that the page loads. */
	makeIndex: (records: readonly Fields[]) => unknown;
	/**
	 * A module that exports `start(index, texts)`: it returns a function that answers a query with
	 * `[address, text, speakers, title]` for each result. `from` is where the library is.
	 */
	script: (from: string) => string;
}

const fields = ['text', 'speakers', 'title'];
const oramaSchema = { all: 'string' } as const;

const libraries: readonly Library[] = [
	{
		name: 'MiniSearch',
		module: 'minisearch',
		makeIndex(records) {
			const index = new MiniSearch({ fields });
			index.addAll(records);
			return index.toJSON();
		},
		// What has all the words, else what has any.
		script: (from) => `
			import MiniSearch from '${from}';
			export function start(json, texts) {
				const index = MiniSearch.loadJS(json, { fields: ${JSON.stringify(fields)} });
				const options = { fuzzy: 0.2, prefix: true };
				return (query) => {
					const found = index.search(query, { ...options, combineWith: 'AND' });
					const shown = found.length > 0 ? found : index.search(query, options);
					return shown.slice(0, ${shownAtOnce}).map(({ id }) => texts[id]);
				};
			}`,
	},
	{
		name: 'FlexSearch',
		module: 'flexsearch',
		// As one text: an index of several fields does not find words of two of them together.
		makeIndex(records) {
			const index = new FlexIndex({ tokenize: 'forward' });
			for (const record of records) index.add(Number(record.id), asOneText(record));
			const parts: Record<string, string> = {};
			index.export((key, data) => {
				parts[key] = data;
			});
			return parts;
		},
		// What has all the words, else what has most of them: it knows no other tolerance.
		script: (from) => `
			import { Index } from '${from}';
			export function start(parts, texts) {
				const index = new Index({ tokenize: 'forward' });
				for (const [key, data] of Object.entries(parts)) index.import(key, data);
				return (query) => {
					const found = index.search(query, { limit: ${shownAtOnce} });
					const shown = found.length > 0 ? found : index.search(query, { limit: ${shownAtOnce}, suggest: true });
					return shown.map((id) => texts[id]);
				};
			}`,
	},
	{
		name: 'lunr',
		module: 'lunr',
		makeIndex(records) {
			const lunr = require('lunr') as Lunr;
			return lunr(function () {
				// Common words are part of what is quoted.
				this.pipeline.remove(lunr.stopWordFilter);
				for (const field of fields) this.field(field);
				for (const record of records) this.add(record);
			});
		},
		// All the words; if nothing has them, all of them or what is one letter away.
		script: (from) => `
			import lunr from '${from}';
			export function start(json, texts) {
				const index = lunr.Index.load(json);
				const presence = lunr.Query.presence.REQUIRED;
				return (query) => {
					const words = lunr.tokenizer(query).map(lunr.trimmer);
					const ask = (options) => index.query((asked) => {
						for (const word of words) asked.term(word.toString(), { ...options });
					});
					const found = ask({ presence });
					const shown = found.length > 0 ? found : ask({ presence, editDistance: 1 });
					return shown.slice(0, ${shownAtOnce}).map(({ ref }) => texts[ref]);
				};
			}`,
	},
	{
		name: 'Orama',
		module: '@orama/orama',
		keepsTexts: true,
		// As one text, for the same reason.
		async makeIndex(records) {
			const index = create({ schema: oramaSchema });
			await insertMultiple(
				index,
				records.map(({ id, address, ...record }) => ({ id, address, all: asOneText(record) })),
			);
			return save(index);
		},
		// What has all the words as they are, else what has all within one letter, else any.
		script: (from) => `
			import { create, load, search } from '${from}';
			export function start(json) {
				const index = create({ schema: ${JSON.stringify(oramaSchema)} });
				load(index, json);
				const tries = [{ threshold: 0, exact: true }, { threshold: 0, tolerance: 1 }, { tolerance: 1 }];
				return async (term) => {
					for (const options of tries) {
						const { hits } = await search(index, { term, limit: ${shownAtOnce}, ...options });
						if (hits.length > 0) {
							return hits.map(({ document: { address, all } }) => [address, all, '', '']);
						}
					}
					return [];
				};
			}`,
	},
];

/** What is used of lunr, which has no types of its own. */
interface Lunr {
	(configure: (this: LunrBuilder) => void): unknown;
	stopWordFilter: object;
}

interface LunrBuilder {
	pipeline: { remove(step: object): void };
	field(name: string): void;
	add(record: object): void;
}

function asOneText({ text, speakers, title }: Omit<Fields, 'id' | 'address'>): string {
	return `${text} ${speakers} ${title}`;
}

/** A page that searches with a library, as a site would have it: bundled, its index made beforehand. */
function contenderOf({ name, module, keepsTexts = false, makeIndex, script }: Library): Contender {
	const manifest = join(root, 'node_modules', module, 'package.json');
	return {
		name,
		version: (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version,
		async build(folder, { passages }) {
			const records = passages.map(({ address, text, speakers, title }, index) => ({
				id: String(index),
				address,
				text,
				speakers: speakers.join(', '),
				title,
			}));
			const begin = performance.now();
			const index = JSON.stringify(await makeIndex(records));
			const seconds = (performance.now() - begin) / 1000;

			writeFileSync(join(folder, 'index.html'), pageWith(name));
			writeFileSync(join(folder, 'library.js'), script(fileURLToPath(import.meta.resolve(module))));
			writeFileSync(join(folder, 'page.js'), pageScript(keepsTexts));
			await bundle(folder);
			const site = join(folder, 'dist');
			writeFileSync(join(site, 'index.json'), index);
			if (!keepsTexts) {
				const texts = records.map(({ address, text, speakers, title }) => [
					address,
					text,
					speakers,
					title,
				]);
				writeFileSync(join(site, 'texts.json'), JSON.stringify(texts));
			}
			return { site, page: '/', seconds, isIndex: (path) => path.endsWith('.json') };
		},
	};
}

/** Bundles a page with what Astro bundles ours with. */
async function bundle(folder: string): Promise<void> {
	await build({ root: folder, base: './', configFile: false, logLevel: 'error' });
}

function pageWith(name: string): string {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>${name}</title>
		<script type="module" src="./page.js"></script>
	</head>
	<body>
		<form id="search-form"><input id="query" name="q" aria-label="Query" /><button>Search</button></form>
		<p id="status" role="status"></p>
		<ol id="results" aria-label="Results"></ol>
	</body>
</html>
`;
}

function pageScript(keepsTexts: boolean): string {
	return `
		import { start } from './library.js';
		const read = async (path) => (await fetch(path)).json();
		const loading = Promise.all([read('index.json'), ${keepsTexts ? '' : `read('texts.json')`}])
			.then(([index, texts]) => start(index, texts));
		const [form, input, status, list] = ['search-form', 'query', 'status', 'results']
			.map((id) => document.getElementById(id));
		function make(tag, ...content) {
			const element = document.createElement(tag);
			element.append(...content);
			return element;
		}
		async function run() {
			status.textContent = 'Searching…';
			const search = await loading;
			// None of the libraries knows phrases.
			const found = await search(input.value.replaceAll('"', ''));
			list.replaceChildren(...found.map(([address, text, speakers, title]) => {
				const link = make('a', text);
				link.href = address;
				return make('li', make('blockquote', link), make('p', speakers), make('p', title));
			}));
			status.textContent = found.length > 0 ? found.length + ' results' : 'Nothing found';
		}
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void run();
		});
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		if (input.value) void run();
	`;
}

// The server.

interface Sent {
	path: string;
	/** When it was asked for, by the clock that the page has too. */
	at: number;
	/** Of the answer, as it went over the wire. */
	bytes: number;
}

interface Server {
	address: string;
	/** All that was sent, the last at the end. */
	sent: Sent[];
	/** Bytes of a file as it is sent, without headers. */
	weigh(path: string): number | undefined;
	close(): void;
}

const contentTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
};

/** Serves a folder on this machine alone, compressed with gzip as static hosts do. */
async function serve(folder: string): Promise<Server> {
	const bodies = new Map<string, { bytes: Buffer; isCompressed: boolean }>();
	const sent: Sent[] = [];
	function bodyOf(path: string) {
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		const known = bodies.get(file);
		if (known || !file.startsWith(folder)) return known;
		try {
			const raw = readFileSync(file);
			const isCompressed = !isCompact(file, raw);
			const body = { bytes: isCompressed ? gzipSync(raw) : raw, isCompressed };
			bodies.set(file, body);
			return body;
		} catch {
			return undefined;
		}
	}
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const entry = { path, at: Date.now(), bytes: 0 };
		sent.push(entry);
		const before = response.socket?.bytesWritten ?? 0;
		response.on('finish', () => {
			entry.bytes = (request.socket.bytesWritten || before) - before;
		});
		const body = bodyOf(path);
		if (!body) {
			response.writeHead(404).end();
			return;
		}
		response
			.writeHead(200, {
				'content-type': contentTypes[extname(path) || '.html'] ?? 'application/octet-stream',
				'content-length': body.bytes.length,
				'cache-control': 'max-age=600',
				...(body.isCompressed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
			})
			.end(body.bytes);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		sent,
		weigh: (path) => bodyOf(path)?.bytes.length,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Whether a file is compressed as it is: fonts, pictures, and the index that Pagefind writes. */
function isCompact(file: string, bytes: Buffer): boolean {
	const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return isGzip || ['.woff2', '.png', '.pagefind'].includes(extname(file));
}

// Numbers and words.

function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
	return { median: at(0.5), p95: at(0.95) };
}

function describeMachine(browser: Browser) {
	return {
		date: new Date().toISOString().slice(0, 10),
		node: process.version,
		chromium: browser.version(),
		platform: `${process.platform} ${process.arch}`,
		cores: availableParallelism(),
		processor: cpus()[0]?.model ?? '',
		memoryBytes: totalmem(),
	};
}

/** A table in Markdown for each archive, a column for each of those compared, and what was reached. */
function formatReport(
	machine: ReturnType<typeof describeMachine>,
	archives: readonly ArchiveMeasurement[],
): string {
	const { date, node, chromium: version, platform, cores, processor, memoryBytes } = machine;
	return [
		`${date}, Node ${node}, Chromium ${version}, ${platform}, ${cores} cores (${processor}), ${(memoryBytes / 2 ** 30).toFixed(0)} GB, gzip`,
		...archives.flatMap((archive) => [formatTable(archive), ...formatReach(archive)]),
	].join('\n\n');
}

function formatTable({ meetings, quotations, queries, measurements }: ArchiveMeasurement): string {
	const kilobytes = (bytes: number) =>
		(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 });
	const both = ({ median, p95 }: Spread) => `${median.toFixed(0)} / ${p95.toFixed(0)}`;
	const rows: [string, (of: Measurement) => string][] = [
		[
			'cold, kB: median / most',
			({ cold }) => `${kilobytes(cold.bytes)} / ${kilobytes(cold.most.bytes)}`,
		],
		['… with the page', ({ cold }) => kilobytes(cold.withPage.bytes)],
		['cold, requests: median / most', ({ cold }) => `${cold.requests} / ${cold.most.requests}`],
		['… with the page', ({ cold }) => String(cold.withPage.requests)],
		['cold, ms: median / p95', ({ cold }) => both(cold.milliseconds)],
		['warm, ms: median / p95', ({ warm }) => both(warm.milliseconds)],
		['index, kB', ({ index }) => kilobytes(index.bytes)],
		['index, s', ({ index }) => index.seconds.toFixed(1)],
		...(Object.keys(queryKinds) as QueryKind[]).map(
			(kind): [string, (of: Measurement) => string] => [
				`${queryKinds[kind]}: recall@1 / @10`,
				({ quality }) => `${quality[kind].at1.toFixed(2)} / ${quality[kind].at10.toFixed(2)}`,
			],
		),
	];
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		`${meetings.toLocaleString('en')} meetings, ${quotations.toLocaleString('en')} quotations, ${queries} queries, ${coldRuns} cold starts`,
		'',
		line(['', ...measurements.map(({ name, version }) => (version ? `${name} ${version}` : name))]),
		line(['---', ...measurements.map(() => '--:')]),
		...rows.map(([label, cell]) => line([label, ...measurements.map(cell)])),
	].join('\n');
}

function formatReach({ meetings, measurements }: ArchiveMeasurement): string[] {
	const ours = measurements.find(({ name }) => name === readout.name);
	if (!ours) return [];
	const { cold, warm, quality } = ours;
	const marks: [string, boolean][] = [
		[`at most ${reach.bytes / 1000} kB cold`, cold.bytes <= reach.bytes],
		[`at most ${reach.requests} requests cold`, cold.requests <= reach.requests],
		[`warm within ${reach.warm} ms`, warm.milliseconds.median <= reach.warm],
		...Object.entries(reachAt10).map(([kind, least]): [string, boolean] => [
			`recall@10 of ${least} for ${queryKinds[kind as QueryKind]}`,
			quality[kind as QueryKind].at10 >= least,
		]),
	];
	const lines = marks.map(
		([label, isReached]) => `- ${label}: ${isReached ? 'reached' : 'not reached'}`,
	);
	return [
		`To be reached at ${reach.meetings.toLocaleString('en')} meetings, here with ${meetings.toLocaleString('en')}:`,
		lines.join('\n'),
	];
}

process.exitCode = await main();
