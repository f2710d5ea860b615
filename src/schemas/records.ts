/** The schema of each kind of record, which is the folder that holds it, and what its records are. */

import type { z } from 'zod';
import { countrySchema } from './country.ts';
import type { FieldUse } from './field-meta.ts';
import { gapSchema } from './gap.ts';
import type { RecordKind } from './kinds.ts';
import { meetingSchema } from './meeting.ts';
import { officialSchema } from './official.ts';
import { organisationSchema } from './organisation.ts';
import { phraseSchema } from './phrase.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { topicSchema } from './topic.ts';
import { visitSchema } from './visit.ts';

export const recordSchemas = {
	meetings: meetingSchema,
	officials: officialSchema,
	countries: countrySchema,
	organisations: organisationSchema,
	visits: visitSchema,
	series: seriesSchema,
	sources: sourceSchema,
	topics: topicSchema,
	gaps: gapSchema,
	phrases: phraseSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

export { recordNouns, type RecordKind } from './kinds.ts';
export type RecordData<Kind extends RecordKind> = z.output<(typeof recordSchemas)[Kind]>;

export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/** What no record of a kind is used for, and why: then its fields say nothing of it. */
export const unusedFor: Readonly<Record<RecordKind, Readonly<Partial<Record<FieldUse, string>>>>> =
	{
		meetings: {},
		officials: {},
		countries: {
			column: 'Countries have no table; archive.json has them.',
			search: 'The names of a country find its meetings and officials.',
		},
		organisations: {
			column: 'Organisations have no table; archive.json has them.',
			search: 'The names of an organisation find the meetings at which officials spoke for it.',
		},
		visits: {
			column: 'Visits have no table; archive.json has them.',
			book: 'A book names a visit at each of its meetings.',
			search: 'The meetings of a visit are found.',
		},
		series: {
			column: 'Series have no table; archive.json has them.',
			book: 'A book names a series at each of its meetings.',
			search: 'The sessions of a series are found.',
		},
		sources: { search: 'A quotation is found, and names the source that prints it.' },
		topics: {
			column: 'Topics have no table; archive.json has them.',
			book: 'A book names the topics of each quotation.',
			search: 'Readers choose a topic from a list.',
		},
		gaps: {
			column: 'Gaps have no table; archive.json has them.',
			search: 'All gaps stand on one page.',
		},
		phrases: {
			column: 'Phrases have no table; archive.json has them.',
			book: 'Books do not follow wording.',
			search: 'A phrase is found in the quotations that have it.',
		},
	};

/** What the records of each kind are, for whoever reads the data of the archive. */
export const recordMeanings = {
	meetings: 'Who met whom, where, when, in what office, and what was said',
	officials: 'Persons, with their names in every script',
	countries: 'Parties that are states or territories, now or once',
	organisations: 'Parties that are not countries',
	visits: 'Stays and tours that group meetings',
	series: 'Standing bodies whose sessions are meetings',
	sources: 'Published texts, each with the SHA-256 of the file that it was read from',
	topics: 'The controlled list under which commitments are filed',
	gaps: 'What is known to be missing',
	phrases: 'Turns of phrase that are followed through the quotations',
} as const satisfies Record<RecordKind, string>;

/** Kinds whose records may have a field, such as "aliases". */
export function kindsWith(field: string): RecordKind[] {
	return recordKinds.filter((kind) => field in recordSchemas[kind].shape);
}
