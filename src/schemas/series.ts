import { field } from './field-meta.ts';
import { fields, list, namesByLanguage, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';

/** A standing body whose sessions are meetings. */
export const seriesSchema = fields({
	name: field(text('the name'), { form: { question: 'Name' }, page: 'own' }),
	names: field(namesByLanguage(), {
		form: { question: 'Name in another language or script', flag: 'in' },
		page: 'own',
	}),
	aliases: field(optionalList('names', text('the alias')), {
		form: { question: 'Other spelling', flag: 'alias' },
		page: 'own',
	}),
	countries: field(
		list('countries', recordId('countries'))
			.min(1, {
				error: 'The series has no country. Name those that hold it.',
			})
			.describe('The countries that hold it together.'),
		{ form: { question: 'Which country holds it?', flag: 'country' }, page: 'row' },
	),
	note: field(text('the note').optional(), {
		form: { question: 'Note (how something was worked out)', rare: true },
		page: 'row',
	}),
	...history,
});
