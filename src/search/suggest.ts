import { distance } from 'fastest-levenshtein';
import { isSwapped } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import type { Query } from './query-language.ts';

/** Corrections of one word that are worth a try. */
const mostCandidates = 3;

/** Words of an archive by their folded form, with how common they are: 0 for the commonest. */
export type Vocabulary = ReadonlyMap<string, { word: string; rank: number }>;

/** Reads the list that the build made. */
export function readVocabulary(words: readonly string[]): Vocabulary {
	return new Map(words.map((word, rank) => [fold(word), { word, rank }]));
}

/**
 * Other spellings of a query, likeliest first: each word that the archive does not have is replaced by
 * one that it has, one or two letters away. Nothing if every word is known, or none is near. A word that
 * others begin with counts as known, because a reader may not have ended it yet; unless it is `ended`.
 */
export function respell(query: Query, vocabulary: Vocabulary, ended = false): string[] {
	const { text } = query;
	let variants = [''];
	let changed = false;
	let end = 0;
	for (const { word, at } of wordsOf(text)) {
		const candidates = isKnown(word, vocabulary, ended) ? [] : nearWords(word, vocabulary);
		const spellings = candidates.map((candidate) => inCaseOf(word, candidate));
		changed ||= spellings.length > 0;
		const before = text.slice(end, at);
		variants = variants
			.flatMap((begun) =>
				(spellings.length > 0 ? spellings : [word]).map((one) => begun + before + one),
			)
			.slice(0, 9);
		end = at + word.length;
	}
	return changed ? variants.map((begun) => (begun + text.slice(end)).trim()) : [];
}

/** Words of a query, in Latin letters as the vocabulary is, that the archive does not have, nor any that begins so. */
export function missingWords({ groups }: Query, vocabulary: Vocabulary): string[] {
	const words = groups
		.flat()
		.filter((term) => !('field' in term) && !term.negated)
		.flatMap(({ text }) => wordsOf(text).map(({ word }) => word));
	return [...new Set(words)].filter(
		(word) => /^[\p{sc=Latin}\p{M}’'-]+$/u.test(word) && !isKnown(word, vocabulary, false),
	);
}

/** Whether the archive has a word; or, if it may not have ended, one that begins so. */
function isKnown(word: string, vocabulary: Vocabulary, ended: boolean): boolean {
	const folded = fold(word);
	if (folded.length < 3 || vocabulary.has(folded)) return true;
	if (ended) return false;
	for (const known of vocabulary.keys()) if (known.startsWith(folded)) return true;
	return false;
}

function inCaseOf(word: string, candidate: string): string {
	return word === word.toLowerCase() ? candidate.toLowerCase() : candidate;
}

/** Words of the archive near one that it does not have, nearest first, then commonest. */
function nearWords(word: string, vocabulary: Vocabulary): string[] {
	const folded = fold(word);
	if (folded.length < 3 || folded.includes(' ')) return [];
	const most = folded.length < 5 ? 1 : 2;
	const near: { word: string; off: number; rank: number }[] = [];
	for (const [known, { word: spelling, rank }] of vocabulary) {
		if (Math.abs(known.length - folded.length) > most) continue;
		const off = isSwapped(folded, known) ? 1 : distance(folded, known);
		if (off <= most) near.push({ word: spelling, off, rank });
	}
	return near
		.toSorted((a, b) => a.off - b.off || a.rank - b.rank)
		.slice(0, mostCandidates)
		.map(({ word: spelling }) => spelling);
}

/** Words that a reader typed and where they stand; those that are excluded and the names of fields left out. */
function wordsOf(text: string): { word: string; at: number }[] {
	return Array.from(
		text.matchAll(/(?<![\p{L}\p{N}-])(?!OR\b)([\p{L}][\p{L}\p{M}’'-]*)(?!:)(?![\p{L}\p{M}])/gu),
		({ 0: word, index: at }) => ({ word, at }),
	);
}
