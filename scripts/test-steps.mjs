/** Runs the parts of a test run, prints a line for each, and counts them. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What has passed and failed so far, and the names of the parts that failed. */
export const counts = { passed: 0, failed: 0, failures: [] };

/** Runs an npm script that passes or fails as a whole. Returns whether it passed. */
export async function step(name, script, env = {}) {
	const { status, output, seconds } = await run(script, env);
	verdict(name, status === 0 ? [] : [output], seconds);
	return status === 0;
}

/**
 * Runs an npm script that has tests of its own, and counts those.
 *
 * @param report the file in which the script writes its results as JSON
 * @param countsOf reads from them how many passed, failed and were skipped
 */
export async function suite(name, script, report, countsOf, env = {}) {
	const { status, output, seconds } = await run(script, env);
	const found = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : {};
	const { passed = 0, failed = 0, skipped = 0 } = found;
	counts.passed += passed;
	counts.failed += failed;
	const line = `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`;
	console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${line}`);
	if (status === 0 && passed + failed > 0) return;
	if (output) console.log(output);
	if (failed > 0) counts.failures.push(`${name}: ${failed} failed`);
	// A suite that died, or that found no test, has failed even if no test did.
	else verdict(name, ['It did not run to its end.']);
}

/** Prints and counts a part: it has passed if there are no problems. */
export function verdict(name, problems, seconds) {
	const passed = problems.length === 0;
	if (passed) counts.passed++;
	else {
		counts.failed++;
		counts.failures.push(name);
	}
	console.log(
		`${passed ? 'ok' : 'FAILED'}  ${name}${seconds === undefined ? '' : ` (${seconds} s)`}`,
	);
	for (const problem of problems) console.log(problem);
}

/** Prints what failed and, as the last line, the counts. Sets the exit code. */
export function summarise() {
	if (counts.failures.length > 0) console.log(`\nFailed:\n  ${counts.failures.join('\n  ')}`);
	console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
	process.exitCode = counts.failed > 0 ? 1 : 0;
}

function run([script, ...args], env) {
	const begin = performance.now();
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', script, ...args], {
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
			shell: process.platform === 'win32',
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
		child.on('close', (status) => {
			const seconds = ((performance.now() - begin) / 1000).toFixed(1);
			resolve({ status, output: output.trimEnd(), seconds });
		});
	});
}
