/** The questions of the data page are asked as they stand there, and answered as the model answers them. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../../src/exports/questions.ts';
import { writeParquet } from '../../../src/exports/tables/parquet.ts';
import { tables } from '../../../src/exports/tables/tables.ts';
import { answers, archive, idsIn } from '../../fixtures/questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
	for (const table of tables) {
		writeParquet(join(folder, `${table.name}.parquet`), table, archive);
	}
});

const asWords = (lines: readonly (readonly unknown[])[] = []) =>
	lines.map((line) => line.map(String));

describe.each(questions().map((question) => [question.asks, question] as const))(
	'%s',
	(_, question) => {
		const expected = answers[question.id];

		test('in SQL', async () => {
			const connection = await (await DuckDBInstance.create()).connect();
			await connection.run(`SET file_search_path = '${folder}'`);
			const reader = await connection.runAndReadAll(question.sql);
			const rows = reader.getRowObjectsJson() as Record<string, unknown>[];
			connection.closeSync();
			const lines = rows.map((row) => {
				switch (question.id) {
					case 'requests': {
						return [row['earliest'], ...idsIn(String(row['address']))];
					}
					case 'pairs':
						return [row['meetings'], row['one'], row['other'], row['first'], row['last']];
					case 'speakers':
						return [row['quotations'], row['speaker'], row['speech']];
					case 'one-source':
						return [row['meetings'], row['year']];
					default:
						return [row['meetings'], row['country']];
				}
			});

			expect(asWords(lines)).toEqual(asWords(expected));
		});
	},
);
