/** Checks every record of an archive and prints what is wrong with it, all at once. */

import { relative, resolve, sep } from 'node:path';
import { existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../src/data/load-content.ts';
import { linkContent } from '../src/data/archive.ts';
import { checkQuotes } from '../src/data/check-quotes.ts';
import { locateFindings } from '../src/data/locate-findings.ts';
import { readContent, type Content } from '../src/data/read-content.ts';
import type { ReadMemory } from '../src/data/read-file.ts';
import { countProblems, formatProblems } from '../src/data/report.ts';
import { watchContent } from '../src/data/watch-content.ts';
import { planCures, writeRevisions } from '../src/editing/cures.ts';
import { revisionDiff } from '../src/editing/revision-diff.ts';
import type { Problem } from '../src/rules/problem.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run check -- [options] [path]

Checks the records of an archive. Prints each problem as file:line:column, what was found, what was
expected and what to do, and ends with exit code 1 if there is any. Where READOUT_SOURCES names a
folder of the texts that sources were read from, quotations are looked up in them, as check:quotes does.

  path         A content folder to check (default: content/, or READOUT_CONTENT);
               or a file or folder inside it: then only its problems are printed.
               References are always checked against the whole archive.

  --watch      Checks again whenever a file is saved, until Ctrl+C
  --fix        Cures the problems that have one plain cure (an id, field or word one letter off, a date
               in another style, the order of a list, a text cut off by " #"). Shows what would
               change and asks first
  --yes        With --fix: writes without asking
  --json       Prints problems as JSON: [{ level, rule, file, line, column, message, cure }]
  --strict     Ends with exit code 1 on warnings too
  --help       Shows this help
`;

const { values: options, positionals } = readArguments({
	usage,
	options: {
		watch: { type: 'boolean', default: false },
		fix: { type: 'boolean', default: false },
		yes: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		strict: { type: 'boolean', default: false },
	},
	words: ['[path]'],
});

process.exitCode = await main(positionals[0]);

async function main(path: string | undefined): Promise<0 | 1> {
	if (path !== undefined && !existsSync(path)) {
		console.error(`There is no "${path}". Name a content folder, or a file or folder inside one.`);
		return 1;
	}
	const sources = process.env['READOUT_SOURCES'];
	if (sources && !existsSync(sources)) {
		console.error(`There is no folder "${sources}", which READOUT_SOURCES names.`);
		return 1;
	}
	const place = locate(path);
	if (options.fix && !(await fix(place))) return 1;
	const memory: ReadMemory = new Map();
	const code = check(place, memory);
	if (!options.watch) return code;

	console.log('Watching. Save a record to have it checked again; Ctrl+C ends.');
	watchContent(place.folder, (files) => {
		const time = new Date().toLocaleTimeString('en-GB');
		const saved = files.length === 1 ? files[0] : `${files.length} files`;
		console.log(`\n${time}  ${saved}`);
		check(place, memory);
	});
	return 0;
}

interface Place {
	folder: string;
	/** The part of it that is asked about, as a path; empty for all. */
	within: string;
}

function check(place: Place, memory?: ReadMemory): 0 | 1 {
	const begin = performance.now();
	const content = readContent(place.folder, memory && { memory });
	const { records } = content;
	const problems = problemsWithin([...content.problems, ...quoteProblems(content, place)], place);
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);

	if (options.json) console.log(JSON.stringify(problems, null, 2));
	else {
		const shown = relative(process.cwd(), place.folder) || '.';
		if (problems.length > 0) console.log(`${formatProblems(problems, shown)}\n`);
		const count = Object.values(records).reduce((sum, { length }) => sum + length, 0);
		console.log(`${count} sound records in ${shown}, ${countProblems(problems)} (${seconds} s)`);
		const curable = problems.filter(({ cure }) => cure).length;
		if (curable > 0) {
			console.log(`"npm run check -- --fix" can cure ${curable} of them.`);
		}
	}
	return problems.some(({ level }) => level === 'error' || options.strict) ? 1 : 0;
}

/** Quotations that are not in the texts at hand, if READOUT_SOURCES names their folder and the records are sound. */
function quoteProblems(content: Content, { folder }: Place): Problem[] {
	const sources = process.env['READOUT_SOURCES'];
	if (!sources || content.problems.some(({ level }) => level === 'error')) return [];
	return locateFindings(folder, checkQuotes(linkContent(content), sources).findings);
}

/** Cures what can be cured. Returns whether it was done, or there was nothing to do. */
async function fix(place: Place): Promise<boolean> {
	const shown = relative(process.cwd(), place.folder) || '.';
	const isAsked = ({ file }: Problem) => isWithin(file, place);
	const { revisions, before, after } = planCures(place.folder, isAsked);
	if (revisions.length === 0) {
		console.log('Nothing has one plain cure.\n');
		return true;
	}
	const inColour = process.stdout.isTTY;
	for (const revision of revisions) console.log(`${revisionDiff(revision, shown, inColour)}\n`);
	const files = `${revisions.length} file${revisions.length === 1 ? '' : 's'}`;
	const change = `${countProblems(before)} before, ${countProblems(after)} after`;
	if (!options.yes && !(await agrees(`Write this to ${files}? (${change}) [y/N] `))) {
		console.log('Nothing was written.');
		return false;
	}
	const left = writeRevisions(place.folder, revisions);
	for (const { file } of left) console.error(`${file} was saved meanwhile and is left as it is.`);
	console.log(`${revisions.length - left.length} of ${files} written.\n`);
	return left.length === 0;
}

async function agrees(question: string): Promise<boolean> {
	if (!process.stdin.isTTY) {
		console.log(`${question}\nThere is no terminal to ask on; give --yes to write.`);
		return false;
	}
	const terminal = createInterface(process.stdin, process.stdout);
	const answer = await terminal.question(question);
	terminal.close();
	return /^y(?:es)?$/i.test(answer.trim());
}

function problemsWithin(problems: readonly Problem[], place: Place): Problem[] {
	return problems.filter(({ file }) => isWithin(file, place));
}

function isWithin(file: string, { within }: Place): boolean {
	return within === '' || file === within || file.startsWith(`${within}/`);
}

/** The content folder that a path means, and which part of it. */
function locate(path: string | undefined): Place {
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
