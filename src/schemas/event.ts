import type { z } from 'zod';
import { disputableIn, field, type DisputableIn } from './field-meta.ts';
import {
	archiveDate,
	fields,
	list,
	oneOf,
	optionalList,
	ordinal,
	recordId,
	text,
	verbatim,
} from './fields.ts';
import { meetingKindWords, meetingStatuses, parts } from './meeting-words.ts';
import { placeSchema } from './place.ts';

/** An official at a meeting. */
export const participationSchema = fields({
	official: field(recordId('officials'), {
		form: 'own',
		column: { name: 'official', means: 'Id of the official' },
		page: 'own',
		search: 'own',
	}),
	for: field(
		recordId('countries', 'organisations').describe(
			'The country or organisation that the official spoke for that day.',
		),
		{
			form: 'own',
			column: {
				name: 'for',
				means: 'Country or organisation for which the official spoke, by id',
			},
			page: 'own',
			search: 'own',
		},
	),
	as: field(
		verbatim('the role').optional().describe(`The role on that day, in the source's words.`),
		{ form: 'own', column: { name: 'role' }, page: 'own', search: 'own' },
	),
	part: field(oneOf('a part in a meeting', parts, 'partLabels').default('participant'), {
		form: { none: 'Most people are participants.' },
		column: { name: 'part' },
		page: 'own',
		search: { none: 'Nobody looks for the word.' },
	}),
});

export type Participation = z.output<typeof participationSchema>;

/** The fields of a meeting that say what happened: who met whom, when and where. */
export const event = {
	title: field(text('the title'), {
		form: { question: 'Title' },
		column: { name: 'title' },
		page: 'own',
		search: 'words',
	}),
	date: field(archiveDate().describe('When it took place, as precisely as the sources say.'), {
		form: { question: 'When, as precisely as the source says?' },
		column: 'own',
		page: 'own',
		search: 'own',
		disputable: true,
	}),
	kind: field(oneOf('a kind of meeting', meetingKindWords, 'meetingKindLabels'), {
		form: { question: 'What kind of meeting?' },
		column: { name: 'kind' },
		page: 'own',
		search: 'own',
		disputable: true,
	}),
	status: field(oneOf('a status', meetingStatuses, 'meetingStatusLabels').default('held'), {
		form: { none: 'Most meetings were held: others are edited by hand.' },
		column: { name: 'status' },
		page: 'own',
		search: { none: 'Nobody looks for the word.' },
	}),
	place: field(placeSchema.optional().describe('Where it took place, as far as the sources say.'), {
		form: 'parts',
		column: 'parts',
		page: 'own',
		search: 'own',
		disputable: true,
	}),
	countries: field(
		list('countries', recordId('countries'))
			.min(1, {
				error: 'The list of countries is empty. Name every country that took part.',
			})
			.describe('All countries that took part.'),
		{
			form: {
				question: 'Which country took part, of whose people no name is known?',
				flag: 'country',
				follows: true,
			},
			column: { name: 'countries' },
			page: 'own',
			book: 'own',
			search: 'own',
			disputable: true,
		},
	),
	officials: field(optionalList('officials', participationSchema), {
		form: { question: 'Who took part?', flag: 'official' },
		column: 'own',
		page: 'own',
		search: 'own',
		disputable: true,
	}),
	unnamed: field(
		optionalList('countries', recordId('countries')).describe(
			'Countries of the list whose representatives no source names.',
		),
		{
			form: { none: 'It follows from the countries and officials.' },
			column: { none: 'It follows from the countries and officials.' },
			page: 'own',
			book: { none: 'A side without people says so.' },
			search: { none: 'The names of the countries are found.' },
		},
	),
	within: field(recordId('visits').optional().describe('The visit that it was part of.'), {
		form: { question: 'During which visit?', rare: true },
		column: { name: 'visit' },
		page: 'row',
		search: { none: 'The page of the visit lists its meetings.' },
	}),
	series: field(
		recordId('series').optional().describe('The standing body of which it was a session.'),
		{
			form: { question: 'A session of which body?', rare: true },
			column: { name: 'series' },
			page: 'own',
			search: { none: 'The page of the series lists its sessions.' },
		},
	),
	session: field(ordinal('the number of the session').optional(), {
		form: { question: 'The number of the session', rare: true },
		column: { name: 'session' },
		page: 'own',
		search: { none: 'The title has it.' },
		disputable: true,
	}),
};

export type FactField = DisputableIn<typeof event> | 'wording';

/** Fields of a meeting that sources may give differently, and that an editor may infer; and its quotations. */
export const factFields: readonly FactField[] = [...disputableIn(event), 'wording'];
