/** The tables, opened by the programs of those who work with them. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, inject } from 'vitest';
import { checkWith } from './check-with.ts';
import { isFirstArchive, otherArchive, session } from './first-archive.ts';
import { runProgram } from './run-program.ts';

const tables = () => join(inject('site'), 'data/tables');

checkWith(
	{ programs: ['soffice'], debianPackages: ['libreoffice-calc-nogui'] },
	'LibreOffice opens the table of officials with every name in its letters',
	async (context) => {
		context.skip(!isFirstArchive(), otherArchive);
		const out = join(inject('scratch'), 'libreoffice');
		mkdirSync(out);
		// Its own profile: an open LibreOffice of this user would answer instead.
		const profile = `-env:UserInstallation=file://${out}/profile`;
		// Comma, quotation mark, UTF-8: what the dialog of LibreOffice offers for this file.
		const [read, written] = ['CSV:44,34,76', 'csv:Text - txt - csv (StarCalc):44,34,76'];
		const office = (file: string, to: string, ...more: string[]) =>
			runProgram('soffice', [
				...[profile, '--headless', ...more, '--convert-to', to, '--outdir', out, file],
			]);
		await office(join(tables(), 'officials.spreadsheet.csv'), 'ods', `--infilter=${read}`);
		await office(join(out, 'officials.spreadsheet.ods'), written);
		const rows = parse<Record<string, string>>(
			readFileSync(join(out, 'officials.spreadsheet.csv'), 'utf8'),
			{
				columns: true,
				bom: true,
			},
		);
		expect(rows.find(({ id }) => id === 'wang-yi')).toMatchObject({
			name: 'Wang Yi',
			names: 'zh-Hans: 王毅; vi: Vương Nghị; ko: 왕이',
			country: 'china',
		});
	},
);

checkWith(
	{ programs: ['Rscript'], debianPackages: ['r-base-core'] },
	'R reads the table of meetings with its dates and titles',
	async (context) => {
		context.skip(!isFirstArchive(), otherArchive);
		const script = join(inject('scratch'), 'meetings.R');
		writeFileSync(
			script,
			`meetings <- read.csv("meetings.csv", encoding = "UTF-8")
row <- meetings[meetings$id == "${session.id}", ]
cat(nrow(row), row$date, enc2utf8(row$title), class(as.Date(meetings$earliest)), sep = "\\n")
`,
		);
		const printed = await runProgram('Rscript', [script], {
			cwd: tables(),
			env: { LC_ALL: 'C.UTF-8' },
		});
		expect(printed.trim().split('\n')).toEqual(['1', session.date, session.title, 'Date']);
	},
);
