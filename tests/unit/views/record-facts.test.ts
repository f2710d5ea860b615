import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/archive/entry.ts';
import { field } from '../../../src/schemas/field-meta.ts';
import {
	archiveDate,
	fields,
	flag,
	list,
	oneOf,
	ordinal,
	recordId,
	text,
} from '../../../src/schemas/fields.ts';
import { recordSchemas } from '../../../src/schemas/records.ts';
import { factRows, searchedIn } from '../../../src/views/record-facts.ts';
import { country, gap, meeting, official, source, visit } from '../../fixtures/records.ts';

/** The rows that a record has on its page: label, and words or ids or addresses. */
function shown(entry: Entry, use: 'page' | 'book' = 'page') {
	return factRows(entry, use).flatMap(({ fact }) => {
		if (!fact) return [];
		const { label, said } = fact;
		switch (said.type) {
			case 'records':
				return [[label, ...said.ids]];
			case 'links':
				return [[label, ...said.links.map(({ address }) => address)]];
			default:
				return [[label, ...said.words]];
		}
	});
}

describe('factRows', () => {
	test('show what a source says of itself, in the order of its schema', () => {
		const letter = source('letter', {
			outlet: 'Kestria Herald',
			author: 'B. Lind',
			published: '2021-09-1X',
			language: 'vi',
			url: 'https://herald.example/a',
			in: 'herald',
			note: 'Printed twice.',
		});

		expect(shown(letter)).toEqual([
			['Author', 'B. Lind'],
			['Published', 'mid-September 2021'],
			['Language', 'Vietnamese'],
			['Address', 'https://herald.example/a'],
			['Reprinted in', 'herald'],
			['Note', 'Printed twice.'],
		]);
	});

	test('leave out what a record does not give', () => {
		expect(shown(meeting('bare'))).toEqual([]);
		expect(shown(country('kestria'))).toEqual([]);
	});

	test('show a word by its label, and a list of records by their ids', () => {
		expect(shown(gap('lost', { state: 'source-lost', about: ['tour', 'herald'] }))).toEqual([
			['State', 'Source lost'],
			['About', 'tour', 'herald'],
		]);
	});

	test('lead from a number to where others have it', () => {
		expect(shown(country('kestria', { identifiers: { wikidata: 'Q2' } }))).toEqual([
			['Wikidata', 'https://www.wikidata.org/wiki/Q2'],
		]);
	});

	test('show the days of a visit as all of them, but as a window where they are inferred', () => {
		const days = (given: Parameters<typeof visit>[1]) => shown(visit('tour', given))[0];

		expect(days({})).toEqual(['Date', '10–12 September 2021']);
		expect(days({ inferred: ['date'], note: 'From the dateline.' })).toEqual([
			'Date',
			'between 10 and 12 September 2021',
		]);
	});

	test('mark what is inferred', () => {
		const rows = factRows(visit('tour', { inferred: ['date'], note: 'How.' }), 'page');

		expect(rows.filter(({ fact }) => fact?.isInferred).map(({ field: name }) => name)).toEqual([
			'date',
		]);
	});

	test('have a place for each field that the page shows in its own way', () => {
		const names = factRows(meeting('bare'), 'page').map(({ field: name }) => name);

		expect(names.slice(0, 5)).toEqual(['title', 'date', 'kind', 'status', 'place']);
	});

	test('are fewer in a book, where the index has some of them in a line', () => {
		const herald = source('herald', { author: 'B. Lind', rights: 'All rights reserved.' });

		expect(shown(herald, 'book')).toEqual([['Rights', 'All rights reserved.']]);
	});
});

describe('searchedIn', () => {
	const schema = fields({
		plain: field(text('the word'), { search: 'words' }),
		several: field(list('words', text('the word')), { search: 'words' }),
		chosen: field(oneOf('a state', ['source-lost'], 'gapStateLabels'), { search: 'words' }),
		day: field(archiveDate(), { search: 'words' }),
		count: field(ordinal('the number'), { search: 'words' }),
		known: field(flag('it is known'), { search: 'words' }),
		by: field(recordId('officials'), { search: 'names' }),
		hidden: field(text('the word'), { search: { none: 'For this test.' } }),
	});

	test('gives the words of each kind of value, and the records whose names count', () => {
		const data = schema.parse({
			plain: 'open',
			several: ['one', 'two'],
			chosen: 'source-lost',
			day: '2021-09-11',
			count: '1300',
			known: 'false',
			by: 'ines-calder',
			hidden: 'secret',
		});

		expect(searchedIn(schema, data)).toEqual({
			words: ['open', 'one', 'two', 'Source lost', '11 September 2021', '1,300', 'No'],
			records: ['ines-calder'],
		});
	});

	test('takes of an official the country, by which its people are found', () => {
		const { data } = official('ines-calder', { country: 'kestria' });

		expect(searchedIn(recordSchemas.officials, data)).toEqual({ words: [], records: ['kestria'] });
	});
});
