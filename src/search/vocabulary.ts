import type { Archive } from '../archive/archive.ts';
import { messages } from '../messages/messages.ts';
import { fold } from '../text/fold.ts';
import { searchRecords } from './search-records.ts';

/** More words than these are not offered: the rarest are left out. */
const mostWords = 40_000;

/**
 * The words of an archive, commonest first, in the spelling that it has them: what a mistyped word is
 * compared with. They are all that the search finds, so that no word is called mistyped that it has.
 * Words of scripts without spaces are left out, because they have no bounds.
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
	// Titles and names stand with every record that they concern: each counts once.
	const named = new Set<string>();
	for (const { content, meta } of searchRecords(archive)) {
		add(content);
		for (const text of Object.values(meta)) named.add(text);
	}
	for (const { data } of archive.sources) named.add(data.title).add(data.outlet ?? '');
	for (const { data } of archive.topics) named.add(data.name);
	const { actLabels, speechLabels, meetingKindLabels } = messages();
	for (const labels of [actLabels, speechLabels, meetingKindLabels]) {
		for (const { label } of Object.values<{ label: string }>(labels)) named.add(label);
	}
	named.forEach(add);
	return [...counts.values()]
		.filter(({ word }) => /^[\p{sc=Latin}\p{M}\p{N}’'-]+$/u.test(word) && word.length > 2)
		.toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
		.slice(0, mostWords)
		.map(({ word }) => word);
}
