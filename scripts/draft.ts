/** Drafts records from a readout or news report, for an editor to correct. */

import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { contentFolder } from '../src/data/load-content.ts';
import { formatProblems } from '../src/data/report.ts';
import { readContent } from '../src/data/read-content.ts';
import { checkDrafts, type DraftProblems } from '../src/draft/check-drafts.ts';
import { draftFrom } from '../src/draft/draft.ts';
import { knownNames, noNames } from '../src/draft/known-names.ts';
import { recordFiles, type RecordFile } from '../src/draft/records.ts';
import { explainDate, isExactDay } from '../src/dates/dates.ts';
import { runCommand } from './run-command.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run draft -- <text file> --published 2024-04-05 [options]

Reads a readout or news report in English (plain text) and writes a draft record for each meeting that it
reports, for its sources, and for officials and countries that the archive does not know. A draft is a
guess: every guess says how it was reached, and what is unsure stands as a question ("# ?"). Drafts are
checked like records first: where one could not pass whatever the answers are, nothing is written.

  --published <day>   When the text was published. "Thursday", "yesterday" and days without a year are
                      resolved against it. Left out, the day that the text bears; if it bears none, no
                      weekday is resolved and no year made up.
  --outlet <name>     Who published it, if the text itself says so
  --url <address>     Where it stands on the web
  --title <words>     Its heading, if the text as kept has none
  --language <tag>    Its language (default: en)
  --into <folder>     Where the drafts go (default: drafts/). Nothing is ever overwritten. Named the archive's
                      own folder, they stand there as drafts, and the check lists what is open in them.
  --print             Prints the records and writes nothing
  --json              Prints all that was found as JSON and writes nothing
  --archive <folder>  The archive whose names are used (default: content/, or READOUT_CONTENT)
  --help              Shows this help

JSON: { offsets: "utf-16", source, articles[], published, meetings[], unassigned[], otherMarks[], proposed,
questions[] }. Each meeting: { id, title, date (EDTF or null), dateReason, dateRule, kind, status, standing
(main, further, mention), confidence, place, countries[], unnamed[], officials[{ id, proposed, name, as, for,
part, start, end, how }], series, session, recorded (id in the archive, or null), articles[], quotations[{ text,
start, end, speech (direct, reported, agreed), speakers[], speaker, for[], act, confidence, how, article }],
questions[], evidence }. Every quotation's text is text.slice(start, end) of the file read as UTF-8, counted
in UTF-16 units. "unassigned" holds passages of no meeting, "otherMarks" words in quotation marks that are no
speech, or not surely.
`;

const { values: options, positionals } = readArguments({
	usage,
	options: {
		published: { type: 'string' },
		outlet: { type: 'string' },
		url: { type: 'string' },
		title: { type: 'string' },
		language: { type: 'string', default: 'en' },
		into: { type: 'string', default: 'drafts' },
		print: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		archive: { type: 'string' },
	},
	words: ['<text file>'],
});

await runCommand(() => main(positionals[0] ?? ''), 'Further drafts were not written.');

function main(path: string): 0 | 1 {
	const problems = faults(path);
	if (problems.length > 0) {
		for (const one of problems) console.error(one);
		return 1;
	}
	const bytes = readFileSync(path);
	const text = bytes.toString('utf8');
	const folder = options.archive === undefined ? contentFolder() : resolve(options.archive);
	// A record with a mistake is no reason not to draft: the sound ones are used.
	const names = existsSync(folder) ? knownNames(readContent(folder).records) : noNames;
	const draft = draftFrom(text, names, { published: options.published, title: options.title });
	const source = {
		file: basename(path),
		sha256: createHash('sha256').update(bytes).digest('hex'),
		outlet: options.outlet,
		url: options.url,
		language: options.language,
		title: options.title,
	};
	if (options.json) {
		const { title = draft.articles[0]?.title } = source;
		console.log(
			JSON.stringify(
				{ offsets: 'utf-16', source: { ...source, title, published: draft.published }, ...draft },
				null,
				2,
			),
		);
		return 0;
	}
	const files = recordFiles(text, draft, source, names.ids);
	if (options.print) {
		for (const { path: name, text: record } of files) console.log(`==> ${name}\n${record}`);
		return 0;
	}
	return write(files, draft.questions, checkDrafts(folder, files));
}

/** Writes all files, or none if one of them is there already or would not pass the check whatever an editor answers. */
function write(
	files: readonly RecordFile[],
	questions: readonly string[],
	{ faults, open }: DraftProblems,
): 0 | 1 {
	const folder = resolve(options.into);
	const into = relative(process.cwd(), folder) || '.';
	const shown = (name: string) => relative(process.cwd(), join(folder, name));
	// A link that leads nowhere is there too.
	const there = files.filter(({ path }) =>
		lstatSync(join(folder, path), { throwIfNoEntry: false }),
	);
	if (there.length > 0) {
		for (const { path } of there)
			console.error(
				`${shown(path)} is there already. Nothing was written: delete it, or name another folder with --into.`,
			);
		return 1;
	}
	if (faults.length > 0) {
		console.error(formatProblems([...faults, ...open], into));
		console.error(
			'Nothing was written, because these drafts would not pass the check. Correct the text and draft it again; --print shows the drafts.',
		);
		return 1;
	}
	for (const { path, text } of files) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text, { flag: 'wx' });
		console.log(shown(path));
	}
	const asked = files.reduce((sum, { text }) => sum + (text.match(/^\s*# +\? /gm)?.length ?? 0), 0);
	for (const one of questions) console.log(`? ${one}`);
	if (open.length > 0) console.log(`Still open for the check:\n${formatProblems(open, into)}`);
	const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
	const archive = relative(process.cwd(), contentFolder()) || '.';
	console.log(
		`${count(files.length, 'draft')}, ${count(asked, 'question')} in them. Read the text beside them, answer each question and delete its line.`,
	);
	console.log(
		folder === contentFolder()
			? 'What is still open, the check says while you save: npm run check -- --watch'
			: `Then copy what is right into the archive, cp -rn ${into}/. ${archive}, and run: npm run check`,
	);
	return 0;
}

/** Everything that is wrong with the command, at once. */
function faults(path: string): string[] {
	const found: string[] = [];
	if (!existsSync(path)) found.push(`There is no file "${path}".`);
	if (options.archive !== undefined && !existsSync(options.archive))
		found.push(
			`There is no folder "${options.archive}". Name an archive's folder with --archive, or leave it out.`,
		);
	const { published } = options;
	if (published !== undefined) {
		const problem = explainDate(published);
		if (problem) found.push(`--published: ${problem}`);
		else if (!isExactDay(published))
			found.push(
				`--published: "${published}" is no single day. Write it as 2024-04-05, or leave it out.`,
			);
	}
	return found;
}
