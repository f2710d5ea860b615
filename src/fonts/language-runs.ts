/** Runs of other scripts in a text, so that each can be marked with its language: it decides the forms of letters. */

import { isBeyondLatin } from './letters.ts';
import { isCommon, isOfScript, scriptFonts, scriptOfLanguage } from './scripts.ts';

/** A piece of a text. Its language is absent where it is that of the text around it. */
export interface LanguageRun {
	text: string;
	language?: string;
}

/**
 * A text divided where its script changes. A run has the first of the known languages that is written in its
 * script; if none is, what its script tells: "ko" of Hangul, "und-Arab" of Arabic letters, which many languages use.
 *
 * @param language Of the text as a whole.
 * @param known Languages that the record has names in.
 */
export function languageRuns(
	text: string,
	language: string,
	known: readonly string[] = [],
): LanguageRun[] {
	if (!isBeyondLatin(text)) return [{ text }];
	const runs: LanguageRun[] = [];
	/** Spaces and signs, which belong to the run only if that goes on behind them. */
	let between = '';
	const add = (piece: string, of: string | undefined) => {
		const last = runs.at(-1);
		if (last && last.language === of) last.text += piece;
		else if (piece) runs.push({ text: piece, ...(of !== undefined && { language: of }) });
	};
	for (const letter of text) {
		if (isCommon(letter)) {
			// A mark belongs to the letter before it.
			if (/\p{M}/u.test(letter) && between === '') add(letter, runs.at(-1)?.language);
			else between += letter;
			continue;
		}
		const of = languageOfLetter(letter, language, known);
		const joins = runs.at(-1)?.language === of;
		add(between, joins ? of : undefined);
		between = '';
		add(letter, of);
	}
	add(between, undefined);
	return runs;
}

function languageOfLetter(
	letter: string,
	language: string,
	known: readonly string[],
): string | undefined {
	const rows = scriptFonts.filter(({ letters }) => letters.some((one) => isOfScript(letter, one)));
	const [first] = rows;
	if (!first || first.isBase) return undefined;
	const isWrittenSo = (tag: string) => {
		const script = scriptOfLanguage(tag);
		return rows.some((row) => row.script === script);
	};
	if (isWrittenSo(language)) return undefined;
	return known.find(isWrittenSo) ?? first.language;
}
