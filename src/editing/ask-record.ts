/** Asks an editor for a new record, field by field, and for the records that it needs and that are not there. */

import { existsSync } from 'node:fs';
import { restyleDate } from '../dates/date-style.ts';
import { explainDate } from '../dates/dates.ts';
import type { Entry, Records } from '../archive/entry.ts';
import { actLabels, speechLabels } from '../messages/en.ts';
import { recordNouns, recordSchemas, type RecordKind } from '../schemas/records.ts';
import {
	completeRecord,
	proposeAnswers,
	type Answers,
	type NewRecord,
	type Person,
	type Quotation,
} from './complete-record.ts';
import { forms, type FormField } from './forms.ts';
import { offersOf } from './offers.ts';
import { hashOf } from './read-flags.ts';
import { twinOf } from './twin.ts';
import type { Asker } from './terminal.ts';

/** Kinds that can be added while another record is asked for. */
const addable: ReadonlySet<RecordKind> = new Set(['officials', 'sources', 'topics', 'countries']);

/**
 * Asks for what `known` does not answer. Returns the record last, before it those that were added on the
 * way. Throws `Cancelled` if the editor ends it.
 */
export async function askRecord(
	kind: RecordKind,
	known: Answers,
	records: Records,
	asker: Asker,
): Promise<NewRecord[]> {
	const added: NewRecord[] = [];
	const all = new Map<RecordKind, Entry[]>();

	/** Records of the archive, and those that were added. */
	const present = (): Records =>
		Object.fromEntries(
			Object.entries(records).map(([one, entries]) => [
				one,
				[...entries, ...(all.get(one as RecordKind) ?? [])],
			]),
		) as unknown as Records;

	const record = await askOne(kind, known);
	return [...added, record];

	async function askOne(of: RecordKind, given: Answers): Promise<NewRecord> {
		const answers: Record<string, unknown> = { ...given };
		for (const field of forms[of]) {
			if (answers[field.field] !== undefined || field.rare) continue;
			if (field.field === 'place.city' && /call$/.test(String(answers['kind']))) continue;
			if (field.field === 'place.country' && /call$/.test(String(answers['kind']))) continue;
			const answer = await askField(field, of, answers);
			if (answer !== undefined) answers[field.field] = answer;
		}
		const body = await asker.text(`Text of the ${recordNouns[of]}, in your own words`);
		let record = completeRecord(of, answers, present(), { body });
		for (;;) {
			const twin = twinOf(record, present());
			if (!twin) return record;
			const id = await asker.text(twin.replace(' with --id', ''), { required: true });
			record = completeRecord(of, answers, present(), { id, body });
		}
	}

	async function askField(field: FormField, of: RecordKind, answers: Answers): Promise<unknown> {
		const { question, ask, required } = field;
		switch (ask.type) {
			case 'text':
			case 'number': {
				const proposed = proposeAnswers(of, answers, present())[field.field];
				const suggested = typeof proposed === 'string' ? proposed : undefined;
				return asker.text(question, { required, suggested, check: checkOf(of, field.field) });
			}
			case 'date': {
				const check = (date: string) => explainDate(restyleDate(date) ?? date);
				const date = await asker.text(question, { required, check });
				return date && (restyleDate(date) ?? date);
			}
			case 'word':
				return asker.choose(question, wordsOf(ask.among));
			case 'words': {
				const word = await asker.choose(question, wordsOf(ask.among));
				return [word];
			}
			case 'record':
				return findRecord(question, ask.of, required);
			case 'records':
				return several((nth) =>
					findRecord(nth === 0 ? question : `${question} (another)`, ask.of, required && nth === 0),
				);
			case 'texts':
				return several(() => asker.text(question));
			case 'names': {
				const pairs = await several(() =>
					asker.text(`${question}, as ${field.form ?? ''}`, {
						check: (value) =>
							/^[\w-]+\s*:\s*\S/.test(value) ? undefined : `Write it as ${field.form ?? ''}.`,
					}),
				);
				return Object.fromEntries(
					(pairs ?? []).map((pair) => {
						const [, language = '', name = ''] = /^([\w-]+)\s*:\s*(.+)$/.exec(pair) ?? [];
						return [language, name];
					}),
				);
			}
			case 'file': {
				const check = (path: string) => (existsSync(path) ? undefined : 'There is no such file.');
				const path = await asker.text(question, { check });
				return path && hashOf(path);
			}
			case 'people':
				return several((nth) => askPerson(nth === 0 ? question : `${question} (another)`));
			case 'quotations':
				return several(() => askQuotation(answers));
			default:
				ask satisfies never;
				throw new Error('A field is asked for in a way that is not known here.');
		}
	}

	async function findRecord(
		question: string,
		of: readonly RecordKind[],
		required = false,
	): Promise<string | undefined> {
		const kindToAdd = of.find((one) => addable.has(one));
		const adds = kindToAdd && recordNouns[kindToAdd];
		const found = await asker.find(question, offersOf(present(), of), { required, adds });
		if (!found || 'id' in found) return found?.id;
		return kindToAdd && addRecord(kindToAdd, found.add);
	}

	async function addRecord(of: RecordKind, name: string): Promise<string> {
		const field = of === 'sources' ? 'title' : 'name';
		const record = await askOne(of, { [field]: name });
		added.push(record);
		const { id, file, data } = record;
		const entry = { kind: of, id, file, data, body: '', bodyOffset: 0 } as unknown as Entry;
		all.set(of, [...(all.get(of) ?? []), entry]);
		return record.id;
	}

	async function askPerson(question: string): Promise<Person | undefined> {
		const official = await findRecord(question, ['officials']);
		if (!official) return undefined;
		const entry = present().officials.find(({ id }) => id === official);
		const as = await asker.text('In what office that day, as the source prints it?');
		const side =
			entry?.data.country ??
			(await findRecord('For whom?', ['countries', 'organisations'], true)) ??
			'';
		return { official, as, for: side };
	}

	async function askQuotation(answers: Answers): Promise<Quotation | undefined> {
		const quote = await asker.text('A quotation, letter for letter');
		if (!quote) return undefined;
		const people = ((answers['officials'] ?? []) as Person[]).map(({ official }) => official);
		const sources = (answers['accounts'] ?? []) as string[];
		const among = (ids: readonly string[], kinds: readonly RecordKind[]) =>
			offersOf(present(), kinds).filter(({ id }) => ids.includes(id));
		const speakers = await several(async (nth) => {
			const found = await asker.find(
				nth === 0 ? 'Who said it?' : 'Who said it with them?',
				among(people, ['officials']),
			);
			return found && 'id' in found ? found.id : undefined;
		});
		const speech = await asker.choose('How does the source give it?', wordsOf(speechLabels));
		const act = await asker.choose('What is it?', wordsOf(actLabels));
		const [onlySource] = sources;
		const account =
			sources.length === 1 && onlySource
				? onlySource
				: await asker.choose(
						'Which source prints it?',
						among(sources, ['sources']).map(({ id, label }) => ({ value: id, label })),
					);
		const topics = await several((nth) =>
			findRecord(nth === 0 ? 'On which topic?' : 'On which topic too?', ['topics']),
		);
		return { quote, speakers: speakers ?? [], speech, act, account, topics: topics ?? [] };
	}
}

/** Asks until nothing is answered. `undefined` if nothing was. */
async function several<Value>(
	askNth: (nth: number) => Promise<Value | undefined>,
): Promise<Value[] | undefined> {
	const answers: Value[] = [];
	for (;;) {
		const answer = await askNth(answers.length);
		if (answer === undefined) return answers.length > 0 ? answers : undefined;
		answers.push(answer);
	}
}

function wordsOf(among: Readonly<Record<string, { label: string }>>) {
	return Object.entries(among).map(([value, { label }]) => ({ value, label }));
}

/** What the schema says of one field's value. */
function checkOf(kind: RecordKind, field: string) {
	const schema = recordSchemas[kind].shape[field as never] as
		{ safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } } | undefined;
	return (value: string) => schema?.safeParse(value).error?.issues[0]?.message;
}
