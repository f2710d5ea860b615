import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { takeBuildLock, waitForBuildLock } from '../../../src/output/build-lock.ts';
import { scratchFolder } from './folders.ts';

test('only one build at a time has the right to build', () => {
	const folder = join(scratchFolder(), 'work');
	const first = takeBuildLock(folder);
	expect(first).toBeDefined();
	expect(takeBuildLock(folder)).toBeUndefined();
	first?.release();
	const second = takeBuildLock(folder);
	expect(second).toBeDefined();
	second?.release();
});

test('a second build is told who is at work, and begins when that process was killed', async () => {
	const folder = join(scratchFolder(), 'work');
	const module = pathToFileURL(join(import.meta.dirname, '../../../src/output/build-lock.ts')).href;
	const holder = spawn(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`const { takeBuildLock } = await import(${JSON.stringify(module)});
globalThis.lock = takeBuildLock(${JSON.stringify(folder)});
console.log('taken');
setInterval(() => {}, 1000);`,
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	await once(holder.stdout, 'data');
	let told = '';
	const lock = await waitForBuildLock(folder, (pid) => {
		told = pid;
		holder.kill('SIGKILL');
	});
	expect(told).toBe(String(holder.pid));
	lock.release();
});
