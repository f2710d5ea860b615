import { archiveDate, fields, list, oneOf, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { factFields } from './meeting.ts';

/** A stay or tour that groups meetings, each of which names it in `within`. */
export const visitSchema = fields({
	title: text('the title'),
	date: archiveDate().describe(
		'The days that the visit may have filled, as far as the sources tell.',
	),
	officials: list('officials', recordId('an official'))
		.min(1, {
			error: 'The visit has no visitor. Name at least one official.',
		})
		.describe('The visitors.'),
	from: recordId('a country').describe('The country that they came from.'),
	to: list('countries', recordId('a country'))
		.min(1, {
			error: 'The visit leads nowhere. Name the country that was visited.',
		})
		.describe('The countries that they went to.'),
	style: text('the style')
		.optional()
		.describe('What the sources call it: "official visit", "two-day visit".'),
	sources: list('sources', recordId('a source')).min(1, {
		error: 'The visit has no source. Name at least one that reports it.',
	}),
	inferred: optionalList('fields', oneOf('a field that can be inferred', factFields)),
	note: text('the note').optional(),
	...history,
}).refine(({ inferred, note }) => inferred.length === 0 || note !== undefined, {
	path: ['inferred'],
	error: 'Something is inferred, but the record does not say how. Add a `note` with the reason.',
});
