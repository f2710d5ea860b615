/**
 * Text as the search index knows it. Pagefind finds words between spaces; Chinese, Japanese, Lao, Thai,
 * Khmer and Burmese are written without them, so their letters are set apart, in the index and in the
 * query alike. A run of them in a query is then a phrase of letters.
 */

// eslint-disable-next-line readout/no-prose -- names of scripts in Unicode
const scripts = ['Han', 'Hiragana', 'Katakana', 'Lao', 'Thai', 'Khmer', 'Myanmar'];
// The lengthening marks of Japanese belong to no script of their own.
const letter = `[${scripts.map((script) => `\\p{sc=${script}}`).join('')}\\u30FC\\uFF70]`;
const run = new RegExp(`(?:${letter}\\p{M}*)+`, 'gu');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word of the index, or a single letter of an unspaced script, and where it stands in the text. */
export interface Token {
	text: string;
	from: number;
	to: number;
}

/** The words of a text as the index counts them, in order. `from` and `to` count UTF-16 units. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	const add = (from: number, to: number) => {
		for (const match of text.slice(from, to).matchAll(/\S+/g)) {
			const at = from + match.index;
			tokens.push({ text: match[0], from: at, to: at + match[0].length });
		}
	};
	let end = 0;
	for (const match of text.matchAll(run)) {
		add(end, match.index);
		for (const { segment, index } of graphemes.segment(match[0])) {
			const at = match.index + index;
			tokens.push({ text: segment, from: at, to: at + segment.length });
		}
		end = match.index + match[0].length;
	}
	add(end, text.length);
	return tokens;
}

/** The text with the letters of unspaced scripts set apart and white space folded. */
export function setApart(text: string): string {
	return tokensOf(text.normalize('NFC'))
		.map((token) => token.text)
		.join(' ');
}
