/** Pages on how things are said. */

import { counts } from './counts.ts';

export const countingNote = {
	scope: (quotations: number, meetings: number, years: string | undefined) =>
		`<strong>Counted is what this archive quotes:</strong> ${counts.quotations(quotations)} from ${counts.meetings(meetings)}${years ? `, ${years}` : ''}. What was said and is not quoted here is not counted, and a side that is not found with the words may have used them elsewhere. Where two accounts print the same words, both are quotations, of one meeting. What a province or a party said counts for it and for its country.`,
};
