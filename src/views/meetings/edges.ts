import type { Meeting } from '../../archive/entry.ts';
import { formatDate } from '../../dates/date-words.ts';
import { possiblyFirst, possiblyLast, windowOfFirst, windowOfLast } from '../../dates/order.ts';

/** The first and the latest of several meetings, as far as their dates prove it. */
export interface Edges {
	/** One where the dates prove which was first, else all that may have been. Empty if none was held. */
	first: readonly Meeting[];
	/** The same of the latest. */
	latest: readonly Meeting[];
}

/** The first and the latest of those that were held, in the order in which they are given. */
export function edgesOf(meetings: readonly Meeting[]): Edges {
	const held = meetings.filter(({ data }) => data.status === 'held');
	return { first: possiblyFirst(held, dateOf), latest: possiblyLast(held, dateOf) };
}

/** When the first or the latest was, in words, from all that may have been it. Empty if there is none. */
export function whenOfEdge(edge: keyof Edges, meetings: readonly Meeting[]): string {
	const dates = meetings.map(dateOf);
	if (dates.length === 0) return '';
	return formatDate(edge === 'first' ? windowOfFirst(dates) : windowOfLast(dates));
}

const dateOf = ({ data }: Meeting) => data.date;
