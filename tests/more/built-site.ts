/** Builds the archive once for all checks, into a scratch folder that goes when they are done. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runProgram } from './run-program.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the built site. */
		site: string;
		/** A folder in which checks may write. */
		scratch: string;
	}
}

export default async function setup(project: TestProject): Promise<() => void> {
	const scratch = mkdtempSync(join(tmpdir(), 'readout-more-'));
	const site = join(scratch, 'site');
	const remove = () => rmSync(scratch, { recursive: true, force: true });
	try {
		await runProgram('npm', ['run', '--silent', 'build', '--', '--out', site]);
	} catch (error) {
		remove();
		throw error;
	}
	project.provide('site', site);
	project.provide('scratch', scratch);
	return remove;
}
