import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../src/editing/forms.ts';
import { archiveJsonSchema } from '../../../src/exports/archive-json.ts';
import { recordJsonSchemas } from '../../../src/exports/record-schemas.ts';
import { tables } from '../../../src/exports/tables/tables.ts';
import { fieldLabel } from '../../../src/messages/field-label.ts';
import { fieldsOf, saidOf, type Field } from '../../../src/schemas/field-list.ts';
import { fieldUses, type FieldMeta, type FieldUse } from '../../../src/schemas/field-meta.ts';
import {
	recordKinds,
	recordSchemas,
	unusedFor,
	type RecordKind,
} from '../../../src/schemas/records.ts';

/** The code below `src/` that has fields in its own way: of each kind on its page, and of all kinds elsewhere. */
const pages: Readonly<Record<RecordKind, readonly string[]>> = {
	meetings: [
		'pages/meetings/[id].astro',
		'components/MeetingFacts.astro',
		'components/Participants.astro',
		'components/Accounts.astro',
		'components/Quotation.astro',
		'views/meetings/differences.ts',
		'archive/threads.ts',
	],
	officials: ['pages/officials/[id].astro'],
	countries: ['pages/countries/[id].astro'],
	organisations: ['pages/organisations/[id].astro'],
	visits: ['pages/visits/[id].astro'],
	series: ['pages/series/[id].astro'],
	sources: ['pages/sources/[id].astro'],
	topics: ['pages/topics/[id].astro'],
	gaps: ['pages/gaps/index.astro'],
	phrases: ['pages/wording/[id]/index.astro'],
};
/** At the foot of every record. */
const onEveryPage = ['views/changes.ts', 'components/ChangeNote.astro'];
const handlers: Readonly<Record<Exclude<FieldUse, 'page'>, readonly string[]>> = {
	form: ['editing/read-flags.ts', 'editing/complete-record.ts'],
	column: [
		'exports/tables/meetings.ts',
		'exports/tables/participations.ts',
		'exports/tables/commitments.ts',
		'exports/tables/officials.ts',
		'exports/tables/sources.ts',
	],
	book: ['exports/epub/meeting.ts', 'exports/epub/quotation.ts', 'exports/epub/indexes.ts'],
	search: [
		'search/search-records.ts',
		'search/row-table.ts',
		'views/statements/citation.ts',
		'archive/archive.ts',
	],
};

interface Case {
	kind: RecordKind;
	use: FieldUse;
	field: Field;
	/** What its schema says of it. */
	said: FieldMeta[FieldUse];
}

/** Every field with every use that its kind has, but for the parts of fields that the use does not have. */
const cases = recordKinds.flatMap((kind) =>
	fieldUses
		.filter((use) => unusedFor[kind][use] === undefined)
		.flatMap((use) => casesOf(kind, use, fieldsOf(recordSchemas[kind]))),
);

function casesOf(kind: RecordKind, use: FieldUse, fields: readonly Field[]): Case[] {
	return fields.flatMap((field) => {
		const said = saidOf(field, use);
		const isAbsent = typeof said === 'object' && 'none' in said;
		return [{ kind, use, field, said }, ...(isAbsent ? [] : casesOf(kind, use, field.parts))];
	});
}

const named = (list: readonly Case[]) =>
	list.map(({ kind, use, field }) => `${use}: ${kind}.${field.name}`);

test('every field of every kind says where it has its place in each use, or why it has none', () => {
	expect(cases.length).toBeGreaterThan(200);
	expect(named(cases.filter(({ said }) => said === undefined))).toEqual([]);
});

test('a reason is a sentence', () => {
	const reasons = [
		...cases.flatMap(({ said }) => (typeof said === 'object' && 'none' in said ? said.none : [])),
		...recordKinds.flatMap((kind) => Object.values(unusedFor[kind])),
	];
	for (const reason of reasons) expect(reason).toMatch(/^[A-Z][^.]* [^.]*\.(?:json [^.]*\.)?$/);
});

test('only what consists of fields is left to its parts', () => {
	const empty = cases.filter(({ said, field }) => said === 'parts' && field.parts.length === 0);
	expect(named(empty)).toEqual([]);
});

describe('what a field says of itself is so:', () => {
	test('a question is asked', () => {
		const asked = cases.filter(
			({ use, said }) => use === 'form' && typeof said === 'object' && 'question' in said,
		);
		const missing = asked.filter(
			({ kind, field }) => !forms[kind].some((one) => one.field === field.name),
		);

		expect(asked.length).toBeGreaterThan(40);
		expect(named(missing)).toEqual([]);
	});

	test('a column is in a table', () => {
		const columns = cases.filter(({ use }) => use === 'column');
		const missing = columns.filter(
			({ said }) =>
				typeof said === 'object' &&
				'name' in said &&
				!tables.some((table) => table.columns.some(({ name }) => name === said.name)),
		);

		expect(named(missing)).toEqual([]);
	});

	test('a row of facts has a label', () => {
		const rows = cases.filter(({ said }) => said === 'row');
		for (const { kind, field } of rows) {
			expect(fieldLabel(kind, field.name), field.name).toMatch(/^\p{Lu}/u);
		}
	});

	test('code that has it in its own way names it', () => {
		const text = (file: string) => {
			const path = join('src', file);
			expect(existsSync(path), path).toBe(true);
			return readFileSync(path, 'utf8');
		};
		const silent = cases
			.filter(({ said }) => said === 'own')
			.filter(({ kind, use, field }) => {
				const files = use === 'page' ? [...pages[kind], ...onEveryPage] : handlers[use];
				const name = field.name.split('.').at(-1) ?? '';
				return !files.some((file) => new RegExp(`\\b${name}\\b`).test(text(file)));
			});

		expect(named(silent)).toEqual([]);
	});
});

describe('every field of every kind is published:', () => {
	interface Schema {
		properties?: Record<string, Schema>;
		items?: Schema;
	}
	const names = (schema: Schema | undefined) => Object.keys(schema?.properties ?? {});

	test.each(recordKinds)('%s in archive.json and in the schema of its files', (kind) => {
		const fields = fieldsOf(recordSchemas[kind]).map(({ name }) => name);
		const whole = archiveJsonSchema() as Schema;
		const own = recordJsonSchemas().find(({ name }) => name === kind)?.schema as Schema;

		expect(names(whole.properties?.[kind]?.items)).toEqual(expect.arrayContaining(fields));
		expect(names(own)).toEqual(fields);
	});
});
