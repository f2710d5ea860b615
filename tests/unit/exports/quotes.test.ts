import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBulkQuotes, writeQuotes } from '../../../src/exports/quotes.ts';
import { awkwardArchive as archive, awkwardQuote } from './awkward-archive.ts';
import { scratch } from './scratch.ts';

type Line = Record<string, unknown>;

async function linesOf(write: typeof writeQuotes): Promise<Line[]> {
	const file = join(scratch(), 'quotes.ndjson');
	await write(file, archive);
	const text = readFileSync(file, 'utf8');
	// Bulk interfaces refuse a file whose last line has no end.
	expect(text.endsWith('\n')).toBe(true);
	return text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);
}

test('each quotation is a flat line, with an id that every engine takes', async () => {
	const lines = await linesOf(writeQuotes);

	expect(lines).toHaveLength(archive.commitments.length);
	for (const { id } of lines) expect(id).toMatch(/^[a-z0-9_-]{1,511}$/);
	for (const value of lines.flatMap((line) => Object.values(line))) {
		expect(value).not.toBeNull();
		expect(typeof value === 'object' && !Array.isArray(value)).toBe(false);
	}
	expect(lines.map(({ quote }) => quote)).toContain(awkwardQuote);
});

test('its first day is a number of seconds to sort by', async () => {
	const line = (await linesOf(writeQuotes)).find(({ meeting }) => meeting === 'imprecise');

	expect(line).toMatchObject({ date: '2021-11-2X', date_ts: Date.UTC(2021, 10, 20) / 1000 });
});

test('for the bulk interface each line is preceded by what to do with it', async () => {
	const plain = await linesOf(writeQuotes);
	const bulk = await linesOf(writeBulkQuotes);

	expect(bulk.filter((_, index) => index % 2 === 1)).toEqual(plain);
	expect(bulk.filter((_, index) => index % 2 === 0)).toEqual(
		plain.map(({ id }) => ({ index: { _index: 'quotes', _id: id } })),
	);
});
