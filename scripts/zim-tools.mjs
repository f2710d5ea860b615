/** Finds the programs that make and check ZIM files, or installs them where that may be done. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const zimAdvice = `The programs zimwriterfs and zimcheck are not on this machine. They are part of openZIM's "zim-tools":
  Debian, Ubuntu   apt-get install zim-tools
  Fedora           dnf install zim-tools
  Arch             pacman -S zim-tools
  elsewhere        in a container with Debian, or as programs from the openZIM project`;

/** Whether a program of zim-tools can be run. */
export function hasProgram(name) {
	return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Installs zim-tools from Debian's packages where this process may do that. Returns whether they are there. */
export function ensureZimTools() {
	const isThere = () => hasProgram('zimwriterfs') && hasProgram('zimcheck');
	if (isThere()) return true;
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
	console.log('Installing zim-tools from Debian’s packages.');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'zim-tools'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env,
	});
	return isThere();
}
