import { field } from './field-meta.ts';
import { fields, namesByLanguage, oneOf, optionalList, recordId, text } from './fields.ts';
import { history } from './history.ts';
import { identifiers } from './identifiers.ts';

export const organisationKinds = [
	'international',
	'party',
	'party-department',
	'province',
	'parliament',
	'body',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

const onlyNames = { none: 'The index of organisations gives their names.' };

/** A party that is not a country: a group of states, a political party's department, a province. */
export const organisationSchema = fields({
	name: field(text('the name'), { form: { question: 'Name' }, page: 'own' }),
	sort: field(
		text('the name to file under')
			.optional()
			.describe('The name to file under, where it differs from the name.'),
		{
			form: { none: 'Most organisations are filed under their name.' },
			page: { none: 'It gives lists their order, and is not for reading.' },
		},
	),
	kind: field(oneOf('a kind of organisation', organisationKinds, 'organisationKindLabels'), {
		form: { question: 'What kind of organisation?' },
		page: 'own',
		book: onlyNames,
	}),
	country: field(
		recordId('countries')
			.optional()
			.describe(
				'The country whose meetings these are too. Left out for international organisations.',
			),
		{ form: { question: 'Of which country?' }, page: 'row', book: onlyNames },
	),
	parent: field(
		recordId('organisations').optional().describe('The organisation that it is a part of.'),
		{
			form: { question: 'Part of which organisation?', rare: true },
			page: 'row',
			book: onlyNames,
		},
	),
	names: field(namesByLanguage(), {
		form: { question: 'Name in another language or script', flag: 'in' },
		page: 'own',
	}),
	aliases: field(optionalList('names', text('the alias')), {
		form: { question: 'Other spelling', flag: 'alias' },
		page: 'own',
	}),
	identifiers,
	...history,
});
