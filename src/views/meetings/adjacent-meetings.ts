import type { Relation } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { isProvedBefore } from '../../dates/order.ts';
import { edgesOf } from './edges.ts';

/** The meetings of a relation around one of its meetings. */
export interface AdjacentMeetings {
	/** The nearest that is proved to be before; absent if there is none. */
	before?: Meeting | undefined;
	/** The nearest that is proved to be after; absent if there is none. */
	after?: Meeting | undefined;
	/** Between these two: meetings whose dates leave open whether they were before or after. */
	unordered: readonly Meeting[];
	/** Whether the dates prove that this was the first of the relation in the archive, or the latest. */
	isFirst: boolean;
	isLatest: boolean;
}

/** No more meetings than these are looked through on each side of one with a vague date. */
const maxLookedThrough = 60;

/** The meetings of a relation around one of its meetings, by what their dates prove. */
export function adjacentMeetings(relation: Relation, meeting: Meeting): AdjacentMeetings {
	const { meetings, positions } = relation;
	const index = positions.get(meeting.id) ?? -1;
	const earlier = meetings.slice(Math.max(0, index - maxLookedThrough), index).toReversed();
	const later = meetings.slice(index + 1, index + 1 + maxLookedThrough);
	const beforeAt = earlier.findIndex((one) => isProvedBefore(one.data.date, meeting.data.date));
	const afterAt = later.findIndex((one) => isProvedBefore(meeting.data.date, one.data.date));
	const { first, latest } = edgesOfRelation(relation);
	return {
		before: earlier[beforeAt],
		after: later[afterAt],
		unordered: [
			...(beforeAt === -1 ? earlier : earlier.slice(0, beforeAt)).toReversed(),
			...(afterAt === -1 ? later : later.slice(0, afterAt)),
		],
		isFirst: first.length === 1 && first[0] === meeting,
		isLatest: latest.length === 1 && latest[0] === meeting,
	};
}

function edgesOfRelation(relation: Relation): ReturnType<typeof edgesOf> {
	const known = edges.get(relation) ?? edgesOf(relation.meetings);
	edges.set(relation, known);
	return known;
}

// The page of every meeting asks for those of its relations.
const edges = new WeakMap<Relation, ReturnType<typeof edgesOf>>();
