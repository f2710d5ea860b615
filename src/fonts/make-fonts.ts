/** Makes fonts that have just the letters of some texts: one file a script. */

import { readFileSync } from 'node:fs';
import { createFont } from 'fonteditor-core';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontsFor, type Style } from './choose.ts';
import type { Letters } from './letters.ts';
import { partsWith, type FontPart } from './packages.ts';
import { scriptFonts, type ScriptFont } from './scripts.ts';
import { withHelpers } from './shaping.ts';

/** A font of one script. */
export interface MadeFont {
	script: string;
	isSans: boolean;
	/** The letters it was made for, sorted. */
	letters: string[];
	/** As TrueType. */
	bytes: Buffer;
	/** Whether it has every weight from 400 to 700, or 400 alone. */
	isVariable: boolean;
}

export interface MadeFonts {
	/** In the order of the list of scripts. */
	fonts: MadeFont[];
	/** The font that draws each letter of a language: its place among `fonts`. */
	drawnBy: Record<Style, Map<string, Map<string, number>>>;
	/** Letters that no font has. */
	missing: string[];
}

/** A heavier weight than this is not used on pages. */
export const weights = { min: 400, max: 700 } as const;

/**
 * The fonts for letters in their languages, without those of Latin, which the site has anyway. The same
 * letters give the same bytes.
 *
 * @param styles Greek and Cyrillic have a font for each.
 */
export async function makeFonts(
	letters: Letters,
	styles: readonly Style[] = ['serif', 'sans'],
): Promise<MadeFonts> {
	const wanted = new Map<ScriptFont, Map<FontPart, Set<string>>>();
	const chosen: {
		style: Style;
		language: string;
		letter: string;
		row: ScriptFont;
		part: FontPart;
	}[] = [];
	const missing = new Set<string>();
	for (const style of styles) {
		for (const [language, of] of sorted(letters)) {
			for (const letter of of) {
				if (fontsFor(letter, language, style)[0]?.isBase) continue;
				const found = await whoDraws(letter, language, style);
				if (found === undefined) {
					missing.add(letter);
					continue;
				}
				chosen.push({ style, language, letter, ...found });
				const parts = wanted.get(found.row) ?? new Map<FontPart, Set<string>>();
				wanted.set(found.row, parts);
				parts.set(found.part, (parts.get(found.part) ?? new Set()).add(letter));
			}
		}
	}

	const fonts: MadeFont[] = [];
	const placeOf = new Map<string, number>();
	const inOrder = scriptFonts.flatMap((row) => {
		const parts = wanted.get(row);
		return parts ? [{ row, parts }] : [];
	});
	for (const { row, parts } of inOrder) {
		for (const group of isSliced(row) ? [parts] : [...parts].map((one) => new Map([one]))) {
			const all = [...group.values()].flatMap((of) => [...of]).toSorted();
			for (const part of group.keys()) placeOf.set(part.file, fonts.length);
			fonts.push({
				script: row.script,
				isSans: row.isSans ?? false,
				letters: all,
				...(isSliced(row) ? await mergeParts(group) : await cutPart(group)),
			});
		}
	}

	const drawnBy: MadeFonts['drawnBy'] = { serif: new Map(), sans: new Map() };
	for (const { style, language, letter, part } of chosen) {
		const of = drawnBy[style].get(language) ?? new Map<string, number>();
		drawnBy[style].set(language, of.set(letter, placeOf.get(part.file) ?? 0));
	}
	return { fonts, drawnBy, missing: [...missing].toSorted() };
}

/** The same font with fewer letters, in one weight: for a book, whose readers know no variable fonts. */
export async function cutFont(
	{ bytes, isVariable }: MadeFont,
	letters: Iterable<string>,
): Promise<Buffer> {
	return subsetFont(bytes, withHelpers(letters), {
		targetFormat: 'sfnt',
		...(isVariable && { variationAxes: { wght: weights.min } }),
	});
}

/** A font as pages load it. */
export async function webFont({ bytes }: MadeFont): Promise<Buffer> {
	return convert(bytes, 'woff2');
}

/** The languages and their letters, in an order that does not depend on which was met first. */
function sorted(letters: Letters): [string, string[]][] {
	return [...letters]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([language, of]) => [language, [...of].toSorted()]);
}

/** The font, and the file of it, that draw a letter: the first that really has it. */
export async function whoDraws(
	letter: string,
	language: string,
	style: Style,
): Promise<{ row: ScriptFont; part: FontPart } | undefined> {
	for (const row of fontsFor(letter, language, style)) {
		// A package says of a part more than it has: sometimes the next part or font is to help.
		for (const part of partsWith(row, letter))
			if ((await openPart(part)).has.has(letter.codePointAt(0) ?? 0)) return { row, part };
	}
	return undefined;
}

interface OpenPart {
	bytes: Buffer;
	has: ReadonlySet<number>;
}

const open = new Map<string, Promise<OpenPart>>();

/** A part of a font with some of its letters alone, in the weight of text. */
export async function cutLetters(part: FontPart, letters: string): Promise<Buffer> {
	const { bytes } = await openPart(part);
	return subsetFont(bytes, letters, {
		targetFormat: 'sfnt',
		noHinting: true,
		...(isVariable(part) && { variationAxes: { wght: weights.min } }),
	});
}

function isVariable({ file }: FontPart): boolean {
	return file.endsWith('-wght-normal.woff2');
}

let lastRead: Promise<unknown> = Promise.resolve();

/** A part as TrueType, with the code points that it has. Read once a process. */
function openPart({ file }: FontPart): Promise<OpenPart> {
	let part = open.get(file);
	if (!part) {
		// One after another: what unpacks fonts gives each in the same piece of memory.
		part = lastRead.then(() => readPart(file));
		lastRead = part.catch(() => undefined);
		open.set(file, part);
	}
	return part;
}

async function readPart(file: string): Promise<OpenPart> {
	const bytes = await convert(readFileSync(file), 'truetype');
	const face = new Face(new Blob(Uint8Array.from(bytes).buffer));
	return { bytes, has: new Set(face.collectUnicodes()) };
}

/** Han, Kana and Hangul come in a hundred parts each, by how often they are used. */
function isSliced(row: ScriptFont): boolean {
	return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(row.script);
}

async function cutPart(
	group: ReadonlyMap<FontPart, ReadonlySet<string>>,
): Promise<Pick<MadeFont, 'bytes' | 'isVariable'>> {
	const [[part, of]] = [...group] as [[FontPart, ReadonlySet<string>]];
	const { bytes } = await openPart(part);
	const cut = await subsetFont(bytes, withHelpers(of), {
		targetFormat: 'sfnt',
		noHinting: true,
		...(isVariable(part) && { variationAxes: { wght: weights } }),
	});
	return { bytes: cut, isVariable: isVariable(part) };
}

/**
 * One font of parts of the same one, in one weight. Its letters stand each for itself: what joins them to others is
 * not taken over.
 */
async function mergeParts(
	group: ReadonlyMap<FontPart, ReadonlySet<string>>,
): Promise<Pick<MadeFont, 'bytes' | 'isVariable'>> {
	const cuts: Buffer[] = [];
	for (const [part, of] of group) cuts.push(await cutLetters(part, [...of].join('')));
	const [first, ...others] = cuts.map((cut) => createFont(cut, { type: 'ttf' }));
	if (!first) throw new Error('There is no part to make a font of.');
	for (const other of others) first.merge(other, { scale: 1 });
	const merged = first.write({ type: 'ttf', toBuffer: true });
	return { bytes: merged, isVariable: false };
}
