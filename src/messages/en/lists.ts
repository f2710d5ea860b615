/** What all pages with a list say. */

import { number } from './words.ts';

export const listPages = {
	/** Names the links to the page before and after. */
	label: 'Pages',
	/** Names of which some are left out. */
	someOf: (names: readonly string[], more: number) =>
		more > 0 ? `${names.join(', ')} and ${number(more)} more` : names.join(', '),
	letters: 'Letters',
	noneYet: 'The archive has none yet.',
	/** Under one letter of a long list. */
	letterTitle: (list: string, letter: string) => `${list}: ${letter}`,
	letterDescription: (list: string, letter: string) => `${list} Those under ${letter}.`,
	letterLede: (shown: number, all: number) =>
		`${number(shown)} of ${number(all)}. <all>All letters</all>`,
};

/** What the lists of records are. */
export const recordListDescriptions = {
	countries: 'Every country and territory of the archive, with the number of its meetings.',
	officials: 'Every person of the archive by the name to file under, with the number of meetings.',
	organisations:
		'Every party that is not a country: groups of states, political parties and their departments, provinces.',
	series: 'Standing bodies whose sessions are meetings.',
	sources: 'Every published text that the archive draws on.',
	topics: 'The controlled list under which quotations are filed.',
};
