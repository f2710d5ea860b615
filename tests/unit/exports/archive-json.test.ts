import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import {
	archiveJson,
	archiveJsonFields,
	archiveJsonSchema,
} from '../../../src/exports/archive-json.ts';
import {
	archiveOf,
	commitment,
	country,
	gap,
	meeting,
	official,
	organisation,
	series,
	site,
	source,
	topic,
	visit,
} from '../../fixtures/records.ts';

const sha256 = 'a'.repeat(64);

/** Records with every field that they may have, and the awkward ones among them. */
const archive = archiveOf(
	{
		countries: [
			country('kestria', {
				iso: 'KS',
				names: { 'zh-Hans': '凯斯' },
				aliases: ['Old Kestria'],
				valid: '1922-12-30/..',
				body: 'A land.\n',
			}),
			country('valdoria', { sort: 'Valdoria, the', identifiers: { wikidata: 'Q1' } }),
		],
		officials: [
			official('ines-calder', {
				country: 'kestria',
				names: { ko: '이네스' },
				identifiers: { wikidata: 'Q2' },
			}),
			official('oskar-vey'),
		],
		organisations: [
			organisation('north-harbour', { country: 'valdoria', parent: 'league', sort: 'Harbour' }),
			organisation('league', { kind: 'international' }),
		],
		visits: [
			visit('tour', { style: 'official visit', inferred: ['date'], note: 'From the dateline.' }),
		],
		series: [series('commission', { note: 'Twice a year.' })],
		sources: [
			source('herald', {
				outlet: 'Kestria Herald',
				author: 'B. Lind',
				dateline: 'Port Alder, Sept. 12',
				published: '2021-09-12',
				url: 'https://herald.example/a',
				archived: 'https://archive.example/a',
				sha256,
				rights: 'All rights reserved.',
				note: 'A note.',
			}),
			source('letter', { in: 'herald', extent: { from: 'Dear', to: 'yours' } }),
		],
		topics: [topic('fisheries', { aliases: ['fish'] })],
		gaps: [gap('lost', { checked: '2024-01-05', about: ['tour'] })],
		meetings: [
			meeting('full', {
				title: '《“Talks”》 & <more> \u2028',
				date: '2021-09-10/2021-09-12',
				status: 'planned',
				place: { city: 'Port Alder', region: 'Lowlands', country: 'kestria', venue: 'Town Hall' },
				officials: [
					{ official: 'ines-calder', for: 'kestria', as: 'Foreign Minister', part: 'host' },
					{ official: 'oskar-vey', for: 'north-harbour' },
				],
				within: 'tour',
				series: 'commission',
				session: '13',
				accounts: [
					{ source: 'herald' },
					{
						source: 'letter',
						passage: 'Page 3',
						date: '2021-09-1X',
						place: { city: 'Vell' },
						countries: ['kestria'],
						officials: [{ official: 'oskar-vey', as: 'Envoy', part: 'guest', spelling: 'Vay' }],
						note: 'It differs.',
					},
				],
				commitments: [
					commitment('joint', {
						speakers: ['oskar-vey', 'ines-calder'],
						speech: 'agreed',
						topics: ['fisheries'],
						original: { language: 'ko', text: '평화' },
						translated: 'true',
						note: 'Both.',
					}),
					commitment('nameless', {
						speakers: [],
						for: ['league'],
						translated: 'false',
						follows: [{ commitment: 'plain#words', as: 'reports-done' }],
					}),
				],
				disputed: [
					{
						field: 'date',
						readings: [
							{ account: 'herald', reading: 'Friday' },
							{ account: 'letter', reading: 'Saturday' },
						],
						adopted: '2021-09-10/2021-09-12',
						why: 'Both are possible.',
					},
				],
				inferred: ['date'],
				note: 'A note.',
				body: 'Text with [[oskar-vey]].\n',
			}),
			meeting('bare', { date: '2023' }),
			meeting('open', { date: '../2020', officials: [], countries: ['kestria'] }),
			meeting('choice', { date: '[2024-04-05,2024-04-06]' }),
		],
	},
	site({ edition: '2024-05', publisher: 'Institute', contact: 'a@b.example', about: 'About.' }),
);

/** The document as a reader gets it. */
const written = JSON.parse(JSON.stringify(archiveJson(archive))) as ReturnType<typeof archiveJson>;
const ajv = new Ajv({ strict: true, allErrors: true, formats: { uri: true } });
const validate = ajv.compile(archiveJsonSchema());

function errorsOf(document: unknown) {
	validate(document);
	return validate.errors ?? [];
}

describe('archiveJson', () => {
	test('fits its own schema, with every field and with awkward records', () => {
		expect(errorsOf(written)).toEqual([]);
	});

	test('fits its own schema when the archive is empty', () => {
		const empty = archiveOf({ officials: [], countries: [], sources: [], topics: [] });

		expect(errorsOf(JSON.parse(JSON.stringify(archiveJson(empty))))).toEqual([]);
	});

	test('holds each record once, in the order of the archive', () => {
		expect(written.meetings.map(({ id }) => id)).toEqual(['open', 'full', 'bare', 'choice']);
		expect(written.countries.map(({ id }) => id)).toEqual(['kestria', 'valdoria']);
		expect(written.gaps.map(({ id, address }) => [id, address])).toEqual([['lost', '/gaps/#lost']]);
	});

	test('gives dates as the sources do, with the days that they allow', () => {
		const dates = written.meetings.map(({ date, earliest, latest }) => [date, earliest, latest]);

		expect(dates).toEqual([
			['../2020', undefined, '2020-12-31'],
			['2021-09-10/2021-09-12', '2021-09-10', '2021-09-12'],
			['2023', '2023-01-01', '2023-12-31'],
			['[2024-04-05,2024-04-06]', '2024-04-05', '2024-04-06'],
		]);
	});

	test('leaves out what is not known', () => {
		expect(Object.keys(written.meetings[2] ?? {})).not.toEqual(expect.arrayContaining(['place']));
		expect(JSON.stringify(written)).not.toMatch(/:(?:null|"")[,}]/);
	});

	test('gives a joint quotation with its speakers as recorded and its sides by the name to file under', () => {
		expect(written.meetings[1]?.commitments[0]).toMatchObject({
			id: 'joint',
			address: '/meetings/full/#joint',
			speakers: ['oskar-vey', 'ines-calder'],
			for: ['north-harbour', 'kestria'],
			translated: true,
		});
	});

	test('gives a text within another one the checksum of that one', () => {
		expect(written.sources.map(({ id, sha256: digits }) => [id, digits])).toEqual([
			['herald', sha256],
			['letter', sha256],
		]);
	});
});

describe('archiveJsonSchema', () => {
	test('is closed at every level: each object refuses a field that it does not name', () => {
		const open: string[] = [];
		const walk = (node: unknown, path: string) => {
			if (typeof node !== 'object' || node === null) return;
			const { type, properties, additionalProperties } = node as Record<string, unknown>;
			if (type === 'object' && properties && additionalProperties !== false) open.push(path);
			for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
		};
		walk(archiveJsonSchema(), '');

		expect(open).toEqual([]);
	});

	test.each([
		['a further field', (document: typeof written) => ({ ...document, weather: 'fair' })],
		['a missing field', ({ meetings: _, ...document }: typeof written) => document],
		['another version', (document: typeof written) => ({ ...document, version: 2 })],
		[
			'a further field of a quotation',
			(document: typeof written) => ({
				...document,
				meetings: document.meetings.map((one) => ({
					...one,
					commitments: one.commitments.map((said) => ({ ...said, mood: 'warm' })),
				})),
			}),
		],
		[
			'a word that is not of its list',
			(document: typeof written) => ({
				...document,
				meetings: document.meetings.map((one) => ({ ...one, kind: 'chat' })),
			}),
		],
	])('refuses %s', (_, change) => {
		expect(errorsOf(change(written)).length).toBeGreaterThan(0);
	});

	test('says what each of its top fields means', () => {
		const described = archiveJsonFields.map(({ field }) => field);

		expect(Object.keys(written).filter((field) => !described.includes(field))).toEqual([]);
	});
});
