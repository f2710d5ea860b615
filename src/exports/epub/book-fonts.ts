/** The fonts that a book brings along: for the letters of other scripts than Latin that it prints, and no others. */

import { fontsFor } from '../../fonts/choose.ts';
import { addHtml, type Letters } from '../../fonts/letters.ts';
import { cutFont, makeFonts, type MadeFonts } from '../../fonts/make-fonts.ts';

export interface BookFonts {
	/** By name in the container. */
	files: Map<string, Buffer>;
	/** What is added to the style sheet of the book. */
	styles: string;
}

/** The letters that the documents of a book print. */
export function bookLetters(documents: Iterable<string>): Letters {
	const letters: Letters = new Map();
	for (const text of documents) addHtml(letters, text, { xmlMode: true });
	return letters;
}

/** The fonts of all letters of a book, of which smaller books can have a part. */
export function allFonts(letters: Letters): Promise<MadeFonts> {
	return makeFonts(letters, ['serif']);
}

/**
 * The fonts for the letters of a book. Latin is left to the reading device, and to the font that its reader has
 * chosen.
 *
 * @param all Those of the archive's largest book. Letters that it lacks are made anew.
 */
export async function bookFonts(letters: Letters, all: MadeFonts): Promise<BookFonts> {
	const made = has(all, letters) ? all : await allFonts(letters);
	const drawn = made.drawnBy.serif;
	const used = new Map<number, Set<string>>();
	const byLanguage = new Map<string, Set<number>>();
	for (const [language, of] of letters) {
		for (const letter of of) {
			const at = drawn.get(language)?.get(letter);
			if (at === undefined) continue;
			used.set(at, (used.get(at) ?? new Set()).add(letter));
			byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(at));
		}
	}
	const places = [...used.keys()].toSorted((a, b) => a - b);
	const names = new Map(
		places.map((at, index) => [at, `${made.fonts[at]?.script.toLowerCase() ?? ''}-${index + 1}`]),
	);
	const files = new Map<string, Buffer>();
	const rules: string[] = [];
	for (const at of places) {
		const font = made.fonts[at];
		if (!font) continue;
		const file = `fonts/${names.get(at)}.ttf`;
		files.set(file, await cutFont(font, used.get(at) ?? []));
		rules.push(`@font-face {\n\tfont-family: '${names.get(at)}';\n\tsrc: url('${file}');\n}`);
	}
	const families = (of: Iterable<number>) =>
		[...[...of].toSorted((a, b) => a - b).map((at) => `'${names.get(at)}'`), 'serif'].join(', ');
	if (places.length > 0) rules.push(`body {\n\tfont-family: ${families(places)};\n}`);
	for (const [language, of] of [...byLanguage].toSorted(([a], [b]) => (a < b ? -1 : 1)))
		rules.push(`[lang='${language}'] {\n\tfont-family: ${families(of)};\n}`);
	return { files, styles: rules.map((rule) => `\n${rule}\n`).join('') };
}

function has({ drawnBy, missing }: MadeFonts, letters: Letters): boolean {
	return [...letters].every(([language, of]) =>
		[...of].every(
			(letter) =>
				drawnBy.serif.get(language)?.has(letter) ||
				missing.includes(letter) ||
				fontsFor(letter, language)[0]?.isBase,
		),
	);
}
