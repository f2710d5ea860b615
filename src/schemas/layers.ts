/** Looks behind what is wrapped round a schema. */

import type { z } from 'zod';

export interface Layer {
	schema: z.ZodType;
	/** The fields, where the schema is of fields. */
	shape?: Readonly<Record<string, z.ZodType>> | undefined;
	/** The schema of each entry of a list. */
	element?: z.ZodType | undefined;
	/** The schema of each value under a free key. */
	valueType?: z.ZodType | undefined;
}

type Definition = Omit<Layer, 'schema'> & { innerType?: z.ZodType; in?: z.ZodType };

/** A schema and what it is behind "optional", "default" and what is done to its output; the innermost last. */
export function layersOf(schema: z.ZodType): Layer[] {
	const layers: Layer[] = [];
	for (let next: z.ZodType | undefined = schema; next;) {
		const { shape, element, valueType, innerType, in: input } = next.def as Definition;
		layers.push({ schema: next, shape, element, valueType });
		next = innerType ?? input;
	}
	return layers;
}
