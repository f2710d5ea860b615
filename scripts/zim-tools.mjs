/** Finds the programs that make and check ZIM files. */

import { spawnSync } from 'node:child_process';

export const zimAdvice = `The programs zimwriterfs and zimcheck are not on this machine. They are part of openZIM's "zim-tools":
  Debian, Ubuntu   apt-get install zim-tools
  Fedora           dnf install zim-tools
  Arch             pacman -S zim-tools
  elsewhere        in a container with Debian, or as programs from the openZIM project`;

/** Whether a program of zim-tools can be run. */
export function hasProgram(name) {
	return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}
