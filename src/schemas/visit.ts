import { field } from './field-meta.ts';
import { archiveDate, fields, list, oneOf, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { factFields } from './event.ts';

/** A stay or tour that groups meetings, each of which names it in `within`. */
export const visitSchema = fields({
	title: field(text('the title'), { form: { question: 'Title' }, page: 'own' }),
	date: field(
		archiveDate('the date', { lasts: true }).describe(
			'The days that the visit may have filled, as far as the sources tell.',
		),
		{ form: { question: 'When, as precisely as the sources say?' }, page: 'row' },
	),
	officials: field(
		list('officials', recordId('officials'))
			.min(1, {
				error: 'The visit has no visitor. Name at least one official.',
			})
			.describe('The visitors.'),
		{ form: { question: 'Who came?', flag: 'official' }, page: 'row' },
	),
	from: field(recordId('countries').describe('The country that they came from.'), {
		form: { question: 'From which country?' },
		page: 'row',
	}),
	to: field(
		list('countries', recordId('countries'))
			.min(1, {
				error: 'The visit leads nowhere. Name the country that was visited.',
			})
			.describe('The countries that they went to.'),
		{ form: { question: 'To which country?' }, page: 'row' },
	),
	style: field(
		text('the style')
			.optional()
			.describe('What the sources call it: "official visit", "two-day visit".'),
		{ form: { question: 'What the source calls it' }, page: 'row' },
	),
	sources: field(
		list('sources', recordId('sources')).min(1, {
			error: 'The visit has no source. Name at least one that reports it.',
		}),
		{ form: { question: 'Which source reports it?', flag: 'source' }, page: 'row' },
	),
	inferred: field(optionalList('fields', oneOf('a field that can be inferred', factFields)), {
		form: { question: 'What no source says and you worked out', rare: true },
		page: 'own',
	}),
	note: field(text('the note').optional(), {
		form: { question: 'Note (how something was worked out)', rare: true },
		page: 'row',
	}),
	...history,
}).refine(({ inferred, note }) => inferred.length === 0 || note !== undefined, {
	path: ['inferred'],
	error: 'Something is inferred, but the record does not say how. Add a `note` with the reason.',
});
