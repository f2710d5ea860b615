import { expect, test } from 'vitest';
import { recordJsonSchemas } from '../../../src/exports/record-schemas.ts';

interface Schema {
	description?: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Paths of fields that nothing is said of. */
function silent({ properties = {}, items }: Schema, path = ''): string[] {
	const inItems = items ? silent(items, `${path}[]`) : [];
	return [
		...inItems,
		...Object.entries(properties).flatMap(([name, schema]) => [
			...(schema.description ? [] : [`${path}.${name}`]),
			...silent(schema, `${path}.${name}`),
		]),
	];
}

test.each(recordJsonSchemas().map(({ name, schema }) => [name, schema] as const))(
	'the schema of %s explains every field',
	(_, schema) => {
		expect(silent(schema as Schema)).toEqual([]);
	},
);
