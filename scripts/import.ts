/** Turns the rows of a CSV file into records. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '../src/data/report.ts';
import { importList, ImportError, type Step } from '../src/import/import-list.ts';
import { readMap } from '../src/import/map.ts';
import { CsvError } from '../src/import/rows.ts';
import { initArchive } from '../src/init/init-archive.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { explainNotNew } from '../src/output/new-folder.ts';
import { OutputError, realPath } from '../src/output/real-path.ts';
import { runCommand } from './run-command.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run import -- <file.csv> --map <map.yaml> --into <folder>

Turns each row of a list into a meeting, with the officials, countries and sources that it needs. Rows that cannot
become a record, and all that is odd or doubtful, are written into <folder>/imports/. Run it again, after an
interruption or a change to list or map: it goes on where it was, writes only what is different, and leaves what an
editor has changed. A folder that is empty, or not there yet, is made an archive first.

  --map <map.yaml>  Which column is which field; src/import/maps/ has two to begin with
  --into <folder>   The archive
  --quiet           Prints no progress
  --help            Shows this help
`;

const { values: options, positionals } = readArguments({
	usage,
	options: {
		map: { type: 'string' },
		into: { type: 'string' },
		quiet: { type: 'boolean', default: false },
	},
	words: ['<file.csv>'],
	required: ['map', 'into'],
});

await runCommand(
	() => main(positionals[0] ?? '', options.map ?? '', options.into ?? ''),
	'Nothing was imported.',
);

async function main(csv: string, mapFile: string, into: string): Promise<0 | 1 | 130> {
	for (const file of [csv, mapFile]) {
		if (existsSync(file)) continue;
		console.error(`There is no "${file}". Nothing was imported.`);
		return 1;
	}
	const mapText = readFileSync(mapFile, 'utf8');
	const read = readMap(mapText, mapFile);
	if ('problems' in read) {
		console.error(`${formatProblems(read.problems, '')}\n\nNothing was imported.`);
		return 1;
	}
	const folder = archiveIn(into);

	// Kept: without it a second Ctrl-C would end the process before the first has been answered.
	process.on('SIGINT', () => {
		console.error(
			'\nInterrupted. No record is half-written. Run the same command again to bring the import to its end.',
		);
		process.exit(130);
	});
	try {
		const outcome = await importList(
			csv,
			read.map,
			mapText,
			folder,
			options.quiet ? undefined : progress(),
		);
		if (outcome.resumed > 0) {
			console.log(
				`An interrupted import was brought to its end first: ${count(outcome.resumed, 'file')}.\n`,
			);
		}
		console.log(outcome.summary);
		for (const file of outcome.kept) {
			console.log(`Left as it is, since it was changed after its import: ${join(into, file)}`);
		}
		console.log(
			`${count(outcome.written, 'record')} written, ${count(outcome.rejected, 'row')} rejected. Reports: ${join(into, outcome.reports)}`,
		);
		return 0;
	} catch (error) {
		if (!(error instanceof ImportError || error instanceof CsvError)) throw error;
		console.error(`\n${error.message}\nNothing was imported.`);
		return 1;
	}
}

/** The folder of the archive, which is made one if it is empty or not there yet. */
function archiveIn(into: string): string {
	const folder = realPath(into);
	if (existsSync(join(folder, 'site.yaml'))) return folder;
	const occupied = explainNotNew(folder, into, {
		project: process.cwd(),
		content: contentFolder(),
	});
	if (occupied !== undefined) {
		throw new OutputError(
			`${occupied} It is no archive either: it has no site.yaml. Name an archive, or a folder that is empty or not there yet.`,
		);
	}
	mkdirSync(folder, { recursive: true });
	initArchive(folder, { sample: false });
	return folder;
}

/** Shows how far it is: on a terminal on one line, else a line a step. */
function progress(): (step: Step, done: number, total?: number) => void {
	const words: Record<Step, string> = {
		read: 'rows read',
		stage: 'files made',
		place: 'files put in their places',
	};
	const isTerminal = process.stderr.isTTY;
	return (step, done, total) => {
		const line = `${done.toLocaleString('en')}${total === undefined ? '' : ` of ${total.toLocaleString('en')}`} ${words[step]}`;
		const isLast = done === total;
		if (isTerminal) process.stderr.write(`\r${line.padEnd(60)}${isLast ? '\n' : ''}`);
		else if (isLast || done % 1000 === 0) process.stderr.write(`${line}\n`);
	};
}

function count(number: number, noun: string): string {
	return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
