/** References, read by the programs of those who cite. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { checkWith } from './check-with.ts';
import { isFirstArchive, otherArchive, session } from './first-archive.ts';
import { runProgram } from './run-program.ts';

const pandoc = { programs: ['pandoc'], debianPackages: ['pandoc'] };
const files = () => join(inject('site'), 'meetings', session.id);
const statement = `${session.id}_consensus-on-next-stage`;
const words =
	'The two reached a series of consensus on promoting cooperation in various fields in the next stage';

interface CslItem {
	id: string;
	title: string;
	URL: string;
	author?: { family?: string; given?: string; literal?: string }[];
	issued?: { 'date-parts': number[][] };
}

checkWith(
	pandoc,
	'pandoc reads the BibTeX of a meeting: speakers, words, day, address',
	async (context) => {
		context.skip(!isFirstArchive(), otherArchive);
		const file = join(files(), 'citations.bib');
		const json = await runProgram('pandoc', ['-f', 'biblatex', '-t', 'csljson', file]);
		const item = (JSON.parse(json) as CslItem[]).find(({ id }) => id === statement);
		expect(item).toMatchObject({
			title: words,
			author: [{ literal: 'Wang Yi' }, { literal: 'Tran Luu Quang' }],
			issued: { 'date-parts': [[2023, 12, 1]] },
		});
		expect(item?.URL).toMatch(
			/\/meetings\/2023-12-01-steering-committee-15\/#consensus-on-next-stage$/,
		);
	},
);

checkWith(pandoc, 'pandoc prints a reference from the CSL-JSON of a meeting', async (context) => {
	context.skip(!isFirstArchive(), otherArchive);
	const file = join(files(), 'citations.json');
	const printed = await runProgram('pandoc', [
		...['-f', 'csljson', '-t', 'plain', '--wrap=none', '--citeproc', file],
	]);
	expect(printed).toContain(words);
	expect(printed).toContain(session.title);
});

checkWith(
	{ programs: ['biber'], debianPackages: ['biber'] },
	'biber reads the BibTeX of a meeting without a warning and keeps the words',
	async (context) => {
		context.skip(!isFirstArchive(), otherArchive);
		const out = join(inject('scratch'), 'biber.bib');
		const options = ['--tool', '--output-file', out, '--logfile', join(inject('scratch'), 'biber')];
		const said = await runProgram('biber', [...options, join(files(), 'citations.bib')]);
		expect(said).not.toMatch(/WARN|ERROR/);
		const entry = readFileSync(out, 'utf8')
			.split(/\n(?=@)/)
			.find((text) => text.includes(statement));
		expect(entry?.replace(/\s+/g, ' ')).toContain(words);
	},
);
