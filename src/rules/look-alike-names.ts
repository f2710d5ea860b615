import type { Entry } from '../archive/entry.ts';
import { recordKinds } from '../schemas/records.ts';
import { latinLookAlike } from '../text/look-alikes.ts';
import { warning, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Shorter words are alike by chance. */
const leastLetters = 3;

/**
 * Words of names that are typed in Cyrillic or Greek letters and print as a word does that another record has in its
 * name in Latin letters: search finds the one and not the other.
 */
export function* lookAlikeNames({ records }: Lookup): Generator<Finding> {
	const entries = recordKinds.flatMap((kind): readonly Entry[] => records[kind]);
	const typed = entries.flatMap((entry) =>
		namesIn(entry).flatMap(({ text, path }) =>
			wordsOf(text).flatMap((word) => {
				const alike = latinLookAlike(word);
				return alike === undefined || alike.length < leastLetters
					? []
					: [{ entry, path, word, alike }];
			}),
		),
	);
	// Hardly an archive has one.
	if (typed.length === 0) return;
	const owners = new Map<string, Entry>();
	for (const entry of entries) {
		for (const { text } of namesIn(entry)) {
			for (const word of wordsOf(text)) owners.set(word.toLowerCase(), entry);
		}
	}
	for (const { entry, path, word, alike } of typed) {
		const owner = owners.get(alike.toLowerCase());
		if (owner === undefined || owner === entry) continue;
		const script = /\p{sc=Greek}/u.test(word) ? 'Greek' : 'Cyrillic';
		const message = `"${word}" is typed in ${script} letters and looks like "${alike}", a name in ${owner.file}. If it is that, type it again in Latin letters, so that search finds both.`;
		yield warning('look-alike', entry, { path, within: word }, message);
	}
}

function namesIn({ data }: Entry): { text: string; path: readonly PropertyKey[] }[] {
	return [
		...('name' in data ? [{ text: data.name, path: ['name'] }] : []),
		...('sort' in data && data.sort ? [{ text: data.sort, path: ['sort'] }] : []),
		...('aliases' in data
			? data.aliases.map((text, index) => ({ text, path: ['aliases', index] }))
			: []),
	];
}

function wordsOf(text: string): string[] {
	return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}
