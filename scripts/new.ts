/** Adds a record to the archive: asks for it on a terminal, or takes it from flags. */

import { relative } from 'node:path';
import { contentFolder } from '../src/data/load-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { formatProblems } from '../src/data/report.ts';
import { askRecord } from '../src/editing/ask-record.ts';
import { completeRecord, proposeAnswers, type NewRecord } from '../src/editing/complete-record.ts';
import { forms } from '../src/editing/forms.ts';
import { twinOf } from '../src/editing/twin.ts';
import { missingFlags, readFlags } from '../src/editing/read-flags.ts';
import { Cancelled, terminalAsker } from '../src/editing/terminal.ts';
import { writeRecords } from '../src/editing/write-records.ts';
import { closest } from '../src/text/closest.ts';
import { recordKinds, recordNouns, type RecordKind } from '../src/schemas/records.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';

const nouns = recordKinds.map((kind) => recordNouns[kind]);
const [noun = '', ...rest] = process.argv.slice(2);
const kind = recordKinds.find((one) => recordNouns[one] === noun || one === noun);

if (!kind) {
	const near = closest(noun, nouns);
	const isHelp = noun === '' || noun === '--help' || noun === '-h';
	if (!isHelp)
		console.error(`There is no kind of record "${noun}".${near ? ` Did you mean "${near}"?` : ''}`);
	console.log(usage());
	process.exitCode = isHelp && noun !== '' ? 0 : 1;
} else await runCommand(() => main(kind), 'The record was not written.');

async function main(of: RecordKind): Promise<0 | 1> {
	const { values } = readArguments(
		{
			usage: usageOf(of),
			options: {
				...Object.fromEntries(
					forms[of].map(({ flag }) => [flag, { type: 'string', multiple: true } as const]),
				),
				id: { type: 'string' },
				text: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
			},
		},
		rest,
	);
	const { id, text, 'dry-run': isDry, ...flags } = values;
	const folder = contentFolder();
	const { records } = readContent(folder);
	const { answers, mistakes } = readFlags(of, flags, records);
	const given = { ...proposeAnswers(of, answers, records), ...answers };
	const missing = missingFlags(of, flags, given);
	const isAsked = mistakes.length === 0 && missing.length > 0 && process.stdin.isTTY;
	if (!isAsked && mistakes.length + missing.length > 0) {
		for (const mistake of mistakes) console.error(mistake);
		// A title follows from who met whom, once those names are right.
		const follows = mistakes.length > 0 && (of === 'meetings' || of === 'visits');
		const needed = missing.filter((one) => !(follows && one.startsWith('--title ')));
		if (needed.length > 0) console.error(`Still needed: ${needed.join(', ')}.`);
		console.error('Nothing was written.');
		return 1;
	}

	let made: NewRecord[];
	if (isAsked) {
		const asker = terminalAsker(`A new ${noun}`);
		try {
			made = await askRecord(of, answers, records, asker);
			for (const record of made) asker.say(`${record.file}\n\n${record.text}`);
			if (!(await asker.confirm('Write this?'))) throw new Cancelled();
		} catch (error) {
			if (error instanceof Cancelled) return 1;
			throw error;
		}
	} else {
		const record = completeRecord(of, given, records, { id: id as string, body: text as string });
		const twin = twinOf(record, records);
		if (twin) {
			console.error(twin);
			return 1;
		}
		made = [record];
	}

	const shown = relative(process.cwd(), folder) || '.';
	if (isDry) {
		for (const record of made) console.log(`${shown}/${record.file}\n\n${record.text}`);
		return 0;
	}
	const problems = writeRecords(folder, made);
	if (problems.length > 0) {
		// What was typed is not lost.
		for (const record of made) console.log(`${record.file}\n\n${record.text}`);
		console.error(`${formatProblems(problems, shown)}\n\nNothing was written.`);
		return 1;
	}
	for (const { file } of made) console.log(`Wrote ${shown}/${file}`);
	return 0;
}

function usage(): string {
	return `Usage: npm run new -- <kind> [flags]

Adds a record to the archive in content/ (or what READOUT_CONTENT names). On a terminal it asks for what
no flag gives, and offers officials, countries, sources and topics by any of their names. Without one,
what is needed must be given as flags. The record is checked before it is written; no file is overwritten.

  <kind>      ${nouns.join(', ')}
  --id        The id, if not the one that follows from date and names
  --text      The text of the record, in your own words
  --dry-run   Shows the record and writes nothing
  --help      After a kind: the flags of that kind
`;
}

function usageOf(of: RecordKind): string {
	const lines = forms[of].map(({ flag, question, form, required, ask }) => {
		const said = [
			/\?$/.test(question) ? question : `${question}.`,
			form && `Write it as ${form}.`,
			'among' in ask && `One of: ${Object.keys(ask.among).join(', ')}.`,
		]
			.filter(Boolean)
			.join(' ');
		return `  --${flag.padEnd(14)} ${said}${required ? ' (needed)' : ''}`;
	});
	return `Usage: npm run new -- ${recordNouns[of]} [flags]\n\n${lines.join('\n')}\n`;
}
