/**
 * The whole linked archive as one JSON document, and its JSON Schema.
 *
 * The document is described once, in zod: what is written is checked against it in the tests, and the
 * schema that stands beside the file is made from it.
 */

import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import { readDate } from '../dates/dates.ts';
import type { Entry, Meeting } from '../archive/entry.ts';
import { fixityOf } from '../archive/fixity.ts';
import { wordingOf } from '../phrases/wording.ts';
import { gapStates } from '../schemas/gap.ts';
import {
	acts,
	factFields,
	followings,
	meetingKinds,
	meetingStatuses,
	parts,
	speeches,
} from '../schemas/meeting.ts';
import { organisationKinds } from '../schemas/organisation.ts';
import { commitmentPath, recordPath } from '../urls.ts';

const words = <Table extends object>(table: Table) => {
	const [first, ...rest] = Object.keys(table);
	return z.enum([first ?? '', ...rest]);
};
const edtf = z.string().describe('EDTF text (ISO 8601-2), as precise as the source');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().describe('Id of a record, unique in the archive');
const address = z.string().describe('Path from the root of the site');
const names = z.record(z.string(), z.string()).describe('Names by language tag');
const aliases = z.array(z.string());
const identifiers = z.strictObject({ wikidata: z.string().optional() }).optional();
const base = {
	id,
	address,
	text: z.string().optional().describe('Text of the record, as Markdown'),
	corrections: z
		.array(
			z.strictObject({
				date: day,
				field: z.string(),
				was: z.string().optional(),
				now: z.string().optional(),
				why: z.string(),
				thanks: z.string().optional(),
			}),
		)
		.optional()
		.describe('What was mended in the record, and why'),
	formerly: z.array(id).optional().describe('Ids that the record had before'),
};

const placeJson = z.strictObject({
	city: z.string().optional(),
	region: z.string().optional(),
	country: id.optional(),
	venue: z.string().optional(),
});

const commitmentJson = z.strictObject({
	id: z.string().describe('Unique in its meeting'),
	address: z.string().describe('Where the quotation stands for ever'),
	speakers: z.array(id).describe('Officials who said it; empty where a source names only a side'),
	for: z.array(id).describe('Countries and organisations on whose behalf it was said'),
	speech: words(speeches),
	act: words(acts),
	quote: z.string().describe('The characters that the source prints'),
	account: id.describe('Source that prints it'),
	topics: z.array(id),
	follows: z
		.array(
			z.strictObject({
				commitment: z.string().describe('Id of its meeting, “#” and its own id'),
				as: words(followings),
			}),
		)
		.describe('Words of earlier meetings that these take up, and how'),
	original: z.strictObject({ language: z.string(), text: z.string() }).optional(),
	translated: z.boolean().optional(),
	note: z.string().optional(),
	formerly: z.array(z.string()).optional().describe('Ids that it had before'),
});

const meetingJson = z.strictObject({
	...base,
	title: z.string(),
	date: edtf,
	earliest: day.optional().describe('First day that the date allows'),
	latest: day.optional().describe('Last day that the date allows'),
	inferred: z.array(words(factFields)).describe('Fields that no source states'),
	kind: words(meetingKinds),
	status: words(meetingStatuses),
	place: placeJson.optional(),
	countries: z.array(id),
	officials: z.array(
		z.strictObject({
			official: id,
			for: id,
			as: z.string().optional().describe('The role on that day, in the source’s words'),
			part: words(parts),
		}),
	),
	unnamed: z.array(id).describe('Countries whose representatives no source names'),
	within: id.optional().describe('The visit that it was part of'),
	series: id.optional(),
	session: z.int().positive().optional(),
	accounts: z
		.array(
			z.strictObject({
				source: id,
				passage: z.string().optional(),
				date: edtf.optional(),
				place: placeJson.optional(),
				countries: z.array(id),
				officials: z.array(
					z.strictObject({
						official: id,
						as: z.string().optional(),
						part: words(parts).optional(),
						spelling: z.string().optional(),
					}),
				),
				note: z.string().optional(),
			}),
		)
		.describe(
			'What each source reports; fields but `source` only where it differs from the record',
		),
	commitments: z.array(commitmentJson),
	disputed: z.array(
		z.strictObject({
			field: words(factFields),
			readings: z.array(z.strictObject({ account: id, reading: z.string() })),
			adopted: z.string(),
			why: z.string(),
		}),
	),
	note: z.string().optional(),
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
		.array(
			z.strictObject({
				...base,
				name: z.string(),
				sort: z.string(),
				names,
				aliases,
				country: id.optional(),
				identifiers,
			}),
		)
		.describe('Persons, with their names in every script; by the name to file under'),
	countries: z
		.array(
			z.strictObject({
				...base,
				name: z.string(),
				sort: z.string().optional(),
				iso: z.string().optional(),
				names,
				aliases,
				valid: edtf.optional(),
				identifiers,
			}),
		)
		.describe('Parties that are states or territories, now or once'),
	organisations: z
		.array(
			z.strictObject({
				...base,
				name: z.string(),
				sort: z.string().optional(),
				kind: words(organisationKinds),
				country: id.optional(),
				parent: id.optional(),
				names,
				aliases,
				identifiers,
			}),
		)
		.describe('Parties that are not countries'),
	visits: z
		.array(
			z.strictObject({
				...base,
				title: z.string(),
				date: edtf,
				officials: z.array(id),
				from: id,
				to: z.array(id),
				style: z.string().optional(),
				sources: z.array(id),
				inferred: z.array(words(factFields)),
				note: z.string().optional(),
			}),
		)
		.describe('Stays and tours that group meetings; oldest first'),
	series: z
		.array(
			z.strictObject({
				...base,
				name: z.string(),
				names,
				aliases,
				countries: z.array(id),
				note: z.string().optional(),
			}),
		)
		.describe('Standing bodies whose sessions are meetings'),
	sources: z
		.array(
			z.strictObject({
				...base,
				title: z.string(),
				outlet: z.string().optional(),
				author: z.string().optional(),
				dateline: z.string().optional(),
				published: edtf.optional(),
				language: z.string(),
				url: z.string().optional(),
				archived: z.string().optional(),
				sha256: z.string().optional().describe('SHA-256 of the file that it was read from'),
				in: id.optional().describe('The source that reprints it, in whose file it stands'),
				extent: z.strictObject({ from: z.string(), to: z.string() }).optional(),
				rights: z.string().optional(),
				note: z.string().optional(),
			}),
		)
		.describe('Published texts, each with the SHA-256 of the file that it was read from'),
	topics: z
		.array(z.strictObject({ ...base, name: z.string(), aliases, scope: z.string() }))
		.describe('The controlled list under which commitments are filed'),
	gaps: z
		.array(
			z.strictObject({
				...base,
				title: z.string(),
				state: words(gapStates),
				checked: edtf.optional(),
				about: z.array(id),
			}),
		)
		.describe('What is known to be missing'),
	phrases: z
		.array(
			z.strictObject({
				...base,
				name: z.string(),
				variants: z.array(z.string()),
				unquoted: z.string().optional(),
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
