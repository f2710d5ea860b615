import { z } from 'zod';
import { archiveDate, fields, namesByLanguage, optionalList, text } from './fields.ts';
import { history } from './history.ts';
import { identifiersSchema } from './identifiers.ts';

/** A party that is a state or territory, now or once. */
export const countrySchema = fields({
	name: text('the name'),
	sort: text('the name to file under')
		.optional()
		.describe('The name to file under, where it differs from the name.'),
	iso: z
		.string()
		.regex(/^[A-Z]{2}(?:[A-Z]{2})?$/, {
			error: ({ input }) =>
				`"${String(input)}" is not a country code. Write the two letters of ISO 3166-1 ("VN"), or the four of ISO 3166-3 for a vanished country ("SUHH").`,
		})
		.optional()
		.describe(
			'The two letters of ISO 3166-1, or the four of ISO 3166-3 for a country that is no more.',
		),
	names: namesByLanguage(),
	aliases: optionalList('names', text('the alias')),
	valid: archiveDate('the time it existed')
		.optional()
		.describe(
			'The time in which it existed under this record, as an interval: "1922-12-30/1991-12-26".',
		),
	identifiers: identifiersSchema,
	...history,
});
