import {
	countryOfParty,
	inOrderOfNames,
	type Archive,
	type Relation,
} from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';

/** Two officials of a relation who took part in the same meetings. */
export interface OfficialPair {
	/** Ids of the officials, in the order of their countries' names. */
	officials: readonly [string, string];
	/** Oldest first. */
	meetings: readonly Meeting[];
}

/**
 * Whether those who took part met one another: not in a visit as a whole, whose record names hosts whom no
 * source says that the visitor met, and not where nothing was held.
 */
export function bringsTogether({ data: { kind, status } }: Meeting): boolean {
	return status === 'held' && kind !== 'visit' && kind !== 'inspection';
}

/**
 * Who of one country met whom of the other: those who met most often first, then those who met last, then
 * by id. Who came for a country's province or party is of its side.
 */
export function whoMetWhom(archive: Archive, { a, b, meetings }: Relation): OfficialPair[] {
	const sides = inOrderOfNames(archive, [a, b]);
	const pairs = new Map<
		string,
		{ officials: [string, string]; meetings: Meeting[]; last: number }
	>();
	for (const [index, meeting] of meetings.entries()) {
		if (!bringsTogether(meeting)) continue;
		const { officials } = meeting.data;
		const [ones = [], others = []] = sides.map((side) =>
			officials.filter((one) => countryOfParty(archive.byId, one.for) === side),
		);
		for (const { official: one } of ones) {
			for (const { official: other } of others) {
				const key = `${one} ${other}`;
				const known = pairs.get(key);
				if (known) {
					known.meetings.push(meeting);
					known.last = index;
				} else pairs.set(key, { officials: [one, other], meetings: [meeting], last: index });
			}
		}
	}
	return Array.from(pairs, ([key, pair]) => ({ key, ...pair }))
		.toSorted(
			(one, other) =>
				other.meetings.length - one.meetings.length ||
				other.last - one.last ||
				(one.key < other.key ? -1 : 1),
		)
		.map(({ officials, meetings: of }) => ({ officials, meetings: of }));
}

/** Most pairs on the page of a relation, and most meetings of each. */
const mostPairs = 30;
const mostMeetings = 8;

/** What of the pairs of a relation its own page holds; if that is not all, they have a page of their own. */
export function pairsOnPage(pairs: readonly OfficialPair[]): {
	pairs: readonly OfficialPair[];
	/** Most meetings to list of each, the latest. */
	most: number;
	/** Number of all pairs. */
	all: number;
	/** Whether pairs or meetings are left out. */
	isCut: boolean;
} {
	return {
		pairs: pairs.slice(0, mostPairs),
		most: mostMeetings,
		all: pairs.length,
		isCut: pairs.length > mostPairs || pairs.some(({ meetings }) => meetings.length > mostMeetings),
	};
}
