/** What all pages with a list say. */

import { number } from './words.ts';

export const listPages = {
	/** Names the links to the page before and after. */
	label: 'Pages',
	noneYet: 'The archive has none yet.',
	/** Under one letter of a long list. */
	letterTitle: (list: string, letter: string) => `${list}: ${letter}`,
	letterDescription: (list: string, letter: string) => `${list} Those under ${letter}.`,
	letterLede: (shown: number, all: number) =>
		`${number(shown)} of ${number(all)}. <all>All letters</all>`,
};
