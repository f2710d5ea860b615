import { describe, expect, test } from 'vitest';
import { rowTable } from '../../../src/search/row-table.ts';
import { facetNames, Table } from '../../../src/search/table.ts';
import { archive, keyOf, table } from './small-archive.ts';

const raw = rowTable(archive, keyOf);

describe('rowTable', () => {
	test('gives every column of a kind as many cells as there are records', () => {
		for (const { keys, ...columns } of [raw.quotations, raw.meetings, raw.people]) {
			const { length } = columns.id;
			expect(keys.split(' ').filter(Boolean)).toHaveLength(length);
			for (const column of Object.values(columns)) expect(column).toHaveLength(length);
		}
		expect(raw.quotations.id).toHaveLength(archive.commitments.length);
		expect(raw.meetings.id).toHaveLength(archive.meetings.length);
		expect(raw.people.id).toHaveLength(archive.officials.length);
	});

	test('is in the order of the archive', () => {
		expect(raw.meetings.id).toEqual(archive.meetings.map(({ id }) => id));
		expect(raw.quotations.id).toEqual(archive.commitments.map(({ data }) => data.id));
	});

	test('points into its lists of names and never beside them', () => {
		const within = (indexes: readonly number[], names: readonly unknown[]) => {
			for (const index of indexes) expect(index < names.length).toBe(true);
		};
		within(raw.meetings.countries.flat(), raw.parties);
		within(raw.meetings.officials.flat(), raw.officials);
		within(raw.meetings.place, raw.places);
		within(raw.meetings.kind, raw.kinds);
		within(raw.quotations.meeting, raw.meetings.id);
		within(raw.quotations.speakers.flat(), raw.officials);
		within(raw.quotations.sides.flat(), raw.parties);
		within(raw.quotations.source, raw.sources);
		within(raw.quotations.topics.flat(), raw.topics);
		within([...raw.quotations.speech].map(Number), raw.speeches);
		within([...raw.quotations.act].map(Number), raw.acts);
		within(raw.people.country, raw.parties);
		expect(raw.acts.length, 'one digit is enough').toBeLessThanOrEqual(10);
		expect(raw.speeches.length, 'one digit is enough').toBeLessThanOrEqual(10);
	});

	test('lists each outlet once, with the titles that it printed', () => {
		expect(raw.sources).toEqual([
			['A book'],
			['Kestria Herald', 'More talks', 'Talks in Port Alder'],
		]);
	});

	test('lists names in other languages and aliases with the name', () => {
		expect(raw.officials.find(([name]) => name === 'Ines Calder')).toEqual([
			'Ines Calder',
			'이네스',
			'I. Calder',
		]);
	});

	test.each([
		['day', 20210911, 20210911],
		['month', 20220701, 20220731],
		['around', 20231120, 20231129],
		['across', 20211231, 20220101],
		['open', 20240407, 99999999],
	])('has the first and last day that the date of %s allows', (id, from, to) => {
		const index = raw.meetings.id.indexOf(id);

		expect([raw.meetings.from[index], raw.meetings.to[index]]).toEqual([from, to]);
	});

	test('is the same after a journey as JSON', () => {
		expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
	});

	test('throws where the text index lacks a record', () => {
		expect(() =>
			rowTable(archive, (url) => {
				throw new Error(url);
			}),
		).toThrow('/meetings/');
	});
});

describe('Table', () => {
	test('knows every record by its key in the text index', () => {
		const urls = [
			...archive.commitments.map(({ meeting, data }) => `/meetings/${meeting.id}/#${data.id}`),
			...archive.meetings.map(({ id }) => `/meetings/${id}/`),
			...archive.officials.map(({ id }) => `/officials/${id}/`),
		];

		expect(table.size).toBe(urls.length);
		expect(urls.map((url) => table.rowByKey.get(keyOf(url)))).toEqual(urls.map((_, row) => row));
	});

	const values = (url: string) => {
		const row = table.rowByKey.get(keyOf(url)) ?? -1;
		return Object.fromEntries(
			facetNames.flatMap((facet) => {
				const of = table.valuesOf(row, facet);
				return of.length > 0 ? [[facet, of]] : [];
			}),
		);
	};

	test('files a quotation under its meeting, speakers, sides, topics, form and source', () => {
		expect(values('/meetings/day/#pledge')).toEqual({
			type: ['Quotation'],
			country: ['kestria', 'valdoria'],
			side: ['kestria'],
			official: ['ines-calder'],
			topic: ['fisheries'],
			speech: ['Direct speech'],
			act: ['Pledge'],
			source: ['Kestria Herald'],
			place: ['kestria-port-alder'],
			kind: ['Meeting'],
		});
	});

	test('files what a province said under it and its country', () => {
		expect(values('/meetings/month/#chinese')).toMatchObject({
			side: ['north-harbour', 'valdoria'],
			source: ['A book'],
			speech: ['Agreed text'],
		});
	});

	test('files a meeting under all who took part, and under nothing that is of quotations', () => {
		expect(values('/meetings/day/')).toEqual({
			type: ['Meeting'],
			country: ['kestria', 'valdoria'],
			official: ['ines-calder', 'oskar-vey'],
			place: ['kestria-port-alder'],
			kind: ['Meeting'],
		});
	});

	test('files an official under name and country', () => {
		expect(values('/officials/ines-calder/')).toEqual({
			type: ['Official'],
			country: ['kestria'],
			official: ['ines-calder'],
		});
		expect(values('/officials/ana-rook/')).toEqual({ type: ['Official'], official: ['ana-rook'] });
	});

	test('places quotations with their meeting, and officials last', () => {
		const time = (url: string) => table.timeOf(table.rowByKey.get(keyOf(url)) ?? -1);

		expect(time('/meetings/day/#pledge')).toBe(time('/meetings/day/'));
		expect(time('/meetings/day/')).toBeLessThan(time('/meetings/month/'));
		expect(time('/officials/ana-rook/')).toBe(Infinity);
	});

	test('puts officials outside every span', () => {
		const row = table.rowByKey.get(keyOf('/officials/ana-rook/')) ?? -1;

		expect(table.spanOf(row)).toBeUndefined();
		expect(table.fitOf(row, { from: -Infinity, to: Infinity })).toBe('outside');
	});

	test('is empty for an empty archive', () => {
		const none = { id: [], keys: '' };
		const empty = new Table({
			...raw,
			quotations: { ...raw.quotations, ...none },
			meetings: { ...raw.meetings, ...none },
			people: { ...raw.people, ...none },
		});

		expect([empty.size, empty.rowByKey.size]).toEqual([0, 0]);
	});
});
