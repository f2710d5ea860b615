/** One meeting and lists of meetings. */

import { counts } from './counts.ts';

export const meetingFacts = {
	date: 'Date',
	kind: 'Kind',
	kindAndStatus: (kind: string, status: string) => `${kind}, ${status}`,
	place: 'Place',
	relations: (count: number) => (count === 1 ? 'Relation' : 'Relations'),
	within: 'Within',
	series: 'Series',
	session: (number: number) => `{series}, session ${number}`,
	accounts: (count: number) => (count === 1 ? 'Account' : 'Accounts'),
	note: 'Note',
};

export const participants = {
	/** Whom somebody spoke for who stands with another side. */
	for: 'for {party}',
	unnamed: 'No source names who was there.',
	none: 'The record names nobody of this side.',
};

/** The meetings of two countries before and after one. */
export const citeMeeting = {
	heading: 'Cite this meeting',
	styles: 'Chicago, APA, MLA',
	files: 'For reference managers, with each quotation and source: {files}.',
};

export const meetingList = {
	years: 'Years',
	none: 'The archive has no meeting yet.',
};

/** The meetings of a record, where they are too many for its page. */
export const meetingsOfRecord = {
	byYear: 'All meetings by year',
	latest: (shown: number, all: number) =>
		`${counts.meetings(all)}, by decade or year. Here are the latest ${counts.number(shown)}.`,
};

export const meetingPage = {
	title: (meeting: string, date: string) => `${meeting}, ${date}`,
	description: (kind: string, date: string, countries: readonly string[]) =>
		`${kind}, ${date}: ${countries.join(', ')}. Who took part, what each side said, and which sources print it.`,
	whoTookPart: 'Who took part',
	said: {
		heading: 'What was said',
		noneOfSide: 'No words of this side alone are quoted.',
		together: 'Said together',
	},
};

/** What accounts of a meeting give differently. */
export const meetingDifferences = {
	noPlace: 'no place',
	presence: (official: string) => `Presence of ${official}`,
	namedAsPresent: 'named as present',
	notPresent: 'not among those who took part',
	role: (official: string) => `Role of ${official}`,
	noRole: 'no role',
	part: (official: string) => `Part of ${official}`,
	name: (official: string) => `Name of ${official}`,
};

/** What a list says of a meeting besides its date and title. */
export const meetingLine = {
	session: (number: number) => `session ${number}`,
};
