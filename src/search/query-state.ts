/** What the address of the search page says: the whole view, so that a link reproduces it. */

import type { Choice, Sort } from './ask.ts';
import { readSpan } from '../dates/date-range.ts';
import { facetNames, type FacetName } from './table.ts';

export interface QueryState extends Choice {
	query: string;
	/** How many results are shown; 0 for the first page. */
	shown: number;
}

/** Reads the part of an address behind "?". What it does not know it passes over. */
export function readQueryState(search: string): QueryState {
	const params = new URLSearchParams(search);
	const facets: Partial<Record<FacetName, string[]>> = {};
	for (const facet of facetNames) {
		const values = params.getAll(facet).filter(Boolean);
		if (values.length > 0) facets[facet] = values;
	}
	return {
		query: params.get('q')?.trim() ?? '',
		facets,
		years: readSpan(params.get('years') ?? ''),
		sort: sortOf(params.get('sort')),
		grouped: params.get('group') === 'meeting',
		shown: Math.min(Math.max(0, Math.trunc(Number(params.get('shown')) || 0)), 2000),
	};
}

/** The part of an address behind "?", with what is chosen and nothing else; empty if nothing is. */
export function writeQueryState({
	query,
	facets,
	years,
	sort,
	grouped,
	shown,
}: QueryState): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	for (const facet of facetNames) {
		for (const value of facets[facet] ?? []) params.append(facet, value);
	}
	if (years) params.set('years', `${yearOf(years.from)}..${yearOf(years.to)}`);
	if (sort !== 'relevance') params.set('sort', sort);
	if (grouped) params.set('group', 'meeting');
	if (shown > 0) params.set('shown', String(shown));
	const text = params.toString();
	return text && `?${text}`;
}

function sortOf(sort: string | null): Sort {
	return sort === 'newest' || sort === 'oldest' ? sort : 'relevance';
}

function yearOf(day: number): string {
	return Number.isFinite(day) ? String(Math.floor(day / 10000)).padStart(4, '0') : '';
}
