/** Lists of quotations. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';

export const quotationsPage = {
	title: 'Quotations',
	description:
		'Every quotation of the archive, by who said it, how, to what end, on what and when.',
	lede: (quotations: number) =>
		`${counts.quotations(quotations)}, each traced to the source that printed it.`,
};

/** Those of one side, act, speech, topic or year. `by` is the head of that list: "By side". */
export const quotationListPage = {
	title: (by: string, value: string, page: PageNumber) =>
		`Quotations ${by.toLowerCase()}: ${value}${ofPages(page)}`,
	eyebrow: (by: string) => `Quotations ${by.toLowerCase()}`,
	description: (quotations: number, page: PageNumber) =>
		`${counts.quotations(quotations)}, oldest first${ofPages(page)}.`,
};

/** Lists of quotations that go on over several pages. */
export const quotationPages = {
	earlier: 'Earlier quotations',
	later: 'Later quotations',
};
