/** The filters beside the results: what the results are filed under, with counts, several at a time. */

import { make } from '../browser/dom.ts';
import { searchFilters } from '../messages/en.ts';
import type { FacetCount } from './counts.ts';
import { facetNames, type FacetName } from './table.ts';

/** Values shown of a facet at first, and at the most. */
const few = 6;
const many = 200;

/** Fills the panel anew. `onChange` is told the facet and all values that are then chosen. */
export function showFacets(
	panel: HTMLElement,
	counts: Readonly<Record<FacetName, readonly FacetCount[]>>,
	onChange: (facet: FacetName, values: string[]) => void,
): void {
	const focused =
		document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
	const wasOpen = new Set(
		Array.from(panel.querySelectorAll('details[open]'), (one) => one.getAttribute('data-facet')),
	);
	const isFirst = panel.childElementCount === 0;
	panel.replaceChildren(
		...facetNames.flatMap((facet, index) => {
			const values = counts[facet];
			if (values.length < 2 && !values.some(({ chosen }) => chosen)) return [];
			const details = facetDetails(facet, values, onChange);
			details.open =
				(isFirst ? index < 3 : wasOpen.has(facet)) || values.some(({ chosen }) => chosen);
			return details;
		}),
	);
	// The panel was made anew: the keyboard stays where it was.
	if (focused) document.getElementById(focused)?.focus();
}

function facetDetails(
	facet: FacetName,
	values: readonly FacetCount[],
	onChange: (facet: FacetName, values: string[]) => void,
): HTMLDetailsElement {
	const items = values.slice(0, many).map(({ value, label: shown, count, chosen }, index) => {
		const id = `facet-${facet}-${index}`;
		const box = make('input', { type: 'checkbox', id, value });
		box.checked = chosen;
		const label = make(
			'label',
			{ for: id },
			shown,
			' ',
			make('span', { class: 'count' }, String(count)),
		);
		const item = make('li', {}, box, label);
		item.hidden = index >= few && !chosen;
		return item;
	});
	const list = make('ul', { class: 'plain' }, ...items);
	list.addEventListener('change', () => {
		const boxes = Array.from(list.querySelectorAll('input'));
		onChange(
			facet,
			boxes.flatMap((box) => (box.checked ? box.value : [])),
		);
	});
	const details = make(
		'details',
		{ 'data-facet': facet },
		make('summary', {}, searchFilters[facet]),
		list,
	);
	const hidden = items.filter((item) => item.hidden);
	if (hidden.length > 0) {
		const more = make('button', { type: 'button' }, searchFilters.more(hidden.length));
		more.addEventListener('click', () => {
			for (const item of hidden) item.hidden = false;
			more.remove();
			hidden[0]?.querySelector('input')?.focus();
		});
		details.append(more);
	}
	return details;
}
