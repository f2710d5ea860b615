/** Books (EPUB), and how the page of downloads lists them. */

import { counts } from './counts.ts';

/** Headings and titles in lists of books. */
export const bookLists = {
	whole: 'As a book (EPUB)',
	countries: 'Books of single countries',
	relations: 'Books of relations',
	wholeTitle: (archive: string) => `${archive}, the whole archive`,
};

/** What a book is: on its cover, on its title page, and to the programs that read it. */
export const book = {
	title: (archive: string, subject: string) => `${archive}: ${subject}`,
	wholeArchive: 'The whole archive',
	/** Years are those of the first and the last meeting; a book without meetings has none. */
	size: (
		meetings: number,
		quotations: number,
		first: number | undefined,
		last: number | undefined,
	) => {
		const when =
			first === undefined ? '' : first === last ? ` in ${first}` : ` from ${first} to ${last}`;
		return `${counts.meetings(meetings)}${when}, with ${counts.quotations(quotations)}`;
	},
	coverText: (title: string, size: string, edition: string | undefined) =>
		`Cover: ${title}; ${size}${edition === undefined ? '' : `; edition of ${edition}`}.`,
	rights: (records: string, quotations: string) => `Records: ${records}. ${quotations}`,
	accessibility:
		'The book is text with headings, lists and links in reading order; every passage in another language is marked with it. The only picture is the cover, which is described. Text has no colour or size of its own, so that the settings of the reader hold. It has no page numbers of a printed edition.',
};

/** Headings of the parts of a book, and of their continuations in further files. */
export const bookParts = {
	cover: 'Cover',
	coverOf: (subject: string) => `Cover: ${subject}`,
	titlePage: 'Title page',
	contents: 'Contents',
	contentsOf: (subject: string) => `Contents: ${subject}`,
	landmarks: 'Landmarks',
	timeline: 'Timeline',
	meeting: (date: string, title: string) => `${date}: ${title}`,
	officials: 'Officials',
	officialsLede:
		'Everyone who took part in a meeting of this book, by the name to file under, with the role of each day.',
	parties: 'Countries and organisations',
	sources: 'Sources',
	sourcesLede: 'The published texts that the meetings of this book were read from.',
	gaps: 'Known to be missing',
	gapsLede: 'What the archive knows that it does not have, of what this book is about.',
	continued: (title: string) => `${title}, continued`,
};

export const bookTitlePage = {
	wholeArchive: (size: string) => `The whole archive: ${size}.`,
	about: (size: string) => `${size}, wherever they took place.`,
	edition: (date: string) => `Edition of ${date}.`,
	publisher: (publisher: string) => `Published by ${publisher}.`,
	onTheWeb: 'On the web: {address}.',
	rights: 'Rights',
	licences: 'Records: {records}. Quotations: {quotations}',
	contact: (contact: string) => `Questions and corrections: ${contact}.`,
};

/** How to read the book. */
export const bookGuide = {
	heading: 'How to read this book',
	quotations: 'Quotations',
	quotationsText:
		'A quotation holds the characters that its source prints; all else is in the words of the archive. Below it stand the speaker with the role of that day, what kind of speech and of act it is, the source, and the address at which the archive keeps it.',
	speech: {
		direct: (note: string) => `${capitalised(note)}. It stands in quotation marks.`,
		reported: (note: string) => `${capitalised(note)}. It stands beside a rule.`,
		agreed: (note: string) => `${capitalised(note)}. It stands between two rules.`,
	},
	dates: 'Dates',
	datesText: 'A date is as precise as its source, and no more.',
	dateForms: [
		{
			form: 'October 2022, or 2023',
			means: 'A day in that month or year; the source does not say which.',
		},
		{ form: 'between 10 and 12 September 2021', means: 'On one of those days.' },
		{ form: '5 or 6 April 2024', means: 'On one of the two; it is not known which.' },
		{
			form: '10–12 September 2021',
			means: 'All of those days, of a visit or another event that lasts.',
		},
		{
			form: 'early, mid-, late November 2023',
			means: 'Days 1–9, 10–19 and 20 to the end of the month.',
		},
		{ form: 'about', means: 'Near that date.' },
		{ form: '(uncertain)', means: 'The date itself is in doubt.' },
		{
			form: '(inferred)',
			means: 'No source states it; the note of the meeting says how it was found.',
		},
	],
	datesOrder:
		'A meeting stands under the first year that its date allows; a month stands before its days.',
	roles: 'Roles, sources, links',
	rolesText:
		'An office is the one that the person held on the day of the meeting, as the source words it. Where sources disagree, each reading is given, and the one that the archive adopts with the reason. What is unknown is left out.',
	linksText:
		'Links to what this book holds stay within it. All others lead to the archive on the web.',
	names: 'Names',
	namesText:
		'Names stand in the scripts that the archive knows them in, each marked with its language. The book brings fonts for the letters of every script but Latin.',
};

export const bookMeeting = {
	inferred: (words: string) => `${words} (inferred)`,
	place: 'Place',
	countries: 'Countries',
	within: 'Within',
	series: 'Series',
	session: (number: number) => `session ${number}`,
	note: 'Note',
	participants: 'Who took part',
	nobodyNamed: 'No source names who was there.',
	/** Whom an official came for, where it is not the side itself. */
	for: 'for {party}',
	said: 'What was said',
	saidNothing: 'No words of this side alone are quoted.',
	saidTogether: 'Said together',
	disputes: 'Where the accounts disagree',
	titleOfOutlet: (outlet: string, title: string) => `${outlet}: ${title}`,
	reads: '{source} reads: {reading}',
	adopts: 'The archive adopts <strong>{reading}</strong>. {why}',
	accounts: (count: number) => (count === 1 ? 'The account' : 'The accounts'),
	accountOfOutlet: '{outlet}: {source}',
	passage: '{source}, under “{passage}”',
	/** What an account gives otherwise than the record: sentences without their stops. */
	givesDate: (date: string) => `Gives the date as ${date}`,
	givesPlace: (place: string) => `Gives the place as ${place}`,
	givesCountries: (countries: readonly string[]) => `Names the countries ${countries.join(', ')}`,
	givesOfficial: (official: string, differences: readonly string[]) =>
		`Has ${official} ${differences.join('; ')}`,
	spelt: (spelling: string) => `spelt “${spelling}”`,
	as: (role: string) => `as ${role}`,
	onTheWeb: 'This meeting on the web: {address}',
};

export const bookQuotation = {
	speakers: '{one} and {other}',
	/** `form` is kind of speech and act: "Direct speech · Pledge". */
	printed: (form: string) => `${form} · printed in {source}`,
	printedTranslated: (form: string) => `${form} · printed in {source} · in translation`,
	original: 'Original: {words}',
};

/** What stands after the meetings. */
export const bookIndexes = {
	alsoCalled: (aliases: readonly string[]) => `Also ${aliases.join(' · ')}`,
	meetingAs: (role: string) => `as ${role}`,
	meetingsHere: (count: number) => `${counts.meetings(count)} in this book`,
	noOutlet: 'The text names no outlet',
	published: (date: string) => `published ${date}`,
	dateline: (dateline: string) => `dateline “${dateline}”`,
	address: 'Address: {address}',
	archived: 'Archived copy: {address}',
	reprinted: 'Reprinted in {source}',
	sha256: (hash: string) => `SHA-256 of the text: ${hash}`,
	rights: (rights: string) => `Rights: ${rights}`,
	reports: 'Reports {meetings}',
	checked: (state: string, date: string) => `${state}, checked ${date}`,
	about: 'About {records}',
};

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
