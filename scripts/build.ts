/**
 * Builds the archive: check, pages, search index. The site is built beside `dist/` and takes its place only
 * when it is whole, so that a build that fails leaves what was published as it was.
 */

import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { contentFolder, loadContent } from '../src/data/load-content.ts';
import { countProblems, formatProblems } from '../src/data/report.ts';
import { measurePhase, phases, phaseSeconds } from '../src/integrations/phases.ts';

const usage = `Usage: npm run build -- [--out <folder>] [--verbose]

Builds the archive in content/ (or what READOUT_CONTENT names) into dist/. Where READOUT_TIMINGS names
a file, the seconds of each phase, those of the processor and the peak memory are written to it as JSON.

  --out <folder>  Where to build (default: dist/)
  --verbose       Names every page that is written
  --help          Shows this help
`;

const { values: options } = parseArgs({
	options: {
		out: { type: 'string', default: 'dist' },
		verbose: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (options.help) console.log(usage);
else {
	const code = await main(resolve(options.out));
	// After a failure Astro would still make every page that is queued, and write it.
	if (code !== 0) process.exit(code);
}

async function main(out: string): Promise<0 | 1> {
	const folder = relative(process.cwd(), contentFolder()) || '.';
	const { problems, timings } = loadContent();
	if (problems.length > 0) console.error(`${formatProblems(problems, folder)}\n`);
	if (problems.some(({ level }) => level === 'error')) {
		console.error(
			`${folder} has ${countProblems(problems)}. Nothing was built; ${options.out} is as it was.`,
		);
		return 1;
	}

	const begin = performance.now();
	const [next, old] = [`${besideRoot(out)}.next`, `${out}.old`];
	rmSync(next, { recursive: true, force: true });
	process.env['READOUT_OUT'] = next;
	try {
		await build({ logLevel: options.verbose ? 'info' : 'warn', integrations: [phases()] });
	} catch (error) {
		// The search index is written beside the pages, and would go on.
		await pagefind.close();
		rmSync(next, { recursive: true, force: true, maxRetries: 5 });
		console.error(error instanceof Error ? error.message : error);
		console.error(`The build failed; ${options.out} is as it was.`);
		return 1;
	}
	const built = performance.now();
	rmSync(old, { recursive: true, force: true });
	if (existsSync(out)) renameSync(out, old);
	renameSync(next, out);
	rmSync(old, { recursive: true, force: true });
	measurePhase('write', built);
	console.log(`Built ${options.out} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
	if (process.env['READOUT_TIMINGS']) {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const timed = {
			seconds: { ...timings, ...phaseSeconds() },
			processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
			peakBytes: maxRSS * 1024,
		};
		writeFileSync(process.env['READOUT_TIMINGS'], JSON.stringify(timed));
	}
	return 0;
}

/**
 * Astro takes a folder for one of the project's where its path only begins with the same letters ("readout-site" beside
 * "readout"), and then does not find its packages: such a one is built under another name.
 */
function besideRoot(out: string): string {
	const root = process.cwd();
	const isMistakable = out.startsWith(root) && !out.startsWith(root + sep) && out !== root;
	return isMistakable ? join(dirname(out), `_${basename(out)}`) : out;
}
