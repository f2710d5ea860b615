/**
 * How a phrase is found in a text: by its words one after another, spelt as search takes them (no capitals,
 * no marks on letters, hyphens as spaces), where `*` at the end of a word stands for any ending.
 *
 * The language has no more than that, so that no pattern of an editor can take long or find what its author
 * does not see in it. In scripts that are written without spaces each letter counts as a word.
 */

import { fold } from './fold.ts';

/** A wording in the form in which texts are compared with it. */
export interface Pattern {
	words: readonly PatternWord[];
	/** The same for two wordings that find the same. */
	key: string;
}

interface PatternWord {
	text: string;
	/** Whether a word that only begins so will do. */
	open: boolean;
}

/** Where a phrase stands in a text, in UTF-16 units; `to` is behind its last letter. */
export interface PhraseSpan {
	from: number;
	to: number;
}

/** A word of a text and where it stands. */
export interface TextWord extends PhraseSpan {
	/** Folded. */
	text: string;
	/** Whether a sentence or clause ends before it: no phrase runs on beyond that. */
	begins: boolean;
}

/** Patterns of more words than these are passages, not phrases. */
const mostWords = 12;

const unspaced = ['Han', 'Hiragana', 'Katakana', 'Lao', 'Thai', 'Khmer', 'Myanmar']
	.map((script) => `\\p{sc=${script}}`)
	.join('');
// A letter of a script without spaces, or a run of letters and digits of one with them.
const wordSource = `[${unspaced}\\u30FC\\uFF70]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]|(?<=\\p{L})['’‘ʼ](?=\\p{L}))+`;
const wordPattern = new RegExp(wordSource, 'gu');
const patternWord = new RegExp(`(?:${wordSource})\\*?`, 'gu');
const clauseEnd = /[.;:!?]["'”’)\]]*\s|[。；：！？]/;

/** What is wrong with a wording, in words for its author; `undefined` if it can be looked for. */
export function explainPattern(text: string): string | undefined {
	const { words } = readPattern(text);
	if (words.length === 0) {
		return `"${text}" has no word to look for. Write the words of the phrase.`;
	}
	if (words.length > mostWords) {
		return `"${text}" has ${words.length} words, a phrase at most ${mostWords}. Choose those by which it is known.`;
	}
	const strayStar = /(?<![\p{L}\p{N}\p{M}])\*|\*(?=[\p{L}\p{N}\p{M}*])/u.exec(text);
	if (strayStar) {
		return `"${text}" has a "*" that ends no word. Put it directly behind the beginning of a word, as in "communit*".`;
	}
	const short = words.find(({ text: word, open }) => open && [...word].length < 3);
	if (short) {
		return `"${short.text}*" would find too much. Write at least three letters before "*".`;
	}
	if (words.length === 1 && words[0]?.open && [...words[0].text].length < 5) {
		return `"${text}" would find too much. A phrase of one word has at least five letters before "*".`;
	}
	return undefined;
}

/** A wording as words to look for. */
export function readPattern(text: string): Pattern {
	const words = Array.from(text.normalize('NFC').matchAll(patternWord), ([found]) => ({
		text: fold(found.replace('*', '')),
		open: found.endsWith('*'),
	}));
	return { words, key: words.map(({ text: word, open }) => word + (open ? '*' : '')).join(' ') };
}

/** The words of a text, in order. */
export function wordsOf(text: string): TextWord[] {
	let end = 0;
	return Array.from(text.matchAll(wordPattern), ({ 0: found, index }) => {
		const begins = clauseEnd.test(text.slice(end, index));
		end = index + found.length;
		return { text: foldWord(found), from: index, to: end, begins };
	});
}

/** Most words are plain letters, for which all of folding takes ten times as long. */
function foldWord(word: string): string {
	return /^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : fold(word);
}

/** Every place in a text at which one of the wordings stands, in order, without overlaps: the longest of two that begin together. */
export function findPhrase(patterns: readonly Pattern[], words: readonly TextWord[]): PhraseSpan[] {
	const spans: PhraseSpan[] = [];
	// Most texts have not even the first word of most phrases.
	const texts = new Set(words.map(({ text }) => text));
	const isPossible = patterns.some(
		({ words: [first] }) => first && (first.open || texts.has(first.text)),
	);
	if (!isPossible) return spans;
	for (let at = 0; at < words.length; at++) {
		const length = patterns.reduce(
			(longest, pattern) =>
				standsAt(pattern, words, at) ? Math.max(longest, pattern.words.length) : longest,
			0,
		);
		const [first, last] = [words[at], words[at + length - 1]];
		if (length === 0 || !first || !last) continue;
		spans.push({ from: first.from, to: last.to });
		at += length - 1;
	}
	return spans;
}

function standsAt({ words: wanted }: Pattern, words: readonly TextWord[], at: number): boolean {
	return wanted.every(({ text, open }, index) => {
		const word = words[at + index];
		if (!word || (index > 0 && word.begins)) return false;
		return open ? word.text.startsWith(text) : word.text === text;
	});
}

/** A text in pieces, in order: what a phrase covers is marked. */
export function cutAtSpans(
	text: string,
	spans: readonly PhraseSpan[],
): { text: string; marked: boolean }[] {
	const pieces: { text: string; marked: boolean }[] = [];
	let end = 0;
	for (const { from, to } of spans) {
		if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
		pieces.push({ text: text.slice(from, to), marked: true });
		end = to;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
	return pieces;
}
