/** The command itself, killed at different moments. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { columns, filesOf, scratchFolder, visit } from '../../fixtures/lists.ts';

const root = join(import.meta.dirname, '../../..');

function manyRows(count: number) {
	return Array.from({ length: count }, (_, index) =>
		visit({
			id: `v${index}`,
			start_date: `${1950 + (index % 60)}-05-0${1 + (index % 9)}`,
			end_date: `${1950 + (index % 60)}-05-19`,
			officials: `First${index} Last${index % 400}|Prime Minister|Italy`,
		}),
	);
}

function run(
	csv: string,
	folder: string,
	stopWhen?: () => boolean,
	signal: NodeJS.Signals = 'SIGKILL',
) {
	const child = spawn(
		process.execPath,
		['scripts/import.ts', csv, '--map', 'src/import/maps/us-visits.yaml', '--into', folder],
		{ cwd: root },
	);
	let output = '';
	child.stdout.on('data', (data) => (output += data));
	child.stderr.on('data', (data) => (output += data));
	const watch = stopWhen && setInterval(() => stopWhen() && child.kill(signal), 1);
	return new Promise<{ code: number | null; output: string }>((resolve) => {
		child.on('close', (code) => {
			clearInterval(watch);
			resolve({ code, output });
		});
	});
}

test('killed and run again, it ends in the same archive as without', async () => {
	const scratch = scratchFolder();
	const csv = join(scratch, 'list.csv');
	writeFileSync(csv, stringify(manyRows(600), { header: true, columns: [...columns] }));
	const whole = join(scratch, 'whole');
	expect((await run(csv, whole)).code).toBe(0);
	const expected = filesOf(whole);
	expect(Object.keys(expected).length).toBeGreaterThan(900);

	const moments: [string, NodeJS.Signals, (folder: string) => boolean][] = [
		['placing', 'SIGKILL', (folder) => existsSync(join(folder, 'imports/.staging/plan.json'))],
		['staging', 'SIGINT', (folder) => existsSync(join(folder, 'imports/.staging/files'))],
	];
	for (const [moment, signal, stopWhen] of moments) {
		let folder = '';
		let stopped: Awaited<ReturnType<typeof run>> | undefined;
		// On a busy machine a run may be over before it is seen to be at its moment.
		for (let turn = 0; turn < 5 && (!stopped || stopped.code === 0); turn++) {
			folder = join(scratch, `${moment}-${signal}-${turn}`);
			stopped = await run(csv, folder, () => stopWhen(folder), signal);
		}
		expect(stopped?.code, `${moment}: ${stopped?.output}`).not.toBe(0);
		if (signal === 'SIGINT') expect(stopped?.output).toContain('No record is half-written');
		const { problems } = readContent(folder);
		expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
		const again = await run(csv, folder);
		expect(again.code, again.output).toBe(0);
		expect(filesOf(folder)).toEqual(expected);
	}
	expect(readFileSync(join(whole, 'imports/us-visits/summary.txt'), 'utf8')).toContain(
		'600 rows, 600 became records',
	);
});
