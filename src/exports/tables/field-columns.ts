/** The columns that follow from the fields of a record, as their schema declares them. */

import { wordLabels } from '../../messages/field-label.ts';
import {
	fieldsFor,
	fieldsOf,
	valueIn,
	type Field,
	type OfFields,
} from '../../schemas/field-list.ts';
import { recordSchemas, unusedFor, type RecordKind } from '../../schemas/records.ts';
import type { Value } from '../../schemas/values.ts';
import type { Cell, Column, ColumnType } from './column.ts';

/**
 * The columns of the fields of a schema, in its order.
 *
 * @param own Columns by the field in whose place they stand; after that of the field itself, if it has one.
 */
export function fieldColumns<Item>(
	schema: OfFields,
	dataOf: (item: Item) => object,
	own: Readonly<Record<string, readonly Column<Item>[]>> = {},
): Column<Item>[] {
	return fieldsFor('column', fieldsOf(schema)).flatMap((field) => {
		const column = field.meta?.column;
		const declared =
			typeof column === 'object' && 'name' in column ? [columnOf(field, column, dataOf)] : [];
		return [...declared, ...(own[field.name] ?? [])];
	});
}

function columnOf<Item>(
	field: Field,
	{ name, means }: { name: string; means?: string },
	dataOf: (item: Item) => object,
): Column<Item> {
	const { value, isList } = field;
	if (!value) throw new Error(`"${field.name}" consists of fields: these are its columns.`);
	const refersTo = referenceOf(value);
	return {
		name,
		type: isList ? 'list' : typeOf(value),
		means: means ?? meaningOf(field, value),
		...(refersTo && { refersTo }),
		value: (item) => cellOf(valueIn(dataOf(item), field)),
	};
}

function typeOf(value: Value): ColumnType {
	switch (value.type) {
		case 'date':
			return 'edtf';
		case 'number':
			return 'integer';
		case 'flag':
			return 'boolean';
		case 'names':
			return 'list';
		default:
			return 'text';
	}
}

function cellOf(value: unknown): Cell {
	const isByKey = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isByKey
		? Object.entries(value).map(([key, one]) => `${key}: ${String(one)}`)
		: (value as Cell);
}

/** The table whose ids the values are, if their kind has one. */
function referenceOf(value: Value): Column<never>['refersTo'] {
	const [kind, ...others] = value.type === 'record' ? value.kinds : [];
	return kind && others.length === 0 && hasTable(kind) ? { table: kind, column: 'id' } : undefined;
}

function hasTable(kind: RecordKind): boolean {
	return kind in recordSchemas && unusedFor[kind].column === undefined;
}

/** What a column says, where its declaration does not. */
function meaningOf({ means, isList }: Field, value: Value): string {
	if (value.type === 'record') return `${means}, by id`;
	if (value.type === 'date') return `${means} (EDTF)`;
	// Of a list, what it is a list of matters more than the words.
	if (value.type !== 'word' || isList) return means;
	const labels = value.labels && wordLabels(value.labels);
	const notes = value.words.flatMap((word) => labels?.[word]?.note ?? []);
	return notes.length === value.words.length
		? value.words.map((word, index) => `${word}: ${notes[index]}`).join('; ')
		: `One of ${value.words.join(', ')}`;
}
