import { field } from './field-meta.ts';
import { archiveDate, fields, oneOf, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';

export const gapStates = ['not-found', 'source-lost', 'not-looked', 'not-stated'] as const;

/** Something known to be missing, written down. */
export const gapSchema = fields({
	title: field(text('the title'), { form: { question: 'What is missing?' }, page: 'own' }),
	state: field(oneOf('a state of a gap', gapStates, 'gapStateLabels'), {
		form: { question: 'How does it stand?' },
		page: 'row',
		book: 'own',
	}),
	checked: field(
		archiveDate('the day it was checked')
			.optional()
			.describe('The day on which somebody last looked.'),
		{ form: { question: 'The day on which somebody last looked' }, page: 'row', book: 'own' },
	),
	about: field(optionalList('records', recordId()).describe('The records that it concerns.'), {
		form: { question: 'Which record does it concern?' },
		page: 'row',
		book: 'own',
	}),
	...history,
});
