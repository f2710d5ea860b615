/**
 * Answers a query: words and phrases from the text index, names and dates from the row table, and both put
 * together, because the text index alone knows neither "or" nor "not", nor a phrase among words.
 */

import { searchProblems } from '../messages/en.ts';
import { closest } from '../text/closest.ts';
import type { Pagefind, PagefindResult } from '../browser/pagefind-types.ts';
import type { DateTerm, NameField, NameTerm, Query, Term, TextTerm } from './query-language.ts';
import { setApart, tokensOf } from './segment.ts';
import { fold } from '../text/fold.ts';
import { facetNames, findNames, type FacetName, type Table } from './table.ts';
import type { Span } from '../dates/date-range.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** What is chosen beside the query: several values of a facet are alternatives, facets add up. */
export interface Choice {
	facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
	years?: Span | undefined;
	sort: Sort;
	/** Whether results of one meeting stand together. */
	grouped: boolean;
}

export interface Hit {
	/** The record's key in the text index. */
	key: string;
	/** Absent as long as the row table was not needed. */
	row?: number | undefined;
	/** Index of its meeting, where the row is known. */
	meeting?: number | undefined;
	/** Whether its date only may be one that was asked for. */
	maybe: boolean;
	/** Places of the words that were asked for, counted as the index counts them. */
	words: readonly number[];
	result: PagefindResult;
}

export interface Answer {
	hits: Hit[];
	/** All that the query finds before facets and years are chosen: what counts are counted on. */
	found: Hit[];
	/** What no name was found for, in words for the reader. */
	problems: string[];
}

interface Match {
	result: PagefindResult;
	score: number;
}

type Fit = 'inside' | 'maybe' | 'outside';

/** One group of the query, as what the index found and what rows have to be. */
interface Condition {
	negated: boolean;
	matches?: ReadonlyMap<string, Match>;
	test?: (row: number) => Fit;
}

/** Answers a query. `loadTable` is asked only if names, dates, facets or an order in time are. */
export async function ask(
	query: Query,
	choice: Choice,
	pagefind: Pagefind,
	loadTable: () => Promise<Table>,
): Promise<Answer> {
	const problems: string[] = [];
	const terms = query.groups.flat();
	const isChosen =
		choice.years !== undefined || Object.values(choice.facets).some((of) => of.length > 0);
	const needsTable =
		isChosen ||
		choice.grouped ||
		choice.sort !== 'relevance' ||
		terms.some(({ type }) => type === 'name' || type === 'date');
	const table = needsTable ? await loadTable() : undefined;

	const words = query.groups.flatMap((group) => {
		const [term] = group;
		return group.length === 1 && term && isPlainWord(term) ? [term.text] : [];
	});
	const conditions: Condition[] = [];
	if (words.length > 0) {
		conditions.push({ negated: false, matches: await byKey(pagefind, words.join(' ')) });
	}
	for (const group of query.groups) {
		const [term] = group;
		if (group.length === 1 && term && isPlainWord(term)) continue;
		conditions.push(await conditionOf(group, pagefind, table, problems));
	}

	let found = await combine(conditions, pagefind, table);
	if (choice.sort === 'relevance') {
		found = await byRelevance(found, words, query, pagefind);
	}
	const hits = found.map(({ hit }) => hit);
	if (!table) return { hits, found: hits, problems };

	const chosen = hits.filter(({ row }) => row !== undefined && fitsChoice(table, row, choice));
	if (
		choice.sort !== 'relevance' ||
		conditions.every(({ matches, negated }) => !matches || negated)
	) {
		const direction = choice.sort === 'oldest' ? 1 : -1;
		chosen.sort((a, b) => compareInTime(table, a.row ?? 0, b.row ?? 0, direction));
	}
	return { hits: chosen, found: hits, problems };
}

/** Whether a row is of the chosen values and years; with `except` one facet is left open. */
export function fitsChoice(
	table: Table,
	row: number,
	{ facets, years }: Choice,
	except?: FacetName | 'years',
): boolean {
	if (years && except !== 'years' && table.fitOf(row, years) === 'outside') return false;
	return facetNames.every((facet) => {
		const wanted = facets[facet];
		if (facet === except || !wanted || wanted.length === 0) return true;
		// An address that somebody kept may still hold the name of a value.
		return table
			.valuesOf(row, facet)
			.some((value) => wanted.includes(value) || wanted.includes(table.labelOf(facet, value)));
	});
}

/** A word on its own, in a script that has spaces: all such are asked for together. */
function isPlainWord(term: Term): term is TextTerm {
	return term.type === 'word' && !term.negated && tokensOf(term.text).length === 1;
}

async function byKey(pagefind: Pagefind, query: string | null): Promise<Map<string, Match>> {
	const { results } = await pagefind.search(query);
	return new Map(results.map((result) => [keyOf(result), { result, score: result.score }]));
}

/** A record's key, without the language before it. */
function keyOf({ id }: PagefindResult): string {
	return id.slice(id.lastIndexOf('_') + 1);
}

async function conditionOf(
	group: readonly Term[],
	pagefind: Pagefind,
	table: Table | undefined,
	problems: string[],
): Promise<Condition> {
	const matches = new Map<string, Match>();
	const tests: ((row: number) => Fit)[] = [];
	let hasText = false;
	for (const term of group) {
		if (!('field' in term)) {
			hasText = true;
			const apart = setApart(term.text);
			// A word on its own also finds longer ones, and what is nearest if there is none: too much to exclude.
			const isPhrase = term.type === 'phrase' || term.negated || apart !== term.text;
			for (const [key, match] of await byKey(pagefind, isPhrase ? `"${apart}"` : apart)) {
				const known = matches.get(key);
				if (!known || known.score < match.score) matches.set(key, match);
			}
		} else if (table) {
			tests.push(term.type === 'date' ? dateTest(term, table) : nameTest(term, table, problems));
		}
	}
	return {
		negated: group.some(({ negated }) => negated),
		...(hasText ? { matches } : {}),
		...(tests.length > 0
			? {
					test: (row: number): Fit => {
						const fits = tests.map((one) => one(row));
						return fits.includes('inside')
							? 'inside'
							: fits.includes('maybe')
								? 'maybe'
								: 'outside';
					},
				}
			: {}),
	};
}

function dateTest({ field, span }: DateTerm, table: Table): (row: number) => Fit {
	const wanted: Span =
		field === 'before'
			? { from: -Infinity, to: span.from - 1 }
			: field === 'after'
				? { from: span.to + 1, to: Infinity }
				: span;
	return (row) => table.fitOf(row, wanted);
}

/** The facet under which rows have the values of a field. */
const facetOf: Readonly<Record<NameField, FacetName>> = {
	speaker: 'official',
	official: 'official',
	country: 'country',
	source: 'source',
	topic: 'topic',
	place: 'place',
	kind: 'kind',
	act: 'act',
	speech: 'speech',
};

function nameTest(
	{ field, text }: NameTerm,
	table: Table,
	problems: string[],
): (row: number) => Fit {
	const facet = facetOf[field];
	const names = table.namesOf(facet);
	const values = table.allValues(facet);
	const indexes = values.includes(text) ? [values.indexOf(text)] : findNames(names, text);
	if (indexes.length === 0) {
		const all = names.flat();
		const near = closest(fold(text), all.map(fold));
		const meant = near && all.find((name) => fold(name) === near);
		problems.push(searchProblems.noName(field, text, meant));
	}
	// Two may share the name that was asked for: what is found is of both, and a reader can choose.
	const [one, other] = indexes.map((index) => names[index] ?? ['']);
	if (
		one &&
		other &&
		one.some((name) => other.some((same) => fold(same) === fold(name) && fold(name) === fold(text)))
	) {
		const called = indexes.map((index) => names[index]?.[0] ?? '');
		problems.push(searchProblems.severalNames(field, text, called));
	}
	const wanted = new Set(indexes.map((index) => values[index] ?? ''));
	const isQuotation = (row: number) => row < table.quotationCount;
	return (row) => {
		if (field === 'speaker' && !isQuotation(row)) return 'outside';
		// An official took part in a meeting even where somebody else speaks.
		const filedUnder =
			field === 'official' && isQuotation(row)
				? [
						...table.valuesOf(row, 'official'),
						...table.valuesOf(table.quotationCount + table.meetingOf(row), 'official'),
					]
				: field === 'country'
					? [...table.valuesOf(row, 'country'), ...table.valuesOf(row, 'side')]
					: table.valuesOf(row, facet);
		return filedUnder.some((value) => wanted.has(value)) ? 'inside' : 'outside';
	};
}

interface Scored {
	hit: Hit;
	score: number;
}

async function combine(
	conditions: readonly Condition[],
	pagefind: Pagefind,
	table: Table | undefined,
): Promise<Scored[]> {
	// What only words ask for begins with the fewest; else with every record.
	const textual = conditions
		.filter(({ negated, matches, test }) => !negated && matches && !test)
		.toSorted((a, b) => (a.matches?.size ?? 0) - (b.matches?.size ?? 0));
	const [first] = textual;
	const begin = first?.matches ?? (await byKey(pagefind, null));
	const scored: Scored[] = [];
	for (const [key, { result }] of begin) {
		const row = table?.rowByKey.get(key);
		let score = 0;
		let maybe = false;
		const words: number[] = [];
		const isFound = conditions.every(({ negated, matches, test }) => {
			const match = matches?.get(key);
			const fits = test && row !== undefined ? test(row) : 'outside';
			if (negated) return !match && fits !== 'inside';
			if (match) {
				score += match.score;
				words.push(...match.result.words);
			} else if (fits === 'maybe') maybe = true;
			return match !== undefined || fits !== 'outside';
		});
		if (isFound) {
			scored.push({
				hit: {
					key,
					row,
					meeting: row === undefined ? undefined : table?.meetingOf(row),
					maybe,
					words,
					result,
				},
				score,
			});
		}
	}
	return scored;
}

/** Best first: what has all the words side by side as they were typed stands before what has them scattered. */
async function byRelevance(
	found: Scored[],
	words: readonly string[],
	{ groups }: Query,
	pagefind: Pagefind,
): Promise<Scored[]> {
	const isTogether = words.length > 1 && words.length === groups.length;
	const together =
		isTogether && found.length > 1 ? await byKey(pagefind, `"${words.join(' ')}"`) : undefined;
	const rank = ({ hit, score }: Scored) => (together?.has(hit.key) ? 1_000_000 : 0) + score;
	return found.toSorted((a, b) => rank(b) - rank(a));
}

function compareInTime(table: Table, a: number, b: number, direction: 1 | -1): number {
	const [left, right] = [table.timeOf(a), table.timeOf(b)];
	if (left === right) return a - b;
	// Officials have no date: they stand last in either order.
	if (!Number.isFinite(left) || !Number.isFinite(right)) return left - right;
	return (left - right) * direction;
}
