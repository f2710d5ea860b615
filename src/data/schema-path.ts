/** Follows the path of a zod issue, into the value that was checked and into its schema. */

import type { z } from 'zod';

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
	let at = inner(schema);
	for (const step of path) {
		const next = at?.shape?.[String(step)] ?? at?.element;
		at = next && inner(next);
	}
	return Object.keys(at?.shape ?? {});
}

interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
}

/** What a schema is behind "optional", "default" and what is done to its output. */
function inner(schema: z.ZodType): Definition | undefined {
	let definition = schema.def as Definition;
	for (;;) {
		const next = definition.innerType ?? definition.in;
		if (!next) return definition;
		definition = next.def as Definition;
	}
}
