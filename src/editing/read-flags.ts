/** A new record given as flags: every name is looked up, and all mistakes are told at once. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { closest } from '../text/closest.ts';
import { restyleDate } from '../dates/date-style.ts';
import { explainDate } from '../dates/dates.ts';
import type { Records } from '../archive/entry.ts';
import { acts, speeches } from '../schemas/meeting-words.ts';
import { recordNouns, type RecordKind } from '../schemas/records.ts';
import type { Answers, Person, Quotation } from './complete-record.ts';
import { forms, partMark, type FormField } from './forms.ts';
import { offersOf, resolveName } from './offers.ts';

/** The values of each flag that was given, in their order. */
export type Flags = Readonly<Record<string, readonly string[] | undefined>>;

/** Fields that hold several things: their flag may be given several times. */
const lists: ReadonlySet<FormField['ask']['type']> = new Set([
	'words',
	'records',
	'texts',
	'people',
	'quotations',
]);

/** Fields by their flags. `mistakes` are sentences for the editor; with any of them the answers are not whole. */
export function readFlags(
	kind: RecordKind,
	flags: Flags,
	records: Records,
): { answers: Answers; mistakes: string[] } {
	const mistakes: string[] = [];
	const answers: Record<string, unknown> = {};
	for (const field of forms[kind]) {
		const values = flags[field.flag];
		if (!values) continue;
		const read = reader(field, records, mistakes, answers);
		const { type } = field.ask;
		const takesOne = !lists.has(type) && type !== 'names';
		if (takesOne && values.length > 1) {
			mistakes.push(`--${field.flag} is given ${values.length} times, and there is room for one.`);
		}
		const all = values.flatMap((value) => read(value) ?? []);
		if (type === 'names') answers[field.field] = Object.assign({}, ...all) as unknown;
		else if (all.length > 0) answers[field.field] = takesOne ? all[0] : all;
	}
	return { answers, mistakes };
}

/** The required fields that were not given, and of which no answer is known: as flags for a message. */
export function missingFlags(kind: RecordKind, flags: Flags, answers: Answers): string[] {
	return forms[kind]
		.filter(({ field, flag, required }) => required && !flags[flag] && answers[field] === undefined)
		.map(({ flag, question }) => `--${flag} (${question})`);
}

type Read = (value: string) => unknown;

function reader(field: FormField, records: Records, mistakes: string[], answers: Answers): Read {
	const { ask, flag } = field;
	const record = (name: string, kinds: readonly RecordKind[]): string | undefined => {
		const found = resolveName(offersOf(records, kinds), name);
		if ('id' in found) return found.id;
		const noun = kinds.map((kind) => recordNouns[kind]).join(' or ');
		const [near, ...others] = found.among;
		mistakes.push(
			near && others.length === 0
				? `--${flag}: there is no ${noun} "${name}". Did you mean ${near.label} (${near.id})?`
				: near
					? `--${flag}: "${name}" may be ${found.among.map(({ label, id }) => `${label} (${id})`).join(', ')}. Give the id.`
					: `--${flag}: there is no ${noun} "${name}". Add it first: npm run new -- ${recordNouns[kinds[0] ?? 'officials']} …`,
		);
		return undefined;
	};
	const word = (value: string, words: readonly string[]): string | undefined => {
		if (words.includes(value)) return value;
		const near = closest(value, words);
		mistakes.push(
			`--${flag}: "${value}" is none of ${words.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
		);
		return undefined;
	};
	const parts = (value: string, count: number) => {
		const all = value.split(partMark).map((part) => part.trim());
		// What is quoted comes last and may hold the mark itself.
		return [...all.slice(0, count - 1), all.slice(count - 1).join(` ${partMark} `)];
	};

	switch (ask.type) {
		case 'text':
		case 'texts':
		case 'number':
			return (value) => value;
		case 'date':
			return (value) => {
				const date = restyleDate(value) ?? value;
				const problem = explainDate(date);
				if (problem) mistakes.push(`--${flag}: ${problem}`);
				return date;
			};
		case 'word':
		case 'words':
			return (value) => word(value, Object.keys(ask.among));
		case 'record':
		case 'records':
			return (value) => record(value, ask.of);
		case 'names':
			return (value) => {
				const [, language, name] = /^([\w-]+)\s*:\s*(.+)$/.exec(value) ?? [];
				if (language && name) return { [language]: name };
				mistakes.push(`--${flag}: "${value}" names no language. Write it as ${field.form ?? ''}.`);
				return undefined;
			};
		case 'file':
			return (value) => {
				if (existsSync(value)) return hashOf(value);
				mistakes.push(`--${flag}: there is no file "${value}".`);
				return undefined;
			};
		case 'people':
			return (value): Person | undefined => {
				const [name = '', role = '', party = ''] = parts(value, 3);
				const official = record(name, ['officials']);
				if (!official) return undefined;
				const country = records.officials.find(({ id }) => id === official)?.data.country;
				const side = party ? record(party, ['countries', 'organisations']) : country;
				if (!party && !country) {
					mistakes.push(
						`--${flag}: for whom did ${name} come? Write "${name} ${partMark} ${role || 'role'} ${partMark} country".`,
					);
				}
				return side ? { official, as: role || undefined, for: side } : undefined;
			};
		case 'quotations':
			return (value): Quotation | undefined => {
				const sources = (answers['accounts'] ?? []) as string[];
				const count = value.split(partMark).length > 5 && sources.length > 1 ? 6 : 5;
				const [who = '', speech = '', act = '', topics = '', ...rest] = parts(value, count);
				const quote = rest.at(-1) ?? '';
				if (!quote) {
					mistakes.push(
						`--${flag}: "${value}" has not all its parts. Write it as ${field.form ?? ''}.`,
					);
					return undefined;
				}
				const account = rest.length > 1 ? record(rest[0] ?? '', ['sources']) : sources[0];
				const names = (list: string, kinds: readonly RecordKind[]) =>
					list
						.split(',')
						.map((name) => name.trim())
						.filter(Boolean)
						.flatMap((name) => record(name, kinds) ?? []);
				return {
					speakers: names(who, ['officials']),
					speech: word(speech, speeches) ?? '',
					act: word(act, acts) ?? '',
					topics: names(topics, ['topics']),
					account: account ?? '',
					quote,
				};
			};
		default:
			ask satisfies never;
			throw new Error('A field is asked for in a way that is not known here.');
	}
}

/** SHA-256 of a file, as source records hold it. */
export function hashOf(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}
