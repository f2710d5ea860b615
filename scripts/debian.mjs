/** Installs packages of Debian where this process may do that. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs the packages, as root on Debian or Ubuntu. Does nothing elsewhere: look again whether they are there. */
export function installDebianPackages(packages) {
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
	console.log(`Installing ${packages.join(', ')} from Debian's packages.`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env,
	});
}
