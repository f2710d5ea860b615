import { z } from 'zod';
import { recordKinds, recordNouns, recordSchemas } from '../schemas/records.ts';
import { siteSchema } from '../schemas/site.ts';

/**
 * JSON Schemas (draft 2020-12) of the front matter of each kind of record, and of `site.yaml`, by name. They
 * say which fields there are and how each is written; rules that need the whole archive are the check's.
 * Every value is text, as it stands in the file.
 */
export function recordJsonSchemas(): { name: string; schema: object }[] {
	return [
		...recordKinds.map((kind) => ({
			name: kind,
			schema: schemaOf(recordSchemas[kind], `Front matter of a ${recordNouns[kind]}`),
		})),
		{ name: 'site', schema: schemaOf(siteSchema, 'site.yaml of an archive') },
	];
}

function schemaOf(schema: z.ZodType, title: string): object {
	return { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title };
}
