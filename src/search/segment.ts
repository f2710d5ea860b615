/**
 * Text as the search index knows it. Pagefind finds words between spaces; Chinese, Japanese, Lao, Thai,
 * Khmer and Burmese are written without them, so their letters are set apart, in the index and in the
 * query alike. A run of them in a query is then a phrase of letters.
 */

const scripts = ['Han', 'Hiragana', 'Katakana', 'Lao', 'Thai', 'Khmer', 'Myanmar'];
const letter = `[${scripts.map((script) => `\\p{sc=${script}}`).join('')}]`;
const run = new RegExp(`(?:${letter}\\p{M}*)+`, 'gu');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text with the letters of unspaced scripts set apart. Other text is left as it is. */
export function setApart(text: string): string {
	return text
		.normalize('NFC')
		.replace(run, (letters) => ` ${lettersOf(letters).join(' ')} `)
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * A query in the form that the index has: quotation marks straight, unspaced scripts set apart, and one
 * that is wholly in such a script made a phrase, so that 南海 does not find 海南.
 */
export function toIndexQuery(query: string): string {
	const straight = query
		.normalize('NFC')
		.replace(/[“”„‟«»「」『』＂]/g, '"')
		.replace(/\u3000/g, ' ')
		.trim();
	const apart = setApart(straight);
	const isUnspaced = apart !== straight && straight.replace(run, '').trim() === '';
	return isUnspaced ? `"${apart}"` : apart;
}

function lettersOf(text: string): string[] {
	return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Undoes `setApart` in what the index gives back, hits marked in it or not. */
export function joinLetters(excerpt: string): string {
	return excerpt
		.replace(between, '$1')
		.replaceAll('</mark><mark>', '');
}

const between = new RegExp(`(${letter}\\p{M}*(?:</mark>)?) (?=(?:<mark>)?${letter})`, 'gu');
