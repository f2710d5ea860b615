/**
 * What is asked for a new record of each kind, in which order, and under which flag it can be given instead.
 * The questions stand in the schemas; here is the order, and what no schema can say of how to ask.
 */

import { wordLabels } from '../messages/field-label.ts';
import { fieldsFor, fieldsOf, type Field } from '../schemas/field-list.ts';
import type { Question } from '../schemas/field-meta.ts';
import { acts, speeches } from '../schemas/meeting-words.ts';
import { recordKinds, recordSchemas, type RecordKind } from '../schemas/records.ts';
import type { Value } from '../schemas/values.ts';

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

export interface FormField {
	/** Name in the front matter, or `a.b` for a field of a field. */
	field: string;
	/** Name of the flag; it may be given several times where the field is a list. */
	flag: string;
	question: string;
	ask: Ask;
	/** Asked for until it is given. Other fields can be left empty. */
	required: boolean;
	/** Asked for only on a terminal's request, or by its flag: most records leave it out. */
	rare: boolean;
	/** How a flag is written, where that is not plain. */
	form: string | undefined;
}

/** How the parts of a flag that holds several things are set apart. */
export const partMark = '|';

/** What is asked for first and last; all else comes between, in the order of the schema. */
const order: Readonly<Partial<Record<RecordKind, { first: string[]; last?: string[] }>>> = {
	meetings: {
		first: ['kind', 'date', 'place', 'officials', 'countries', 'accounts', 'commitments'],
		last: ['title'],
	},
	officials: { first: ['name', 'sort', 'country'] },
	countries: { first: ['name', 'iso', 'valid'] },
	visits: { first: ['officials', 'from', 'to'], last: ['title'] },
	series: { first: ['name', 'countries'] },
	topics: { first: ['name', 'scope'] },
};

/** How fields are asked for that an answer is turned into first. */
const ownAsks: Readonly<Record<string, Ask>> = {
	'meetings.officials': { type: 'people' },
	'meetings.accounts': { type: 'records', of: ['sources'] },
	'meetings.commitments': { type: 'quotations' },
	'sources.sha256': { type: 'file' },
	'gaps.about': {
		type: 'records',
		of: ['meetings', 'visits', 'series', 'officials', 'countries', 'sources'],
	},
};

const writtenAs: Readonly<Partial<Record<Ask['type'], string>>> = {
	names: '"zh-Hans: 王毅"',
	people: `"name ${partMark} role that day ${partMark} for whom"`,
	quotations: `"speakers ${partMark} ${speeches.join('/')} ${partMark} ${acts[0]}/… ${partMark} topics ${partMark} the words"`,
};

/** The fields that are asked for, by kind and in the order of the questions. */
export const forms = Object.fromEntries(
	recordKinds.map((kind) => [kind, formOf(kind)]),
) as unknown as Readonly<Record<RecordKind, readonly FormField[]>>;

function formOf(kind: RecordKind): FormField[] {
	const { first = [], last = [] } = order[kind] ?? {};
	const all = fieldsOf(recordSchemas[kind]);
	const rank = ({ name }: Field) =>
		first.includes(name) ? first.indexOf(name) - first.length : last.includes(name) ? 1 : 0;
	return all
		.toSorted((a, b) => rank(a) - rank(b))
		.flatMap((one) => fieldsFor('form', [one]))
		.flatMap((field) => {
			const form = field.meta?.form;
			return typeof form === 'object' && 'question' in form ? formField(kind, field, form) : [];
		});
}

function formField(kind: RecordKind, field: Field, { question, ...form }: Question): FormField {
	const { name, isNeeded } = field;
	const ask = ownAsks[`${kind}.${name}`] ?? askFor(kind, field);
	return {
		field: name,
		flag: form.flag ?? name.split('.').at(-1) ?? name,
		question,
		ask,
		// A part is needed where its whole is given, which need not be.
		required: isNeeded && !form.follows && !name.includes('.'),
		rare: form.rare ?? false,
		form: writtenAs[ask.type],
	};
}

function askFor(kind: RecordKind, { name, value, isList }: Field): Ask {
	switch (value?.type) {
		case 'text':
		case 'verbatim':
		case 'address':
		case 'language':
		case 'code':
		case 'identifier':
		case 'commitment':
			return { type: isList ? 'texts' : 'text' };
		case 'date':
		case 'number':
		case 'names':
			return { type: value.type };
		case 'flag':
			return { type: 'word', among: { true: { label: 'Yes' }, false: { label: 'No' } } };
		case 'word':
			return { type: isList ? 'words' : 'word', among: wordsWithLabels(value) };
		case 'record':
			return { type: isList ? 'records' : 'record', of: value.kinds };
		case undefined:
			throw new Error(`"${name}" of ${kind} has a question, and nothing says how to ask it.`);
		default:
			value satisfies never;
			throw new Error('A value has a type that is not known here.');
	}
}

function wordsWithLabels({ words, labels }: Extract<Value, { type: 'word' }>): Words {
	return labels
		? wordLabels(labels)
		: Object.fromEntries(words.map((word) => [word, { label: word }]));
}
