import { describe, expect, test } from 'vitest';
import { ask, type Choice } from '../../../src/search/ask.ts';
import { parseQuery } from '../../../src/search/query-language.ts';
import { readSpan } from '../../../src/dates/date-range.ts';
import { asked, pagefind, table } from './small-archive.ts';

/** What a query finds, in order, each as the end of its address. */
async function find(text: string, choice: Partial<Choice> = {}) {
	asked.length = 0;
	let isTableLoaded = false;
	const answer = await ask(
		parseQuery(text),
		{ facets: {}, sort: 'relevance', grouped: false, ...choice },
		pagefind,
		() => {
			isTableLoaded = true;
			return Promise.resolve(table);
		},
	);
	const names = await Promise.all(
		answer.hits.map(async ({ result }) =>
			(await result.data()).url.replace(/^\/(meetings|officials)/, ''),
		),
	);
	const maybe = names.filter((_, index) => answer.hits[index]?.maybe);
	return { ...answer, names, maybe, isTableLoaded };
}

const namesOf = async (text: string, choice: Partial<Choice> = {}) =>
	(await find(text, choice)).names.toSorted();

const all = await namesOf('', { facets: { type: ['Quotation', 'Meeting', 'Official'] } });

describe('words', () => {
	test.each<[string, string[]]>([
		['strait', ['/day/#pledge', '/day/#scattered']],
		['strait every', ['/day/#pledge', '/day/#scattered']],
		['strait flag', ['/day/#pledge']],
		['"open to every"', ['/day/#pledge']],
		['strait "open to every"', ['/day/#pledge']],
		['"open to every" "keep the"', ['/day/#pledge']],
		['"every to open"', []],
		['strait "a railway"', []],
		['railway OR flag', ['/day/#pledge', '/day/#railway']],
		['railway OR "every flag"', ['/day/#pledge', '/day/#railway']],
		['harbour railway OR flag', ['/day/#railway']],
		['strait -flag', ['/day/#scattered']],
		['strait -"every flag"', ['/day/#scattered']],
		['strait -fla', ['/day/#pledge', '/day/#scattered']],
		['strait -nonesuch', ['/day/#pledge', '/day/#scattered']],
		['南海', ['/month/#chinese']],
		['海南', []],
		['"南海" ASEAN', ['/month/#chinese']],
		['南海 OR railway', ['/day/#railway', '/month/#chinese']],
		['ASEAN -南海', []],
		['railroad', []],
	])('%s', async (text, found) => {
		expect(await namesOf(text)).toEqual(found);
	});

	test('that are excluded alone leave everything else', async () => {
		expect(await namesOf('-strait')).toEqual(all.filter((name) => !/pledge|scattered/.test(name)));
	});

	test('ask for no row table, and words are asked for together', async () => {
		const { isTableLoaded } = await find('strait flag');

		expect(isTableLoaded).toBe(false);
		expect(asked).toEqual(['strait flag']);
	});

	test('side by side stand before words that are scattered, however often', async () => {
		expect((await find('strait')).names[0], 'the more often, the earlier').toBe('/day/#scattered');
		expect((await find('strait open')).names).toEqual(['/day/#pledge', '/day/#scattered']);
	});

	test('come with their places, for marks', async () => {
		const { hits } = await find('strait "every flag"');

		expect(hits[0]?.words.toSorted((a, b) => a - b)).toEqual([2, 5]);
	});
});

describe('names', () => {
	test.each<[string, string[]]>([
		['speaker:"Ines Calder"', ['/across/#road', '/day/#pledge']],
		['speaker:calder', ['/across/#road', '/day/#pledge']],
		['speaker:"Calder Ines"', ['/across/#road', '/day/#pledge']],
		['speaker:이네스', ['/across/#road', '/day/#pledge']],
		['speaker:"Do Vy"', ['/day/#railway', '/day/#scattered']],
		['speaker:vey strait', ['/day/#scattered']],
		[
			'speaker:calder OR speaker:vey',
			['/across/#road', '/day/#pledge', '/day/#railway', '/day/#scattered'],
		],
		['speaker:calder OR railway', ['/across/#road', '/day/#pledge', '/day/#railway']],
		['strait -speaker:calder', ['/day/#scattered']],
		['speaker:calder -"every flag"', ['/across/#road']],
		['speaker:nobody', []],
		['act:request', ['/day/#scattered']],
		['act:req', ['/day/#scattered']],
		['act:nonesuch', []],
		['speech:agreed', ['/month/#chinese']],
		['source:"A book"', ['/month/#chinese']],
		['source:"Port Alder" act:proposal', ['/day/#railway']],
		['topic:navigation', ['/across/#road', '/day/#railway']],
		['topic:navigation topic:fisheries', ['/day/#railway']],
		['kind:talks', ['/month/', '/month/#chinese']],
		['place:"port alder" -speech:reported', ['/day/', '/day/#pledge', '/day/#railway']],
		['country:凯斯 南海', ['/month/#chinese']],
		['country:"the harbour"', ['/month/#chinese']],
		['official:vey kind:visit', ['/across/', '/across/#road']],
		['official:rook', ['/ana-rook/']],
	])('%s', async (text, found) => {
		expect(await namesOf(text)).toEqual(found);
	});

	test('that nothing is called are said, with the nearest one', async () => {
		expect((await find('speaker:"Ines Caldr"')).problems).toEqual([
			'No speaker is called "Ines Caldr". Did you mean speaker:"Ines Calder"?',
		]);
		expect((await find('topic:zzzzzzzz')).problems).toEqual(['No topic is called "zzzzzzzz".']);
		expect((await find('speaker:calder')).problems).toEqual([]);
	});
});

describe('dates', () => {
	test.each<[string, string[], string[]]>([
		['date:2021-09-11', ['/day/', '/day/#pledge', '/day/#railway', '/day/#scattered'], []],
		['date:2021-09-12', [], []],
		['date:2022-07-15', ['/month/', '/month/#chinese'], ['/month/', '/month/#chinese']],
		['date:2022-07', ['/month/', '/month/#chinese'], []],
		['date:2021-12', ['/across/', '/across/#road'], ['/across/', '/across/#road']],
		['date:2023-11-25', ['/around/'], ['/around/']],
		['date:2023-11-19', [], []],
		['date:2024', ['/open/'], ['/open/']],
		['date:2030', ['/open/'], ['/open/']],
		['date:2024..', ['/open/'], []],
		[
			'date:2022..2023-11',
			['/across/', '/across/#road', '/around/', '/month/', '/month/#chinese'],
			['/across/', '/across/#road'],
		],
		['before:2021-10', ['/day/', '/day/#pledge', '/day/#railway', '/day/#scattered'], []],
		['before:2021-09-11', [], []],
		[
			'before:2022-07-15 kind:talks',
			['/month/', '/month/#chinese'],
			['/month/', '/month/#chinese'],
		],
		['after:2023-11-29', ['/open/'], []],
		['after:2023', ['/open/'], []],
		['after:2022 before:2024', ['/around/'], []],
		['strait date:2021', ['/day/#pledge', '/day/#scattered'], []],
		['strait date:2022', [], []],
		[
			'-date:2021 -date:2024..',
			[
				'/across/',
				'/across/#road',
				'/ana-rook/',
				'/around/',
				'/ines-calder/',
				'/month/',
				'/month/#chinese',
				'/oskar-vey/',
			],
			[],
		],
		[
			'date:2021-09 OR date:2022-07-15',
			['/day/', '/day/#pledge', '/day/#railway', '/day/#scattered', '/month/', '/month/#chinese'],
			['/month/', '/month/#chinese'],
		],
	])('%s', async (text, found, maybe) => {
		const answer = await find(text);

		expect(answer.names.toSorted()).toEqual(found);
		expect(answer.maybe.toSorted(), 'of which only may be').toEqual(maybe);
	});
});

describe('facets', () => {
	test.each<[string, Partial<Choice>, string[]]>([
		['strait', { facets: { act: ['Request'] } }, ['/day/#scattered']],
		['strait', { facets: { act: ['Request', 'Pledge'] } }, ['/day/#pledge', '/day/#scattered']],
		['strait', { facets: { act: ['Request'], official: ['Ines Calder'] } }, []],
		['', { facets: { topic: ['Navigation'], official: ['Oskar Vey'] } }, ['/day/#railway']],
		['', { facets: { type: ['Official'], country: ['Kestria'] } }, ['/ines-calder/']],
		[
			'',
			{ facets: { side: ['Valdoria'] } },
			['/day/#railway', '/day/#scattered', '/month/#chinese'],
		],
		['', { years: readSpan('2023..2023') }, ['/around/']],
		['', { years: readSpan('2022'), facets: { type: ['Meeting'] } }, ['/across/', '/month/']],
		['strait', { facets: { country: ['Nonesuch'] } }, []],
		['strait', { facets: { country: [] } }, ['/day/#pledge', '/day/#scattered']],
	])('%s with %o', async (text, choice, found) => {
		expect(await namesOf(text, choice)).toEqual(found);
	});

	test('narrow the hits and not what counts are counted on', async () => {
		const { hits, found } = await find('strait', { facets: { act: ['Request'] } });

		expect([hits.length, found.length]).toEqual([1, 2]);
	});
});

describe('order', () => {
	const quotations = { facets: { type: ['Quotation'] } };

	test('oldest first', async () => {
		expect((await find('', { ...quotations, sort: 'oldest' })).names).toEqual([
			'/day/#pledge',
			'/day/#scattered',
			'/day/#railway',
			'/across/#road',
			'/month/#chinese',
		]);
	});

	test('newest first, the quotations of a meeting in its own order', async () => {
		expect((await find('', { ...quotations, sort: 'newest' })).names).toEqual([
			'/month/#chinese',
			'/across/#road',
			'/day/#pledge',
			'/day/#scattered',
			'/day/#railway',
		]);
	});

	test('words sorted by date are not sorted by relevance', async () => {
		const { names } = await find('a', { ...quotations, sort: 'newest' });

		expect(names.indexOf('/across/#road')).toBeLessThan(names.indexOf('/day/#railway'));
	});

	test.each(['newest', 'oldest'] as const)('officials stand last, %s first', async (sort) => {
		const { names } = await find('', { facets: { type: ['Official', 'Meeting'] }, sort });

		expect(names.slice(-3).toSorted()).toEqual(['/ana-rook/', '/ines-calder/', '/oskar-vey/']);
	});

	test('where no word is asked for, relevance is the newest first', async () => {
		expect((await find('official:calder', { facets: { type: ['Meeting'] } })).names).toEqual([
			'/open/',
			'/around/',
			'/month/',
			'/across/',
			'/day/',
		]);
	});
});
