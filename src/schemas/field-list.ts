/** The fields of records, as forms, tables, pages and the rest go through them. */

import type { z } from 'zod';
import { fieldMeta, type FieldMeta, type FieldUse } from './field-meta.ts';
import { layersOf } from './layers.ts';
import { values, type Value } from './values.ts';

export interface Field {
	/** `date`, or `place.city` for a field of a field. */
	name: string;
	/** Absent where a field consists of fields that are no record's own. */
	meta: FieldMeta | undefined;
	/** Absent where it consists of fields. */
	value: Value | undefined;
	/** Whether it holds several such values. */
	isList: boolean;
	/** Whether a record without it is not whole. */
	isNeeded: boolean;
	/** What it says, in a sentence without its full stop. */
	means: string;
	/** The fields that it, or each entry of its list, consists of. */
	parts: readonly Field[];
}

/** A schema of fields, as `fields()` makes it. */
export interface OfFields {
	readonly shape: Readonly<Record<string, z.ZodType>>;
}

const known = new WeakMap<OfFields, readonly Field[]>();

/** The fields of a schema in its order. */
export function fieldsOf(schema: OfFields): readonly Field[] {
	let list = known.get(schema);
	if (!list) known.set(schema, (list = fieldsIn(schema, '')));
	return list;
}

/** The fields of a schema and all that they consist of, each before its parts. */
export function allFields(list: readonly Field[]): Field[] {
	return list.flatMap((one) => [one, ...allFields(one.parts)]);
}

/** What a field says of a use: books have it as the page does, unless it says otherwise. */
export function saidOf<Use extends FieldUse>(
	{ meta }: Field,
	use: Use,
): FieldMeta[Use] | undefined {
	return meta?.[use] ?? (use === 'book' ? (meta?.page as FieldMeta[Use]) : undefined);
}

/** The fields that a use takes one by one: where it has a field by its parts, these. */
export function fieldsFor(use: FieldUse, list: readonly Field[]): Field[] {
	return list.flatMap((one) => (saidOf(one, use) === 'parts' ? fieldsFor(use, one.parts) : [one]));
}

/** The field at a path as corrections name it: `commitments.ID.quote`. Absent if there is none. */
export function fieldAt(list: readonly Field[], path: string): Field | undefined {
	let found: Field | undefined;
	for (const step of path.split('.')) {
		const next = (found?.parts ?? list).find(({ name }) => name.split('.').at(-1) === step);
		// An entry of a list is called by its id.
		if (!next && !found?.isList) return undefined;
		found = next ?? found;
	}
	return found;
}

/** The value of a field in a record, or in a part of one; `undefined` if it is not given. */
export function valueIn(data: object, { name }: Pick<Field, 'name'>): unknown {
	let value: unknown = data;
	for (const step of name.split('.'))
		value = (value as Record<string, unknown> | undefined)?.[step];
	return value;
}

function fieldsIn({ shape }: OfFields, before: string): Field[] {
	return Object.entries(shape).map(([key, schema]) => {
		const name = before + key;
		const layers = [...withEntries(schema)];
		const isList = layers.some(({ element }) => element !== undefined);
		const inner = layers.find(({ shape: of }) => of !== undefined)?.shape;
		return {
			name,
			meta: fieldMeta.get(schema),
			value: firstOf(layers, ({ schema: layer }) => values.get(layer)),
			isList,
			isNeeded: !schema.safeParse(undefined).success,
			means: (firstOf(layers, ({ schema: layer }) => layer.description) ?? '').replace(/\.$/, ''),
			parts: inner ? fieldsIn({ shape: inner }, `${name}.`) : [],
		};
	});
}

/** The layers of a schema, and then those of the entries of its list. */
function* withEntries(schema: z.ZodType) {
	const layers = layersOf(schema);
	yield* layers;
	const element = layers.at(-1)?.element;
	if (element) yield* layersOf(element);
}

function firstOf<Item, Found>(
	items: readonly Item[],
	find: (item: Item) => Found | undefined,
): Found | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) return found;
	}
	return undefined;
}
