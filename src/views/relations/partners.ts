import type { Archive } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';

/** A country that another one met. */
export interface Partner {
	partner: string;
	meetings: number;
	first: Meeting;
	latest: Meeting;
}

/** The countries that a country met, those with most meetings first, then by the order of relations. */
export function partnersOf(archive: Archive, country: string): Partner[] {
	return (archive.relationsByCountry.get(country) ?? [])
		.flatMap(({ a, b, meetings }) => {
			const [first, latest] = [meetings[0], meetings.at(-1)];
			if (!first || !latest) return [];
			return { partner: a === country ? b : a, meetings: meetings.length, first, latest };
		})
		.toSorted((one, other) => other.meetings - one.meetings);
}
