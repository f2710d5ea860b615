/** The copy that opens from a disk, unpacked into a folder whose name browsers have to escape. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzip } from '../fixtures/unzip.ts';

const built = fileURLToPath(new URL('../../dist/downloads/', import.meta.url));

export interface UnpackedCopy {
	/** The folder that the zip holds, on disk. */
	folder: string;
	/** Paths of its files, from that folder. */
	files: string[];
	/** The address of a file or, by its path on the site, of a page: `/timeline/?q=a` too. */
	address(path: string): string;
	remove(): void;
}

/** Unpacks the copy that lies among the downloads of a built site: of `dist/`, if no other is given. */
export async function unpackCopy(downloads = built): Promise<UnpackedCopy> {
	const name = readdirSync(downloads).find((file) => file.endsWith('-offline.zip'));
	if (!name) throw new Error(`There is no copy in ${downloads}.`);
	const files = await unzip(readFileSync(join(downloads, name)));
	const target = mkdtempSync(join(tmpdir(), 'Đọc & 读 100% #1 '));
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(target, path)), { recursive: true });
		writeFileSync(join(target, path), bytes);
	}
	const paths = [...files.keys()];
	const [top = ''] = paths[0]?.split('/') ?? [];
	const folder = join(target, top);
	return {
		folder,
		files: paths.map((path) => path.slice(top.length + 1)),
		address(path) {
			const [, file = '', rest = ''] = /^\/?([^?#]*)(.*)$/s.exec(path) ?? [];
			const isPage = path.startsWith('/');
			const whole = isPage ? `archive/${file}${/(^|\/)$/.test(file) ? 'index.html' : ''}` : file;
			return pathToFileURL(join(folder, decodeURIComponent(whole))).href + rest;
		},
		remove: () => rmSync(target, { recursive: true }),
	};
}
