/** Follows the path of a field, into the value that was read and into its schema. */

import type { z } from 'zod';
import { proseFields, type Prose } from '../schemas/fields.ts';

/** The value at a path of what was read; `undefined` if the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<PropertyKey, unknown>)[step];
	}
	return value;
}

/** Names of the fields that a schema allows at a path; none where it expects no fields. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	return Object.keys(layersAt(schema, path).at(-1)?.shape ?? {});
}

/** What kind of prose the field at a path holds; `undefined` for an id, a date, a number, a list or an unknown field. */
export function proseAt(schema: z.ZodType, path: readonly PropertyKey[]): Prose | undefined {
	for (const { schema: layer } of layersAt(schema, path)) {
		const prose = proseFields.get(layer);
		if (prose) return prose;
	}
	return undefined;
}

interface Layer {
	schema: z.ZodType;
	shape?: Record<string, z.ZodType> | undefined;
	/** The schema of each entry of a list, or of each value under a free key. */
	entry?: z.ZodType | undefined;
}

/** The schema at a path with all that is wrapped round it, the innermost last. Empty if the path leads nowhere. */
function layersAt(schema: z.ZodType, path: readonly PropertyKey[]): Layer[] {
	let layers = unwrap(schema);
	for (const step of path) {
		const at = layers.at(-1);
		const shape = at?.shape;
		const next = shape && Object.hasOwn(shape, String(step)) ? shape[String(step)] : at?.entry;
		if (!next) return [];
		layers = unwrap(next);
	}
	return layers;
}

interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	valueType?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
}

/** A schema and what it is behind "optional", "default" and what is done to its output. */
function unwrap(schema: z.ZodType): Layer[] {
	const layers: Layer[] = [];
	for (let next: z.ZodType | undefined = schema; next;) {
		const { shape, element, valueType, innerType, in: input } = next.def as Definition;
		layers.push({ schema: next, shape, entry: element ?? valueType });
		next = innerType ?? input;
	}
	return layers;
}
