import { findPhrase, readPattern, wordsOf } from '../text/phrase-patterns.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** A phrase that no quotation has is a slip of the pen, or is kept for a reason. */
export function* phrasesAreFound({ records }: Lookup): Generator<Finding> {
	const waiting = new Set(records.phrases);
	const patterns = new Map(
		records.phrases.map((phrase) => [phrase, phrase.data.variants.map(readPattern)]),
	);
	for (const { data } of waiting.size > 0 ? records.meetings : []) {
		for (const { quote, original } of data.commitments) {
			for (const text of original ? [quote, original.text] : [quote]) {
				const words = wordsOf(text);
				for (const phrase of waiting) {
					if (findPhrase(patterns.get(phrase) ?? [], words).length > 0) waiting.delete(phrase);
				}
			}
		}
		if (waiting.size === 0) break;
	}
	for (const phrase of records.phrases) {
		const isFound = !waiting.has(phrase);
		const { unquoted } = phrase.data;
		if (isFound === (unquoted === undefined)) continue;
		yield {
			level: 'warning',
			rule: 'phrase',
			file: phrase.file,
			spot: { path: [isFound ? 'unquoted' : 'variants'] },
			message: isFound
				? 'Quotations have this phrase now. Delete `unquoted`.'
				: 'No quotation has this phrase. Correct the variants, or say in `unquoted` why it is kept.',
		};
	}
}
