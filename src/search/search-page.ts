/** The search page: reads the address, asks the index, shows what it answers. */

import { loadPagefind, type PagefindResult } from './pagefind.ts';
import { readQueryState, writeQueryState, type QueryState } from './query-state.ts';
import { resultItem } from './result-item.ts';
import { toIndexQuery } from './segment.ts';

const pageSize = 20;

const form = element('search-form', HTMLFormElement);
const input = element('query', HTMLInputElement);
const status = element('status', HTMLParagraphElement);
const list = element('results', HTMLOListElement);
const more = element('more', HTMLButtonElement);
const base = form.dataset['base'] ?? '/';

let latest = 0;
let shown = 0;
let results: PagefindResult[] = [];

const panel = element('search', HTMLDivElement);
panel.hidden = false;
fillForm(readQueryState(location.search));
void search();

form.addEventListener('submit', (event) => {
	event.preventDefault();
	change();
});
// The filters belong to the form but stand outside it, so their events do not pass through it.
panel.addEventListener('change', change);
input.addEventListener('input', () => {
	history.replaceState(null, '', location.pathname + writeQueryState(readForm()));
	void search();
});
window.addEventListener('popstate', () => {
	fillForm(readQueryState(location.search));
	void search();
});
more.addEventListener('click', () => void showMore());

/** A choice is a step that "Back" takes back; typing is not. */
function change() {
	const next = writeQueryState(readForm());
	if (next !== location.search) history.pushState(null, '', location.pathname + next);
	void search();
}

async function search() {
	const turn = ++latest;
	const { query, filters, sort } = readForm();
	if (!query && Object.keys(filters).length === 0) {
		show([], 'Nothing is asked yet.');
		return;
	}
	status.textContent = 'Searching…';
	try {
		const pagefind = await loadPagefind(base);
		const answer = await pagefind.search(query ? toIndexQuery(query) : null, {
			filters,
			...(sort === 'relevance' ? {} : { sort: { date: sort === 'newest' ? 'desc' : 'asc' } }),
		});
		if (turn !== latest) return;
		const count = answer.results.length;
		show(
			answer.results,
			count === 0 ? nothingFound(query) : `${count} result${count === 1 ? '' : 's'}`,
		);
		await showMore(turn);
	} catch {
		if (turn === latest) {
			show([], 'The search index cannot be reached. Check the connection and try again.');
		}
	}
}

function nothingFound(query: string): string {
	return query
		? `Nothing found for ${query}. Try fewer words, another spelling, or fewer filters.`
		: 'Nothing fits these filters together. Choose fewer of them.';
}

function show(found: PagefindResult[], words: string) {
	results = found;
	shown = 0;
	list.replaceChildren();
	status.textContent = words;
	more.hidden = true;
}

async function showMore(turn = latest) {
	const next = results.slice(shown, shown + pageSize);
	const records = await Promise.all(next.map((result) => result.data()));
	if (turn !== latest) return;
	shown += next.length;
	const items = records.map((record) => resultItem(record));
	list.append(...items);
	more.hidden = shown >= results.length;
	// After the button was used, the keyboard goes on at the first of the new results.
	if (document.activeElement === more || shown > pageSize) {
		items[0]?.querySelector('a')?.focus();
	}
}

function readForm(): QueryState {
	const params = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') params.set(name, value);
	}
	return readQueryState(params.toString());
}

function fillForm({ query, filters, sort }: QueryState) {
	input.value = query;
	for (const control of form.elements) {
		if (!(control instanceof HTMLSelectElement)) continue;
		control.value = (control.name === 'sort' ? sort : filters[control.name]) ?? '';
		if (control.selectedIndex < 0) control.selectedIndex = 0;
	}
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
	const found = document.getElementById(id);
	if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
	return found;
}
