/** The search page and the boxes that suggest results: what their scripts say. */

import { number, plural } from './words.ts';

const results = (count: number) => plural(count, { one: '# result', other: '# results' });

export const searchPage = {
	nothingAsked: 'Nothing is asked yet.',
	nothingToLookFor: 'There is nothing to look for in this.',
	searching: 'Searching…',
	unreachable:
		'The search index cannot be reached. Check the connection and try again, or browse by the links above.',
	results,
	nothingFound: 'Nothing found. Try fewer words or another spelling, or browse by the links above.',
	nothingChosen: 'Nothing found. Choose fewer filters, or fewer words.',
	noSuchWord: (word: string) => `The archive has no word “${word}”: what is found is only like it.`,
	otherSpelling: <T>(spelling: T) => ['Did you mean ', spelling, '?'],
	collecting: (done: number, all: number) => `Collecting ${number(done)} of ${number(all)}`,
};

/** Each term of a query as it was understood. */
export const searchChips = {
	remove: (term: string) => `Take away: ${term}`,
	alternatives: <T>(terms: readonly T[]) =>
		terms.flatMap((term, index) => (index > 0 ? [' or ', term] : [term])),
	not: (term: string) => `not ${term}`,
	phrase: (words: string) => `“${words}”`,
	/** `field` is written as in the query: "speaker". */
	name: (field: string, name: string) => `${field}: ${name}`,
	date: (date: string) => `dated ${date}`,
	before: (date: string) => `before ${date}`,
	after: (date: string) => `after ${date}`,
};

export const searchFilters = {
	type: 'What',
	country: 'Country',
	side: 'Side that spoke',
	official: 'Official',
	topic: 'Topic',
	speech: 'Speech',
	act: 'Act',
	source: 'Source',
	place: 'Place',
	kind: 'Kind of meeting',
	more: (count: number) => `${number(count)} more`,
};

export const searchYears = {
	label: 'Years',
	all: 'All years',
	span: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
	results: (years: string, count: number) => `${years}: ${results(count)}`,
	short: (years: string, count: number) => `${years}: ${number(count)}`,
};

/** The first results below a search box. */
export const searchSuggestions = {
	label: 'First results',
	results,
	all: (count: number) => `All ${number(count)} results`,
	nothingFound: 'Nothing found: search all the same',
};

/** The fields that a query may have, as the search page explains them. Dates are written as in a query. */
export const searchFields = {
	speaker: 'who said it',
	official: 'who took part',
	country: 'which country took part',
	source: 'which source prints it',
	topic: 'what it is about',
	place: 'where it was said',
	kind: 'what kind of meeting it was',
	act: 'what it does: pledge, proposal, position, request, agreement, thanks',
	speech: 'direct, reported or agreed',
	date: 'on a day, in a month, a year, or a span such as 2021-09..2023-12',
	before: 'before a day, month or year',
	after: 'after a day, month or year',
};

/** The search page before its script runs. */
export const searchLayout = {
	title: 'Search',
	description: 'Find the exact words, who said them, when, and where they are printed.',
	words: 'Words, names or places; “words in quotation marks” stand together',
	help: {
		heading: 'How to ask more exactly',
		/** Queries and what they ask for. */
		examples: [
			{ query: 'railway links', means: 'both words, in any place' },
			{ query: '"code of conduct"', means: 'these words side by side' },
			{
				query: '-railway',
				means: 'without this word; <code>-"…"</code> without these words side by side',
			},
			{ query: 'railway OR road', means: 'either word' },
		],
	},
	withoutScript:
		'Searching needs JavaScript. Without it, every quotation can be found by <quotations>side, act, topic and year</quotations>, every meeting on the <timeline>timeline</timeline>, and every person among the <officials>officials</officials>.',
	filters: 'Filters',
	understood: 'What was understood',
	searching: 'Searching',
	sortBy: 'Sort by',
	relevance: 'Relevance',
	newest: 'Newest first',
	oldest: 'Oldest first',
	group: 'Group by meeting',
	travelled: 'How has this phrase travelled?',
	results: 'Results',
	more: 'More results',
	/** Before the formats: "CSV". */
	download: 'Download these quotations:',
	formats: { csv: 'CSV', json: 'JSON', bib: 'BibTeX' },
	nothingToFind: 'The archive has no record yet, so there is nothing to find.',
};
