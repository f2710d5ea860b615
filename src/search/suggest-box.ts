/**
 * First results below a search box while one types: a combobox as the ARIA Authoring Practices have it.
 * Loaded when a box is first used, so that a page that is only read loads no script.
 */

import { ask } from './ask.ts';
import { make } from '../browser/dom.ts';
import { searchSuggestions } from '../messages/en.ts';
import { loadTable } from './index-files.ts';
import { loadPagefind } from '../browser/pagefind.ts';
import type { PagefindRecord } from '../browser/pagefind-types.ts';
import { parseQuery } from './query-language.ts';

const most = 6;
const rest = 150;
let boxes = 0;

/** Makes a search box of a form suggest results. `base` is the path of the site's root. */
export function startSuggestBox(input: HTMLInputElement, base: string): void {
	const form = input.form;
	if (!form || input.hasAttribute('aria-controls')) return;
	const { action } = form;
	const id = `suggestions-${++boxes}`;
	const list = make('ul', {
		id,
		role: 'listbox',
		'aria-label': searchSuggestions.label,
		class: 'suggest plain',
	});
	const news = make('p', { role: 'status', class: 'visually-hidden' });
	list.hidden = true;
	form.append(list, news);
	form.classList.add('suggesting');
	for (const [name, value] of Object.entries({
		role: 'combobox',
		autocomplete: 'off',
		'aria-autocomplete': 'list',
		'aria-controls': id,
		'aria-expanded': 'false',
	})) {
		input.setAttribute(name, value);
	}

	let turn = 0;
	let timer = 0;
	let active = -1;

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => void suggest(), rest);
	});
	input.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined && !list.hidden) {
			event.preventDefault();
			activate(active + step);
		} else if (event.key === 'Enter' && active >= 0) {
			event.preventDefault();
			options()[active]?.querySelector('a')?.click();
		} else if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		}
	});
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
	});
	if (input.value.trim()) void suggest();

	async function suggest() {
		const ours = ++turn;
		const text = input.value.trim();
		const query = parseQuery(text);
		if (query.groups.length === 0) return close();
		try {
			const choice = { facets: {}, sort: 'relevance', grouped: false } as const;
			const { hits } = await ask(query, choice, await loadPagefind(base), () => loadTable(base));
			const records = await Promise.all(hits.slice(0, most).map(({ result }) => result.data()));
			if (ours !== turn || document.activeElement !== input) return;
			open(records, hits.length, text);
		} catch {
			// The box is a form all the same: the search page says what is wrong.
			close();
		}
	}

	function open(records: readonly PagefindRecord[], count: number, text: string) {
		const all = `${action}?q=${encodeURIComponent(text.toWellFormed())}`;
		const items = [
			...records.map((record) => ({ address: record.url, ...inWords(record) })),
			{
				address: all,
				main: count === 0 ? searchSuggestions.nothingFound : searchSuggestions.all(count),
				small: '',
			},
		];
		list.replaceChildren(
			...items.map(({ address, main, small }, index) =>
				make(
					'li',
					{ role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' },
					make(
						'a',
						{ href: address, tabindex: '-1' },
						make('span', {}, main),
						' ',
						make('small', {}, small),
					),
				),
			),
		);
		active = -1;
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		input.removeAttribute('aria-activedescendant');
		news.textContent = searchSuggestions.results(count);
	}

	function close() {
		turn++;
		active = -1;
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	}

	function activate(index: number) {
		const all = options();
		active = index < 0 ? all.length - 1 : index % all.length;
		for (const [at, option] of all.entries())
			option.setAttribute('aria-selected', String(at === active));
		input.setAttribute('aria-activedescendant', `${id}-${active}`);
		all[active]?.scrollIntoView({ block: 'nearest' });
	}

	function options(): HTMLLIElement[] {
		return Array.from(list.querySelectorAll('li'));
	}
}

/** A result in a line: the words or the title, then who and when. */
function inWords({ meta, content, filters }: PagefindRecord): { main: string; small: string } {
	const isQuotation = filters['type']?.[0] === 'quotation';
	const main = isQuotation ? (meta['quote'] ?? content) : (meta['title'] ?? '');
	return {
		main: main.length > 110 ? `${main.slice(0, 109)}…` : main,
		small: [isQuotation ? meta['speaker'] : '', meta['date']].filter(Boolean).join(' · '),
	};
}
