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
import { recordKinds, recordMeanings, recordSchemas, type RecordKind } from '../schemas/records.ts';
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

/** Kinds of which the file says more than the fields of their records. */
const special = {
	meetings: meetingJson,
	phrases: z.strictObject({
		...recordShape(recordSchemas.phrases.shape),
		quotations: z.array(address).describe('Quotations that have the phrase, oldest first'),
	}),
};

type PlainShape<Kind extends RecordKind> = ReturnType<
	typeof recordShape<(typeof recordSchemas)[Kind]['shape']>
>;

type RecordsShape = {
	[Kind in RecordKind]: z.ZodArray<
		Kind extends keyof typeof special
			? (typeof special)[Kind]
			: z.ZodObject<PlainShape<Kind>, z.core.$strict>
	>;
};

/** In which order the archive has records that are not in that of their names. */
const orders: Partial<Record<RecordKind, string>> = {
	meetings: 'oldest first',
	officials: 'by the name to file under',
	visits: 'oldest first',
};

const recordsShape = Object.fromEntries(
	recordKinds.map((kind) => {
		const record =
			kind in special
				? special[kind as keyof typeof special]
				: z.strictObject(recordShape(recordSchemas[kind].shape));
		const means = [recordMeanings[kind], orders[kind]].filter(Boolean).join('; ');
		return [kind, z.array(record).describe(means)];
	}),
) as unknown as RecordsShape;

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
	...recordsShape,
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
		...recordsToJson(archive),
		meetings: archive.meetings.map((meeting) => meetingToJson(archive, meeting)),
		sources: archive.sources.map((source) => ({
			...recordToJson(source),
			sha256: fixityOf(archive, source),
		})),
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

function recordsToJson(archive: Archive): Pick<ArchiveJson, RecordKind> {
	const lists = recordKinds.map((kind) => [
		kind,
		archive[kind].map((one) => recordToJson<History>(one)),
	]);
	return Object.fromEntries(lists) as Pick<ArchiveJson, RecordKind>;
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
