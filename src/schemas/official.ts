import { fields, namesByLanguage, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { identifiersSchema } from './identifiers.ts';

/** A person who takes part in meetings. The role on a day stands in the meeting, not here. */
export const officialSchema = fields({
	name: text('the name').describe('The name as the archive prints it.'),
	sort: text('the name to file under').describe(
		'The name as it is filed, family name first, in letters without marks: "Pham Minh Chinh", "Balakrishnan, Vivian".',
	),
	names: namesByLanguage().describe('The name in other languages and scripts.'),
	aliases: optionalList('names', text('the alias')).describe(
		'Other spellings under which a reader may look.',
	),
	country: recordId('a country').optional(),
	identifiers: identifiersSchema,
	...history,
});
