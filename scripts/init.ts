/** Makes a new archive in an empty folder. */

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explainSettings, initArchive } from '../src/init/init-archive.ts';

const usage = `Usage: npm run init -- <folder> [options]

Makes a new archive: site.yaml, a folder for each kind of record, the guide for editors, and a sample meeting with
all that it refers to. Asks nothing. The folder is to be empty, or not there yet.

  --title <title>      What the archive is called
  --address <address>  Where it will be published, from "https://" on
  --no-sample          Leaves the sample out
  --help               Shows this help
`;

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	allowNegative: true,
	options: {
		title: { type: 'string' },
		address: { type: 'string' },
		sample: { type: 'boolean', default: true },
		help: { type: 'boolean', default: false },
	},
});

if (options.help) console.log(usage);
else process.exitCode = main(positionals);

function main([name, ...others]: string[]): 0 | 1 {
	if (name === undefined || others.length > 0) {
		console.error(usage);
		return 1;
	}
	const folder = resolve(name);
	if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
		console.error(
			`"${name}" is ${statSync(folder).isDirectory() ? 'not empty' : 'a file'}. Name a folder that is empty or not there yet. Nothing was written.`,
		);
		return 1;
	}
	const problems = explainSettings(options);
	if (problems.length > 0) {
		console.error(`${problems.join('\n')}\nNothing was written.`);
		return 1;
	}
	mkdirSync(folder, { recursive: true });
	initArchive(folder, options);
	const shown = relative(process.cwd(), folder) || '.';
	console.log(`A new archive stands in ${shown}. From here:

  READOUT_CONTENT=${shown} npm run check
  READOUT_CONTENT=${shown} npm run dev      # shows it while you write
  READOUT_CONTENT=${shown} npm run build -- --out ${shown}.site

Fill in ${shown}/site.yaml, read ${shown}/README.md, and copy the sample meeting for your first.`);
	return 0;
}
