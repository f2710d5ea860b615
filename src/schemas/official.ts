import { field } from './field-meta.ts';
import { fields, namesByLanguage, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { identifiers } from './identifiers.ts';

/** A person who takes part in meetings. The role on a day stands in the meeting, not here. */
export const officialSchema = fields({
	name: field(text('the name').describe('The name as the archive prints it.'), {
		form: { question: 'Name' },
		column: { name: 'name' },
		page: 'own',
		search: 'own',
	}),
	sort: field(
		text('the name to file under').describe(
			'The name as it is filed, family name first, in letters without marks: "Pham Minh Chinh", "Balakrishnan, Vivian".',
		),
		{
			form: { question: 'Filed under (family name first, no marks on letters)' },
			column: { name: 'sort' },
			page: 'row',
			book: 'own',
			search: { none: 'Its words are those of the name.' },
		},
	),
	names: field(namesByLanguage().describe('The name in other languages and scripts.'), {
		form: { question: 'Name in another language or script', flag: 'in' },
		column: {
			name: 'names',
			means: 'Names in other languages and scripts, each with its language tag: "zh-Hans: 王毅"',
		},
		page: 'own',
		search: 'own',
	}),
	aliases: field(
		optionalList('names', text('the alias')).describe(
			'Other spellings under which a reader may look.',
		),
		{
			form: { question: 'Other spelling', flag: 'alias' },
			column: { name: 'aliases' },
			page: 'own',
			search: 'own',
		},
	),
	country: field(recordId('countries').optional(), {
		form: { question: 'Country' },
		column: { name: 'country', means: 'Country, by id' },
		page: 'row',
		book: 'own',
		search: 'names',
	}),
	identifiers,
	...history,
});
