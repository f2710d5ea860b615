/** Two countries, and every meeting at which both took part. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';
import { and } from './words.ts';

/** What the pages of relations share. */
export const relationPages = {
	/** What the two countries are called together. */
	pair: (countries: readonly string[]) => and(countries),
	meetings: 'Meetings',
	whoMetWhom: 'Who met whom',
	noTopic: 'Filed under no topic',
};

export const relationsPage = {
	title: 'Relations',
	description: 'Every two countries that met, wherever they met.',
	lede: 'Every two countries that met, wherever they met. A meeting of several countries counts for each two of them.',
	none: 'The archive has no meeting of two countries yet.',
	all: 'All relations',
	most: (shown: number, all: number) =>
		`The ${counts.number(shown)} relations with most meetings, of ${counts.number(all)}`,
	countries: 'Countries',
	meetings: 'Meetings',
	latest: 'Latest',
	byCountry: {
		heading: 'All relations, by country',
		met: (countries: number) => `met ${counts.countries(countries)}`,
	},
};

export const relationPage = {
	eyebrow: 'Relation',
	description: (pair: string, meetings: number) =>
		`${pair}: ${counts.meetings(meetings)} wherever they took place, who met whom, and what each side said, by topic.`,
	lede: (meetings: number) =>
		`${counts.meetings(meetings)} of {one} and {other}, wherever they took place.`,
	timeline: (pair: string) => `Meetings of ${pair}`,
	overview: {
		heading: 'First, latest and where',
		first: 'First in the archive',
		latest: 'Latest',
	},
	years: {
		heading: 'Years',
		silent: (from: number, to: number) =>
			`${from === to ? from : `${from} to ${to}`}: nothing in the archive`,
		/** What may have been in the year, but is not certain to have been. */
		perhaps: 'perhaps',
		notKnown: 'Year not known',
		latestMeetings: 'The latest meetings',
	},
	series: {
		heading: 'Series',
		noSession: 'No session in the archive',
		session: (number: number | undefined) =>
			`<session>${number === undefined ? 'a session' : `session ${number}`}</session>, {when}`,
		notHere: (sessions: string) => `not here: ${sessions}`,
	},
	whoMetWhom: {
		picture: 'Who met whom, as a picture',
		all: (pairs: number) =>
			pairs === 1 ? 'All meetings of the pair' : `All ${counts.pairs(pairs)}, with every meeting`,
	},
	threads: {
		heading: 'Threads',
		note: 'Words of the two sides that later meetings took up, those that were taken up last first. <threads>All threads</threads>',
	},
	said: {
		heading: 'What each side said',
		note: 'By topic, oldest first. What touches on several topics stands under each.',
		topic: 'Topic',
		together: 'Together',
		topics: 'Topics',
		noTopic: 'No topic',
	},
};

export const relationYearPage = {
	title: (pair: string, year: number) => `${pair}: ${year}`,
	description: (pair: string, year: number, meetings: number) =>
		`The ${counts.meetings(meetings)} of ${pair} in ${year}, in order.`,
	lede: (meetings: number) => `${counts.meetings(meetings)} of <relation>{pair}</relation>.`,
	otherYears: 'Years',
};

export const relationPeoplePage = {
	title: (pair: string, page: PageNumber) => `Who met whom: ${pair}${ofPages(page)}`,
	description: (pair: string, page: PageNumber) =>
		`Officials of ${pair} who met, how often, when and where${ofPages(page)}.`,
	lede: (pairs: number, page: PageNumber) =>
		`${counts.pairs(pairs)} of officials of <relation>{pair}</relation>${ofPages(page)}.`,
	moreOften: 'Those who met more often',
	lessOften: 'Those who met less often',
};

export const relationTopicPage = {
	title: (pair: string, topic: string, page: PageNumber) => `${pair}: ${topic}${ofPages(page)}`,
	eyebrow: (pair: string) => `What each side said: ${pair}`,
	description: (pair: string, quotations: number, page: PageNumber) =>
		`${counts.quotations(quotations)} of ${pair} on one topic, each side in its place, oldest first${ofPages(page)}.`,
	lede: (quotations: number, page: PageNumber) =>
		`${counts.quotations(quotations)} of <relation>{pair}</relation>, oldest first, each side in its place${ofPages(page)}.`,
};

/** Meetings of two countries, those of one visit together. */
export const relationGroups = {
	session: (number: number) => `session ${number}`,
	inThirdCountry: 'in a third country',
	with: (countries: string) => `with ${countries}`,
	for: (bodies: string) => `for ${bodies}`,
	visit: (meetings: number) =>
		`Visit · ${meetings === 0 ? 'no meeting of it in the archive' : counts.meetings(meetings)}`,
};

/** Meetings of two countries by year. */
export const relationYears = {
	years: 'Years',
	perhaps: (year: number) => `Perhaps in ${year} too, listed under an earlier year: {meetings}`,
};

/** Officials of two countries who met, as a table. */
export const whoMetWhom = {
	caption:
		'Officials of both sides who took part in the same meeting, those who met most often first. A visit as a whole is not counted.',
	howOften: 'How often',
	whenAndWhere: 'When and where',
	latest: (shown: number) => `The latest ${counts.number(shown)}: {meetings}`,
};

/** Counts of the meetings of two countries by where and how they were held. */
export const relationFigures = {
	in: (country: string, isThird: boolean) => `In ${country}${isThird ? ', a third country' : ''}`,
	call: 'By telephone or video',
	notStated: 'Country not stated',
	summit: 'At a summit or on its margin',
	further: 'With further countries',
	notHeld: 'Planned, postponed or cancelled',
};
