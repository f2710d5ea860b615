/**
 * Builds the archive: check, pages, search index. The site is built beside `dist/` and takes its place only
 * when it is whole, so that a build that fails leaves what was published as it was.
 */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { contentFolder, loadContent } from '../src/data/load-content.ts';
import { countProblems, formatProblems } from '../src/data/report.ts';

const usage = `Usage: npm run build -- [--out <folder>] [--verbose]

Builds the archive in content/ (or what READOUT_CONTENT names) into dist/.

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
else process.exitCode = await main(resolve(options.out));

async function main(out: string): Promise<0 | 1> {
	const folder = relative(process.cwd(), contentFolder()) || '.';
	const { problems } = loadContent();
	if (problems.length > 0) console.error(`${formatProblems(problems, folder)}\n`);
	if (problems.some(({ level }) => level === 'error')) {
		console.error(`${folder} has ${countProblems(problems)}. Nothing was built; ${options.out} is as it was.`);
		return 1;
	}

	const begin = performance.now();
	const [next, old] = [`${out}.next`, `${out}.old`];
	rmSync(next, { recursive: true, force: true });
	process.env['READOUT_OUT'] = next;
	try {
		await build({ logLevel: options.verbose ? 'info' : 'warn' });
	} catch (error) {
		rmSync(next, { recursive: true, force: true });
		console.error(error instanceof Error ? error.message : error);
		console.error(`The build failed; ${options.out} is as it was.`);
		return 1;
	}
	rmSync(old, { recursive: true, force: true });
	if (existsSync(out)) renameSync(out, old);
	renameSync(next, out);
	rmSync(old, { recursive: true, force: true });
	console.log(`Built ${options.out} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
	return 0;
}
