/** Writes the fonts of all scripts but Latin, and their style sheet, into a built site. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCode, addHtml, type Letters } from './letters.ts';
import { makeFonts, webFont } from './make-fonts.ts';
import { letterSheet, letterStyles } from './style-sheet.ts';

/** The style sheet, and the files that it names, by their path from the root of the site. */
export interface SiteFonts {
	styles: string;
	files: Map<string, Buffer>;
	/** Letters that no font has. */
	missing: string[];
}

/** Every file in this folder is named by what it holds, so that browsers may keep it for ever. */
const folder = '_astro';

/** The letters that the pages of a built site print, and the signs that its scripts and styles add. */
export async function siteLetters(site: string, language: string): Promise<Letters> {
	const letters: Letters = new Map();
	const paths = await readdir(site, { recursive: true });
	for (const path of paths.toSorted()) {
		const isPage = path.endsWith('.html');
		if (!isPage && !/^_astro[\\/].*\.(?:js|css)$/.test(path)) continue;
		const text = await readFile(join(site, path), 'utf8');
		if (isPage) addHtml(letters, text);
		else addCode(letters, text, language);
	}
	return letters;
}

/** The fonts for some letters, with their style sheet. The same letters give the same bytes. */
export async function siteFonts(letters: Letters, language: string): Promise<SiteFonts> {
	const made = await makeFonts(letters);
	const files = new Map<string, Buffer>();
	const paths: string[] = [];
	for (const font of made.fonts) {
		const bytes = await webFont(font);
		const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
		const name = `letters-${font.script.toLowerCase()}${font.isSans ? '-sans' : ''}`;
		const path = `${folder}/${name}.${hash}.woff2`;
		paths.push(path);
		files.set(path, bytes);
	}
	return { styles: letterStyles(made, paths, language), files, missing: made.missing };
}

/**
 * Writes the fonts of a built site. Those of the build before are kept in `cache` and taken if the letters are
 * the same.
 */
export async function writeSiteFonts(
	site: string,
	language: string,
	cache: string,
): Promise<SiteFonts> {
	const letters = await siteLetters(site, language);
	const kept = join(cache, `${digestOf(letters, language)}.json`);
	const fonts = readKept(kept) ?? (await siteFonts(letters, language));
	if (!existsSync(kept)) keep(cache, kept, fonts);
	for (const [path, bytes] of fonts.files) {
		mkdirSync(join(site, folder), { recursive: true });
		await writeFile(join(site, path), bytes);
	}
	await writeFile(join(site, letterSheet), fonts.styles);
	return fonts;
}

function readKept(file: string): SiteFonts | undefined {
	if (!existsSync(file)) return undefined;
	const { styles, files, missing } = JSON.parse(readFileSync(file, 'utf8')) as {
		styles: string;
		files: [string, string][];
		missing: string[];
	};
	const bytes = files.map(([path, text]) => [path, Buffer.from(text, 'base64')] as const);
	return { styles, files: new Map(bytes), missing };
}

/** Keeps the fonts of this build in the place of those of earlier ones. */
function keep(cache: string, file: string, { styles, files, missing }: SiteFonts): void {
	mkdirSync(cache, { recursive: true });
	for (const name of readdirSync(cache)) {
		if (/^[0-9a-f]{64}\.json$/.test(name)) rmSync(join(cache, name));
	}
	const texts = Array.from(files, ([path, bytes]) => [path, bytes.toString('base64')]);
	writeFileSync(file, JSON.stringify({ styles, files: texts, missing }));
}

/** Tells letters apart, and versions of what makes fonts of them. */
function digestOf(letters: Letters, language: string): string {
	const hash = createHash('sha256').update(language);
	for (const [tag, of] of [...letters].toSorted(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(`\0${tag}\0${[...of].toSorted().join('')}`);
	const here = new URL('./', import.meta.url);
	for (const name of readdirSync(here).toSorted()) hash.update(readFileSync(new URL(name, here)));
	hash.update(readFileSync(new URL('../../package-lock.json', import.meta.url)));
	return hash.digest('hex');
}
