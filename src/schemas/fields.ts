/** What the schemas of several kinds of record share. Every message here is read by an editor. */

import { z } from 'zod';
import { closest } from '../text/closest.ts';
import { restyleDate } from '../dates/date-style.ts';
import { explainDate, type ArchiveDate } from '../dates/dates.ts';
import { showsNothing } from '../text/characters.ts';
import type { LabelTable } from '../messages/messages.ts';
import { nounOf, type RecordKind } from './kinds.ts';
import { values } from './values.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Unknown fields of one record that are told one by one: with more, another file was copied in its place. */
const mostUnknown = 20;

/** The fields of a record. Refuses any other, so that a misspelt field cannot vanish. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
	z.strictObject(shape, {
		error: (issue) => {
			const known = Object.keys(shape);
			if (issue.code === 'unrecognized_keys') {
				// One line a key: the reader puts each where its key stands.
				return issue.keys
					.slice(0, mostUnknown)
					.map((key) => unknownField(key, known))
					.join('\n');
			}
			if (issue.input === undefined) {
				return `${fieldOf(issue) ?? 'A part of the record'} is missing. Add it, with the fields ${listed(known)}.`;
			}
			if (issue.input === null) {
				return `This field is empty. Fill in ${listed(known)}, or delete the field.`;
			}
			return `Found ${describe(issue.input)}, expected the fields ${listed(known)}. Write one field a line, as "field: value".`;
		},
	});

/** What people write where they know nothing. */
const isForNothing =
	/^(?:unknown|n\s?[./]\s?a\.?|none|null|nil|tb[acd]|to be (?:added|announced|confirmed|determined|done)|not (?:available|applicable|known)|\?+|[-\u2010-\u2015]+|\.{3}|…)$/i;

/** Words for readers. `what` names the field in messages, e.g. "the title". */
export const text = (what: string) => words(what).register(values, { type: 'text' });

/** The characters that a source prints. */
export const verbatim = (what: string) => words(what).register(values, { type: 'verbatim' });

const words = (what: string) =>
	z
		.string({ error: (issue) => missingOr(issue, what, 'text') })
		.trim()
		.refine((value) => !showsNothing(value), {
			error: `${capital(what)} is empty. Fill it in, or delete the field if the source does not say.`,
		})
		.refine((value) => !isForNothing.test(value), {
			error: ({ input }) =>
				`${capital(what)} is "${String(input)}". What is unknown is left out: delete the field.`,
		})
		.describe(`${capital(what)}.`);

/** The id of another record, of one of these kinds: its file's name without `.md`. Of any kind, if none is given. */
export const recordId = (...kinds: readonly RecordKind[]) => {
	const noun = nounOf(kinds);
	return idOf(`${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`).register(values, {
		type: 'record',
		kinds,
	});
};

/** An id under which a record stood before. */
export const formerId = () => idOf('this record before').register(values, { type: 'code' });

const idOf = (what: string) =>
	z
		.string({ error: (issue) => missingOr(issue, `the id of ${what}`, 'an id') })
		.regex(idPattern, {
			error: ({ input }) =>
				`"${String(input)}" cannot be the id of ${what}. Use the file's name without ".md": lowercase words joined by hyphens, such as "wang-yi".`,
		})
		.describe(`The id of ${what}: its file's name without ".md".`);

/** A word by which a record is known inside another one: of a commitment, an account. */
export const localId = (what: string) =>
	z
		.string({ error: (issue) => missingOr(issue, what, 'an id') })
		.regex(idPattern, {
			error: ({ input }) =>
				`"${String(input)}" cannot be ${what}. Use lowercase words joined by hyphens, such as "vaccines-and-treatment".`,
		})
		.describe(`${capital(what)}: lowercase words joined by hyphens.`)
		.register(values, { type: 'code' });

/** A commitment of another meeting, as the end of its address has it: the meeting's id, "#" and its own. */
export const commitmentReference = () =>
	z
		.string({ error: (issue) => missingOr(issue, 'the commitment', 'a commitment') })
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/, {
			error: ({ input }) =>
				`"${String(input)}" names no commitment. Write the id of its meeting, "#" and its own id, such as "2021-09-11-wang-yi-pham-minh-chinh#vaccines-and-treatment".`,
		})
		.register(values, { type: 'commitment' });

// What a field becomes has a schema too, so that published files are described by the same field.
const checkedDate = z.string() as unknown as z.ZodType<ArchiveDate, string>;

/** EDTF text. `lasts`: all days of an interval are meant, and not one of them. */
export const archiveDate = (what = 'the date', { lasts = false } = {}) =>
	z
		.string({
			error: (issue) =>
				missingOr(issue, what, 'a date such as 2021-09-11') +
				(Array.isArray(issue.input)
					? ' One of several days goes between quotation marks: "[2024-04-05,2024-04-06]".'
					: ''),
		})
		.superRefine((value, context) => {
			const problem = explainDate(value);
			if (!problem) return;
			const restyled = restyleDate(value);
			context.addIssue({
				code: 'custom',
				message: restyled ? `${problem} Is it ${restyled}?` : problem,
				params: { cure: restyled },
			});
		})
		.pipe(checkedDate)
		.describe(`${capital(what)}, as precise as the source: 2021-09-11, 2022-10, 2023 (EDTF).`)
		.register(values, { type: 'date', lasts });

/** An address on the web. */
export const webAddress = (what = 'the web address') =>
	z
		.url({
			protocol: /^https?$/,
			error: (issue) =>
				typeof issue.input === 'string'
					? `"${issue.input}" is not a web address. Write it whole, from "https://" on.`
					: missingOr(issue, what, 'a web address'),
		})
		.refine((value) => !/[\s"<>\\^`]/.test(value), {
			error: ({ input }) =>
				`"${String(input)}" has a blank or another sign that no address has. Copy it again from the address bar, where a blank is "%20".`,
		})
		.describe(`${capital(what)}, from "https://" on.`)
		.register(values, { type: 'address' });

/** One word of a closed list. `labels` is the table of messages that has what readers call each word. */
export const oneOf = <const Word extends string>(
	what: string,
	words: readonly Word[],
	labels?: LabelTable,
) =>
	z
		.enum(words, {
			error: (issue) =>
				typeof issue.input === 'string'
					? `"${issue.input}" is not ${what}. It is one of ${listed(words)}.${suggestion(issue.input, words)}`
					: missingOr(issue, what, `one of ${listed(words)}`),
		})
		.describe(`One of ${listed(words)}.`)
		.register(values, { type: 'word', words, labels });

/** A list. A single value without brackets is the commonest slip, so the message shows the cure. */
export const list = <Item extends z.ZodType>(what: string, item: Item) =>
	z
		.array(item, {
			error: ({ input }) =>
				`Found ${describe(input)}, expected a list of ${what}. Write [${typeof input === 'string' && input ? input : 'one, two'}], or one a line after "- ".`,
		})
		.describe(`A list of ${what}.`);

/** A list that may be left out, and then is empty. */
export const optionalList = <Item extends z.ZodType>(what: string, item: Item) =>
	list(what, item).default([]);

/** `true` or `false`, and no other word: YAML's `no`, `off` and `y` are ordinary text here. */
export const flag = (what: string) =>
	z
		.enum(['true', 'false'], {
			error: ({ input }) => `Found ${describe(input)} for ${what}, expected true or false.`,
		})
		.transform((value) => value === 'true')
		.pipe(z.boolean())
		.describe(`Whether ${what.replaceAll('"', '')}: true or false.`)
		.register(values, { type: 'flag' });

/** A number from 1 up. Front matter is read as text, so the digits are turned into a number here. */
export const ordinal = (what: string) =>
	z
		.string({ error: (issue) => missingOr(issue, what, 'a whole number') })
		.regex(/^[1-9]\d{0,5}$/, {
			error: ({ input }) =>
				`Found "${String(input)}" for ${what}, expected a whole number from 1 up, in digits.`,
		})
		.transform(Number)
		.pipe(z.int().positive())
		.describe(`${capital(what)}, in digits.`)
		.register(values, { type: 'number' });

/** Names by language and script, e.g. `zh-Hans: 王毅`. */
export const namesByLanguage = () =>
	z
		.record(languageTag('the language of a name'), text('the name'), {
			error: ({ input }) =>
				`Found ${describe(input)}, expected names by language, one a line, such as "zh-Hans: 王毅".`,
		})
		.default({})
		.describe('Names in other languages and scripts, one a line: "zh-Hans: 王毅".')
		.register(values, { type: 'names' });

/** A language tag of BCP 47, as the browser knows it. */
export const languageTag = (what: string) =>
	z
		.string({ error: (issue) => missingOr(issue, what, 'a language tag') })
		.refine(isLanguageTag, {
			error: ({ input }) =>
				`"${String(input)}" is not a language tag. Write "en", "vi", "zh-Hans", "ko" or the like.`,
		})
		.describe(`${capital(what)}, as a tag: "en", "vi", "zh-Hans".`)
		.register(values, { type: 'language' });

function isLanguageTag(tag: string): boolean {
	// The word for a language, such as "english", has the form of a tag, but no such tag was ever given out.
	if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return false;
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

/** "A, B and C", in quotation marks, for messages. */
function listed(words: readonly string[]): string {
	const quoted = words.map((word) => `"${word}"`);
	return quoted.length < 2
		? quoted.join('')
		: `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

function unknownField(key: string, known: readonly string[]): string {
	const near = closest(key, known);
	return `There is no field "${key}" here. ${
		near ? `Did you mean "${near}"? ` : ''
	}The fields are ${listed(known)}.`;
}

function suggestion(input: string, words: readonly string[]): string {
	const near = closest(input, words);
	return near ? ` Did you mean "${near}"?` : '';
}

/** What zod tells of a value that does not fit. */
type Issue = Pick<z.core.$ZodRawIssue, 'input' | 'path'>;

/** The name of the field that an issue is about, for messages; an entry of a list has none. */
function fieldOf({ path }: Issue): string | undefined {
	const field = path?.at(-1);
	return typeof field === 'string' ? `\`${field}\`` : undefined;
}

function missingOr(issue: Issue, what: string, expected: string): string {
	const { input } = issue;
	if (input === null) {
		return `${capital(what)} is empty. Fill it in, or delete the field if the source does not say.`;
	}
	const field = fieldOf(issue);
	return input === undefined
		? `${capital(what)} is missing. Add ${field ? `the field ${field}` : 'it'}: ${expected} is needed here.`
		: `Found ${describe(input)} for ${what}, expected ${expected}.`;
}

function describe(input: unknown): string {
	if (input === undefined || input === null || input === '') return 'nothing';
	if (Array.isArray(input))
		return input.length === 1 ? 'a list of one' : `a list of ${input.length}`;
	if (typeof input === 'object') return `the fields ${listed(Object.keys(input))}`;
	return typeof input === 'string' ? `"${input}"` : JSON.stringify(input);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
