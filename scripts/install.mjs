/**
 * Installs the packages that package-lock.json names, as far as they are not there yet.
 *
 * Plain JavaScript that needs no package: it runs before there is any, on whatever Node the machine has.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { runNpm } from './run-npm.mjs';

/** The oldest Node that builds the archive. An older machine gets the Node that package.json pins. */
export const oldestNode = '22.19.0';

/**
 * Installs what is missing, and says so. Ends the process if that fails.
 *
 * `production` is what building and serving need, `everything` what tests need too. What is installed already
 * stays: where everything is, everything is brought up to date.
 */
export async function ensureInstalled(wanted = 'everything') {
	const locked = readLock('package-lock.json');
	const installed = readLock('node_modules/.package-lock.json');
	const everything = wanted === 'everything' || hasDevelopment(installed);
	const node = everything || needsPinnedNode(process.version, process.execPath);
	const isThere = (path) => existsSync(join(path, 'package.json'));
	if (missingPackages(locked, installed, { everything, node }, isThere).length === 0) return;

	const what = everything ? 'all packages' : 'the packages that build the archive';
	const { status, output, seconds } = await runNpm(
		`Installing ${what}`,
		installArguments({ everything, node }),
		{ quiet: true },
	);
	if (status !== 0) {
		console.error(output);
		console.error('The packages could not be installed. The lines above say why.');
		process.exit(1);
	}
	console.log(`Installed ${what} in ${seconds} s`);
}

/** What npm is told. Node is a peer in package.json: npm installs it unless peers are left out. */
export function installArguments({ everything, node }) {
	return [
		'ci',
		everything ? '--include=dev' : '--omit=dev',
		node ? '--include=peer' : '--omit=peer',
		'--no-audit',
		'--no-fund',
	];
}

/**
 * Paths of the wanted packages that are not installed in the version of the lockfile.
 *
 * Optional packages may be missing: most of them are for other systems.
 */
export function missingPackages(locked, installed, { everything, node }, isThere) {
	return Object.entries(locked)
		.filter(([path, { dev, optional, devOptional, peer }]) => {
			if (path === '' || optional) return false;
			return everything || (!dev && !devOptional && (node || !peer));
		})
		.filter(([path, { version, integrity }]) => {
			const found = installed[path];
			return found?.version !== version || found.integrity !== integrity || !isThere(path);
		})
		.map(([path]) => path);
}

/** Whether the pinned Node is to be installed: the machine's own is too old, or it is not known. */
export function needsPinnedNode(version, execPath) {
	// npm puts the pinned Node before the machine's own: what runs here tells nothing of that.
	if (execPath.startsWith(resolve('node_modules') + sep)) return true;
	return isOlder(version.replace(/^v/, ''), oldestNode);
}

function hasDevelopment(installed) {
	return Object.values(installed).some(({ dev, optional }) => dev && !optional);
}

/** Packages of a lockfile by their paths; npm keeps one in node_modules of what it has installed. */
function readLock(file) {
	if (!existsSync(file)) return {};
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function isOlder(version, than) {
	const [left, right] = [version, than].map((one) => one.split('.').map(Number));
	const at = left.findIndex((part, index) => part !== right[index]);
	return at !== -1 && left[at] < right[at];
}
