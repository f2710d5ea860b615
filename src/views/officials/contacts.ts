/** The people whom one official met, and which of them met one another: a small network around one person. */

import { countryOfParty, nameOf, type Archive } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { edgesOf, type Edges } from '../meetings/edges.ts';
import { encountersOf } from '../relations/pairs.ts';
import { bringsTogether } from '../relations/shared-meetings.ts';

export interface Acquaintance extends Edges {
	official: string;
	name: string;
	/** The country or organisation for which he or she came to the latest of these meetings. */
	side: string;
	count: number;
}

export interface Circle {
	/** Those met most often, by side; the side with most meetings first. */
	people: readonly Acquaintance[];
	/** Two of them who met each other, it does not matter where. By their index, the smaller first. */
	links: readonly { from: number; to: number; count: number }[];
	/** Others who were met more rarely. */
	others: readonly Acquaintance[];
}

const mostPeople = 14;

/** The circle of an official. Who came for a country's province or party is of its side. */
export function circleOf(archive: Archive, official: string): Circle {
	const met = acquaintancesOf(archive, official);
	const shown = met.length > mostPeople + 1 ? met.slice(0, mostPeople) : met;
	const weight = new Map<string, number>();
	for (const { side, count } of shown) weight.set(side, (weight.get(side) ?? 0) + count);
	const people = shown.toSorted(
		(a, b) =>
			(weight.get(b.side) ?? 0) - (weight.get(a.side) ?? 0) ||
			(a.side < b.side ? -1 : a.side > b.side ? 1 : 0) ||
			b.count - a.count ||
			(a.official < b.official ? -1 : 1),
	);
	const encounters = encountersOf(archive);
	const links = people.flatMap((one, from) =>
		people.slice(from + 1).flatMap((other, ahead) => {
			const [a, b] = [one.official, other.official].toSorted();
			const encounter = encounters.get(`${a}/${b}`);
			return encounter ? [{ from, to: from + 1 + ahead, count: encounter.meetings.length }] : [];
		}),
	);
	return { people, links, others: met.slice(shown.length) };
}

/** Everyone of other sides at meetings that bring people together, those met most often first, then by id. */
function acquaintancesOf(archive: Archive, official: string): Acquaintance[] {
	const sideOf = (party: string) => countryOfParty(archive.byId, party) ?? party;
	const met = new Map<string, { side: string; meetings: Meeting[] }>();
	for (const meeting of archive.meetingsBy.official.get(official) ?? []) {
		if (!bringsTogether(meeting)) continue;
		const { officials } = meeting.data;
		const own = officials.find((one) => one.official === official);
		if (!own) continue;
		for (const { official: other, for: party } of officials) {
			const side = sideOf(party);
			if (other === official || side === sideOf(own.for)) continue;
			const known = met.get(other);
			if (known) {
				known.side = side;
				known.meetings.push(meeting);
			} else met.set(other, { side, meetings: [meeting] });
		}
	}
	const acquaintances = Array.from(met, ([other, { side, meetings }]) => ({
		official: other,
		name: nameOf(archive, other),
		side,
		count: meetings.length,
		...edgesOf(meetings),
	}));
	return acquaintances.toSorted((a, b) => b.count - a.count || (a.official < b.official ? -1 : 1));
}
