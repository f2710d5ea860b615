import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Thrown where a command may not write; the message is a sentence for the person who gave the path. */
export class OutputError extends Error {}

/**
 * The absolute path with every link in it followed. The last parts need not exist.
 *
 * @throws {OutputError} if a link in it leads nowhere or in a circle, or if a part of it is a file
 */
export function realPath(path: string): string {
	const absent: string[] = [];
	for (let at = resolve(path); ; at = dirname(at)) {
		try {
			const real = realpathSync.native(at);
			if (absent.length > 0 && !lstatSync(real).isDirectory())
				throw new OutputError(`"${path}" cannot be made: ${at} is a file, not a folder.`);
			return join(real, ...absent);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') throw error;
			if (isLink(at))
				throw new OutputError(`"${path}" cannot be used: ${at} is a link that leads nowhere.`);
			absent.unshift(basename(at));
		}
	}
}

function isLink(path: string): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}

/** Whether a path is a folder or lies below it. Both have their links followed. */
export function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(join(folder, sep));
}
