/** Pages of records: countries, officials, organisations, places, series, sources, topics, visits. */

import { counts } from './counts.ts';

/** What stands before facts and above lists on pages of several kinds of record. */
export const recordPages = {
	country: 'Country',
	inferred: '(inferred)',
	meetings: 'Meetings',
	note: 'Note',
	quotations: 'Quotations',
	series: 'Series',
	visits: 'Visits',
};

export const countryPage = {
	eyebrow: 'Country',
	description: (country: string, meetings: number) =>
		`${country} in the archive: ${counts.meetings(meetings)}, its officials, and the countries it met.`,
	iso: 'ISO 3166-1',
	/** The standard of codes of countries that are no more. */
	isoFormer: 'ISO 3166-3',
	existed: 'Existed',
	bodies: 'Its bodies',
	met: {
		heading: 'Countries it met',
		country: 'Country',
		meetings: 'Meetings',
		first: 'First',
		latest: 'Latest',
	},
	officials: 'Officials',
	timeline: (country: string) => `Meetings of ${country}`,
	map: (country: string) => `Where ${country} met others`,
	noMeeting:
		'It took part in no meeting of the archive; meetings took place there, or records mention it.',
};

export const countriesPage = {
	pairs: 'Which countries met',
	allPairs: 'Relations',
};

export const officialPage = {
	eyebrow: 'Official',
	description: (official: string, meetings: number, quotations: number) =>
		`${official} in the archive: ${counts.meetings(meetings)}, ${counts.quotations(quotations)}, the roles held on the day.`,
	roles: {
		caption: 'Roles as the sources give them on the day',
		role: 'Role',
		where: 'Where it stands',
		span: (meetings: number) =>
			`${counts.meetings(meetings)}, from <from>{first}</from> to <to>{last}</to>`,
	},
	filedUnder: 'Filed under',
	wikidata: 'Wikidata',
	timeline: (official: string) => `Meetings of ${official}`,
	latestOf: (shown: number, all: number) =>
		`The latest ${counts.number(shown)} of ${counts.number(all)}. The others stand on the pages of their meetings.`,
};

export const officialsPage = {
	pairs: 'Which officials met',
};

export const organisationPage = {
	description: (organisation: string, meetings: number) =>
		`${organisation} in the archive: ${counts.meetings(meetings)} at which officials spoke for it.`,
	partOf: 'Part of',
	noMeeting: 'Nobody spoke for it at a meeting of the archive; records mention it.',
};

export const placePage = {
	title: (place: string, country: string | undefined) =>
		country === undefined ? place : `${place}, ${country}`,
	eyebrow: 'Place',
	description: (place: string, meetings: number) =>
		`The ${counts.meetings(meetings)} of the archive that took place in ${place}.`,
};

export const placesPage = {
	title: 'Places',
	description: 'Cities and regions where meetings took place, as the sources name them.',
	map: 'Where meetings took place',
};

export const seriesPage = {
	eyebrow: 'Series',
	description: (series: string, sessions: number) =>
		`${series}: ${counts.sessions(sessions)} in the archive.`,
	countries: 'Countries',
	sessionsHere: 'Sessions here',
	notHere: 'Not here',
	sessions: 'Sessions',
	noSession: 'The archive has no session of it; records mention it.',
};

export const sourcePage = {
	title: (title: string, outlet: string | undefined, published: string | undefined) => {
		if (outlet === undefined) return title;
		return published === undefined ? `${title} (${outlet})` : `${title} (${outlet}, ${published})`;
	},
	eyebrow: 'Source',
	description: (meetings: number) =>
		`A text that the archive draws on, and the ${counts.meetings(meetings)} that it reports.`,
	outlet: 'Outlet',
	noOutlet: 'The text names none',
	author: 'Author',
	dateline: 'Dateline',
	published: 'Published',
	language: 'Language',
	address: 'Address',
	archived: 'Archived',
	reprintedIn: 'Reprinted in',
	reprints: 'Reprints',
	extent: 'From … to',
	/** Between the first and the last words of a text. */
	firstAndLast: '“{first}” … “{last}”',
	sha256: 'SHA-256',
	noText: 'No text at hand',
	rights: 'Rights',
	meetings: 'Meetings that it reports',
	noMeeting: 'None itself; see the texts that it reprints.',
};

export const topicPage = {
	eyebrow: 'Topic',
	description: (scope: string, quotations: number) =>
		`${scope} ${counts.quotations(quotations)}, oldest first.`,
	also: (aliases: readonly string[]) => `Also ${aliases.join(' · ')}`,
	quotations: (count: number) => `${counts.quotations(count)}, oldest first`,
	timeline: (topic: string) => `Meetings with words on ${topic}`,
	more: 'More quotations',
};

export const visitPage = {
	eyebrow: 'Visit',
	description: (visit: string, date: string, meetings: number) =>
		`${visit}, ${date}: its ${counts.meetings(meetings)}.`,
	date: 'Date',
	visitors: 'Visitors',
	from: 'From',
	to: 'To',
	called: 'Called',
	sources: 'Sources',
	noMeeting: 'The archive has no meeting of this visit.',
};

export const visitsPage = {
	title: 'Visits',
	description: 'Stays and tours that group meetings, oldest first.',
	details: (meetings: number) => `{officials} · ${counts.meetings(meetings)}`,
};

/** Sessions of a series that have no record. Runs are numbers and spans of numbers. */
export const missingSessions = {
	run: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
	all: (runs: readonly string[], isOneSession: boolean) =>
		`${isOneSession ? 'session' : 'sessions'} ${runs.join(', ')}`,
};
