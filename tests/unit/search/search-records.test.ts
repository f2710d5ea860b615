import { describe, expect, test } from 'vitest';
import { searchRecords, type SearchRecord } from '../../../src/search/search-records.ts';
import {
	archiveOf,
	commitment,
	country,
	meeting,
	official,
	organisation,
	source,
	topic,
} from '../../fixtures/records.ts';

const archive = archiveOf({
	countries: [
		country('kestria', { names: { 'zh-Hans': '凯斯' }, aliases: ['Old Kestria'] }),
		country('valdoria'),
	],
	officials: [
		official('ines-calder', {
			country: 'kestria',
			names: { ko: '이네스' },
			aliases: ['I. Calder'],
		}),
		official('oskar-vey', { names: { 'zh-Hans': '奥斯卡' } }),
		official('ana-rook'),
	],
	organisations: [organisation('north-harbour', { country: 'valdoria', aliases: ['The Harbour'] })],
	sources: [source('herald', { outlet: 'Kestria Herald' }), source('book', { title: 'A book' })],
	topics: [topic('fisheries')],
	meetings: [
		meeting('talks', {
			title: 'Talks on the strait',
			date: '2021-12-31/2022-01-01',
			place: { city: 'Port Alder', venue: 'Town Hall', country: 'kestria' },
			officials: [
				{ official: 'ines-calder', for: 'kestria', as: 'Foreign Minister' },
				{ official: 'oskar-vey', for: 'north-harbour', as: 'Governor' },
			],
			accounts: [{ source: 'herald' }, { source: 'book' }],
			commitments: [
				commitment('pledge', { topics: ['fisheries'] }),
				commitment('joint', {
					speakers: ['ines-calder', 'oskar-vey'],
					speech: 'agreed',
					account: 'book',
				}),
				commitment('chinese', { speakers: [], for: ['north-harbour'], quote: '两国合作，ASEAN' }),
			],
			body: 'She met [[oskar-vey]] and *so* [[kestria|her land]]:\n\n- [site](https://a.example)\n',
		}),
		meeting('earlier', { date: '2020-05', commitments: [commitment('old')] }),
	],
});
const records = [...searchRecords(archive)];

function record(url: string): SearchRecord {
	const found = records.find((one) => one.url === url);
	if (!found) throw new Error(`There is no search record for ${url}.`);
	return found;
}

/** All that a query is compared with. */
const searchable = ({ content, meta }: SearchRecord) =>
	[content, ...Object.values(meta)].join('\n');

describe('searchRecords', () => {
	test('are every quotation, then every meeting, then every official, in the order of the archive', () => {
		expect(records.map(({ url }) => url)).toEqual([
			'/meetings/earlier/#old',
			'/meetings/talks/#pledge',
			'/meetings/talks/#joint',
			'/meetings/talks/#chinese',
			'/meetings/earlier/',
			'/meetings/talks/',
			'/officials/ines-calder/',
			'/officials/ana-rook/',
			'/officials/oskar-vey/',
		]);
	});
});

describe('a quotation', () => {
	test('is found by its words', () => {
		expect(record('/meetings/talks/#pledge').content).toBe('keep the strait open to every flag');
	});

	test('is found by every name of its speaker and side, and by the role on the day', () => {
		const text = searchable(record('/meetings/talks/#pledge'));

		for (const name of [
			'Ines Calder',
			'이네스',
			'I. Calder',
			'Kestria',
			'凯 斯',
			'Old Kestria',
			'Foreign Minister',
		]) {
			expect(text).toContain(name);
		}
	});

	test('of a province is found by the names of the province and of its country', () => {
		const text = searchable(record('/meetings/talks/#chinese'));

		for (const name of ['North Harbour', 'The Harbour', 'Valdoria']) expect(text).toContain(name);
	});

	test('in a script without spaces is indexed by letters, and kept as it is printed', () => {
		expect(record('/meetings/talks/#chinese')).toMatchObject({
			content: '两 国 合 作 ，ASEAN',
			meta: { quote: '两国合作，ASEAN' },
		});
	});

	test('carries its form and where it is printed, which are shown but not searched', () => {
		expect(record('/meetings/talks/#pledge').filters).toEqual({
			type: ['quotation'],
			form: ['Direct speech · Pledge'],
			printed: ['Kestria Herald, “Text herald”'],
		});
		expect(record('/meetings/talks/#joint').filters).toMatchObject({
			form: ['Agreed text · Pledge'],
			printed: ['“A book”'],
		});
	});

	test('names all who said it, each with the role of the day, or the sides', () => {
		expect(record('/meetings/talks/#joint').meta['speaker']).toBe(
			'Ines Calder, Foreign Minister · Oskar Vey, Governor',
		);
		expect(record('/meetings/talks/#chinese').meta['speaker']).toBe('North Harbour');
	});
});

describe('a meeting', () => {
	test('is found by its title, text, place and every name of those who took part', () => {
		const text = searchable(record('/meetings/talks/'));
		const words = [
			'Talks on the strait',
			'Port Alder',
			'Town Hall',
			'Ines Calder',
			'이네스',
			'奥 斯 卡',
			'Old Kestria',
			'The Harbour',
			'Valdoria',
		];

		for (const word of words) expect(text).toContain(word);
	});

	test('is indexed without the marks of its text, mentions by the names that they stand for', () => {
		expect(record('/meetings/talks/').content).toContain('She met Oskar Vey and so her land:');
		expect(record('/meetings/talks/').content).not.toMatch(/\[|https|\*/);
	});

	test('carries its title, date and place as they are shown', () => {
		expect(record('/meetings/talks/')).toMatchObject({
			meta: {
				title: 'Talks on the strait',
				date: expect.stringMatching(/31 December 2021.*1 January 2022/) as string,
				place: expect.stringMatching(/^Town Hall, Port Alder/) as string,
			},
			filters: { type: ['meeting'] },
		});
	});
});

describe('an official', () => {
	test('is found by every name and every role', () => {
		const text = searchable(record('/officials/ines-calder/'));

		for (const name of ['Ines Calder', '이네스', 'I. Calder', 'Foreign Minister', '凯 斯'])
			expect(text).toContain(name);
	});

	test('who met nobody is a record all the same', () => {
		expect(record('/officials/ana-rook/')).toMatchObject({
			content: 'Ana Rook',
			meta: { title: 'Ana Rook' },
			filters: { type: ['official'] },
		});
	});
});
