/** Measures drafts of the texts of the archive's own sources against its records. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { linkContent } from '../src/data/archive.ts';
import { contentFolder } from '../src/data/load-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { draftFrom } from '../src/draft/draft.ts';
import { expectedOf } from '../src/draft/expected.ts';
import { knownNames, withoutPersons } from '../src/draft/known-names.ts';
import { foldPersonName } from '../src/draft/people.ts';
import {
	matchingRules,
	precision,
	recall,
	scoreDraft,
	scoreRows,
	sumScores,
	type Score,
	type Tally,
} from '../src/draft/score.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run bench:draft -- [--sources <folder>] [--json]

Drafts every text from which records of the archive were made and prints precision and recall of what it
found, per text and in all; once with the names that the archive knows, and once with no person, body or
series known, as a text from elsewhere meets it.

  --sources <folder>  The texts, known by their SHA-256 (default: READOUT_SOURCES, or ../shared/sources)
  --missed            Lists what was given wrongly and what was missed
  --json              Prints the tallies as JSON
  --help              Shows this help

${matchingRules}
`;

const { values: options } = readArguments({
	usage,
	options: {
		sources: { type: 'string' },
		missed: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
});

const labels: Record<(typeof scoreRows)[number], string> = {
	meetings: 'meetings found',
	dates: 'dates',
	datesNear: '… near',
	officials: 'officials',
	countries: 'countries',
	quotations: 'quotations',
	quotationsExact: '… exact',
	characters: '… characters',
	direct: '… direct speech',
	speakers: '… right speaker',
};

process.exitCode = main();

function main(): 0 | 1 {
	const folder = resolve(options.sources ?? process.env['READOUT_SOURCES'] ?? '../shared/sources');
	if (!existsSync(folder)) {
		console.error(
			`There is no folder "${folder}". Name the folder that holds the texts with --sources.`,
		);
		return 1;
	}
	const content = readContent(contentFolder());
	const archive = linkContent(content);
	const known = knownNames(content.records);
	const folded = new Map(
		known.officials.map(({ id, names }) => [id, new Set(names.map(foldPersonName))]),
	);
	const isOfficial = (drafted: { id: string; name: string }, recorded: string) =>
		drafted.id === recorded || (folded.get(recorded)?.has(foldPersonName(drafted.name)) ?? false);

	const texts = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => {
			const bytes = readFileSync(join(folder, name));
			const text = bytes.toString('utf8');
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			return { name, text, expected: expectedOf(archive, sha256, text) };
		})
		.filter(({ expected }) => expected.meetings.length > 0)
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	if (texts.length === 0) {
		console.error(`No text in "${folder}" is one that a source of the archive was read from.`);
		return 1;
	}
	const modes = [
		{ name: 'names known', names: known },
		{ name: 'names unknown', names: withoutPersons(known) },
	].map(({ name, names }) => {
		const scores = texts.map(({ name: file, text, expected }) => {
			const draft = draftFrom(text, names, { published: expected.published });
			if (options.missed) showMissed(`${file}, ${name}`, draft, expected, isOfficial);
			return scoreDraft(draft, expected, isOfficial);
		});
		return { name, scores, all: sumScores(scores) };
	});
	if (options.json) {
		console.log(
			JSON.stringify(
				modes.map(({ name, scores, all }) => ({
					mode: name,
					texts: texts.map((one, index) => ({ file: one.name, ...scores[index] })),
					all,
				})),
				null,
				2,
			),
		);
		return 0;
	}
	console.log(`${matchingRules}\n`);
	for (const { name, scores, all } of modes)
		print(
			name,
			texts.map((one) => one.name),
			scores,
			all,
		);
	const lost = texts.reduce((sum, { expected }) => sum + expected.lost, 0);
	if (lost > 0) console.log(`${lost} recorded quotations were not found in their text.`);
	return 0;
}

function print(mode: string, files: readonly string[], scores: readonly Score[], all: Score): void {
	const heads = [...files.map((file) => file.slice(0, 3)), 'all'];
	console.log(
		`${mode}: precision / recall`.padEnd(34) +
			heads.map((head) => head.padStart(13)).join('') +
			'    right/given/expected',
	);
	for (const row of scoreRows) {
		const cells = [...scores, all].map((score) => cell(score[row]).padStart(13));
		const { right, given, expected } = all[row];
		console.log(labels[row].padEnd(34) + cells.join('') + `    ${right}/${given}/${expected}`);
	}
	console.log('');
}

function cell(tally: Tally): string {
	const show = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2));
	return `${show(precision(tally))} / ${show(recall(tally))}`;
}

function showMissed(
	head: string,
	draft: ReturnType<typeof draftFrom>,
	expected: ReturnType<typeof expectedOf>,
	isOfficial: (drafted: { id: string; name: string }, recorded: string) => boolean,
): void {
	console.log(`== ${head}`);
	for (const record of expected.meetings)
		console.log(
			`  record ${record.id}: ${record.dates.join(' or ')}; ${record.officials.join(', ')}; ${record.countries.join(', ')}`,
		);
	for (const one of draft.meetings)
		console.log(
			`  draft  ${one.id}: ${one.date}; ${one.officials.map(({ id }) => id).join(', ')}; ${one.countries.join(', ')} [${one.standing}]`,
		);
	const given = draft.meetings.flatMap(({ quotations }) => quotations);
	const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => {
		const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
		return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
	};
	const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 130);
	for (const one of expected.quotations) {
		const best = Math.max(0, ...given.map((other) => overlap(one, other)));
		if (best < 0.5)
			console.log(
				`  missed ${best.toFixed(2)} ${one.speech} ${one.speakers.join()}: ${one.start}-${one.end}`,
			);
	}
	for (const one of given) {
		const near = expected.quotations.filter((other) => overlap(one, other) >= 0.5);
		if (near.length === 0)
			console.log(
				`  wrong  ${one.speech} ${one.speaker ?? one.for.join()} ${one.start}-${one.end}: ${short(one.text)}`,
			);
		else if (
			!near.some((other) =>
				other.speakers.every((speaker) =>
					one.speakers.some((id) => isOfficial({ id, name: id }, speaker)),
				),
			)
		)
			console.log(
				`  speaker ${one.speakers.join()} for ${near[0]?.speakers.join()}: ${short(one.text)} (${one.how})`,
			);
	}
}
