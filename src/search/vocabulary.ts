import type { Archive } from '../model/archive.ts';
import { labelOf } from '../model/entry.ts';
import { fold } from './fold.ts';

/** More words than these are not offered: the rarest are left out. */
const mostWords = 40_000;

/**
 * The words of an archive, commonest first, in the spelling that it has them: what a mistyped word is
 * compared with. Words of scripts without spaces are left out, because they have no bounds.
 */
export function vocabularyOf(archive: Archive): string[] {
	const counts = new Map<string, { word: string; count: number }>();
	const add = (text: string) => {
		for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)) {
			const key = fold(word);
			const known = counts.get(key);
			if (known) known.count++;
			else counts.set(key, { word, count: 1 });
		}
	};
	for (const { data } of archive.commitments) add(data.quote);
	for (const { data } of archive.meetings) add(data.title);
	for (const entry of [
		...archive.officials,
		...archive.countries,
		...archive.organisations,
		...archive.topics,
	]) {
		add(labelOf(entry));
		if ('aliases' in entry.data) entry.data.aliases.forEach(add);
	}
	return [...counts.values()]
		.filter(({ word }) => /^[\p{sc=Latin}\p{M}\p{N}’'-]+$/u.test(word) && word.length > 2)
		.toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
		.slice(0, mostWords)
		.map(({ word }) => word);
}
