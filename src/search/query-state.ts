/** What the address of the search page says, and what it is asked in return. */

export interface QueryState {
	query: string;
	/** Chosen value by filter; one that is not chosen is absent. */
	filters: Readonly<Record<string, string>>;
	sort: 'relevance' | 'newest' | 'oldest';
}

const filterNames = ['country', 'official', 'year', 'speech', 'type'] as const;

/** Reads the part of an address behind "?". What it does not know it passes over. */
export function readQueryState(search: string): QueryState {
	const params = new URLSearchParams(search);
	const sort = params.get('sort');
	const filters: Record<string, string> = {};
	for (const name of filterNames) {
		const value = params.get(name);
		if (value) filters[name] = value;
	}
	return {
		query: params.get('q')?.trim() ?? '',
		filters,
		sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
	};
}

/** The part of an address behind "?", with what is chosen and nothing else; empty if nothing is. */
export function writeQueryState({ query, filters, sort }: QueryState): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	for (const name of filterNames) {
		const value = filters[name];
		if (value) params.set(name, value);
	}
	if (sort !== 'relevance') params.set('sort', sort);
	const text = params.toString();
	return text && `?${text}`;
}
