import { fields, namesByLanguage, oneOf, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { identifiersSchema } from './identifiers.ts';

export const organisationKinds = [
	'international',
	'party',
	'party-department',
	'province',
	'parliament',
	'body',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** A party that is not a country: a group of states, a political party's department, a province. */
export const organisationSchema = fields({
	name: text('the name'),
	sort: text('the name to file under')
		.optional()
		.describe('The name to file under, where it differs from the name.'),
	kind: oneOf('a kind of organisation', organisationKinds),
	country: recordId('a country')
		.optional()
		.describe(
			'The country whose meetings these are too. Left out for international organisations.',
		),
	parent: recordId('an organisation').optional().describe('The organisation that it is a part of.'),
	names: namesByLanguage(),
	aliases: optionalList('names', text('the alias')),
	identifiers: identifiersSchema,
	...history,
});
