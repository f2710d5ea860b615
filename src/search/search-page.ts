/** The search page: reads the address, asks, and shows what is found. */

import { ask, type Answer, type Choice, type Hit } from './ask.ts';
import { showChips } from './chips.ts';
import { countFacets, countYears } from './counts.ts';
import { byId, make } from '../browser/dom.ts';
import { toBibtex, toCsv, toJson, type ExportedResult } from './export-results.ts';
import { showFacets } from './facet-panel.ts';
import { loadTable, loadVocabulary } from './index-files.ts';
import { loadPagefind } from '../browser/pagefind.ts';
import { searchPage } from '../messages/en.ts';
import { parseQuery, type Query } from './query-language.ts';
import { readQueryState, writeQueryState, type QueryState } from './query-state.ts';
import { addressOf, resultItem } from './result-item.ts';
import { missingWords, respell } from './suggest.ts';
import { showYears } from './year-picker.ts';

const pageSize = 20;
/** Milliseconds of rest after which typed words are asked for. */
const rest = 150;

const form = byId('search-form', HTMLFormElement);
const input = byId('query', HTMLInputElement);
const status = byId('status', HTMLParagraphElement);
const progress = byId('progress', HTMLProgressElement);
const notes = byId('notes', HTMLUListElement);
const suggestions = byId('suggestions', HTMLParagraphElement);
const chips = byId('chips', HTMLUListElement);
const panel = byId('facets', HTMLDivElement);
const years = byId('years', HTMLDivElement);
const sort = byId('sort', HTMLSelectElement);
const group = byId('group', HTMLInputElement);
const list = byId('results', HTMLOListElement);
const more = byId('more', HTMLButtonElement);
const downloads = byId('downloads', HTMLParagraphElement);
const travelled = byId('travelled', HTMLAnchorElement);
const base = form.dataset['base'] ?? '/';
const archive = form.dataset['archive'] ?? '';

let state: QueryState = readQueryState(location.search);
let answer: Answer = { hits: [], found: [], problems: [] };
let shown = 0;
let turn = 0;
let typing = 0;

byId('search', HTMLDivElement).hidden = false;
byId('filters', HTMLDetailsElement).open = matchMedia('(width >= 60rem)').matches;
fillForm();
void search({ restore: true });

form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(typing);
	step({ ...state, query: input.value.trim(), shown: 0 });
});
input.addEventListener('input', () => {
	clearTimeout(typing);
	typing = window.setTimeout(() => {
		state = { ...state, query: input.value.trim(), shown: 0 };
		// Typing is no step that "Back" takes back.
		history.replaceState(null, '', location.pathname + writeQueryState(state));
		void search();
	}, rest);
});
sort.addEventListener('change', () =>
	step({ ...state, sort: readQueryState(`?sort=${sort.value}`).sort, shown: 0 }),
);
group.addEventListener('change', () => step({ ...state, grouped: group.checked, shown: 0 }));
more.addEventListener('click', () => void showMore({ focus: true }));
for (const button of downloads.querySelectorAll('button')) {
	button.addEventListener('click', () => void download(button.value));
}
window.addEventListener('popstate', () => {
	state = readQueryState(location.search);
	fillForm();
	void search({ restore: true });
});
// Where the reader was is kept with the address, so that "Back" leads to the same place.
window.addEventListener('pagehide', keepPlace);

/** Takes a step: a new view with an address of its own. */
function step(next: QueryState) {
	keepPlace();
	state = next;
	const address = location.pathname + writeQueryState(state);
	if (address !== location.pathname + location.search) history.pushState(null, '', address);
	fillForm();
	void search();
}

function keepPlace() {
	history.replaceState(
		{ scroll: scrollY },
		'',
		location.pathname + writeQueryState({ ...state, shown: shown > pageSize ? shown : 0 }),
	);
}

async function search({ restore = false } = {}) {
	const ours = ++turn;
	const query = parseQuery(state.query);
	const place = restore ? (history.state as { scroll?: number } | null)?.scroll : undefined;
	showChips(chips, query, (left) => step({ ...state, query: left, shown: 0 }));
	showNotes(query.problems);
	suggestions.replaceChildren();
	suggestions.ariaBusy = 'false';
	if (query.groups.length === 0 && !isNarrowed(state)) {
		show(
			{ hits: [], found: [], problems: [] },
			state.query ? searchPage.nothingToLookFor : searchPage.nothingAsked,
		);
		panel.replaceChildren();
		years.replaceChildren();
		return;
	}
	status.textContent = searchPage.searching;
	progress.hidden = false;
	suggestions.ariaBusy = 'true';
	try {
		const pagefind = await loadPagefind(base);
		const found = await ask(query, state, pagefind, () => loadTable(base));
		if (ours !== turn) return;
		showNotes([...query.problems, ...found.problems]);
		show(found, countWords(found.hits.length));
		await showMore({ atLeast: state.shown });
		if (ours !== turn) return;
		if (place !== undefined) scrollTo({ top: place });
		void suggest(query, ours).finally(() => {
			if (ours === turn) suggestions.ariaBusy = 'false';
		});
		await count(ours);
	} catch {
		if (ours === turn) {
			suggestions.ariaBusy = 'false';
			show({ hits: [], found: [], problems: [] }, searchPage.unreachable);
		}
	} finally {
		if (ours === turn) progress.hidden = true;
	}
}

/** Counts come after the first results: they need a file that the results did not. */
async function count(ours: number) {
	const table = await loadTable(base);
	if (ours !== turn) return;
	const found = answer.found.map((hit) => ({ ...hit, row: table.rowByKey.get(hit.key) }));
	showFacets(panel, countFacets(table, found, state), (facet, values) =>
		step({ ...state, facets: { ...state.facets, [facet]: values }, shown: 0 }),
	);
	showYears(years, countYears(table, found, state), state.years, (span) =>
		step({ ...state, years: span, shown: 0 }),
	);
}

/** Offers another spelling where the archive does not have a word: the likeliest that finds something. */
async function suggest(query: Query, ours: number) {
	if (query.groups.length === 0) return;
	const vocabulary = await loadVocabulary(base);
	const spellings = respell(query, vocabulary, answer.found.length === 0);
	const found = await Promise.all(
		spellings.map(async (spelling) => {
			const pagefind = await loadPagefind(base);
			const { hits } = await ask(parseQuery(spelling), state, pagefind, () => loadTable(base));
			return { spelling, count: hits.length };
		}),
	);
	if (ours !== turn) return;
	const missing = answer.found.length > 0 ? missingWords(query, vocabulary).slice(0, 3) : [];
	notes.append(...missing.map((word) => make('li', {}, searchPage.noSuchWord(word))));
	const best = found.find(({ count: of }) => of > 0);
	if (best) {
		const address =
			location.pathname + writeQueryState({ ...state, query: best.spelling, shown: 0 });
		const spelling = make('a', { href: address }, best.spelling);
		suggestions.replaceChildren(...searchPage.otherSpelling(spelling));
	}
}

function show(next: Answer, words: string) {
	answer = next;
	shown = 0;
	list.replaceChildren();
	status.textContent = words;
	progress.hidden = true;
	more.hidden = true;
	downloads.hidden = next.hits.length === 0;
	travelled.hidden = state.query === '';
	travelled.search = `?q=${encodeURIComponent(state.query.toWellFormed())}`;
}

/** Shows the next page of results; of a new answer the first result before the others, which are in other files. */
async function showMore({ atLeast = 0, focus = false } = {}) {
	const ours = turn;
	const hits = inOrder().slice(shown, Math.max(shown + pageSize, atLeast));
	const before = list.childElementCount;
	if (before === 0) await append(hits.splice(0, 1), ours);
	await append(hits, ours);
	if (ours !== turn) return;
	more.hidden = shown >= answer.hits.length;
	if (focus) list.children[before]?.querySelector('a')?.focus({ preventScroll: true });
}

async function append(hits: readonly Hit[], ours: number) {
	const records = await Promise.all(hits.map(({ result }) => result.data()));
	if (ours !== turn) return;
	let last = list.lastElementChild?.getAttribute('data-meeting') ?? '';
	const items = records.map((record, index) => {
		const { words = [], maybe = false } = hits[index] ?? {};
		const meeting = record.url.replace(/#.*$/, '');
		const heading = state.grouped && meeting !== last ? record.meta['title'] : undefined;
		last = meeting;
		const item = resultItem(record, { hits: words, maybe, heading, archive });
		item.dataset['meeting'] = meeting;
		return item;
	});
	shown += hits.length;
	list.append(...items);
}

/** The hits in the order in which they stand: as found, or each meeting's together where its best one is. */
function inOrder(): Hit[] {
	if (!state.grouped) return answer.hits;
	const groups = Map.groupBy(answer.hits, ({ key, meeting }) => meeting ?? key);
	return [...groups.values()].flat();
}

function isNarrowed({ facets, years: span }: Choice): boolean {
	return span !== undefined || Object.values(facets).some((values) => values.length > 0);
}

function countWords(number: number): string {
	if (number > 0) return searchPage.results(number);
	return isNarrowed(state) ? searchPage.nothingChosen : searchPage.nothingFound;
}

function showNotes(problems: readonly string[]) {
	notes.replaceChildren(...problems.map((problem) => make('li', {}, problem)));
}

function fillForm() {
	if (document.activeElement !== input || input.value.trim() !== state.query)
		input.value = state.query;
	sort.value = state.sort;
	group.checked = state.grouped;
}

/** Saves all quotations among the results, not only those on the page. */
async function download(format: string) {
	const records = [];
	for (let at = 0; at < answer.hits.length; at += 50) {
		const part = answer.hits.slice(at, at + 50);
		records.push(...(await Promise.all(part.map(({ result }) => result.data()))));
		const done = Math.min(at + 50, answer.hits.length);
		status.textContent = searchPage.collecting(done, answer.hits.length);
	}
	status.textContent = countWords(answer.hits.length);
	const table = await loadTable(base);
	const results = records.flatMap((record, index): ExportedResult[] => {
		if (record.filters['type']?.[0] !== 'quotation') return [];
		const row = table.rowByKey.get(answer.hits[index]?.key ?? '');
		const span = row === undefined ? undefined : table.spanOf(row);
		const [speech = '', act = ''] = (record.filters['form']?.[0] ?? '').split(' · ');
		return [
			{
				quote: record.meta['quote'] ?? record.content,
				speaker: record.meta['speaker'] ?? '',
				meeting: record.meta['title'] ?? '',
				date: record.meta['date'] ?? '',
				earliest: dayText(span?.from),
				latest: dayText(span?.to),
				speech,
				act,
				source: record.filters['printed']?.[0] ?? '',
				address: addressOf(record),
			},
		];
	});
	const [text, type] =
		format === 'csv'
			? [toCsv(results), 'text/csv']
			: format === 'json'
				? [toJson(results), 'application/json']
				: [toBibtex(results), 'application/x-bibtex'];
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	make('a', { href: address, download: `quotations.${format}` }).click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function dayText(day: number | undefined): string {
	return day === undefined || day === 0 || day === 99999999
		? ''
		: String(day)
				.padStart(8, '0')
				.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
