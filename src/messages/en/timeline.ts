/** Meetings in the order of time. */

import { counts } from './counts.ts';

export const meetingsForward = {
	title: 'Meetings',
	label: 'Timeline',
};

export const timelinePage = {
	title: 'Timeline',
	description: 'Every meeting of the archive, in order.',
	lede: 'Every meeting, oldest first. A date that names a month or a year only stands before the days within it.',
	meetings: 'Meetings',
	years: 'Years',
	latestMeetings: (shown: number) => `The latest ${counts.meetings(shown)}`,
};

export const yearPage = {
	eyebrow: 'Timeline',
	description: (year: number, meetings: number) =>
		`The ${counts.meetings(meetings)} of ${year} in the archive, in order.`,
	lede: (meetings: number) =>
		`${counts.meetings(meetings)}. One that may fall in more than one year is listed in each.`,
	timeline: (year: number) => `Meetings of ${year}`,
	otherYears: 'Years',
};

/** Some years of the meetings of one record. */
export const spanPage = {
	title: (name: string, span: string) =>
		`${name}: meetings of ${isDecade(span) ? `the ${span}` : span}`,
	description: (name: string, span: string, meetings: number) =>
		`The ${counts.meetings(meetings)} of ${name} in ${span}, in order.`,
	lede: (meetings: number) => `${counts.meetings(meetings)}. <record>{name}</record>`,
	meetings: 'Meetings',
	otherSpans: 'Earlier and later',
};

/** Whether a span is written as "1990s". */
function isDecade(span: string): boolean {
	return span.endsWith('s');
}
