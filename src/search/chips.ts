/** What was understood of a query, term by term, each of which can be taken away. */

import { make } from '../browser/dom.ts';
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
		...groups.map((group) =>
			make(
				'li',
				{},
				...group.flatMap((term, index) => {
					const words = inWords(term);
					const button = make('button', { type: 'button' }, words);
					button.setAttribute('aria-label', `Take away: ${words}`);
					button.addEventListener('click', () => onRemove(withoutTerm(query, term)));
					return index > 0 ? [' or ', button] : [button];
				}),
			),
		),
	);
}

function inWords(term: Term): string {
	const not = term.negated ? 'not ' : '';
	switch (term.type) {
		case 'word':
			return not + term.text;
		case 'phrase':
			return `${not}“${term.text}”`;
		case 'name':
			return `${not}${term.field}: ${term.text}`;
		case 'date':
			return `${not}${term.field === 'date' ? 'dated' : term.field} ${term.text}`;
		default:
			term satisfies never;
			return '';
	}
}
