/**
 * Installs what package-lock.json names, unless it is installed already.
 *
 * Plain JavaScript that needs no package: it runs before there is any, on whatever Node the machine has.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const marker = 'node_modules/.readout-installed';

/** Installs if anything has changed since the last time. Ends the process if that fails. */
export function ensureInstalled() {
	const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
	console.log('Installing packages. This happens once, and again when their versions change.');
	const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
	if (status !== 0) {
		console.error('The packages could not be installed. The lines above say why.');
		process.exit(1);
	}
	writeFileSync(marker, wanted);
}

/**
 * Runs npm and waits for it. What npm runs finds the Node that is pinned in package.json before the
 * machine's own.
 */
export function runNpm(args) {
	return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
