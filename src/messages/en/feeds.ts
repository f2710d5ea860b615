/** Feeds, calendars, and the pictures that stand for pages where they are shared. */

import { counts } from './counts.ts';
import { number } from './words.ts';

export const meetingFeed = {
	all: 'All meetings',
	description: (title: string) => `The newest meetings: ${title}.`,
	/** Facts are kind, date and place; people are names with roles. */
	summary: (facts: string, people: string, quotations: number) =>
		[facts, people, quotations > 0 ? counts.quotations(quotations) : '']
			.filter(Boolean)
			.map((words) => `${words}.`)
			.join(' '),
};

export const changesFeed = {
	title: 'Changes',
	description: 'What was corrected in the archive, and what was withdrawn.',
	corrected: (title: string) => `Corrected: ${title}`,
	withdrawn: (title: string) => `Withdrawn: ${title}`,
};

export const meetingCalendar = {
	leftOut: (leftOut: number, all: number) =>
		`Left out here: ${number(leftOut)} of ${number(all)} meetings whose days are not known closely enough.`,
	uncertain: (title: string, date: string) => `${title} (${date})`,
	dayNotKnown: (date: string) => `The day is not known: ${date}.`,
};

export const pictureOfArchive = {
	size: (meetings: number, quotations: number) =>
		`${counts.meetings(meetings)}, ${counts.quotations(quotations)}`,
};
