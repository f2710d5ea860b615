/** Which letters a text prints, and in which language: what fonts are cut down to. */

import { Parser } from 'htmlparser2';
import { isInvisible, latinRanges } from './scripts.ts';

const latin = latinRanges
	.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
	.join('');
/** A letter that is not among Latin's and is seen. Most texts have none, and need not be looked at closer. */
const beyondLatin = new RegExp(`[^${latin}\\p{White_Space}\\p{Cc}\\p{Cf}]`, 'u');

export function isBeyondLatin(text: string): boolean {
	return beyondLatin.test(text);
}

/** Letters by the tag of the language that they stand in. Those that every font has, ASCII, are left out. */
export type Letters = Map<string, Set<string>>;

/** Adds the letters of a text in a language. */
export function addText(letters: Letters, text: string, language: string): void {
	if (!/[^\0-\x7F]/.test(text)) return;
	let of = letters.get(language);
	// A letter and the mark above it are one character in the fonts, where there is one.
	for (const letter of text.normalize('NFC')) {
		if (letter <= '\x7F' || isInvisible(letter)) continue;
		if (!of) letters.set(language, (of = new Set()));
		of.add(letter);
	}
}

/** Elements whose text is not shown. */
const hidden = new Set(['script', 'style', 'title', 'template', 'noscript']);
/** Attributes whose text is shown. */
const shown = ['placeholder', 'value', 'alt', 'label'];

/**
 * Adds the letters that a page, or a document of a book, prints, each in the language that its element has. A page
 * with no letters but Latin's adds none.
 */
export function addHtml(letters: Letters, html: string, { xmlMode = false } = {}): void {
	if (!isBeyondLatin(html) && !html.includes('&#')) return;
	const open: { name: string; language: string; isHidden: boolean }[] = [];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const above = open.at(-1);
				const language = attributes['lang'] ?? attributes['xml:lang'] ?? above?.language ?? 'und';
				const isHidden = (above?.isHidden ?? false) || hidden.has(name);
				open.push({ name, language, isHidden });
				if (isHidden) return;
				for (const one of shown) addText(letters, attributes[one] ?? '', language);
			},
			onclosetag() {
				open.pop();
			},
			ontext(text) {
				const at = open.at(-1);
				if (at && !at.isHidden) addText(letters, text, at.language);
			},
		},
		{ decodeEntities: true, xmlMode },
	);
	parser.end(html);
}

/** Adds the signs that a script or a style sheet may put into a page; its letters are the pages' own. */
export function addCode(letters: Letters, code: string, language: string): void {
	addText(letters, (code.match(/\p{S}/gu) ?? []).join(''), language);
}
