import type { Meeting } from '../../archive/entry.ts';
import { possiblyFirst, possiblyLast } from '../../dates/order.ts';

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

const dateOf = ({ data }: Meeting) => data.date;
