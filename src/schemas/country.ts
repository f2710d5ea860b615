import { z } from 'zod';
import { field } from './field-meta.ts';
import { archiveDate, fields, namesByLanguage, optionalList, text } from './fields.ts';
import { history } from './history.ts';
import { identifiers } from './identifiers.ts';
import { values } from './values.ts';

const iso = z
	.string()
	.regex(/^[A-Z]{2}(?:[A-Z]{2})?$/, {
		error: ({ input }) =>
			`"${String(input)}" is not a country code. Write the two letters of ISO 3166-1 ("VN"), or the four of ISO 3166-3 for a vanished country ("SUHH").`,
	})
	.register(values, { type: 'code' })
	.optional()
	.describe(
		'The two letters of ISO 3166-1, or the four of ISO 3166-3 for a country that is no more.',
	);

/** A party that is a state or territory, now or once. */
export const countrySchema = fields({
	name: field(text('the name'), { form: { question: 'Name' }, page: 'own' }),
	sort: field(
		text('the name to file under')
			.optional()
			.describe('The name to file under, where it differs from the name.'),
		{
			form: { none: 'Most countries are filed under their name.' },
			page: { none: 'It gives lists their order, and is not for reading.' },
		},
	),
	iso: field(iso, {
		form: { question: 'Letters of ISO 3166' },
		page: 'own',
		book: { none: 'The index of countries gives their names.' },
	}),
	names: field(namesByLanguage(), {
		form: { question: 'Name in another language or script', flag: 'in' },
		page: 'own',
	}),
	aliases: field(optionalList('names', text('the alias')), {
		form: { question: 'Other spelling', flag: 'alias' },
		page: 'own',
	}),
	valid: field(
		archiveDate('the time it existed', { lasts: true })
			.optional()
			.describe(
				'The time in which it existed under this record, as an interval: "1922-12-30/1991-12-26".',
			),
		{
			form: { question: 'The time in which it existed', rare: true },
			page: 'row',
			book: { none: 'The index of countries gives their names.' },
		},
	),
	identifiers,
	...history,
});
