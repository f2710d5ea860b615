import type { Archive } from '../../archive/archive.ts';
import { edgesOf, type Edges } from '../meetings/edges.ts';

/** A country that another one met. */
export interface Partner extends Edges {
	partner: string;
	meetings: number;
}

/** The countries that a country met, those with most meetings first, then by the order of relations. */
export function partnersOf(archive: Archive, country: string): Partner[] {
	return (archive.relationsByCountry.get(country) ?? [])
		.map(({ a, b, meetings }) => ({
			partner: a === country ? b : a,
			meetings: meetings.length,
			...edgesOf(meetings),
		}))
		.toSorted((one, other) => other.meetings - one.meetings);
}
