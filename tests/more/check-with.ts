/** Checks that need programs which npm does not bring: each says which, and is skipped where one is missing. */

import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { test, type TestContext } from 'vitest';
import { installDebianPackages } from '../../scripts/debian.mjs';

export interface Needs {
	/** Commands, or absolute paths of files. */
	programs: readonly string[];
	/** Packages of Debian that bring them. */
	debianPackages: readonly string[];
}

/**
 * A test that runs where its programs are, or can be installed. Elsewhere it is skipped, with the reason in the
 * report.
 */
export function checkWith(
	{ programs, debianPackages }: Needs,
	name: string,
	run: (context: TestContext) => Promise<void> | void,
): void {
	test(name, async (context) => {
		if (missing(programs).length > 0) installDebianPackages(debianPackages);
		const absent = missing(programs);
		if (absent.length > 0) {
			context.skip(
				`${absent.join(', ')} not found. On Debian: apt-get install ${debianPackages.join(' ')}`,
			);
		}
		await run(context);
	});
}

function missing(programs: readonly string[]): string[] {
	return programs.filter((program) => pathOf(program) === undefined);
}

/** The path of a program, absent if this machine does not have it. Servers are often outside of a user's PATH. */
export function pathOf(program: string): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
	const paths = isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program));
	return paths.find((path) => existsSync(path));
}
