/**
 * What is asked for a new record of each kind, in which order, and under which flag it can be given instead.
 * What a field may hold is said by its schema alone.
 */

import {
	factFieldLabels,
	gapStateLabels,
	meetingKindLabels,
	organisationKindLabels,
} from '../messages/en.ts';
import { acts, speeches } from '../schemas/meeting.ts';
import type { RecordKind } from '../schemas/records.ts';

/** The words of a closed list, each with what it is called. */
type Words = Readonly<Record<string, { label: string }>>;

/** How a field is asked for. */
export type Ask =
	| { type: 'text' | 'date' | 'number' }
	/** One word of a closed list. */
	| { type: 'word' | 'words'; among: Words }
	/** A record, or several, found by any of its names. */
	| { type: 'record' | 'records'; of: readonly RecordKind[] }
	/** Free texts, as a list. */
	| { type: 'texts' }
	/** Names by language, given as "zh-Hans: 王毅". */
	| { type: 'names' }
	/** A file on this machine, of which the SHA-256 is taken. */
	| { type: 'file' }
	| { type: 'people' | 'quotations' };

export interface Field {
	/** Name in the front matter, or `a.b` for a field of a field. */
	field: string;
	/** Name of the flag; it may be given several times where the field is a list. */
	flag: string;
	question: string;
	ask: Ask;
	/** Asked for until it is given. Other fields can be left empty. */
	required?: boolean;
	/** Asked for only on a terminal's request, or by its flag: most records leave it out. */
	rare?: boolean;
	/** How a flag is written, where that is not plain. */
	form?: string;
}

/** How the parts of a flag that holds several things are set apart. */
export const partMark = '|';

const countries = ['countries'] as const;
const names: Field[] = [
	{
		field: 'names',
		flag: 'in',
		question: 'Name in another language or script',
		ask: { type: 'names' },
		form: '"zh-Hans: 王毅"',
	},
	{ field: 'aliases', flag: 'alias', question: 'Other spelling', ask: { type: 'texts' } },
];
const note: Field = {
	field: 'note',
	flag: 'note',
	question: 'Note (how something was worked out)',
	ask: { type: 'text' },
	rare: true,
};
const inferred: Field = {
	field: 'inferred',
	flag: 'inferred',
	question: 'What no source says and you worked out',
	ask: { type: 'words', among: factFieldLabels },
	rare: true,
};

export const forms: Readonly<Record<RecordKind, readonly Field[]>> = {
	meetings: [
		{
			field: 'kind',
			flag: 'kind',
			question: 'What kind of meeting?',
			ask: { type: 'word', among: meetingKindLabels },
			required: true,
		},
		{
			field: 'date',
			flag: 'date',
			question: 'When, as precisely as the source says?',
			ask: { type: 'date' },
			required: true,
		},
		{ field: 'place.city', flag: 'city', question: 'In which city?', ask: { type: 'text' } },
		{
			field: 'place.region',
			flag: 'region',
			question: 'In which region?',
			ask: { type: 'text' },
			rare: true,
		},
		{
			field: 'place.country',
			flag: 'place-country',
			question: 'In which country?',
			ask: { type: 'record', of: countries },
		},
		{
			field: 'place.venue',
			flag: 'venue',
			question: 'At which venue?',
			ask: { type: 'text' },
			rare: true,
		},
		{
			field: 'officials',
			flag: 'official',
			question: 'Who took part?',
			ask: { type: 'people' },
			form: `"name ${partMark} role that day ${partMark} for whom"`,
		},
		{
			field: 'countries',
			flag: 'country',
			question: 'Which country took part, of whose people no name is known?',
			ask: { type: 'records', of: countries },
		},
		{
			field: 'accounts',
			flag: 'source',
			question: 'Which source reports it?',
			ask: { type: 'records', of: ['sources'] },
			required: true,
		},
		{
			field: 'commitments',
			flag: 'quote',
			question: 'What was said?',
			ask: { type: 'quotations' },
			form: `"speakers ${partMark} ${speeches.join('/')} ${partMark} ${acts[0]}/… ${partMark} topics ${partMark} the words"`,
		},
		{
			field: 'within',
			flag: 'within',
			question: 'During which visit?',
			ask: { type: 'record', of: ['visits'] },
			rare: true,
		},
		{
			field: 'series',
			flag: 'series',
			question: 'A session of which body?',
			ask: { type: 'record', of: ['series'] },
			rare: true,
		},
		{
			field: 'session',
			flag: 'session',
			question: 'The number of the session',
			ask: { type: 'number' },
			rare: true,
		},
		inferred,
		note,
		{ field: 'title', flag: 'title', question: 'Title', ask: { type: 'text' }, required: true },
	],
	officials: [
		{ field: 'name', flag: 'name', question: 'Name', ask: { type: 'text' }, required: true },
		{
			field: 'sort',
			flag: 'sort',
			question: 'Filed under (family name first, no marks on letters)',
			ask: { type: 'text' },
			required: true,
		},
		{
			field: 'country',
			flag: 'country',
			question: 'Country',
			ask: { type: 'record', of: countries },
		},
		...names,
	],
	countries: [
		{ field: 'name', flag: 'name', question: 'Name', ask: { type: 'text' }, required: true },
		{ field: 'iso', flag: 'iso', question: 'Letters of ISO 3166', ask: { type: 'text' } },
		{
			field: 'valid',
			flag: 'valid',
			question: 'The time in which it existed',
			ask: { type: 'date' },
			rare: true,
		},
		...names,
	],
	organisations: [
		{ field: 'name', flag: 'name', question: 'Name', ask: { type: 'text' }, required: true },
		{
			field: 'kind',
			flag: 'kind',
			question: 'What kind of organisation?',
			ask: { type: 'word', among: organisationKindLabels },
			required: true,
		},
		{
			field: 'country',
			flag: 'country',
			question: 'Of which country?',
			ask: { type: 'record', of: countries },
		},
		{
			field: 'parent',
			flag: 'parent',
			question: 'Part of which organisation?',
			ask: { type: 'record', of: ['organisations'] },
			rare: true,
		},
		...names,
	],
	visits: [
		{
			field: 'officials',
			flag: 'official',
			question: 'Who came?',
			ask: { type: 'records', of: ['officials'] },
			required: true,
		},
		{
			field: 'from',
			flag: 'from',
			question: 'From which country?',
			ask: { type: 'record', of: countries },
			required: true,
		},
		{
			field: 'to',
			flag: 'to',
			question: 'To which country?',
			ask: { type: 'records', of: countries },
			required: true,
		},
		{
			field: 'date',
			flag: 'date',
			question: 'When, as precisely as the sources say?',
			ask: { type: 'date' },
			required: true,
		},
		{
			field: 'style',
			flag: 'style',
			question: 'What the source calls it',
			ask: { type: 'text' },
		},
		{
			field: 'sources',
			flag: 'source',
			question: 'Which source reports it?',
			ask: { type: 'records', of: ['sources'] },
			required: true,
		},
		inferred,
		note,
		{ field: 'title', flag: 'title', question: 'Title', ask: { type: 'text' }, required: true },
	],
	series: [
		{ field: 'name', flag: 'name', question: 'Name', ask: { type: 'text' }, required: true },
		{
			field: 'countries',
			flag: 'country',
			question: 'Which country holds it?',
			ask: { type: 'records', of: countries },
			required: true,
		},
		...names,
		note,
	],
	sources: [
		{
			field: 'title',
			flag: 'title',
			question: 'Title, as printed',
			ask: { type: 'text' },
			required: true,
		},
		{
			field: 'outlet',
			flag: 'outlet',
			question: 'Outlet, if the text names it',
			ask: { type: 'text' },
		},
		{
			field: 'author',
			flag: 'author',
			question: 'Author, if the text names one',
			ask: { type: 'text' },
			rare: true,
		},
		{
			field: 'published',
			flag: 'published',
			question: 'Published, if the text says when',
			ask: { type: 'date' },
		},
		{
			field: 'dateline',
			flag: 'dateline',
			question: 'Dateline, as printed',
			ask: { type: 'text' },
			rare: true,
		},
		{
			field: 'language',
			flag: 'language',
			question: 'Language of the text',
			ask: { type: 'text' },
			required: true,
		},
		{ field: 'url', flag: 'url', question: 'Web address', ask: { type: 'text' } },
		{
			field: 'archived',
			flag: 'archived',
			question: 'Address of a copy in a web archive',
			ask: { type: 'text' },
			rare: true,
		},
		{
			field: 'sha256',
			flag: 'file',
			question: 'File that you read it from (its SHA-256 is kept)',
			ask: { type: 'file' },
		},
		note,
	],
	topics: [
		{ field: 'name', flag: 'name', question: 'Name', ask: { type: 'text' }, required: true },
		{
			field: 'scope',
			flag: 'scope',
			question: 'What belongs here, in one sentence',
			ask: { type: 'text' },
			required: true,
		},
		{ field: 'aliases', flag: 'alias', question: 'Other name', ask: { type: 'texts' } },
	],
	phrases: [
		{ field: 'name', flag: 'name', question: 'Name', ask: { type: 'text' }, required: true },
		{
			field: 'variants',
			flag: 'variant',
			question: 'Wording by which it is found ("communit* with a shared future")',
			ask: { type: 'texts' },
			required: true,
		},
		{
			field: 'unquoted',
			flag: 'unquoted',
			question: 'Why it is kept though no quotation has it',
			ask: { type: 'text' },
			rare: true,
		},
	],
	gaps: [
		{
			field: 'title',
			flag: 'title',
			question: 'What is missing?',
			ask: { type: 'text' },
			required: true,
		},
		{
			field: 'state',
			flag: 'state',
			question: 'How does it stand?',
			ask: { type: 'word', among: gapStateLabels },
			required: true,
		},
		{
			field: 'checked',
			flag: 'checked',
			question: 'The day on which somebody last looked',
			ask: { type: 'date' },
		},
		{
			field: 'about',
			flag: 'about',
			question: 'Which record does it concern?',
			ask: {
				type: 'records',
				of: ['meetings', 'visits', 'series', 'officials', 'countries', 'sources'],
			},
		},
	],
};
