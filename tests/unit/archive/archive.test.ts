import { describe, expect, test } from 'vitest';
import { find, inOrderOfNames, nameOf, pairKey } from '../../../src/archive/archive.ts';
import {
	archiveOf,
	commitment,
	commitmentOf,
	country,
	gap,
	idsOf,
	meeting,
	official,
	organisation,
	series,
	source,
	topic,
	visit,
} from '../../fixtures/records.ts';

describe('meetings', () => {
	test('are in order of date, the less precise first, then of id', () => {
		const dates = {
			b: '2021-09-11',
			a: '2021-09-11',
			month: '2021-09',
			year: '2021',
			span: '2021-09-11/2021-09-12',
			earlier: '2020-12-31',
			until: '/2021-09-10',
		};
		const meetings = Object.entries(dates).map(([id, date]) => meeting(id, { date }));

		expect(idsOf(archiveOf({ meetings }).meetings)).toEqual([
			'earlier',
			'year',
			'month',
			'until',
			'span',
			'a',
			'b',
		]);
		expect(idsOf(archiveOf({ meetings: meetings.toReversed() }).meetings)).toEqual(
			idsOf(archiveOf({ meetings }).meetings),
		);
	});

	test('are found by every record that they name', () => {
		const archive = archiveOf({
			meetings: [
				meeting('talks', {
					place: { city: 'Port Alder', country: 'kestria' },
					within: 'tour',
					series: 'commission',
					officials: [
						{ official: 'ines-calder', for: 'kestria' },
						{ official: 'oskar-vey', for: 'north-harbour' },
					],
					commitments: [commitment('pledge', { topics: ['fisheries'] })],
				}),
				meeting('other', {
					countries: ['marenia'],
					officials: [],
					accounts: [{ source: 'gazette' }],
				}),
			],
			organisations: [organisation('north-harbour', { country: 'valdoria' })],
			visits: [visit('tour')],
			series: [series('commission')],
			sources: [source('herald'), source('gazette')],
		});
		const found = Object.entries({
			official: 'oskar-vey',
			country: 'valdoria',
			organisation: 'north-harbour',
			visit: 'tour',
			series: 'commission',
			source: 'herald',
			topic: 'fisheries',
			place: 'kestria-port-alder',
		} as const).map(([key, id]) => idsOf(archive.meetingsBy[key as 'official'].get(id)));

		expect(found).toEqual(Array.from({ length: 8 }, () => ['talks']));
		expect(idsOf(archive.meetingsBy.country.get('marenia'))).toEqual(['other']);
	});

	test('are found once by an organisation that several people came for', () => {
		const archive = archiveOf({
			meetings: [
				meeting('talks', {
					officials: [
						{ official: 'ines-calder', for: 'league' },
						{ official: 'oskar-vey', for: 'league' },
					],
					commitments: [commitment('pledge', { for: ['league'] })],
				}),
			],
			organisations: [organisation('league', { kind: 'international' })],
		});

		expect(idsOf(archive.meetingsBy.organisation.get('league'))).toEqual(['talks']);
		expect(archive.meetingsBy.organisation.has('kestria')).toBe(false);
	});

	test('that may fall in several years are in each', () => {
		const archive = archiveOf({
			meetings: [
				meeting('sure', { date: '2022-05-01' }),
				meeting('unsure', { date: '2020-12/2022-01' }),
				meeting('far', { date: '2025' }),
			],
		});

		expect(archive.years).toEqual([2020, 2021, 2022, 2025]);
		expect(idsOf(archive.meetingsByYear.get(2021))).toEqual(['unsure']);
		expect(idsOf(archive.meetingsByYear.get(2022))).toEqual(['unsure', 'sure']);
	});
});

describe('lists by name', () => {
	test('are in the order in which names are filed, whatever the order of files', () => {
		const officials = [
			official('b', { name: 'Zoë Adler', sort: 'Adler, Zoe' }),
			official('c', { name: 'Ábel', sort: 'Ábel' }),
			official('d', { name: 'Bo', sort: 'Bo' }),
			official('a', { name: 'Zoë Adler', sort: 'Adler, Zoe' }),
		];

		expect(idsOf(archiveOf({ officials }).officials)).toEqual(['c', 'a', 'b', 'd']);
		expect(idsOf(archiveOf({ officials: officials.toReversed() }).officials)).toEqual([
			'c',
			'a',
			'b',
			'd',
		]);
	});

	test('take the name of a country where it is filed under no other', () => {
		const countries = [
			country('marenia'),
			country('united-isles', { name: 'United Isles', sort: 'Isles' }),
			country('kestria'),
		];

		expect(idsOf(archiveOf({ countries }).countries)).toEqual([
			'united-isles',
			'kestria',
			'marenia',
		]);
	});

	test('take the title of a source', () => {
		const sources = [source('a', { title: 'Talks' }), source('b', { title: 'A visit' })];

		expect(idsOf(archiveOf({ sources }).sources)).toEqual(['b', 'a']);
	});
});

describe('visits', () => {
	test('are in order of date, and found by visitor and by every country', () => {
		const archive = archiveOf({
			visits: [
				visit('later', { date: '2022-01-01/2022-01-03' }),
				visit('earlier', {
					officials: ['oskar-vey'],
					from: 'valdoria',
					to: ['marenia', 'kestria'],
				}),
			],
		});

		expect(idsOf(archive.visits)).toEqual(['earlier', 'later']);
		expect(idsOf(archive.visitsByOfficial.get('oskar-vey'))).toEqual(['earlier']);
		expect(idsOf(archive.visitsByCountry.get('kestria'))).toEqual(['earlier', 'later']);
		expect(idsOf(archive.visitsByCountry.get('marenia'))).toEqual(['earlier']);
	});
});

describe('records of a country', () => {
	test('are its officials, organisations and series', () => {
		const archive = archiveOf({
			organisations: [organisation('bureau', { country: 'kestria' }), organisation('league')],
			series: [series('commission')],
		});

		expect(idsOf(archive.officialsByCountry.get('kestria'))).toEqual(['ines-calder']);
		expect(idsOf(archive.organisationsByCountry.get('kestria'))).toEqual(['bureau']);
		expect(idsOf(archive.seriesByCountry.get('valdoria'))).toEqual(['commission']);
		expect(archive.seriesByCountry.has('marenia')).toBe(false);
	});
});

test('a source has the texts that it reprints, and a record its gaps', () => {
	const archive = archiveOf({
		sources: [source('book'), source('chapter', { in: 'book' })],
		gaps: [gap('lost', { about: ['kestria', 'book'] })],
	});

	expect(idsOf(archive.sourcesWithin.get('book'))).toEqual(['chapter']);
	expect(idsOf(archive.gapsByRecord.get('kestria'))).toEqual(['lost']);
});

describe('commitments', () => {
	const archive = archiveOf({
		meetings: [
			meeting('later', {
				date: '2022',
				commitments: [commitment('thanks', { speakers: ['oskar-vey'] })],
			}),
			meeting('earlier', {
				officials: [
					{ official: 'oskar-vey', for: 'north-harbour', as: 'Governor' },
					{ official: 'ines-calder', for: 'kestria' },
				],
				commitments: [
					commitment('second', { speakers: ['oskar-vey'], topics: ['navigation', 'fisheries'] }),
					commitment('joint', { speakers: ['oskar-vey', 'ines-calder'], speech: 'agreed' }),
					commitment('nameless', { speakers: [], for: ['kestria'] }),
					commitment('on-behalf', { speakers: ['ines-calder'], for: ['valdoria', 'kestria'] }),
				],
			}),
		],
		organisations: [organisation('north-harbour', { country: 'valdoria' })],
	});
	const said = (id: string) => commitmentOf(archive, 'earlier', id);

	test('are in the order of meetings and of their records', () => {
		expect(archive.commitments.map(({ data }) => data.id)).toEqual([
			'second',
			'joint',
			'nameless',
			'on-behalf',
			'thanks',
		]);
	});

	test('are on behalf of those for whom their speakers came', () => {
		expect(said('second')).toMatchObject({
			sides: ['north-harbour'],
			countries: ['valdoria'],
			speakers: [{ official: 'oskar-vey', as: 'Governor' }],
		});
	});

	test('of several speakers are on behalf of all, in the order of names', () => {
		expect(said('joint')).toMatchObject({
			sides: ['kestria', 'north-harbour'],
			countries: ['kestria', 'valdoria'],
		});
		expect(said('joint').speakers.map(({ official: id }) => id)).toEqual([
			'oskar-vey',
			'ines-calder',
		]);
	});

	test('of no named speaker are on behalf of the side that the record names', () => {
		expect(said('nameless')).toMatchObject({ speakers: [], sides: ['kestria'] });
	});

	test('are on behalf of the sides that the record names, whoever spoke', () => {
		expect(said('on-behalf').sides).toEqual(['kestria', 'valdoria']);
	});

	test('are found by speaker and topic', () => {
		const ids = (found: readonly { data: { id: string } }[] | undefined) =>
			found?.map(({ data }) => data.id);

		expect(ids(archive.commitmentsBySpeaker.get('oskar-vey'))).toEqual([
			'second',
			'joint',
			'thanks',
		]);
		expect(ids(archive.commitmentsByTopic.get('fisheries'))).toEqual(['second']);
	});
});

describe('relations', () => {
	test('hold all meetings of two countries, wherever they took place, oldest first', () => {
		const archive = archiveOf({
			meetings: [
				meeting('abroad', { date: '2023', place: { country: 'marenia' } }),
				meeting('there', {
					date: '2022',
					countries: ['valdoria', 'kestria'],
					place: { country: 'valdoria' },
				}),
				meeting('here', { date: '2021', place: { country: 'kestria' } }),
				meeting('call', { date: '2020', kind: 'call' }),
			],
		});
		const relation = archive.relationByPair.get(pairKey('valdoria', 'kestria'));

		expect(archive.relations).toEqual([relation]);
		expect(relation).toMatchObject({ a: 'kestria', b: 'valdoria' });
		expect(idsOf(relation?.meetings)).toEqual(['call', 'here', 'there', 'abroad']);
		expect(relation?.positions.get('there')).toBe(2);
	});

	test('of a meeting of five countries are ten, in the order of names', () => {
		const ids = ['e', 'd', 'c', 'b', 'a'];
		const archive = archiveOf({
			countries: ids.map((id, index) => country(id, { name: `Land ${index}` })),
			meetings: [meeting('summit', { countries: ids, officials: [] })],
		});

		expect(archive.relations.map(({ a, b }) => `${a}${b}`)).toEqual([
			'de',
			'ce',
			'be',
			'ae',
			'cd',
			'bd',
			'ad',
			'bc',
			'ac',
			'ab',
		]);
		expect(archive.relationsByCountry.get('c')).toHaveLength(4);
	});

	test('are none of a country with itself', () => {
		const archive = archiveOf({
			meetings: [meeting('internal', { countries: ['kestria'], officials: [] })],
		});

		expect(archive.relations).toEqual([]);
	});
});

describe('places', () => {
	test('are cities or regions, by name, each once', () => {
		const archive = archiveOf({
			meetings: [
				meeting('one', { place: { city: 'Vell', country: 'valdoria', venue: 'Town Hall' } }),
				meeting('two', { place: { city: 'Port Alder', country: 'kestria' } }),
				meeting('three', { place: { city: 'Vell', country: 'valdoria' } }),
				meeting('four', { place: { region: 'Lowlands' } }),
				meeting('five', { place: { country: 'kestria' } }),
				meeting('six'),
			],
		});

		expect(archive.places).toEqual([
			{ id: 'lowlands', name: 'Lowlands', country: undefined, isRegion: true },
			{ id: 'kestria-port-alder', name: 'Port Alder', country: 'kestria', isRegion: false },
			{ id: 'valdoria-vell', name: 'Vell', country: 'valdoria', isRegion: false },
		]);
	});

	test('bear the spelling of the earliest meeting', () => {
		const archive = archiveOf({
			meetings: [
				meeting('later', { date: '2022', place: { city: 'Hanoi' } }),
				meeting('earlier', { date: '2021', place: { city: 'Hanói' } }),
			],
		});

		expect(archive.places.map(({ name }) => name)).toEqual(['Hanói']);
	});
});

describe('find', () => {
	test('gives a record of its kind', () => {
		expect(find(archiveOf(), 'countries', 'kestria').data.name).toBe('Kestria');
	});

	test.each(['ines-calder', 'nowhere'])('throws on %s, which is no country', (id) => {
		expect(() => find(archiveOf(), 'countries', id)).toThrow(
			`There is no record "${id}" among countries.`,
		);
	});
});

test('a record is called by its name or title', () => {
	const archive = archiveOf({
		meetings: [meeting('talks', { title: 'Talks' })],
		topics: [topic('fisheries')],
	});

	expect(['talks', 'fisheries', 'kestria', 'nowhere'].map((id) => nameOf(archive, id))).toEqual([
		'Talks',
		'Fisheries',
		'Kestria',
		'nowhere',
	]);
});

test('ids are put in the order of the names that their records are filed under, each once', () => {
	const archive = archiveOf({
		officials: [
			official('ines-calder', { name: 'Ines Calder', sort: 'Zed' }),
			official('oskar-vey'),
		],
	});

	expect(
		inOrderOfNames(archive, ['valdoria', 'ines-calder', 'kestria', 'valdoria', 'oskar-vey']),
	).toEqual(['kestria', 'valdoria', 'oskar-vey', 'ines-calder']);
});
