/**
 * Builds the archive: check, pages, search index. The site is built in a folder of its own and takes the place of what
 * was published only when it is whole, so that a build that fails leaves everything as it was.
 */

import { accessSync, constants, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findMakingError } from '../src/archive/making.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { countProblems, formatProblems } from '../src/data/report.ts';
import { measurePhase, phases, phaseSeconds } from '../src/integrations/phases.ts';
import { waitForBuildLock } from '../src/output/build-lock.ts';
import { markBuild } from '../src/output/build-marker.ts';
import { explainNoCache, markCache } from '../src/output/cache-folder.ts';
import { explainDiskError } from '../src/output/disk-errors.ts';
import { explainBeside, putInPlace, restoreInterrupted } from '../src/output/put-in-place.ts';
import { OutputError, realPath } from '../src/output/real-path.ts';
import { explainUnreplaceableFile, isJsonWith } from '../src/output/replaceable-file.ts';
import { explainUnreplaceable } from '../src/output/replaceable-folder.ts';
import { holdErrors } from './hold-errors.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run build -- [--out <folder>] [--verbose]

Builds the archive in content/ (or what READOUT_CONTENT names) into dist/. Replaces only a folder that is empty
or that an earlier build made, and that holds nothing else. Where READOUT_TIMINGS names a file, the seconds of
each phase, those of the processor and the peak memory are written to it as JSON. READOUT_CACHE names a folder
for what builds keep from one to the next.

  --out <folder>  Where to build (default: dist/)
  --verbose       Names every page that is written, and shows where the program failed if it did
  --help          Shows this help
`;

const { values: options } = readArguments({
	usage,
	options: {
		out: { type: 'string', default: 'dist' },
		verbose: { type: 'boolean', default: false },
	},
});

/** Where builds work. Only one at a time does, since Astro keeps things of its own beside it. */
const workshop = resolve('node_modules/.readout');
const built = resolve(workshop, 'next');

/** Bytes that have to be free before a build begins: with less, parts of it crash instead of saying why. */
const leastFree = 32e6;

const timingsKeys = ['seconds', 'processorSeconds', 'peakBytes'];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const code = await main();
// After a failure Astro would still make every page that is queued, and write it.
if (code !== 0) process.exit(code);

async function main(): Promise<0 | 1> {
	let out: string;
	try {
		out = realPath(options.out);
		const obstacles = obstaclesTo(out);
		if (obstacles.length > 0) throw new OutputError(obstacles.join('\n'));
		await waitForBuildLock(workshop, (pid) => {
			console.log(
				`Another build is at work here (process ${pid}). This one begins when it has ended.`,
			);
		});
		if (restoreInterrupted(out)) {
			console.log(`An earlier build was stopped half-way: ${options.out} is what it was before.`);
		}
		const beside = explainBeside(out) ?? explainNoRoom(out);
		if (beside !== undefined) throw new OutputError(beside);
	} catch (error) {
		const reason = error instanceof OutputError ? error.message : explainDiskError(error);
		if (reason === undefined) throw error;
		console.error(`${reason}\nNothing was built.`);
		return 1;
	}
	return await checkAndBuild(out);
}

/** Everything that speaks against writing where the command is told to write. */
function obstaclesTo(out: string): string[] {
	const places = { project: process.cwd(), content: contentFolder() };
	const { READOUT_TIMINGS: timings, READOUT_CACHE: cache } = process.env;
	const obstacles = [explainUnreplaceable(out, options.out, places)];
	if (timings) {
		const isOwn = (path: string) => isJsonWith(path, timingsKeys);
		const found = explainUnreplaceableFile(realPath(timings), timings, places, isOwn);
		obstacles.push(found && `READOUT_TIMINGS: ${found} Name one that is not there yet.`);
	}
	if (cache) {
		const found = explainNoCache(realPath(cache), cache, places);
		obstacles.push(
			found && `READOUT_CACHE: ${found} Name a folder that is empty or not there yet.`,
		);
		if (found === undefined) markCache(realPath(cache));
	}
	return obstacles.filter((obstacle) => obstacle !== undefined);
}

/** Throws the error of the system where nothing may be written at all. */
function explainNoRoom(out: string): string | undefined {
	for (const folder of [workshop, nearestFolder(out)]) {
		accessSync(folder, constants.W_OK);
		const { blocks, bavail, bsize } = statfsSync(folder);
		const free = bavail * bsize;
		if (blocks > 0 && free < leastFree) {
			return `The disk is full: ${(free / 1e6).toFixed(1)} MB are free where ${folder} is, and a build needs at least ${leastFree / 1e6}.`;
		}
	}
	return undefined;
}

function nearestFolder(path: string): string {
	for (let at = path; ; at = dirname(at)) {
		if (statSync(at, { throwIfNoEntry: false })?.isDirectory()) return at;
	}
}

async function checkAndBuild(out: string): Promise<0 | 1> {
	const folder = relative(process.cwd(), contentFolder()) || '.';
	// Loaded when it is needed, as Astro is below: that takes longer than all that may be refused before.
	const { loadContent } = await import('../src/data/load-content.ts');
	const { problems, timings } = loadContent();
	if (problems.length > 0) console.error(`${formatProblems(problems, folder)}\n`);
	if (problems.some(({ level }) => level === 'error')) {
		console.error(
			`${folder} has ${countProblems(problems)}. Nothing was built; ${options.out} is as it was.`,
		);
		return 1;
	}

	const begin = performance.now();
	const errors = holdErrors();
	const endListening = onInterrupt(() => {
		errors.drop();
		removeUnfinished();
		console.error(`\nInterrupted; ${options.out} is as it was.`);
	});
	try {
		rmSync(built, { recursive: true, force: true });
		const { build } = await import('astro');
		await build({
			outDir: relative(process.cwd(), built),
			logLevel: options.verbose ? 'info' : 'warn',
			integrations: [phases()],
		});
		const placing = performance.now();
		markBuild(built);
		putInPlace(built, out);
		endListening();
		errors.release();
		measurePhase('write', placing);
	} catch (error) {
		if (options.verbose) errors.release();
		else errors.drop();
		// The search index is written beside the pages, and would go on.
		await import('pagefind').then((pagefind) => pagefind.close());
		removeUnfinished();
		console.error(reasonOf(error, folder));
		console.error(`The build failed; ${options.out} is as it was.`);
		return 1;
	}
	console.log(`Built ${options.out} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
	if (process.env['READOUT_TIMINGS']) writeTimings(process.env['READOUT_TIMINGS'], timings);
	return 0;
}

/** Why a build failed, in one sentence; the file of the record that it failed at stands before it. */
function reasonOf(error: unknown, folder: string): unknown {
	const { file, message } = findMakingError(error) ?? {};
	if (file !== undefined) return `${join(folder, file)}: ${message}`;
	return explainDiskError(error) ?? message ?? (error instanceof Error ? error.message : error);
}

function removeUnfinished(): void {
	try {
		rmSync(built, { recursive: true, force: true, maxRetries: 5 });
	} catch {
		// What is left is removed by the next build.
	}
}

/** Runs `act` and ends the process when it is told to end. Returns what stops that. */
function onInterrupt(act: () => void): () => void {
	const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal, index) => {
		const listen = () => {
			act();
			process.exit(128 + ([2, 15, 1][index] ?? 0));
		};
		process.on(signal, listen);
		return { signal, listen };
	});
	return () => {
		for (const { signal, listen } of listeners) process.off(signal, listen);
	};
}

function writeTimings(file: string, read: { read: number; check: number }): void {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const timed = {
		seconds: { ...read, ...phaseSeconds() },
		processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
		peakBytes: maxRSS * 1024,
	};
	writeFileSync(file, JSON.stringify(timed));
}
