/**
 * What the fields of a record say, as readers see it: the rows of facts on its page and in books, and the words by
 * which search finds it. Which fields these are is said in their schemas.
 */

import { formatDate } from '../dates/date-words.ts';
import type { Entry } from '../archive/entry.ts';
import { fieldLabel, wordLabels } from '../messages/field-label.ts';
import { messages } from '../messages/messages.ts';
import {
	fieldsFor,
	fieldsOf,
	saidOf,
	valueIn,
	type Field,
	type OfFields,
} from '../schemas/field-list.ts';
import { recordSchemas } from '../schemas/records.ts';
import type { Value } from '../schemas/values.ts';

/** What a field says: words, links to addresses, or records by their ids. */
export type Said =
	| { type: 'words'; words: readonly string[] }
	| { type: 'links'; links: readonly { address: string; words: string }[] }
	| { type: 'records'; ids: readonly string[] };

/** A place in the facts of a record. */
export interface FactRow {
	/** Name of the field: `identifiers.wikidata`. */
	field: string;
	/** Absent where the record does not give the field, or the page or book has a display of its own for it. */
	fact?: { label: string; said: Said; isInferred: boolean };
}

/** The places of all fields on the page of a record, or in a book, in the order of its schema. */
export function factRows(entry: Entry, use: 'page' | 'book'): FactRow[] {
	return fieldsFor(use, fieldsOf(recordSchemas[entry.kind])).map((field) => {
		const { name } = field;
		if (saidOf(field, use) !== 'row') return { field: name };
		const isInferred = 'inferred' in entry.data && isIn(entry.data.inferred, name);
		const said = saidIn(entry.data, field, { isInferred });
		if (!said) return { field: name };
		return { field: name, fact: { label: fieldLabel(entry.kind, name), said, isInferred } };
	});
}

/** The words that search finds a record or a part of one by, and the ids of the records whose names find it. */
export function searchedIn(
	schema: OfFields,
	data: object,
): { words: readonly string[]; records: readonly string[] } {
	const said = (use: 'words' | 'names') =>
		fieldsFor('search', fieldsOf(schema))
			.filter(({ meta }) => meta?.search === use)
			.flatMap((field) => saidIn(data, field) ?? []);
	return {
		words: said('words').flatMap((one) =>
			one.type === 'words'
				? one.words
				: one.type === 'links'
					? one.links.map(({ words }) => words)
					: [],
		),
		records: said('names').flatMap((one) => (one.type === 'records' ? one.ids : [])),
	};
}

function isIn(list: readonly string[], name: string): boolean {
	return list.includes(name);
}

/** What a field of a record says; nothing if the record does not give it. */
function saidIn(data: object, field: Field, { isInferred = false } = {}): Said | undefined {
	const { name, value } = field;
	const given = valueIn(data, field);
	const all: unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given];
	if (all.length === 0) return undefined;
	if (!value) throw new Error(`"${name}" consists of fields: it has no row of its own.`);
	const texts = all.map(String);
	switch (value.type) {
		case 'record':
			return { type: 'records', ids: texts };
		case 'address':
			return { type: 'links', links: texts.map((words) => ({ address: words, words })) };
		case 'identifier':
			return { type: 'links', links: texts.map((words) => ({ address: value.at + words, words })) };
		default:
			return { type: 'words', words: texts.map((text) => wordsFor(value, text, isInferred)) };
	}
}

/** A value in words. */
function wordsFor(
	value: Exclude<Value, { type: 'record' | 'address' | 'identifier' }>,
	text: string,
	isInferred: boolean,
): string {
	const { counts, nameList, yesOrNo } = messages();
	switch (value.type) {
		case 'date':
			// What an editor inferred took place within the dates, and need not have filled them.
			return formatDate(text, { lasts: value.lasts && !isInferred });
		case 'number':
			return counts.number(Number(text));
		case 'flag':
			return text === 'true' ? yesOrNo.yes : yesOrNo.no;
		case 'language':
			return nameList.language(text);
		case 'word':
			return (value.labels && wordLabels(value.labels)[text]?.label) ?? text;
		case 'text':
		case 'verbatim':
		case 'code':
			return text;
		case 'names':
		case 'commitment':
			throw new Error(`A value of the type "${value.type}" is not shown in a row.`);
		default:
			value satisfies never;
			throw new Error('A value has a type that is not known here.');
	}
}
