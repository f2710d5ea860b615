import { z } from 'zod';
import { field } from './field-meta.ts';
import { fields } from './fields.ts';
import { values } from './values.ts';

const wikidata = z
	.string()
	.regex(/^Q[1-9]\d*$/, {
		error: ({ input }) =>
			`"${String(input)}" is not a Wikidata number. Write "Q" and digits, or leave it out unless you are certain.`,
	})
	.register(values, { type: 'identifier', at: 'https://www.wikidata.org/wiki/' })
	.optional()
	.describe('Number in Wikidata: "Q" and digits. Left out unless it is certain.');

/** Numbers under which others know the same thing. Left out unless they are certain. */
export const identifiers = field(
	fields({
		wikidata: field(wikidata, {
			form: { none: 'It is looked up with care, after the record is written.' },
			column: { name: 'wikidata', means: 'Number in Wikidata, where it is certain' },
			page: 'row',
			book: { none: 'A number is of use where it can be followed: on the web.' },
			search: { none: 'Nobody looks for a person by a number of Wikidata.' },
		}),
	})
		.optional()
		.describe('Numbers under which others know the same thing.'),
	{ form: 'parts', column: 'parts', page: 'parts', search: 'parts' },
);
