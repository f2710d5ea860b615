import type { Archive, Relation } from '../../archive/archive.ts';
import type { Country } from '../../archive/entry.ts';

/** More relations than these are not listed on one page. */
const mostOnPage = 300;

/** Of more, those with most meetings are listed, and the others stand with their countries. */
const mostOfMany = 100;

export interface RelationList {
	/** In the order of the archive; of too many those with most meetings, those first. */
	relations: readonly Relation[];
	/** Countries with the number of countries they met, by name, where not all relations are listed; else none. */
	countries: readonly { country: Country; partners: number }[];
}

/** The relations that the page of all relations lists. */
export function relationList({ relations, countries, relationsByCountry }: Archive): RelationList {
	if (relations.length <= mostOnPage) return { relations, countries: [] };
	return {
		relations: relations
			.toSorted((a, b) => b.meetings.length - a.meetings.length)
			.slice(0, mostOfMany),
		countries: countries.flatMap((country) => {
			const partners = relationsByCountry.get(country.id)?.length ?? 0;
			return partners > 0 ? [{ country, partners }] : [];
		}),
	};
}
