/** What was corrected, withdrawn or moved after it had been published. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';

export const changesPage = {
	title: 'Changes',
	description:
		'What was corrected in the archive after it had been published, what was withdrawn, and which records have moved.',
	lede: 'What was corrected after it had been published, what was withdrawn, and why.',
	scope:
		'<feed>Follow as a feed (Atom)</feed>. New records are not listed here. An address that was published once goes on to work: a renamed record leads to its new place, a withdrawn one says why it went.',
	none: 'Nothing has been corrected or withdrawn yet. Each record has a link by which a mistake can be reported; what is mended is told here, with what it was, what it is now, and why.',
	years: 'Years',
	newest: (shown: number, all: number) =>
		`The newest ${counts.number(shown)} of ${counts.number(all)}. The pages of the years have them all.`,
	moved: {
		heading: 'Records under another address',
		isNow: '<code>{from}</code> is now <record>{name}</record>',
		more: (count: number) => `And ${counts.number(count)} more.`,
	},
};

export const changesOfYearPage = {
	title: (year: string, page: PageNumber) => `Changes in ${year}${ofPages(page)}`,
	description: (changes: number, year: string, page: PageNumber) =>
		`${counts.number(changes)} corrections and withdrawals in ${year}, newest first${ofPages(page)}.`,
	lede: (changes: number, page: PageNumber) =>
		`${counts.changes(changes)}, newest first${ofPages(page)}. <all>All years</all>`,
	newer: 'Newer changes',
	older: 'Older changes',
};

/** One correction or withdrawal. */
export const changeNote = {
	record: '<record>{title}</record> ({kind})',
	/** Read aloud before what stood there, and before what stands there now. */
	was: 'was',
	isNow: 'is now',
	takenOut: '(taken out)',
	added: '(added)',
	withdrawn: 'Withdrawn.',
	thanks: (whom: string) => `Thanks to ${whom}.`,
};

/** A change in a feed. Fields, values and reasons are in words. */
export const changeSentences = {
	withdrawn: (record: string, why: string) => `The ${record} was withdrawn. ${why}`,
	value: (words: string) => `“${words}”`,
	added: (field: string, now: string) => `${field} added: ${now}.`,
	takenOut: (field: string, was: string) => `${field} taken out: ${was}.`,
	changed: (field: string, was: string, now: string) => `${field} was ${was}, is now ${now}.`,
	thanks: (name: string) => `Thanks to ${name}.`,
};
