import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import {
	datasetNode,
	jsonLdScript,
	meetingNodes,
	quotationScript,
	partyNode,
	personNode,
	siteNode,
	sourceNode,
	type JsonLd,
} from '../../../src/exports/json-ld.ts';
import { find } from '../../../src/archive/archive.ts';
import { archive } from './citations/awkward.ts';

const vocabulary = 'https://schema.org/';

/** Reads a script as a processor of JSON-LD does, with the vocabulary of schema.org at hand. */
async function read(about: readonly JsonLd[], beside: readonly string[] = []) {
	const page = { path: '/meetings/day/', title: 'A </script> & page', description: 'What it is' };
	const scripts = [jsonLdScript(archive, page, about), ...beside];
	for (const script of scripts) expect(script).not.toContain('</script');
	const documentLoader = (url: string) => {
		expect(url).toBe('https://schema.org');
		const document = { '@context': { '@vocab': vocabulary } };
		return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
	};
	const graphs = await Promise.all(
		scripts.map((script) =>
			jsonld.flatten(JSON.parse(script) as object, undefined, { documentLoader }),
		),
	);
	return graphs.flat() as Record<string, unknown>[];
}

const ofType = (graph: Record<string, unknown>[], type: string) =>
	graph.filter((node) => (node['@type'] as string[] | undefined)?.includes(vocabulary + type));
const values = (node: Record<string, unknown> | undefined, key: string) =>
	((node?.[vocabulary + key] ?? []) as { '@value'?: string; '@id'?: string }[]).map(
		(one) => one['@value'] ?? one['@id'],
	);

test('a meeting is an event with place and people, and each quotation has speaker and source', async () => {
	const said = archive.commitmentsByMeeting.get('day') ?? [];
	const graph = await read(
		meetingNodes(archive, find(archive, 'meetings', 'day')),
		said.map((commitment) => quotationScript(archive, commitment)),
	);

	const [event] = ofType(graph, 'Event');
	expect(values(event, 'startDate')).toEqual(['2021-09-11']);
	expect(values(event, 'location')).toHaveLength(1);
	expect(ofType(graph, 'PostalAddress').map((one) => values(one, 'addressLocality'))).toEqual([
		['Port Alder'],
	]);
	expect(ofType(graph, 'Role').flatMap((one) => values(one, 'roleName'))).toEqual([
		'Foreign Minister',
		'Envoy',
	]);

	const quotations = ofType(graph, 'Quotation');
	const address = (id: string) => `https://papers.example/meetings/day/#${id}`;
	expect(quotations.map((one) => one['@id']).toSorted()).toEqual(
		['chinese', 'several', 'sides'].map(address),
	);
	const several = quotations.find((one) => one['@id'] === address('several'));
	expect(values(several, 'text')).toEqual(['we “agree” on 100% of $5 & {more}, a_b #1 ~ ^ \\end']);
	expect(values(several, 'spokenByCharacter')).toEqual([
		'https://papers.example/officials/wang-yi/#official',
		'https://papers.example/officials/ines-calder/#official',
	]);
	const described = new Set(graph.map((node) => node['@id']));
	for (const quotation of quotations) {
		for (const source of values(quotation, 'citation')) expect(described).toContain(source);
	}
	expect(values(ofType(graph, 'WebPage')[0], 'mainEntity')).toEqual([event?.['@id']]);
});

test.each([
	['trip', []],
	['around', []],
	['month', ['2022-07']],
	['visit', ['2023-06-25']],
])('makes no day up: %s', async (id, start) => {
	const [event] = ofType(await read(meetingNodes(archive, find(archive, 'meetings', id))), 'Event');
	expect(values(event, 'startDate')).toEqual(start);
});

test('officials, countries, sources, the archive and its data are what they are', async () => {
	const graph = await read([
		datasetNode(archive),
		siteNode(archive),
		personNode(archive, find(archive, 'officials', 'wang-yi')),
		partyNode(archive, find(archive, 'countries', 'valdoria')),
		sourceNode(archive, find(archive, 'sources', 'herald')),
	]);

	expect(values(ofType(graph, 'Person')[0], 'name')).toEqual(['王毅']);
	expect(ofType(graph, 'Country').flatMap((one) => values(one, 'name'))).toContain(
		'Valdoria & Isles',
	);
	expect(values(ofType(graph, 'NewsArticle')[0], 'datePublished')).toEqual(['2021-09-12']);
	expect(values(ofType(graph, 'EntryPoint')[0], 'urlTemplate')).toEqual([
		'https://papers.example/search/?q={search_term_string}',
	]);
	const [data] = ofType(graph, 'Dataset');
	expect(values(data, 'version')).toEqual(['2026-11-21']);
	expect(values(data, 'distribution').length).toBeGreaterThan(5);
});

test('a page about nothing of its own is a page', async () => {
	const graph = await read([]);
	expect(values(ofType(graph, 'WebPage')[0], 'name')).toEqual(['A </script> & page']);
});
