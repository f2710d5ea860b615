import {
	countryOfParty,
	groupByEach,
	inOrderOfNames,
	type Archive,
	type Commitment,
	type Relation,
} from './archive.ts';

/** What the two sides of a relation said, by topic. */
export interface RelationWords {
	/** The two countries, in the order that sides have on every page. */
	sides: readonly string[];
	/** In the order of the topics' names; only those that somebody spoke on. What is filed under none comes last. */
	topics: readonly TopicWords[];
	/** Quotations left out because the relation has more than a page holds: the oldest. */
	omitted: number;
}

interface TopicWords {
	/** Id of the topic; absent for what is filed under none. */
	topic?: string | undefined;
	/** One entry a side, oldest first in each. */
	bySide: readonly { side: string; commitments: readonly Commitment[] }[];
	/** What both said together, or one of them with a third. */
	together: readonly Commitment[];
}

/** A page with more quotations than these is no longer read, and weighs more than a page may. */
const mostQuotations = 150;

/** Sorts the quotations of a relation by topic and side. Words of third countries are left out. */
export function relationWords(archive: Archive, { a, b, meetings }: Relation): RelationWords {
	const sides = inOrderOfNames(archive, [a, b]);
	const sideOf = new Map<Commitment, string>();
	for (const meeting of meetings) {
		for (const commitment of archive.commitmentsByMeeting.get(meeting.id) ?? []) {
			const own = new Set(
				commitment.sides.map((side) => countryOfParty(archive.byId, side) ?? side),
			);
			if (own.size === 1) {
				const [side = ''] = own;
				if (sides.includes(side)) sideOf.set(commitment, side);
			} else if (own.has(a) || own.has(b)) sideOf.set(commitment, 'together');
		}
	}
	const all = [...sideOf.keys()];
	const shown = all.slice(-mostQuotations);
	const byTopic = groupByEach(shown, ({ data }) => data.topics);
	const wordsOf = (topic: string | undefined, said: readonly Commitment[]): TopicWords => ({
		topic,
		bySide: sides.map((side) => ({
			side,
			commitments: said.filter((one) => sideOf.get(one) === side),
		})),
		together: said.filter((one) => sideOf.get(one) === 'together'),
	});
	const topics = inOrderOfNames(archive, byTopic.keys()).map((topic) =>
		wordsOf(topic, byTopic.get(topic) ?? []),
	);
	const unfiled = shown.filter(({ data }) => data.topics.length === 0);
	if (unfiled.length > 0) topics.push(wordsOf(undefined, unfiled));
	return { sides, topics, omitted: all.length - shown.length };
}
