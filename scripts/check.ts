/** Checks every record of an archive and prints what is wrong with it, all at once. */

import { relative, resolve, sep } from 'node:path';
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/data/load-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { countProblems, formatProblems } from '../src/data/report.ts';

const usage = `Usage: npm run check -- [options] [path]

Checks the records of an archive. Prints each problem as file:line:column, what was found, what was
expected and what to do, and ends with exit code 1 if there is any.

  path         A content folder to check (default: content/, or READOUT_CONTENT);
               or a file or folder inside it: then only its problems are printed.
               References are always checked against the whole archive.

  --json       Prints problems as JSON: [{ level, rule, file, line, column, message }]
  --strict     Ends with exit code 1 on warnings too
  --help       Shows this help
`;

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		strict: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});

if (options.help) console.log(usage);
else process.exitCode = check(positionals[0]);

function check(path: string | undefined): 0 | 1 {
	if (path !== undefined && !existsSync(path)) {
		console.error(`There is no "${path}". Name a content folder, or a file or folder inside one.`);
		return 1;
	}
	const { folder, within } = locate(path);
	const begin = performance.now();
	const { records, problems: all } = readContent(folder);
	const problems = all.filter(
		({ file }) => within === '' || file === within || file.startsWith(`${within}/`),
	);
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);

	const shown = relative(process.cwd(), folder) || '.';
	if (options.json) console.log(JSON.stringify(problems, null, 2));
	else {
		if (problems.length > 0) console.log(`${formatProblems(problems, shown)}\n`);
		const count = Object.values(records).reduce((sum, { length }) => sum + length, 0);
		console.log(`${count} sound records in ${shown}, ${countProblems(problems)} (${seconds} s)`);
	}
	return problems.some(({ level }) => level === 'error' || options.strict) ? 1 : 0;
}

/** The content folder that a path means, and which part of it. */
function locate(path: string | undefined): { folder: string; within: string } {
	if (path === undefined) return { folder: contentFolder(), within: '' };
	const wanted = resolve(path);
	const ours = contentFolder();
	if (wanted.startsWith(ours + sep)) {
		return { folder: ours, within: relative(ours, wanted).split(sep).join('/') };
	}
	if (statSync(wanted).isDirectory()) return { folder: wanted, within: '' };
	// A file of another archive: the folder above that has a site.yaml is that archive.
	for (let at = resolve(wanted, '..'); ; at = resolve(at, '..')) {
		if (existsSync(resolve(at, 'site.yaml'))) {
			return { folder: at, within: relative(at, wanted).split(sep).join('/') };
		}
		if (at === resolve(at, '..')) return { folder: resolve(wanted, '..'), within: '' };
	}
}
