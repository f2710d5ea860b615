/** The page on any words: reads the address, asks, and shows the same view as the pages of recorded phrases. */

import { toDom } from 'hast-util-to-dom';
import { isOfSpan, pageOfFirst, travelOf, yearOf, type Said } from '../phrases/phrase-usage.ts';
import { byId, make } from '../browser/dom.ts';
import { searchTypes, wordComparison, wordUsage, wordUsagePage } from '../messages/en.ts';
import { fold } from '../text/fold.ts';
import { loadTable } from './index-files.ts';
import { loadPagefind } from '../browser/pagefind.ts';
import type { PagefindResult } from '../browser/pagefind-types.ts';
import { resultItem } from './result-item.ts';
import type { Table } from './table.ts';
import type { PhraseRow } from '../views/phrases/phrase-rows.ts';
import { comparison, type Compared } from '../views/phrases/phrase-comparison.ts';
import {
	travelPicture,
	travelTable,
	type TravelContext,
} from '../views/phrases/phrase-timeline.ts';
import { asPhrase, followWords, saidIn } from './word-usage.ts';

/** Quotations that are shown; the search has them all. */
const mostShown = 40;

const form = byId('travel-form', HTMLFormElement);
const status = byId('status', HTMLParagraphElement);
const place = byId('travel', HTMLDivElement);
const base = form.dataset['base'] ?? '/';
const archive = form.dataset['archive'] ?? '';

const asked = new URLSearchParams(location.search);
const words = asked.get('q')?.trim() ?? '';
const others = asked.get('with')?.trim() ?? '';
byId('words', HTMLInputElement).value = words;
byId('others', HTMLInputElement).value = others;
form.addEventListener('submit', () => {
	// An address tells only what was asked.
	const input = byId('others', HTMLInputElement);
	input.disabled = input.value.trim() === '';
});
window.addEventListener('pageshow', () => {
	byId('others', HTMLInputElement).disabled = false;
});

if (words) void show();
else status.textContent = wordUsagePage.nothingAsked;

interface Followed extends Compared {
	results: readonly { result?: PagefindResult; hits: readonly number[]; maybe: boolean }[];
	problems: readonly string[];
	/** Where all its quotations stand. */
	path: string;
}

async function show() {
	status.textContent = wordUsagePage.searching;
	try {
		const table = await loadTable(base);
		const said = saidIn(table);
		const phrases = await loadPhrases();
		const recorded = others ? undefined : recordedAs(words, phrases);
		if (recorded) {
			location.replace(recorded.path);
			return;
		}
		const one = await follow(words, table, said, phrases);
		const other = others ? await follow(others, table, said, phrases) : undefined;
		const all = other ? [one, other] : [one];
		document.title = wordUsagePage.title(archive, one.name, other?.name);
		status.textContent = all
			.flatMap(({ name, travel, problems }) => [
				wordUsagePage.found(name, travel.all.meetings, travel.all.uses.length),
				...problems,
			])
			.join(' ');
		if (other) place.replaceChildren(toDom(comparison(said, one, other)));
		else await showOne(one);
	} catch {
		place.replaceChildren();
		status.textContent = wordUsagePage.unreachable;
	}
}

async function showOne(one: Followed) {
	const { name, travel, context, results, path } = one;
	if (travel.all.uses.length === 0) {
		place.replaceChildren(make('p', { class: 'note' }, wordUsagePage.nothingFound));
		return;
	}
	place.replaceChildren(
		toDom(travelPicture(travel, context, { label: wordUsage.pictureOf(name) })),
		toDom(travelTable(travel, context, { caption: wordUsage.tableOf(name) })),
	);
	const shown = results
		.flatMap(({ result, ...rest }) => (result ? [{ result, ...rest }] : []))
		.slice(0, mostShown);
	const records = await Promise.all(shown.map(({ result }) => result.data()));
	const list = make('ol', { class: 'results plain' });
	list.append(
		...records.map((record, index) =>
			resultItem(record, {
				hits: shown[index]?.hits ?? [],
				maybe: shown[index]?.maybe ?? false,
				archive,
			}),
		),
	);
	const rest = travel.all.uses.length - shown.length;
	place.append(
		make('h2', { class: 'section' }, wordUsagePage.quotations),
		list,
		...(rest > 0
			? [make('p', { class: 'note' }, make('a', { href: path }, wordUsagePage.more(rest)))]
			: []),
	);
}

/** The recorded phrase of this name, however it is spelt. */
function recordedAs(text: string, phrases: readonly PhraseRow[]): PhraseRow | undefined {
	return phrases.find(({ name }) => fold(name) === fold(text.replaceAll('"', '')));
}

/** Follows a recorded phrase by its record, and any other words by a search. */
async function follow(
	text: string,
	table: Table,
	said: readonly Said[],
	phrases: readonly PhraseRow[],
): Promise<Followed> {
	const recorded = recordedAs(text, phrases);
	if (recorded) {
		return {
			name: wordUsagePage.phrase(recorded.name),
			travel: travelOf(said, recorded.rows),
			context: { ...searchContext(table, text), pathOf: pathsOf(recorded, said) },
			results: [],
			problems: [],
			path: recorded.path,
		};
	}
	const pagefind = await loadPagefind(base);
	const { travel, hits, problems } = await followWords(text, said, pagefind, table);
	const query = asPhrase(text);
	const context = searchContext(table, query);
	const isInQuotationMarks = query.startsWith('"') && query.endsWith('"');
	return {
		name: wordUsagePage.phrase(isInQuotationMarks ? query.slice(1, -1) : query),
		travel,
		context,
		results: hits.map(({ result, words: at, maybe }) => ({ result, hits: at, maybe })),
		problems,
		path: context.pathOf(undefined),
	};
}

/** Numbers of a recorded phrase lead to the pages of its quotations. */
function pathsOf({ path, sides, rows }: PhraseRow, said: readonly Said[]): TravelContext['pathOf'] {
	return (side, span) => {
		const folder = `${path}quotations/${side === undefined ? 'all' : (sides[side] ?? 'all')}/`;
		if (span === undefined) return folder;
		const of = rows.flatMap((row) => said[row] ?? []);
		const { page, first } = pageOfFirst(
			side === undefined ? of : of.filter((one) => one.sides.includes(side)),
			(one) => isOfSpan(one, span),
		);
		const year = first && yearOf(first);
		return `${folder}${page > 1 ? `${page}/` : ''}#y${year ?? 'uncertain'}`;
	};
}

/** Numbers lead to the search, narrowed to what they count. */
function searchContext(table: Table, query: string): TravelContext {
	const { meetings, quotations } = table.raw;
	return {
		text: { wordUsage, wordComparison },
		nameOf: (side) => side,
		pathOf: (side, span) => {
			const params = new URLSearchParams({ q: query, type: searchTypes.quotation });
			if (side !== undefined) params.set('side', side);
			if (span !== undefined && span !== 'uncertain')
				params.set('years', `${span.from}..${span.to}`);
			params.set('sort', 'oldest');
			return `${base}search/?${params.toString()}`;
		},
		useOf: (row) => {
			const meeting = table.meetingOf(row);
			return {
				path: `${base}meetings/${meetings.id[meeting] ?? ''}/#${quotations.id[row] ?? ''}`,
				when: meetings.when[meeting] ?? '',
			};
		},
	};
}

async function loadPhrases(): Promise<PhraseRow[]> {
	const response = await fetch(`${base}wording/phrases.json`);
	if (!response.ok) throw new Error(`phrases.json: ${response.status}`);
	return (await response.json()) as PhraseRow[];
}
