/** Measures how long a build takes and what comes out of it, on made-up archives of several sizes. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeSyntheticArchive } from '../src/synthetic/write-archive.ts';
import { measureOffline, type OfflineMeasurement } from './bench-offline.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run bench -- [options]

Makes an archive of made-up meetings in a temporary folder, builds it there, and prints the seconds of each
phase, pages a second, peak memory and the weight of the pages.

  --meetings <n>  How many meetings; several times, or as a list "500,2000" (default: 500,2000,10000)
  --seed <n>      Seed of the archive: another gives other records (default: 1)
  --offline       Also saves the site in Chromium from a local server, changes one record, builds again, and
                  updates what was saved
  --json          Prints the measurements as JSON
  --keep          Leaves the archive and the site where they were made, and says where
  --help          Shows this help

Phases: read (files, YAML, schemas), check (rules of the whole archive), bundle (Astro and Vite, until pages
can be made), render (pages, written as they are made), index (records given to the search index), write
(the index to disk, the site to its place), books (EPUB), citations (files for reference managers), web
(list of pages), cards (pictures that stand for pages), exports (tables, feeds, packages), zip (the copy for
disks), offline (the list of files and hashes for saved copies). The index is made and written by a process
of its own meanwhile, so the phases overlap. The total is the whole process, its start included.
`;

const { values: options } = readArguments({
	usage,
	options: {
		meetings: { type: 'string', multiple: true, default: ['500,2000,10000'] },
		seed: { type: 'string', default: '1' },
		offline: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
	},
	numbers: { seed: [1, 2 ** 31] },
});

interface Measurement {
	meetings: number;
	records: number;
	/** Of each phase, and `total`. */
	seconds: Record<string, number>;
	pages: number;
	/** By the first part of their path. */
	pagesByRoute: Record<string, number>;
	pagesPerSecond: { render: number; total: number };
	/** Seconds of processor of the build without the processes it started: they tell less of what else the machine does. */
	processorSeconds: number;
	/** Most memory held at one time: by the build, and by it and the processes it started (the search index). */
	peakBytes: { build: number; all: number };
	site: { files: number; bytes: number };
	/** Bytes of a meeting's page and its style sheets, compressed with gzip. */
	meetingPage: { largest: number; median: number; largestPath: string };
	/** Bytes of the largest page of all but meetings, compressed in the same way. */
	largestPage: { bytes: number; path: string };
	/** What saving the site in a browser takes. */
	offline?: OfflineMeasurement;
}

/** Compressed sizes of style sheets by their path: every page links to the same few. */
const styleSizes = new Map<string, number>();

const phaseOrder = [
	...['read', 'check', 'bundle', 'render', 'index', 'write'],
	...['books', 'citations', 'web', 'cards', 'exports', 'zip', 'offline'],
];

process.exitCode = await main();

async function main(): Promise<0 | 1> {
	const sizes = options.meetings.flatMap((list) => list.split(',')).map(Number);
	const seed = Number(options.seed);
	const wrong = [...sizes, seed].find((number) => !Number.isInteger(number) || number < 1);
	if (wrong !== undefined) {
		console.error('Sizes and the seed are whole numbers from 1 up, such as --meetings 500,2000.');
		return 1;
	}
	const machine = {
		date: new Date().toISOString().slice(0, 10),
		node: process.version,
		platform: `${process.platform} ${process.arch}`,
		cores: availableParallelism(),
		processor: cpus()[0]?.model ?? '',
		memoryBytes: totalmem(),
	};
	const measurements: Measurement[] = [];
	for (const meetings of sizes) {
		const folder = mkdtempSync(join(tmpdir(), `readout-bench-${meetings}-`));
		try {
			measurements.push(await measure(folder, meetings, seed));
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			return 1;
		} finally {
			if (options.keep) console.error(`Kept ${folder}`);
			else rmSync(folder, { recursive: true, force: true });
		}
	}
	console.log(
		options.json
			? JSON.stringify({ machine, seed, measurements }, null, 2)
			: formatTable(machine, measurements),
	);
	return 0;
}

async function measure(folder: string, meetings: number, seed: number): Promise<Measurement> {
	const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
	const counts = writeSyntheticArchive(content, { meetings, seed });
	const { seconds, processorSeconds, peakBytes } = await build(folder, content, dist);
	const files = listFiles(dist);
	const pages = files.filter(({ path }) => path.endsWith('.html'));
	const weights = pages.map(({ path }) => ({ path, bytes: compressedSize(dist, path) }));
	const ofMeetings = weights
		.filter(({ path }) => /^meetings\/./.test(path) && path !== 'meetings/index.html')
		.toSorted((a, b) => a.bytes - b.bytes);
	const others = weights
		.filter(({ path }) => !path.startsWith('meetings/'))
		.toSorted((a, b) => a.bytes - b.bytes);
	return {
		meetings,
		records: Object.values(counts).reduce((sum, count) => sum + count, 0),
		seconds,
		pages: pages.length,
		pagesByRoute: countBy(
			pages.map(({ path }) => (path.includes('/') ? (path.split('/')[0] ?? '') : 'root')),
		),
		pagesPerSecond: {
			render: Math.round(pages.length / (seconds['render'] ?? NaN)),
			total: Math.round(pages.length / (seconds['total'] ?? NaN)),
		},
		processorSeconds,
		peakBytes,
		site: { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) },
		meetingPage: {
			largest: ofMeetings.at(-1)?.bytes ?? 0,
			median: ofMeetings[ofMeetings.length >> 1]?.bytes ?? 0,
			largestPath: ofMeetings.at(-1)?.path ?? '',
		},
		largestPage: others.at(-1) ?? { bytes: 0, path: '' },
		...(options.offline
			? {
					offline: await measureOffline(content, dist, async () => {
						await build(folder, content, dist);
					}),
				}
			: {}),
	};
}

/** Builds in a process of its own, with nothing kept from builds before. */
async function build(
	folder: string,
	content: string,
	dist: string,
): Promise<Pick<Measurement, 'seconds' | 'processorSeconds' | 'peakBytes'>> {
	const timings = join(folder, 'timings.json');
	const begin = performance.now();
	const child = spawn(process.execPath, ['scripts/build.ts', '--out', dist], {
		cwd: resolve(import.meta.dirname, '..'),
		env: {
			...process.env,
			READOUT_CONTENT: content,
			READOUT_CACHE: join(folder, 'cache'),
			READOUT_TIMINGS: timings,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += String(chunk)));
	child.stderr.on('data', (chunk) => (said += String(chunk)));
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid))), 100);
	const code = await new Promise((done) => child.on('close', done));
	clearInterval(watch);
	const total = (performance.now() - begin) / 1000;
	if (code !== 0) throw new Error(`The build failed with code ${String(code)}:\n${said}`);
	const told = JSON.parse(readFileSync(timings, 'utf8')) as {
		seconds: Record<string, number>;
		processorSeconds: number;
		peakBytes: number;
	};
	return {
		seconds: { ...told.seconds, total },
		processorSeconds: told.processorSeconds,
		peakBytes: { build: told.peakBytes, all: Math.max(peak, told.peakBytes) },
	};
}

/** Memory that a process and all that it started hold now, where the system tells (Linux); else 0. */
function memoryOfTree(pid: number | undefined): number {
	if (pid === undefined) return 0;
	const folder = `/proc/${pid}`;
	try {
		const status = readFileSync(`${folder}/status`, 'utf8');
		const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
		const children = readdirSync(`${folder}/task`).flatMap((task) =>
			readFileSync(`${folder}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
		);
		return children.reduce((sum, child) => sum + memoryOfTree(Number(child)), own);
	} catch {
		// It has ended meanwhile, or the system has no such folder.
		return 0;
	}
}

function listFiles(folder: string): { path: string; bytes: number }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => ({ path: path.replaceAll('\\', '/'), stat: statSync(join(folder, path)) }))
		.filter(({ stat }) => stat.isFile())
		.map(({ path, stat }) => ({ path, bytes: stat.size }));
}

/** What a page and the style sheets it links to weigh on the way. */
function compressedSize(dist: string, page: string): number {
	const html = readFileSync(join(dist, page), 'utf8');
	let bytes = gzipSync(html).length;
	for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
		const path = join(dist, href);
		if (!styleSizes.has(path))
			styleSizes.set(path, existsSync(path) ? gzipSync(readFileSync(path)).length : 0);
		bytes += styleSizes.get(path) ?? 0;
	}
	return bytes;
}

function countBy(names: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}

interface Machine {
	date: string;
	node: string;
	platform: string;
	cores: number;
	processor: string;
	memoryBytes: number;
}

/** A table in Markdown, a column for each archive. */
function formatTable(
	{ date, node, platform, cores, processor, memoryBytes }: Machine,
	measurements: readonly Measurement[],
): string {
	const known = new Set(measurements.flatMap(({ seconds }) => Object.keys(seconds)));
	const phases = [
		...phaseOrder,
		...[...known].filter((phase) => phase !== 'total' && !phaseOrder.includes(phase)),
		'total',
	];
	const rows: [string, (of: Measurement) => string][] = [
		['records', ({ records }) => records.toLocaleString('en')],
		...phases.map((phase): [string, (of: Measurement) => string] => [
			`${phase}, s`,
			({ seconds }) => (seconds[phase] ?? 0).toFixed(1),
		]),
		['pages', ({ pages }) => pages.toLocaleString('en')],
		['pages/s, render', ({ pagesPerSecond }) => pagesPerSecond.render.toLocaleString('en')],
		['pages/s, total', ({ pagesPerSecond }) => pagesPerSecond.total.toLocaleString('en')],
		['processor, s (without the index)', ({ processorSeconds }) => processorSeconds.toFixed(1)],
		['peak memory, GB', ({ peakBytes }) => (peakBytes.all / 1e9).toFixed(2)],
		['… without the index', ({ peakBytes }) => (peakBytes.build / 1e9).toFixed(2)],
		['site, MB', ({ site }) => (site.bytes / 1e6).toFixed(0)],
		['site, files', ({ site }) => site.files.toLocaleString('en')],
		[
			'meeting page and CSS, gzip kB: median',
			({ meetingPage }) => (meetingPage.median / 1000).toFixed(1),
		],
		['… largest', ({ meetingPage }) => (meetingPage.largest / 1000).toFixed(1)],
		['largest other page, gzip kB', ({ largestPage }) => (largestPage.bytes / 1000).toFixed(1)],
	];
	if (options.offline) {
		const row = (label: string, cell: (of: OfflineMeasurement) => string) =>
			rows.push([label, ({ offline }) => (offline ? cell(offline) : '')]);
		row('to save: files', ({ save }) => save.files.toLocaleString('en'));
		row('… MB', ({ save }) => (save.bytes / 1e6).toFixed(0));
		row('… list of files, gzip kB', ({ listBytes }) => (listBytes / 1000).toFixed(0));
		row('… s', ({ save }) => save.seconds.toFixed(1));
		row('to update after one record: files', ({ update }) => update.files.toLocaleString('en'));
		row('… MB', ({ update }) => (update.bytes / 1e6).toFixed(1));
		row('… s', ({ update }) => update.seconds.toFixed(1));
	}
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		`${date}, Node ${node}, ${platform}, ${cores} cores (${processor}), ${(memoryBytes / 2 ** 30).toFixed(0)} GB`,
		'',
		line(['meetings', ...measurements.map(({ meetings }) => meetings.toLocaleString('en'))]),
		line(['---', ...measurements.map(() => '--:')]),
		...rows.map(([label, cell]) => line([label, ...measurements.map(cell)])),
		'',
		...measurements.map(
			({ meetings, pagesByRoute, largestPage }) =>
				`${meetings.toLocaleString('en')} meetings: ${Object.entries(pagesByRoute)
					.toSorted((a, b) => b[1] - a[1])
					.map(([route, count]) => `${route} ${count.toLocaleString('en')}`)
					.join(', ')}; largest other page: ${largestPage.path}`,
		),
	].join('\n');
}
