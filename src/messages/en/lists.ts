/** What all pages with a list say. */

export const listPages = {
	/** Names the links to the page before and after. */
	label: 'Pages',
	noneYet: 'The archive has none yet.',
};
