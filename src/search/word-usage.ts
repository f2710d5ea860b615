/** The way of any words: what a search finds, counted as recorded phrases are. */

import { travelOf, type Said, type Travel } from '../phrases/phrase-usage.ts';
import { ask, type Hit } from './ask.ts';
import { searchTypes } from '../messages/en.ts';
import type { Pagefind } from '../browser/pagefind-types.ts';
import { parseQuery } from './query-language.ts';
import type { Table } from './table.ts';

export interface WordTravel {
	travel: Travel;
	/** What was found, oldest first: only quotations that have the words in their own text. */
	hits: readonly Hit[];
	/** What was not understood, in words for the reader. */
	problems: readonly string[];
}

/** Every quotation of the row table, in its order, which is that of time. */
export function saidIn(table: Table): Said[] {
	return Array.from({ length: table.quotationCount }, (_, row) => {
		const { from, to } = table.spanOf(row) ?? { from: 0, to: 99999999 };
		const sides = table.valuesOf(row, 'side').map((side) => table.labelOf('side', side));
		return { meeting: table.meetingOf(row), from, to, sides };
	});
}

/** Words without any sign are followed as they stand, side by side. A query with signs means what it means in search. */
export function asPhrase(text: string): string {
	const { groups, problems } = parseQuery(text);
	const isPlain = groups.every(
		(group) => group.length === 1 && group[0]?.type === 'word' && !group[0].negated,
	);
	return isPlain && problems.length === 0 && groups.length > 1 && !text.includes('"')
		? `"${text}"`
		: text;
}

/** Asks for words and counts where they are quoted. */
export async function followWords(
	text: string,
	said: readonly Said[],
	pagefind: Pagefind,
	table: Table,
): Promise<WordTravel> {
	const query = parseQuery(asPhrase(text));
	const hasWords = query.groups.some((group) => group.some((term) => !('field' in term)));
	const facets = { type: [searchTypes.quotation] };
	const choice = { facets, sort: 'oldest', grouped: false } as const;
	const answer = await ask(query, choice, pagefind, () => Promise.resolve(table));
	// The index also finds words among the names that belong to a quotation; these were not said.
	const hits = answer.hits.filter(
		({ row, words }) => row !== undefined && (!hasWords || words.length > 0),
	);
	return {
		travel: travelOf(
			said,
			hits.map(({ row }) => row ?? 0),
		),
		hits,
		problems: [...query.problems, ...answer.problems],
	};
}
