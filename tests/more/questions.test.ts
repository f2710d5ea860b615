/** The questions of the data page, asked in the languages that stand there beside SQL. */

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { questions } from '../../src/exports/questions.ts';
import { writeNdjson } from '../../src/exports/tables/json.ts';
import { tables } from '../../src/exports/tables/tables.ts';
import { answers, archive, idsIn } from '../fixtures/questions.ts';
import { checkWith } from './check-with.ts';
import { runProgram } from './run-program.ts';

for (const { id, asks, python, shell } of questions()) {
	checkWith(
		{ programs: ['python3'], debianPackages: ['python3'] },
		`in Python: ${asks}`,
		async () => {
			const cwd = await writeTables();
			expectAnswer(id, await runProgram('python3', ['-c', python], { cwd }));
		},
	);

	checkWith({ programs: ['jq'], debianPackages: ['jq'] }, `in a shell: ${asks}`, async () => {
		const cwd = await writeTables();
		expectAnswer(id, await runProgram('sh', ['-c', shell], { cwd }));
	});
}

async function writeTables(): Promise<string> {
	const folder = mkdtempSync(join(inject('scratch'), 'questions-'));
	for (const table of tables) {
		await writeNdjson(join(folder, `${table.name}.ndjson`), table, archive);
	}
	return folder;
}

function expectAnswer(id: string, printed: string) {
	const lines = printed.trimEnd().split('\n');
	if (id === 'requests') {
		expect(lines.map(idsIn)).toEqual(
			answers[id]?.map(([, meeting, quotation]) => [meeting, quotation]),
		);
		return;
	}
	const words = lines.map((line) => line.trim().split(/[ \t]+/));
	expect(words).toEqual(answers[id]?.map((line) => line.map(String)));
}
