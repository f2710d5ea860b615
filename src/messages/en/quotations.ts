/** Lists of quotations. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';
import { and, andOf } from './words.ts';

export const quotationsPage = {
	title: 'Quotations',
	description:
		'Every quotation of the archive, by who said it, how, to what end, on what and when.',
	lede: (quotations: number) =>
		`${counts.quotations(quotations)}, each traced to the source that printed it.`,
};

/** Those of one side, act, speech, topic or year. `by` is the head of that list: "By side". */
export const quotationListPage = {
	title: (by: string, value: string, page: PageNumber) =>
		`Quotations ${by.toLowerCase()}: ${value}${ofPages(page)}`,
	eyebrow: (by: string) => `Quotations ${by.toLowerCase()}`,
	description: (quotations: number, page: PageNumber) =>
		`${counts.quotations(quotations)}, oldest first${ofPages(page)}.`,
};

/** Lists of quotations that go on over several pages. */
export const quotationPages = {
	earlier: 'Earlier quotations',
	later: 'Later quotations',
};

/** One quotation, on the page of its meeting or standing alone. */
export const quotation = {
	/** Who spoke together: names, links to persons. */
	speakers: <T>(speakers: readonly T[]) => andOf(speakers),
	printedIn: 'printed in <source>{source}</source>',
	inTranslation: 'in translation',
	original: 'Original: {original}',
	throughTime: (phrase: string) => `“${phrase}” through time`,
	inContext: 'In its place',
	link: 'Link to these words',
	cite: 'Cite',
	formats: 'BibTeX, RIS, CSL-JSON',
};

/** Links to the words that a quotation follows, and to those that follow it. */
export const followLinks = {
	words: (speakers: string, date: string) => `${speakers}, ${date}`,
	/** With the number that the passage has in its thread. */
	numbered: (passage: number, words: string) => `${passage}, ${words}`,
	withOpening: '{words}: “{opening}”',
	wholeThread: 'The whole thread',
};

export const quotationsBySide = {
	none: 'Nothing quoted of this side alone.',
	together: 'Together',
};

/** Quotations that have a phrase. */
export const phraseUses = {
	uncertainYear: 'Year uncertain',
};

/** Where a quotation comes from. */
export const quotationOrigin = {
	/** Who said it, by name only. */
	speakers: (names: readonly string[]) => and(names),
	sourceTitle: (title: string) => `“${title}”`,
};

/** The ways to browse quotations. */
export const quotationFacets = {
	side: 'By side',
	speech: 'By speech',
	act: 'By act',
	topic: 'By topic',
	year: 'By year',
};
