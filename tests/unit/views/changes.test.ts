import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import {
	changesByYear,
	changesOf,
	changeWords,
	fieldWords,
	movesOf,
	valueWords,
} from '../../../src/views/changes.ts';
import type { Withdrawn } from '../../../src/archive/entry.ts';
import { oldAddresses } from '../../../src/views/old-addresses.ts';
import { withdrawnSchema } from '../../../src/schemas/history.ts';
import { meeting, official, recordsOf, site, topic, visit } from '../../fixtures/records.ts';

const correction = (date: string, given = {}) => ({
	date,
	field: 'title',
	was: 'Old',
	now: 'New',
	why: 'A slip.',
	...given,
});

function withdrawn(id: string, kind: Withdrawn['kind'], given = {}): Withdrawn {
	return {
		kind,
		id,
		file: `${kind}/${id}.md`,
		data: withdrawnSchema.parse({
			name: 'Gone',
			withdrawn: { date: '2026-11-21', why: 'Never used.' },
			...given,
		}),
	};
}

const archive = buildArchive(
	recordsOf({
		meetings: [
			meeting('talks', {
				formerly: ['old-talks'],
				corrections: [
					correction('2026-11-20', {
						field: 'date',
						was: '2021-09-11/2021-09-12',
						now: '2021-09-10/2021-09-12',
						thanks: 'B. Lind',
					}),
					correction('2026-11-22', {
						field: 'officials.ines-calder.as',
						was: undefined,
						now: 'Minister',
					}),
				],
			}),
		],
		visits: [
			visit('tour', {
				corrections: [
					correction('2025-01-05', {
						field: 'date',
						was: '2021-09-11/2021-09-12',
						now: '2021-09-10/2021-09-12',
					}),
				],
			}),
		],
		officials: [official('ines-calder', { formerly: ['calder', 'i-calder'] })],
		topics: [
			topic('fisheries', {
				corrections: [correction('2026-11-20', { field: 'note', now: undefined })],
			}),
		],
	}),
	site(),
	[withdrawn('gone', 'topics', { formerly: ['long-gone'] }), withdrawn('gap-gone', 'gaps')],
);

describe('changesOf', () => {
	test('has corrections and withdrawals of all records, newest first', () => {
		expect(changesOf(archive).map(({ date, id }) => `${date} ${id}`)).toEqual([
			'2026-11-22 talks-2',
			'2026-11-21 gap-gone-withdrawn',
			'2026-11-21 gone-withdrawn',
			'2026-11-20 fisheries-1',
			'2026-11-20 talks-1',
			'2025-01-05 tour-1',
		]);
		expect(
			changesByYear(changesOf(archive)).map(({ year, changes }) => [year, changes.length]),
		).toEqual([
			['2026', 5],
			['2025', 1],
		]);
	});

	test('says what was and what is, dates in the words of the record', () => {
		const words = Object.fromEntries(
			changesOf(archive).map((change) => [change.id, changeWords(archive, change)]),
		);
		expect(words).toMatchInlineSnapshot(`
			{
			  "fisheries-1": "note taken out: “Old”. A slip.",
			  "gap-gone-withdrawn": "The gap was withdrawn. Never used.",
			  "gone-withdrawn": "The topic was withdrawn. Never used.",
			  "talks-1": "date was “between 11 and 12 September 2021”, is now “between 10 and 12 September 2021”. A slip. Thanks to B. Lind.",
			  "talks-2": "officials: Ines Calder: as added: “Minister”. A slip.",
			  "tour-1": "date was “11–12 September 2021”, is now “10–12 September 2021”. A slip.",
			}
		`);
	});

	test('names records by name, and leaves values that are no date as they are', () => {
		const [change] = changesOf(archive);
		if (!change?.correction) throw new Error('There is no correction.');
		expect(fieldWords(archive, change.correction)).toBe('officials: Ines Calder: as');
		expect(valueWords(archive, change, { ...change.correction, field: 'date' }, 'Friday')).toBe(
			'Friday',
		);
	});
});

test('keeps every address that a record had, and takes a withdrawn record out of all lists', () => {
	expect(movesOf(archive).map(({ kind, from, entry }) => `${kind} ${from} ${entry.id}`)).toEqual([
		'meetings old-talks talks',
		'officials calder ines-calder',
		'officials i-calder ines-calder',
	]);
	expect(
		oldAddresses(archive).map(
			({ kind, id, moved, withdrawn: gone }) => `${kind} ${id} ${moved?.id ?? gone?.id}`,
		),
	).toEqual([
		'meetings old-talks talks',
		'officials calder ines-calder',
		'officials i-calder ines-calder',
		'topics gone gone',
		'topics long-gone gone',
	]);
	expect(archive.byId.has('gone')).toBe(false);
	expect(archive.topics.map(({ id }) => id)).not.toContain('gone');
});
