/** Where a field has its place: said beside what it may hold, so that a field is declared once. */

import { z } from 'zod';

/** What records are used for, each with a place for their fields. */
export const fieldUses = ['form', 'column', 'page', 'book', 'search'] as const;
export type FieldUse = (typeof fieldUses)[number];

/** The field is not there, and this is why. */
export interface Absent {
	none: string;
}

/**
 * How a use has a field that it does not take from here: `own`, in code that names it; `parts`, by the fields
 * that it consists of.
 */
export type Handled = 'own' | 'parts' | Absent;

export interface Question {
	question: string;
	/** Name of the flag, where it is not that of the field. */
	flag?: string;
	/** Asked for by its flag only: most records leave it out. */
	rare?: true;
	/** Whether it follows from other answers, though a record needs it. */
	follows?: true;
}

export interface FieldMeta {
	/** Under `npm run new`. */
	form?: Question | Handled;
	/** In the table of its kind, whatever the format. */
	column?: { name: string; /** Where it is not what the schema says. */ means?: string } | Handled;
	/** On the page of the record: as a row of its facts, with the label of `messages/en/fields.ts`. */
	page?: 'row' | Handled;
	/** In books. As on the page, if it is not given. */
	book?: 'row' | Handled;
	/** In the search index: its words among those of the record, or the names of the records that it names. */
	search?: 'words' | 'names' | Handled;
	/** Whether sources may give it differently, and an editor may infer it. */
	disputable?: true;
}

/** Which schemas are fields of a record, and where these have their places. */
export const fieldMeta = z.registry<FieldMeta>();

/** Marks, for types alone, a field that can be disputed. */
interface Disputable {
	readonly isDisputable: true;
}

/** A field of a record: what it may hold, and where it has its places. */
export function field<Schema extends z.ZodType>(
	schema: Schema,
	meta: FieldMeta & { disputable: true },
): Schema & Disputable;
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema;
export function field(schema: z.ZodType, meta: FieldMeta): z.ZodType {
	return schema.register(fieldMeta, meta);
}

/** Names of the fields that can be disputed. */
export type DisputableIn<Shape> = {
	[Name in keyof Shape]: Shape[Name] extends Disputable ? Name : never;
}[keyof Shape] &
	string;

/** Those fields of a shape that can be disputed, in its order. */
export function disputableIn<Shape extends Readonly<Record<string, z.ZodType>>>(
	shape: Shape,
): DisputableIn<Shape>[] {
	return Object.keys(shape).filter(
		(name): name is DisputableIn<Shape> =>
			shape[name] !== undefined && fieldMeta.get(shape[name])?.disputable === true,
	);
}
