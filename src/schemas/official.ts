import { fields, namesByLanguage, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { identifiersSchema } from './identifiers.ts';

/** A person who takes part in meetings. The role on a day stands in the meeting, not here. */
export const officialSchema = fields({
	/** The name as the archive prints it. */
	name: text('the name'),
	/** The name as it is filed, family name first, in letters without marks: "Pham Minh Chinh", "Balakrishnan, Vivian". */
	sort: text('the name to file under'),
	/** The name in other languages and scripts. */
	names: namesByLanguage(),
	/** Other spellings under which a reader may look. */
	aliases: optionalList('names', text('the alias')),
	country: recordId('a country').optional(),
	identifiers: identifiersSchema,
	...history,
});
