import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../../../src/exports/citations/csl-item.ts';
import {
	citationItems,
	writeCitations,
} from '../../../../src/exports/citations/write-citations.ts';
import { find } from '../../../../src/archive/archive.ts';
import type { Meeting } from '../../../../src/archive/entry.ts';
import { archive } from './awkward.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-citations-'));
beforeAll(() => {
	expect(writeCitations(folder, archive)).toBe(archive.meetings.length * 3);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const fileOf = (meeting: Meeting, name: string) =>
	readFileSync(join(folder, 'meetings', meeting.id, name), 'utf8');

/** Lines of a quotation run on in files of one line a field. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
/** A reader has a name of one word as a family name. */
const wordsOf = (name: CslName) =>
	'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

interface ReadItem extends Omit<CslItem, 'issued'> {
	issued?: { 'date-parts'?: number[][]; literal?: string; raw?: string };
}

/** Records of RIS by their tags. */
const recordsOf = (text: string) =>
	text
		.split(/^ER {2}- \r\n/m)
		.map(
			(one) =>
				new Map(Array.from(one.matchAll(/^(..) {2}- (.*?)\r\n/gm), ([, a = '', b = '']) => [a, b])),
		);

const read = (text: string) => new Cite(text).data as unknown as ReadItem[];

test('writes three files beside the page of each meeting', () => {
	for (const { id } of archive.meetings) {
		expect(readdirSync(join(folder, 'meetings', id)).toSorted()).toEqual([
			'citations.bib',
			'citations.json',
			'citations.ris',
		]);
	}
});

describe.each(archive.meetings.map((meeting) => ({ id: meeting.id, meeting })))(
	'$id',
	({ meeting }) => {
		const items = citationItems(archive, meeting);

		test('BibTeX is read with the same titles, names, dates, addresses, keys', () => {
			const found = read(fileOf(meeting, 'citations.bib'));
			expect(found).toHaveLength(items.length);
			for (const [index, item] of items.entries()) {
				const entry = found[index];
				expect(entry?.id).toBe(item.id);
				expect(entry?.title).toBe(oneLine(item.title));
				expect(entry?.URL).toBe(item.URL);
				expect(entry?.author?.map(wordsOf)).toEqual(item.author?.map(wordsOf));
				expect(entry?.issued).toEqual(item.issued);
				expect(entry?.note).toBe(item.note);
			}
		});

		test('RIS is read with the same titles, names, dates, addresses', () => {
			const text = fileOf(meeting, 'citations.ris');
			const found = read(text);
			expect(found).toHaveLength(items.length);
			for (const [index, item] of items.entries()) {
				const record = found[index];
				expect(record?.id).toBe(item.id);
				expect(record?.title).toBe(oneLine(item.title));
				expect(record?.URL).toBe(item.URL);
				expect(record?.author?.map(wordsOf)).toEqual(item.author?.map(wordsOf));
				if (item.issued && 'date-parts' in item.issued) {
					const [first = [], ...others] = item.issued['date-parts'];
					if (others.length > 0) continue;
					// This reader takes the year alone, which stands in a tag of its own, of some types.
					const [year, ...rest] = record?.issued?.['date-parts']?.[0] ?? [];
					expect(year).toBe(first[0]);
					expect([[], first.slice(1)]).toContainEqual(rest);
					expect(recordsOf(text)[index]?.get('DA')?.split('/').filter(Boolean).map(Number)).toEqual(
						first,
					);
				} else if (item.issued) {
					expect(record?.issued?.['date-parts'], 'no day is made up').toBeUndefined();
					expect(record?.note).toContain(item.issued.literal);
				}
			}
			expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		});

		test('CSL-JSON is the items themselves', () => {
			expect(JSON.parse(fileOf(meeting, 'citations.json'))).toEqual(items);
			expect(read(fileOf(meeting, 'citations.json'))).toHaveLength(items.length);
		});
	},
);

test('holds the meeting, each quotation and each source, and says where quotations are printed', () => {
	const items = citationItems(archive, find(archive, 'meetings', 'day'));
	expect(items.map(({ id }) => id)).toEqual([
		'day',
		'day_several',
		'day_sides',
		'day_chinese',
		'herald',
		'book',
	]);
	expect(items[2]?.note).toBe('As printed in “A book”');
});
