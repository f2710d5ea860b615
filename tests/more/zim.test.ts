import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { checkWith } from './check-with.ts';
import { isFirstArchive, otherArchive, session } from './first-archive.ts';
import { runProgram } from './run-program.ts';

const needs = {
	programs: ['zimwriterfs', 'zimcheck', 'zimdump'],
	debianPackages: ['zim-tools'],
};

checkWith(
	needs,
	'a ZIM file is made that zimcheck approves and that holds the pages',
	async (context) => {
		const file = join(inject('scratch'), 'archive.zim');
		const options = ['--dir', inject('site'), '--out', file];
		expect(await runProgram('npm', ['run', '--silent', 'export:zim', '--', ...options])).toContain(
			`Wrote ${file}: `,
		);
		await runProgram('zimcheck', [file]);
		context.skip(!isFirstArchive(), otherArchive);
		const page = `meetings/${session.id}/index.html`;
		const listed = (await runProgram('zimdump', ['list', file])).split('\n');
		const path = listed.find((line) => line.endsWith(page)) ?? page;
		expect(await runProgram('zimdump', ['show', `--url=${path}`, file])).toContain(session.title);
	},
);
