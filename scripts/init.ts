/** Makes a new archive in an empty folder. */

import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { contentFolder } from '../src/data/content-folder.ts';
import { explainSettings, initArchive } from '../src/init/init-archive.ts';
import { explainNotNew } from '../src/output/new-folder.ts';
import { OutputError, realPath } from '../src/output/real-path.ts';
import { runCommand } from './run-command.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run init -- <folder> [options]

Makes a new archive: site.yaml, a folder for each kind of record, the guide for editors, and a sample meeting with
all that it refers to. Asks nothing. The folder is to be empty, or not there yet.

  --title <title>      What the archive is called
  --address <address>  Where it will be published, from "https://" on
  --no-sample          Leaves the sample out
  --help               Shows this help
`;

const { values: options, positionals } = readArguments({
	usage,
	options: {
		title: { type: 'string' },
		address: { type: 'string' },
		sample: { type: 'boolean', default: true },
	},
	words: ['<folder>'],
});

await runCommand(() => main(positionals[0] ?? ''), 'Nothing was written.');

function main(name: string): 0 {
	const folder = realPath(name);
	const places = { project: process.cwd(), content: contentFolder() };
	const occupied = explainNotNew(folder, name, places);
	const problems = explainSettings(options);
	if (occupied) problems.unshift(`${occupied} Name a folder that is empty or not there yet.`);
	if (problems.length > 0) throw new OutputError(problems.join('\n'));
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
