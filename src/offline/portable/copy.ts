/** The files of a copy of the site that no server serves: opened from a disk, or packed by another program. */

import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileToPack } from '../../exports/packages/zip.ts';
import { formOnDisk } from '../copied-files.ts';
import { portableCss } from './links.ts';
import { portablePage, type PagePlan } from './page.ts';
import { classicScript, firstScript, holdingScript } from './scripts.ts';

export type CopyOptions = Omit<PagePlan, 'files' | 'firstScript'>;

const firstScriptPath = 'from-disk/first.js';

/**
 * Every file of the copy, one after another, so that only one is in memory: pages in the order of their
 * paths, then what they need. The same site gives the same files to the byte.
 *
 * @param site Folder of the built site.
 */
export async function* copyFiles(site: string, options: CopyOptions): AsyncGenerator<FileToPack> {
	const taken = (await listFiles(site)).filter((path) => formOnDisk(path) !== 'none');
	const files = new Set(taken.filter((path) => formOnDisk(path) === 'file'));
	const plan: PagePlan = { ...options, files, firstScript: firstScriptPath };
	const read = (path: string) => readFile(join(site, path));

	const run = new Set<string>();
	for (const path of taken) {
		if (!path.endsWith('.html')) continue;
		const { html, scripts } = portablePage((await read(path)).toString('utf8'), path, plan);
		for (const script of scripts) run.add(script);
		yield { path, bytes: Buffer.from(html) };
	}
	yield { path: firstScriptPath, bytes: Buffer.from(await firstScript()) };
	for (const path of taken) {
		if (path.endsWith('.html')) continue;
		if (formOnDisk(path) === 'script') {
			const script = holdingScript(await read(path), path.endsWith('.json'));
			yield { path: `${path}.js`, bytes: Buffer.from(script) };
		} else if (path.endsWith('.js')) {
			// What other scripts import is part of them.
			if (path.startsWith('_astro/') && !run.has(path)) continue;
			yield { path, bytes: Buffer.from(await classicScript(join(site, path))) };
		} else if (path.endsWith('.css')) {
			const css = portableCss((await read(path)).toString('utf8'), path, plan);
			yield { path, bytes: Buffer.from(css) };
		} else yield { path, bytes: await read(path) };
	}
}

/** Paths of all files below a folder, sorted, with "/" between folders. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length)
				.replaceAll(sep, '/')
				.replace(/^\/+/, ''),
		)
		.sort();
}
