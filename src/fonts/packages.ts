/** The files of the packages of fonts that are installed. A package divides its font into parts, by range of letters. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isInRanges, parseRanges, type Range } from './ranges.ts';
import type { ScriptFont } from './scripts.ts';

/** One file of a package. */
export interface FontPart {
	/** As the package calls it: "lao", "[57]". */
	name: string;
	file: string;
	ranges: readonly Range[];
}

const require = createRequire(`file://${process.cwd()}/`);
const known = new Map<ScriptFont, readonly FontPart[]>();

/** The parts of a script's font; none if its package is not installed. */
export function partsOf(row: ScriptFont): readonly FontPart[] {
	let parts = known.get(row);
	if (!parts) known.set(row, (parts = readParts(row)));
	return parts;
}

export function isInstalled(row: ScriptFont): boolean {
	return partsOf(row).length > 0;
}

/** The parts of a script's font that have a letter, as far as the package and the list of scripts say. */
export function partsWith(row: ScriptFont, letter: string): readonly FontPart[] {
	const codePoint = letter.codePointAt(0) ?? 0;
	if (row.has !== undefined && !isInRanges(rangesOf(row.has), codePoint)) return [];
	const parts = partsOf(row);
	// A part that is the whole font may say that it is Latin's alone.
	if (row.has !== undefined && parts.length === 1) return parts;
	return parts.filter(({ ranges }) => isInRanges(ranges, codePoint));
}

const parsed = new Map<string, readonly Range[]>();

function rangesOf(text: string): readonly Range[] {
	let ranges = parsed.get(text);
	if (!ranges) parsed.set(text, (ranges = parseRanges(text)));
	return ranges;
}

const notLatin = (name: string) =>
	!/^(?:latin|latin-ext|vietnamese|cyrillic|greek|math|symbols)/.test(name);

function readParts({ font, parts: wanted }: ScriptFont): FontPart[] {
	let list: string;
	try {
		list = require.resolve(`${font}/unicode.json`);
	} catch {
		return [];
	}
	const name = font.slice(font.indexOf('/') + 1);
	const ranges = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
	return Object.entries(ranges)
		.filter(([part]) => (wanted ? wanted.includes(part) : notLatin(part)))
		.map(([part, text]) => {
			const start = join(dirname(list), 'files', `${name}-${part.replace(/[[\]]/g, '')}`);
			const variable = `${start}-wght-normal.woff2`;
			return {
				name: part,
				file: existsSync(variable) ? variable : `${start}-400-normal.woff2`,
				ranges: parseRanges(text),
			};
		});
}
