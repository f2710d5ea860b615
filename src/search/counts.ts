import { fitsChoice, type Choice, type Hit } from './ask.ts';
import { facetNames, type FacetName, type Table } from './table.ts';

export interface FacetCount {
	value: string;
	/** What readers see of it. */
	label: string;
	count: number;
	chosen: boolean;
}

/**
 * How many results each value of each facet has. A facet's own choice does not narrow its counts, so that
 * a reader sees what choosing another value would give. Most first, then by name.
 */
export function countFacets(
	table: Table,
	found: readonly Hit[],
	choice: Choice,
): Record<FacetName, FacetCount[]> {
	const counts = facetNames.map((facet): [FacetName, FacetCount[]] => {
		const of = new Map<string, number>();
		for (const { row } of found) {
			if (row === undefined || !fitsChoice(table, row, choice, facet)) continue;
			for (const value of table.valuesOf(row, facet)) of.set(value, (of.get(value) ?? 0) + 1);
		}
		const chosen = valuesMeant(table, facet, choice.facets[facet] ?? []);
		for (const value of chosen) if (!of.has(value)) of.set(value, 0);
		const values = Array.from(of, ([value, count]) => ({
			value,
			label: table.labelOf(facet, value),
			count,
			chosen: chosen.includes(value),
		}));
		return [facet, values.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))];
	});
	return Object.fromEntries(counts) as Record<FacetName, FacetCount[]>;
}

/** Chosen values, those of older addresses too, which name them as readers see them. */
function valuesMeant(table: Table, facet: FacetName, chosen: readonly string[]): string[] {
	const all = table.allValues(facet);
	return chosen.map((given) =>
		all.includes(given) ? given : (all.find((one) => table.labelOf(facet, one) === given) ?? given),
	);
}

/**
 * Results by year, the empty years between among them. A date that may fall in several years counts in
 * each, as lists by year have it. The chosen years do not narrow it.
 */
export function countYears(
	table: Table,
	found: readonly Hit[],
	choice: Choice,
): { year: number; count: number }[] {
	const counts = new Map<number, number>();
	for (const { row } of found) {
		if (row === undefined || !fitsChoice(table, row, choice, 'years')) continue;
		for (const year of table.yearsOf(row)) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const years = [...counts.keys()].toSorted((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		year: first + index,
		count: counts.get(first + index) ?? 0,
	}));
}
