/** What stands on pages of records of any kind. */

import { languageName } from './words.ts';

export const gapNotes = {
	heading: 'Known to be missing',
};

/** Names of a record in other languages, and other names. */
export const nameList = {
	language: languageName,
	also: 'Also {names}',
};

/** What stands below a record. */
export const recordFoot = {
	corrected: 'Corrected',
	allChanges: 'All changes in the archive',
	report: 'Report a mistake in this record',
};

/** Leads to the page that saves a part of the archive, by what the part is. */
export const saveLink = {
	country: 'Save this country for offline',
	relation: 'Save this relation for offline',
	year: 'Save this year for offline',
};

export const bookLink = {
	book: 'As a book (EPUB)',
};

export const downloadLinks = {
	tables:
		'Take this list along: <meetings>meetings (CSV)</meetings>, <quotations>quotations (CSV)</quotations>.',
	tablesAndFeeds:
		'Take this list along: <meetings>meetings (CSV)</meetings>, <quotations>quotations (CSV)</quotations>, <calendar>calendar</calendar>, feed (<atom>Atom</atom>, <json>JSON</json>).',
};

/** Titles of the feeds and tables that a page names to programs. */
export const feedLinks = {
	meetings: (title: string) => `${title}: meetings`,
};

/** The letter or issue that reports a mistake. */
export const reportLetter = {
	subject: (title: string) => `Mistake in “${title}”`,
	record: (file: string) => `Record: ${file}`,
	address: (address: string) => `Address: ${address}`,
	wrong: 'What is wrong:',
	right: 'What it should be, and which source says so:',
	thanks: 'May the archive thank you by name?',
};
