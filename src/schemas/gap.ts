import { archiveDate, fields, oneOf, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';

export const gapStates = ['not-found', 'source-lost', 'not-looked', 'not-stated'] as const;

/** Something known to be missing, written down. */
export const gapSchema = fields({
	title: text('the title'),
	state: oneOf('a state of a gap', gapStates),
	checked: archiveDate('the day it was checked')
		.optional()
		.describe('The day on which somebody last looked.'),
	about: optionalList('records', recordId('a record')).describe('The records that it concerns.'),
	...history,
});
