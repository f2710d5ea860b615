import { fields, list, namesByLanguage, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';

/** A standing body whose sessions are meetings. */
export const seriesSchema = fields({
	name: text('the name'),
	names: namesByLanguage(),
	aliases: optionalList('names', text('the alias')),
	countries: list('countries', recordId('a country'))
		.min(1, {
			error: 'The series has no country. Name those that hold it.',
		})
		.describe('The countries that hold it together.'),
	note: text('the note').optional(),
	...history,
});
