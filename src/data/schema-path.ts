/** Follows the path of a field, into the value that was read and into its schema. */

import type { z } from 'zod';
import { layersOf, type Layer } from '../schemas/layers.ts';
import { values } from '../schemas/values.ts';

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
export function proseAt(
	schema: z.ZodType,
	path: readonly PropertyKey[],
): 'text' | 'verbatim' | undefined {
	for (const { schema: layer } of layersAt(schema, path)) {
		const type = values.get(layer)?.type;
		if (type === 'text' || type === 'verbatim') return type;
	}
	return undefined;
}

/** The schema at a path with all that is wrapped round it, the innermost last. Empty if the path leads nowhere. */
function layersAt(schema: z.ZodType, path: readonly PropertyKey[]): Layer[] {
	let layers = layersOf(schema);
	for (const step of path) {
		const at = layers.at(-1);
		const shape = at?.shape;
		const next =
			shape && Object.hasOwn(shape, String(step))
				? shape[String(step)]
				: (at?.element ?? at?.valueType);
		if (!next) return [];
		layers = layersOf(next);
	}
	return layers;
}
