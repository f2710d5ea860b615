/**
 * A check without errors promises that a site can be built. Some random archives are built whole; RANDOM_SEED tries one
 * of your choice, as a failure names it.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/data/read-content.ts';
import { randomArchive } from '../fixtures/random/archive.ts';
import { runProgram } from './run-program.ts';

const chosen = process.env['RANDOM_SEED'];
const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

function writeArchive(seed: number): string {
	const folder = mkdtempSync(join(tmpdir(), `readout-seed-${seed}-`));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(randomArchive(seed))) {
		const file = join(folder, 'content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return folder;
}

test.each(chosen ? [Number(chosen)] : range(1, 300))('the archive of seed %d is sound', (seed) => {
	const { problems } = readContent(join(writeArchive(seed), 'content'));
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each(chosen ? [Number(chosen)] : [1, 15, 16, 90])(
	'a site can be built from the archive of seed %d',
	async (seed) => {
		const folder = writeArchive(seed);
		const said = await runProgram(
			process.execPath,
			['scripts/build.ts', '--out', join(folder, 'site')],
			{ env: { READOUT_CONTENT: join(folder, 'content') } },
		);
		expect(said).toContain('Built ');
	},
);
