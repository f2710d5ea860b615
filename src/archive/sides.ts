/** The sides of a meeting: who came for whom, and what each said. */

import type { Participation } from '../schemas/meeting.ts';
import { countryOfParty, inOrderOfNames, pairKey, type Archive, type Relation } from './archive.ts';
import type { Commitment } from './commitment.ts';
import type { Meeting } from './entry.ts';

/** One side: a country with all who came for it or for its bodies, or an international organisation. */
export interface Side {
	/** Id of the country or organisation. */
	party: string;
	/** As the record lists them. Empty if no source names anyone. */
	participants: readonly Participation[];
	/** What this side alone said, as the record lists it. */
	commitments: readonly Commitment[];
}

export interface Sides {
	/** In the order of the parties' names, which is the same on every page. */
	sides: readonly Side[];
	/** What several sides said together. */
	together: readonly Commitment[];
}

/** Divides a meeting by its sides. */
export function sidesOf(archive: Archive, meeting: Meeting): Sides {
	const sideOf = (party: string) => countryOfParty(archive.byId, party) ?? party;
	const { countries, officials } = meeting.data;
	const parties = inOrderOfNames(archive, [
		...countries,
		...officials.map(({ for: party }) => sideOf(party)),
	]);
	const commitments = archive.commitmentsByMeeting.get(meeting.id) ?? [];
	const ownSide = new Map<Commitment, string | undefined>(
		commitments.map((one) => {
			const sides = new Set(one.sides.map(sideOf));
			return [one, sides.size === 1 ? [...sides][0] : undefined];
		}),
	);
	return {
		sides: parties.map((party) => ({
			party,
			participants: officials.filter((one) => sideOf(one.for) === party),
			commitments: commitments.filter((one) => ownSide.get(one) === party),
		})),
		together: commitments.filter((one) => ownSide.get(one) === undefined),
	};
}

/** The relations that a meeting belongs to, in the order of the archive: every pair of its countries. */
export function relationsWithin(archive: Archive, { data }: Meeting): Relation[] {
	const countries = inOrderOfNames(archive, data.countries);
	return countries.flatMap((one, index) =>
		countries
			.slice(index + 1)
			.flatMap((other) => archive.relationByPair.get(pairKey(one, other)) ?? []),
	);
}
