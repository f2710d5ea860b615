/** References to meetings and quotations, on pages and for reference managers. */

import { and } from './words.ts';

export const citationStyleLabels = {
	chicago: 'Chicago (notes)',
	apa: 'APA',
	mla: 'MLA',
};

/** The parts of a reference that its style does not know. Styles are those of English. */
export const references = {
	/** In the place of the day on which a reader reads, where no script fills it in. */
	dayOfAccess: '[day of access]',
	accessed: '{reference} Accessed {day}.',
	/** `address` is the rest of the reference, from its web address. */
	accessedAt: 'accessed {day}, {address}',
	retrievedFrom: 'Retrieved {day}, from {address}',
	asPrintedIn: 'As printed in {source}',
};

/** The script that lets references be copied. */
export const copyingReferences = {
	copy: 'Copy',
	copyStyle: (style: string) => `Copy ${style}`,
	copied: 'Copied',
	selected: 'Selected: copy it with the keyboard',
};

/** What reference managers are told. */
export const referenceItems = {
	meeting: (title: string, date: string) => `${title}, ${date}`,
	/** The archive as it was at a date, because records change. */
	version: (archive: string, date: string) => `${archive} (version of ${date})`,
	direct: 'Statement',
	reported: 'Reported statement',
	agreed: 'Agreed text',
	role: (role: string, person: string) => `${role} (${person})`,
	inRoles: (genre: string, roles: readonly string[]) => `${genre} as ${and(roles)}`,
	asPrintedIn: (source: string) => `As printed in ${source}`,
	date: (date: string) => `Date: ${date}`,
};
