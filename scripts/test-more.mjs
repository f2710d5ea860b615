/**
 * The checks that need programs from elsewhere: browsers, office programs, validators. They are installed where
 * this process may do that. A check whose program is missing is skipped, never passed; the last line counts.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), 'readout-test-more-'));
const report = join(scratch, 'more.json');
const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
const vitest = ['exec', '--', 'vitest', 'run', '--config', 'tests/more.config.ts', ...reporters];
const { status } = spawnSync('npm', [...vitest, ...process.argv.slice(2)], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
rmSync(scratch, { recursive: true, force: true });

const { numPassedTests: passed = 0, numPendingTests: skipped = 0, numFailedTests = 0 } = counted;
// A run that died has failed even if no check did.
const failed = status !== 0 ? Math.max(1, numFailedTests) : numFailedTests;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
