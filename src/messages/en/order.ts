/** What dates prove of the order of meetings. */

import { counts } from './counts.ts';

export const edgeMeetings = {
	orderUnknown: 'One of these, their order is not known:',
	others: (count: number) => `or one of ${counts.meetings(count)} more`,
};

export const adjacentMeetings = {
	heading: 'Before and after',
	before: 'Before, in <relation>{name}</relation>',
	first: 'The first of <relation>{name}</relation> in the archive',
	noneEarlier: 'No meeting of <relation>{name}</relation> in the archive is known to be earlier',
	after: 'After',
	latest: 'The latest in the archive',
	noneLater: 'None in the archive is known to be later',
	unordered: 'About the same time, order not known',
	moreUnordered: (count: number) => `and ${counts.meetings(count)} more`,
};
