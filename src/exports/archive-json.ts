/**
 * The whole linked archive as one JSON document, and its JSON Schema.
 *
 * Records have the fields of their schemas, so that a new field is published and described without a change here.
 */

import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import { readDate } from '../dates/dates.ts';
import type { Entry, Meeting } from '../archive/entry.ts';
import { fixityOf } from '../archive/fixity.ts';
import { wordingOf } from '../phrases/wording.ts';
import { formerLocalIds, type history } from '../schemas/history.ts';
import { commitmentSchema } from '../schemas/meeting.ts';
import { recordSchemas } from '../schemas/records.ts';
import { commitmentPath, recordPath } from '../urls.ts';

const edtf = z.string().describe('EDTF text (ISO 8601-2), as precise as the source');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z.string().describe('Path from the root of the site');

/** The fields of a kind of record as its schema has them, and what the file adds to each record. */
function recordShape<Shape extends typeof history>(shape: Shape) {
	const { corrections, formerly, ...own } = shape;
	return {
		id: z.string().describe('Id of a record, unique in the archive'),
		address,
		...own,
		text: z.string().optional().describe('Text of the record, as Markdown'),
		// Most records have no past: it is left out where there is none.
		corrections: corrections.unwrap().optional(),
		formerly: formerly.unwrap().optional(),
	};
}

const commitmentJson = z.strictObject({
	...commitmentSchema.shape,
	address: z.string().describe('Where the quotation stands for ever'),
	for: z.array(z.string()).describe('Countries and organisations on whose behalf it was said'),
	formerly: formerLocalIds.unwrap().optional(),
});

const meetingJson = z.strictObject({
	...recordShape(recordSchemas.meetings.shape),
	earliest: day.optional().describe('First day that the date allows'),
	latest: day.optional().describe('Last day that the date allows'),
	commitments: z.array(commitmentJson),
});

const archiveJsonShape = z.strictObject({
	format: z.literal('readout-archive').describe('What kind of file this is'),
	version: z
		.literal(1)
		.describe('Version of the format: it changes when a field changes its meaning'),
	site: z
		.strictObject({
			title: z.string(),
			description: z.string(),
			address: z.string().describe('Web address that paths are joined to'),
			edition: edtf.optional(),
			publisher: z.string().optional(),
			licence: z.strictObject({
				records: z.string(),
				recordsUrl: z.string().optional(),
				quotations: z.string(),
			}),
		})
		.describe('The archive itself: title, web address, licence'),
	meetings: z
		.array(meetingJson)
		.describe('Who met whom, where, when, in what office, and what was said; oldest first'),
	officials: z
		.array(z.strictObject(recordShape(recordSchemas.officials.shape)))
		.describe('Persons, with their names in every script; by the name to file under'),
	countries: z
		.array(z.strictObject(recordShape(recordSchemas.countries.shape)))
		.describe('Parties that are states or territories, now or once'),
	organisations: z
		.array(z.strictObject(recordShape(recordSchemas.organisations.shape)))
		.describe('Parties that are not countries'),
	visits: z
		.array(z.strictObject(recordShape(recordSchemas.visits.shape)))
		.describe('Stays and tours that group meetings; oldest first'),
	series: z
		.array(z.strictObject(recordShape(recordSchemas.series.shape)))
		.describe('Standing bodies whose sessions are meetings'),
	sources: z
		.array(z.strictObject(recordShape(recordSchemas.sources.shape)))
		.describe('Published texts, each with the SHA-256 of the file that it was read from'),
	topics: z
		.array(z.strictObject(recordShape(recordSchemas.topics.shape)))
		.describe('The controlled list under which commitments are filed'),
	gaps: z
		.array(z.strictObject(recordShape(recordSchemas.gaps.shape)))
		.describe('What is known to be missing'),
	phrases: z
		.array(
			z.strictObject({
				...recordShape(recordSchemas.phrases.shape),
				quotations: z.array(address).describe('Quotations that have the phrase, oldest first'),
			}),
		)
		.describe('Turns of phrase that are followed through the quotations'),
});

export type ArchiveJson = z.output<typeof archiveJsonShape>;

/** Top-level fields with what they mean, for the page that explains the file. */
export const archiveJsonFields: readonly { field: string; means: string }[] = [
	...describeFields('', archiveJsonShape.shape),
	...describeFields('meetings[].', meetingJson.shape),
	...describeFields('meetings[].commitments[].', commitmentJson.shape),
];

/** The archive in the form that `archive.json` has. */
export function archiveJson(archive: Archive): ArchiveJson {
	const { site } = archive;
	return {
		format: 'readout-archive',
		version: 1,
		site: {
			title: site.title,
			description: site.description,
			address: site.address,
			edition: site.edition,
			publisher: site.publisher,
			licence: site.licence,
		},
		meetings: archive.meetings.map((meeting) => meetingToJson(archive, meeting)),
		officials: archive.officials.map(recordToJson),
		countries: archive.countries.map(recordToJson),
		organisations: archive.organisations.map(recordToJson),
		visits: archive.visits.map(recordToJson),
		series: archive.series.map(recordToJson),
		sources: archive.sources.map((source) => ({
			...recordToJson(source),
			sha256: fixityOf(archive, source),
		})),
		topics: archive.topics.map(recordToJson),
		gaps: archive.gaps.map(recordToJson),
		phrases: wordingOf(archive).phrases.map(({ phrase, uses }) => ({
			...recordToJson(phrase),
			quotations: uses.map(({ commitment: { meeting, data } }) =>
				commitmentPath(meeting.id, data.id),
			),
		})),
	};
}

/** JSON Schema (draft 7) of `archive.json`. */
export function archiveJsonSchema(): object {
	return {
		...z.toJSONSchema(archiveJsonShape, { target: 'draft-7' }),
		title: 'The whole linked archive of diplomatic meetings',
	};
}

type History = Pick<Entry['data'], 'corrections' | 'formerly'>;

function recordToJson<Data extends History>({
	kind,
	id: ownId,
	body,
	data,
}: Pick<Entry, 'kind' | 'id' | 'body'> & { data: Data }) {
	const { corrections, formerly, ...rest } = data;
	return {
		id: ownId,
		address: recordPath(kind, ownId),
		...rest,
		// Most records have no past: it is left out where there is none.
		...(corrections.length > 0 ? { corrections } : {}),
		...(formerly.length > 0 ? { formerly } : {}),
		...(body.trim() ? { text: body.trim() } : {}),
	};
}

function meetingToJson(archive: Archive, meeting: Meeting): ArchiveJson['meetings'][number] {
	const { earliest, latest } = readDate(meeting.data.date);
	return {
		...recordToJson(meeting),
		earliest,
		latest,
		commitments: (archive.commitmentsByMeeting.get(meeting.id) ?? []).map(commitmentToJson),
	};
}

function commitmentToJson({
	meeting,
	data,
	sides,
}: Commitment): ArchiveJson['meetings'][number]['commitments'][number] {
	const { id: ownId, formerly, ...rest } = data;
	return {
		id: ownId,
		address: commitmentPath(meeting.id, ownId),
		...rest,
		for: [...sides],
		...(formerly.length > 0 ? { formerly } : {}),
	};
}

function describeFields(prefix: string, shape: Readonly<Record<string, z.ZodType>>) {
	return Object.entries(shape).flatMap(([name, schema]) => {
		const means =
			schema.description ??
			(schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : undefined)?.description;
		return means ? [{ field: `${prefix}${name}`, means }] : [];
	});
}
