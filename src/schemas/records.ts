/** The kinds of record: the folder that holds each, its schema, and its name in messages. */

import type { z } from 'zod';
import { countrySchema } from './country.ts';
import { gapSchema } from './gap.ts';
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
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordData<Kind extends RecordKind> = z.output<(typeof recordSchemas)[Kind]>;

export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/** One record of each kind, as messages call it. */
export const recordNouns = {
	meetings: 'meeting',
	officials: 'official',
	countries: 'country',
	organisations: 'organisation',
	visits: 'visit',
	series: 'series',
	sources: 'source',
	topics: 'topic',
	gaps: 'gap',
	phrases: 'phrase',
} as const satisfies Record<RecordKind, string>;
