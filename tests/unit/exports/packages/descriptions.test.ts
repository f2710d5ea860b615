import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../../../src/exports/packages/datapackage.ts';
import { describeFile } from '../../../../src/exports/packages/exported-file.ts';
import { roCrate } from '../../../../src/exports/packages/ro-crate.ts';
import { recordJsonSchemas } from '../../../../src/exports/record-schemas.ts';
import { writeCsv } from '../../../../src/exports/tables/csv.ts';
import { tables } from '../../../../src/exports/tables/tables.ts';
import { recordKinds } from '../../../../src/schemas/records.ts';
import { soundFiles } from '../../../fixtures/content-folder.ts';
import { parseYaml, divide } from '../../../../src/data/front-matter.ts';
import { awkwardArchive as archive } from '../awkward-archive.ts';
import { scratch } from '../scratch.ts';

test('a file is described by its size and what it holds', async () => {
	const folder = scratch();
	writeFileSync(join(folder, 'a.txt'), 'abc');

	expect(await describeFile(folder, 'a.txt')).toMatchObject({
		path: 'a.txt',
		bytes: 3,
		sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
	});
});

test('the data package has every table with its columns, types, keys and hash', async () => {
	const folder = scratch();
	const described = new Map();
	for (const table of tables) {
		await writeCsv(join(folder, `${table.name}.csv`), table, archive);
		described.set(table.name, await describeFile(folder, `${table.name}.csv`));
	}
	const described1 = dataPackage(archive, described as never) as {
		name: string;
		version: string;
		resources: {
			name: string;
			path: string;
			hash: string;
			schema: {
				fields: { name: string; type: string }[];
				primaryKey: string[];
				foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
			};
		}[];
	};

	expect(described1).toMatchObject({ name: 'strait-papers', version: '2026-11-21' });
	expect(described1.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
	for (const { schema, hash, path } of described1.resources) {
		const names = schema.fields.map(({ name }) => name);
		expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
		expect(path).toMatch(/\.csv$/);
		expect(names).toEqual(expect.arrayContaining(schema.primaryKey));
		for (const { fields, reference } of schema.foreignKeys) {
			const other = described1.resources.find(({ name }) => name === reference.resource);
			expect(names).toEqual(expect.arrayContaining(fields));
			expect(other?.schema.fields.map(({ name }) => name)).toEqual(
				expect.arrayContaining(reference.fields),
			);
		}
	}
});

test('the crate describes itself, its root and every file', () => {
	const file = { path: 'tables/a b.csv', bytes: 3, sha256: 'a'.repeat(64), sha512: '' };
	const { '@graph': graph } = roCrate(archive, [file]) as { '@graph': Record<string, unknown>[] };
	const node = (id: string) => graph.find((one) => one['@id'] === id);

	expect(node('ro-crate-metadata.json')).toMatchObject({ about: { '@id': './' } });
	expect(node('./')).toMatchObject({
		'@type': 'Dataset',
		name: 'Strait Papers',
		datePublished: '2026-11-21',
		hasPart: [{ '@id': 'tables/a%20b.csv' }],
	});
	expect(node('tables/a%20b.csv')).toMatchObject({ contentSize: '3', encodingFormat: 'text/csv' });
	// Every node that is named is there.
	for (const { '@id': id } of JSON.stringify(graph)
		.matchAll(/\{"@id":"([^"]+)"\}/g)
		.map(([, name]) => ({ '@id': name }))) {
		if (!/^https?:/.test(id ?? '')) expect(node(id ?? ''), id).toBeDefined();
	}
});

describe('the schema of', () => {
	const schemas = new Map(recordJsonSchemas().map(({ name, schema }) => [name, schema]));
	const validator = (name: string) =>
		new Ajv2020({ strict: false, validateFormats: false }).compile(schemas.get(name) ?? {});

	test.each(Object.entries(soundFiles))(
		'%s takes it, and no field that there is not',
		(file, text) => {
			const name = file.endsWith('.yaml') ? 'site' : (file.split('/')[0] ?? '');
			const parsed = parseYaml(divide(text)?.yaml ?? text, 0);
			const data = 'data' in parsed ? (parsed.data as object) : {};
			const validate = validator(name);

			expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
			expect(validate({ ...data, locatoin: 'Hanoi' })).toBe(false);
		},
	);

	test('every kind of record is there', () => {
		expect([...schemas.keys()]).toEqual([...recordKinds, 'site']);
	});
});
