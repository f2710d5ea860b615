/** What was understood of a query, term by term, each of which can be taken away. */

import { make } from '../browser/dom.ts';
import { searchChips } from '../messages/en.ts';
import { withoutTerm, type Query, type Term } from './query-language.ts';

/** Fills the list of chips. `onRemove` is told the query that is left. */
export function showChips(
	list: HTMLElement,
	query: Query,
	onRemove: (query: string) => void,
): void {
	const isPlain = query.groups.flat().every((term) => term.type === 'word' && !term.negated);
	// Plain words need no explanation.
	const groups = isPlain && query.groups.every(({ length }) => length === 1) ? [] : query.groups;
	list.replaceChildren(
		...groups.map((group) => {
			const buttons = group.map((term) => {
				const words = inWords(term);
				const button = make('button', { type: 'button' }, words);
				button.setAttribute('aria-label', searchChips.remove(words));
				button.addEventListener('click', () => onRemove(withoutTerm(query, term)));
				return button;
			});
			return make('li', {}, ...searchChips.alternatives(buttons));
		}),
	);
}

function inWords(term: Term): string {
	const words = wanted(term);
	return term.negated ? searchChips.not(words) : words;
}

function wanted(term: Term): string {
	switch (term.type) {
		case 'word':
			return term.text;
		case 'phrase':
			return searchChips.phrase(term.text);
		case 'name':
			return searchChips.name(term.field, term.text);
		case 'date':
			return searchChips[term.field](term.text);
		default:
			term satisfies never;
			return '';
	}
}
