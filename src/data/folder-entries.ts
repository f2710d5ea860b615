/** What lies in a folder, also what no editor meant to put there: links, pipes, names of another encoding. */

import { isUtf8 } from 'node:buffer';
import {
	closeSync,
	constants,
	fstatSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	type Dirent,
} from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../rules/problem.ts';

export interface FolderEntry {
	/** Below the content folder, parted by "/". */
	path: string;
	name: string;
	isFolder: boolean;
	/** Why it cannot be read; absent for files and folders. */
	problem?: Finding | undefined;
}

/** A finding on a file as such. */
export function wholeFile(file: string, rule: string, message: string): Finding {
	return { level: 'error', rule, file, spot: { offset: 0 }, message };
}

/** Reports an entry that is neither a file nor a folder. Returns whether it is one of the two. */
export function isSoundEntry({ problem }: FolderEntry, findings: Finding[]): boolean {
	if (problem) findings.push(problem);
	return !problem;
}

/** Whether anything at all has this name, be it a link that leads nowhere. */
export function existsAtAll(path: string): boolean {
	try {
		lstatSync(path);
		return true;
	} catch {
		return false;
	}
}

/** What lies in a folder below the content folder, but for hidden files, by name. A folder that cannot be read is empty and reported. */
export function entriesOf(root: string, folder: string, findings: Finding[]): FolderEntry[] {
	let entries: Dirent<Buffer>[];
	try {
		entries = readdirSync(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
	} catch (error) {
		findings.push(wholeFile(folder || '.', 'unreadable', unreadable('folder', error)));
		return [];
	}
	return entries
		.map((entry) => entryOf(root, folder, entry))
		.filter(({ name }) => !name.startsWith('.'))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function entryOf(root: string, folder: string, entry: Dirent<Buffer>): FolderEntry {
	const name = entry.name.toString('utf8');
	const path = folder === '' ? name : `${folder}/${name}`;
	const found = { path, name, isFolder: entry.isDirectory() };
	if (!isUtf8(entry.name)) {
		return {
			...found,
			problem: wholeFile(
				path,
				'file-name',
				`The name is not UTF-8: its bytes are ${entry.name.toString('hex').replace(/..(?=.)/g, '$& ')}. Rename it in lowercase letters a to z, digits and hyphens.`,
			),
		};
	}
	const strange = strangeKind(entry, join(root, path));
	return strange === undefined ? found : { ...found, problem: wholeFile(path, 'no-file', strange) };
}

function strangeKind(entry: Dirent<Buffer>, path: string): string | undefined {
	if (entry.isFile() || entry.isDirectory()) return undefined;
	if (entry.isSymbolicLink()) {
		return `Found a link to "${targetOf(path)}". Records are files and folders of the content folder itself: put what it leads to in its place, or delete it.`;
	}
	const kind = entry.isFIFO()
		? 'a named pipe'
		: entry.isSocket()
			? 'a socket'
			: entry.isBlockDevice() || entry.isCharacterDevice()
				? 'a device'
				: 'something that is neither a file nor a folder';
	return `Found ${kind}, expected a file. Move it out of the content folder.`;
}

function targetOf(path: string): string {
	try {
		return readlinkSync(path);
	} catch {
		return '?';
	}
}

/** Why a file or folder cannot be read, and what to do. */
export function unreadable(what: 'file' | 'folder', error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const reason =
		{
			EACCES: 'you have no right to read it. Change its permissions',
			EPERM: 'you have no right to read it. Change its permissions',
			ENOENT: 'it is not there. Was it moved or deleted just now?',
			ENOTDIR: 'it is a file. Name the folder of records',
			ELOOP: 'it is a link. Put the file itself in its place',
			EISDIR: 'it is a folder. Rename the folder',
			EIO: 'the disk reports an error. Copy the file again',
		}[code] ??
		`the system reports ${code || (error instanceof Error ? error.message : String(error))}. Look at its permissions and at the disk`;
	return `The ${what} cannot be read: ${reason}${reason.endsWith('?') ? '' : '.'}`;
}

/** Nothing but a file is opened, and nothing is waited for, as a pipe would have it. */
const justTheFile = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The bytes of a file with its size and the time of its last change; the bytes only if `isWanted`. Throws if it is no file or cannot be read. */
export function readPlainFile(
	path: string,
	isWanted: (about: { size: number; mtimeMs: number }) => boolean = () => true,
): { size: number; mtimeMs: number; bytes: Buffer } {
	const file = openSync(path, justTheFile);
	try {
		const about = fstatSync(file);
		if (!about.isFile()) throw new Error('It is no file.');
		const { size, mtimeMs } = about;
		return { size, mtimeMs, bytes: isWanted(about) ? readFileSync(file) : Buffer.alloc(0) };
	} finally {
		closeSync(file);
	}
}
