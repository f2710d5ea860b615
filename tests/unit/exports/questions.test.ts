/** The questions of the data page are asked as they stand there, and answered as the model answers them. */

import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { questions } from '../../../src/exports/questions.ts';
import { writeNdjson } from '../../../src/exports/tables/json.ts';
import { writeParquet } from '../../../src/exports/tables/parquet.ts';
import { tables } from '../../../src/exports/tables/tables.ts';
import { readDate } from '../../../src/dates/dates.ts';
import { archiveOf, commitment, meeting, official, source } from '../../fixtures/records.ts';

const met = (id: string, date: string, more: object = {}) => meeting(id, { date, ...more });

const archive = archiveOf({
	officials: ['ines-calder', 'oskar-vey', 'phan-do'].map((id) => official(id)),
	sources: [source('herald'), source('gazette')],
	meetings: [
		met('a', '2020-05-01', {
			accounts: [{ source: 'herald' }, { source: 'gazette' }],
			commitments: [
				commitment('first', { act: 'request', quote: 'open\tthe "strait"' }),
				commitment('both', { speakers: ['ines-calder', 'oskar-vey'], speech: 'agreed' }),
			],
		}),
		met('b', '2021-03', { countries: ['kestria', 'marenia', 'valdoria'] }),
		met('c', '2021-11-2X', {
			officials: [
				{ official: 'phan-do', for: 'marenia' },
				{ official: 'oskar-vey', for: 'valdoria' },
			],
			countries: ['marenia', 'valdoria'],
			commitments: [commitment('second', { speakers: ['phan-do'], act: 'request' })],
		}),
	],
});

/** What the model answers, as lines of values. */
const answers: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
	'meetings-by-country': archive.countries
		.map(({ id }) => [archive.meetingsBy.country.get(id)?.length ?? 0, id] as const)
		.filter(([count]) => count > 0)
		.toSorted(([a, x], [b, y]) => b - a || (x < y ? -1 : 1)),
	speakers: [
		[1, 'ines-calder', 'agreed'],
		[1, 'ines-calder', 'direct'],
		[1, 'oskar-vey', 'agreed'],
		[1, 'phan-do', 'direct'],
	],
	requests: archive.commitments
		.filter(({ data }) => data.act === 'request')
		.map(({ meeting: of, data }) => [readDate(of.data.date).earliest, of.id, data.id]),
	pairs: [[2, 'ines-calder', 'oskar-vey', '2020-05-01', '2021-03-01']],
	'one-source': [[2, '2021']],
};

const folder = mkdtempSync(join(tmpdir(), 'readout-questions-'));

beforeAll(async () => {
	for (const table of tables) {
		await writeNdjson(join(folder, `${table.name}.ndjson`), table, archive);
		writeParquet(join(folder, `${table.name}.parquet`), table, archive);
	}
});

/** Lines of a program's output, as lists of words. */
const words = (output: string) =>
	output
		.trimEnd()
		.split('\n')
		.map((line) => line.trim().split(/[ \t]+/));
const asWords = (lines: readonly (readonly unknown[])[] = []) =>
	lines.map((line) => line.map(String));

const hasProgram = (name: string) => spawnSync(name, ['--version']).status === 0;

describe.each(questions.map((question) => [question.asks, question] as const))(
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
						const [, id = '', of = ''] =
							/meetings\/([^/]+)\/#(.+)$/.exec(String(row['address'])) ?? [];
						return [row['earliest'], id, of];
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

		test.skipIf(!hasProgram('python3'))('in Python', () => {
			const output = execFileSync('python3', ['-c', question.python], { cwd: folder }).toString();

			expectLines(output, question.id);
		});

		test.skipIf(!hasProgram('jq'))('in a shell', () => {
			const output = execFileSync('sh', ['-c', question.shell], { cwd: folder }).toString();

			expectLines(output, question.id);
		});
	},
);

function expectLines(output: string, id: string) {
	if (id !== 'requests') {
		expect(words(output)).toEqual(asWords(answers[id]));
		return;
	}
	const addresses = [...output.matchAll(/meetings\/([^/]+)\/#([a-z-]+)/g)];
	expect(addresses.map(([, meetingId, own]) => [meetingId, own])).toEqual(
		answers['requests']?.map(([, meetingId, own]) => [meetingId, own]),
	);
}
