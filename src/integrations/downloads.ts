import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import {
	downloadsHtml,
	hashesText,
	hashFile,
	type Download,
	type DownloadFile,
} from '../exports/downloads.ts';
import { describeFile } from '../exports/packages/exported-file.ts';
import type { Archive } from '../archive/archive.ts';
import { copyFiles } from '../offline/portable/copy.ts';
import { copyOptions } from '../offline/portable/describe-copy.ts';
import { copyDay } from '../archive/edition.ts';
import { zipName } from '../archive/archive-name.ts';
import { inOneFolder } from '../offline/portable/opening.ts';
import { writeZip } from '../exports/packages/zip.ts';
import { measurePhase } from './phases.ts';

/** Writes the site into `downloads/` once more, as a zip that is opened from a disk. Needs the search index. */
export function copyFromDisk(): AstroIntegration {
	return {
		name: 'readout-copy-from-disk',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const begin = performance.now();
				const site = fileURLToPath(dir);
				const archive = linkContent(loadContent());
				await mkdir(join(site, 'downloads'), { recursive: true });
				const files = inOneFolder(archive, copyFiles(site, copyOptions(archive, 'file:')));
				const target = join(site, 'downloads', zipName(archive));
				const count = await writeZip(target, files, copyDay(archive));
				logger.info(`${count} files in the copy`);
				measurePhase('zip', begin);
			},
		},
	};
}

/** The place on the page of downloads where the list stands. */
const place = /<div id="files">.*?<\/div>/s;

/**
 * Lists on the page `downloads/` what lies in its folder. It comes after all that writes there.
 *
 * @param described What to say of the files, each list in the order in which it is to stand.
 */
export function downloadsPage(
	described: readonly ((archive: Archive) => Download[])[],
): AstroIntegration {
	return {
		name: 'readout-downloads-page',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = join(fileURLToPath(dir), 'downloads');
				const archive = linkContent(loadContent());
				const page = join(folder, 'index.html');
				const html = await readFile(page, 'utf8');
				if (!place.test(html)) throw new Error('The page of downloads has no place for the list.');
				const known = described.flatMap((list) => list(archive));
				const files = await filesIn(folder);
				const list = downloadsHtml(files, known);
				await writeFile(join(folder, hashFile), hashesText(files));
				await writeFile(
					page,
					html.replace(place, () => list),
				);
			},
		},
	};
}

async function filesIn(folder: string): Promise<DownloadFile[]> {
	const names = (await readdir(folder)).filter((name) => /\.(?:zip|epub)$/.test(name)).sort();
	const files: DownloadFile[] = [];
	for (const file of names) files.push({ file, ...(await describeFile(folder, file)) });
	return files;
}
