import {
	countryOfParty,
	groupByEach,
	inOrderOfNames,
	type Archive,
	type Relation,
} from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import type { Meeting } from '../../archive/entry.ts';

/** What the two sides of a relation said, by topic. */
export interface RelationWords {
	/** The two countries, in the order that sides have on every page. */
	sides: readonly string[];
	/** In the order of the topics' names; only those that somebody spoke on. What is filed under none comes last. */
	topics: readonly TopicWords[];
	/** Number of quotations: one on several topics is counted once. */
	count: number;
	/** Whether they are too many for the page of the relation, so that each topic has pages of its own. */
	isLong: boolean;
}

export interface TopicWords {
	/** Id of the topic; absent for what is filed under none. */
	topic?: string | undefined;
	/** The topic as it stands in an address. */
	slug: string;
	/** Oldest first, whoever said it. */
	said: readonly Commitment[];
	/** The same by those who said it. */
	division: Division;
}

/** Quotations by side. */
export interface Division {
	/** One entry a side, oldest first in each. */
	bySide: readonly { side: string; commitments: readonly Commitment[] }[];
	/** What both said together, or one of them with a third. */
	together: readonly Commitment[];
}

/** The page of a relation holds so many quotations, counted under each of their topics: more would outweigh it. */
const mostOnPage = 40;

/** A page of one topic holds so many. */
export const mostOnTopicPage = 50;

/** Sorts the quotations of a relation by topic and side. Words of third countries are left out. */
export function relationWords(archive: Archive, relation: Relation): RelationWords {
	const { a, b, meetings } = relation;
	const sides = inOrderOfNames(archive, [a, b]);
	const all = meetings
		.flatMap((meeting) => archive.commitmentsByMeeting.get(meeting.id) ?? [])
		.filter((one) => ownersOf(archive, one).some((owner) => owner === a || owner === b));
	const byTopic = groupByEach(all, ({ data }) => data.topics);
	const wordsOf = (topic: string | undefined, said: readonly Commitment[]): TopicWords => ({
		topic,
		slug: topic ?? 'no-topic',
		said,
		division: divide(archive, sides, said),
	});
	const topics = inOrderOfNames(archive, byTopic.keys()).map((topic) =>
		wordsOf(topic, byTopic.get(topic) ?? []),
	);
	const unfiled = all.filter(({ data }) => data.topics.length === 0);
	if (unfiled.length > 0) topics.push(wordsOf(undefined, unfiled));
	return {
		sides,
		topics,
		count: all.length,
		isLong: topics.reduce((sum, { said }) => sum + said.length, 0) > mostOnPage,
	};
}

/** Divides quotations of a relation by its sides. Expects none that neither side had a part in. */
function divide(archive: Archive, sides: readonly string[], said: readonly Commitment[]): Division {
	const soleOwner = new Map(
		said.map((one) => {
			const [owner, ...others] = ownersOf(archive, one);
			return [one, others.length === 0 ? owner : undefined];
		}),
	);
	return {
		bySide: sides.map((side) => ({
			side,
			commitments: said.filter((one) => soleOwner.get(one) === side),
		})),
		together: said.filter((one) => soleOwner.get(one) === undefined),
	};
}

/** Quotations of a relation, oldest first, meeting by meeting: so each stands in its time and on its side. */
export function byMeeting(
	archive: Archive,
	sides: readonly string[],
	said: readonly Commitment[],
): { meeting: Meeting; division: Division }[] {
	return Array.from(
		Map.groupBy(said, ({ meeting }) => meeting),
		([meeting, of]) => ({ meeting, division: divide(archive, sides, of) }),
	);
}

/** The countries, and other parties, whose words a quotation is: a province's are its country's. */
function ownersOf(archive: Archive, { sides }: Commitment): string[] {
	return [...new Set(sides.map((side) => countryOfParty(archive.byId, side) ?? side))];
}
