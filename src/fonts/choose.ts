/** Which font draws which letter, in which language. */

import { isInstalled, partsWith } from './packages.ts';
import {
	isCommon,
	isInvisible,
	isOfScript,
	scriptFonts,
	scriptOfLanguage,
	type ScriptFont,
} from './scripts.ts';

/** Text is set in a serif; tables and facts in a sans. */
export type Style = 'serif' | 'sans';

/**
 * The fonts that have a letter, best first: that of the language, then in the order of the list. None draws
 * what cannot be seen; for a letter that is in no installed font the list is empty too.
 */
export function fontsFor(letter: string, language: string, style: Style = 'serif'): ScriptFont[] {
	if (isInvisible(letter)) return [];
	const script = scriptOf(language);
	const common = isCommon(letter);
	const rank = (row: ScriptFont) =>
		(row.isBase ? -4 : 0) +
		(row.script === script ? -2 : 0) +
		((row.isSans ?? false) === (style === 'sans') ? -1 : 0);
	return installed()
		.filter(
			(row) =>
				(common || row.letters.some((one) => isOfScript(letter, one))) &&
				partsWith(row, letter).length > 0,
		)
		.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether no installed font has a letter. */
export function isWithoutFont(letter: string): boolean {
	if (letter <= '~' || isInvisible(letter)) return false;
	let answer = withoutFont.get(letter);
	if (answer === undefined)
		withoutFont.set(letter, (answer = fontsFor(letter, 'und').length === 0));
	return answer;
}

const withoutFont = new Map<string, boolean>();

let rows: readonly ScriptFont[] | undefined;

function installed(): readonly ScriptFont[] {
	return (rows ??= scriptFonts.filter(isInstalled));
}

const scripts = new Map<string, string | undefined>();

function scriptOf(language: string): string | undefined {
	if (!scripts.has(language)) scripts.set(language, scriptOfLanguage(language));
	return scripts.get(language);
}
