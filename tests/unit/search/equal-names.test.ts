import { expect, test } from 'vitest';
import { ask, type Choice } from '../../../src/search/ask.ts';
import { countFacets } from '../../../src/search/counts.ts';
import { parseQuery } from '../../../src/search/query-language.ts';
import {
	archiveOf,
	commitment,
	country,
	meeting,
	official,
	organisation,
} from '../../fixtures/records.ts';
import { searchable } from './small-archive.ts';

const liWei = (id: string, of: string) =>
	official(id, { name: 'Li Wei', sort: 'Li Wei', country: of });

/** Two officials, two cities, and a country and a body, of one name each. */
const archive = archiveOf({
	countries: [country('kestria'), country('valdoria')],
	organisations: [organisation('kestria-party', { name: 'Kestria', country: 'kestria' })],
	officials: [liWei('li-wei', 'kestria'), liWei('li-wei-2', 'valdoria')],
	meetings: [
		meeting('north', {
			place: { city: 'Port Alder', country: 'kestria' },
			officials: [
				{ official: 'li-wei', for: 'kestria-party' },
				{ official: 'li-wei-2', for: 'valdoria' },
			],
			commitments: [
				commitment('one', { speakers: ['li-wei'] }),
				commitment('two', { speakers: ['li-wei-2'] }),
			],
		}),
		meeting('south', {
			place: { city: 'Port Alder', country: 'valdoria' },
			officials: [{ official: 'li-wei', for: 'kestria' }],
			commitments: [commitment('three', { speakers: ['li-wei'] })],
		}),
	],
});
const { table, pagefind } = searchable(archive);

async function search(query: string, facets: Choice['facets'] = {}) {
	const choice: Choice = {
		facets: { type: ['Quotation'], ...facets },
		sort: 'oldest',
		grouped: false,
	};
	const answer = await ask(parseQuery(query), choice, pagefind, () => Promise.resolve(table));
	return {
		...answer,
		ids: answer.hits.map(({ row = 0 }) => archive.commitments[row]?.data.id),
		counts: countFacets(table, answer.found, choice),
	};
}

test('two officials of one name are two in fields and filters, by id or by what is shown', async () => {
	expect((await search('speaker:li-wei')).ids).toEqual(['one', 'three']);
	expect((await search('speaker:"Li Wei (Valdoria)"')).ids).toEqual(['two']);
	expect((await search('', { official: ['li-wei-2'] })).ids).toEqual(['two']);
	expect((await search('', { official: ['Li Wei (Kestria)'] })).ids).toEqual(['one', 'three']);
});

test('the name that they share finds both, and a note says so', async () => {
	const { ids, problems } = await search('speaker:"Li Wei"');
	expect(ids).toEqual(['one', 'two', 'three']);
	expect(problems.join(' ')).toContain('Li Wei (Kestria)');
	expect(problems.join(' ')).toContain('Li Wei (Valdoria)');
});

test('filters list and count each by itself, and no two alike', async () => {
	const { counts } = await search('');
	const shown = (facet: 'official' | 'place' | 'side') =>
		counts[facet].map(({ label, count }) => `${label} ${count}`);
	expect(shown('official')).toEqual(['Li Wei (Kestria) 2', 'Li Wei (Valdoria) 1']);
	expect(shown('place')).toEqual(['Port Alder (Kestria) 2', 'Port Alder (Valdoria) 1']);
	expect(shown('side')).toEqual(['Kestria (kestria) 2', 'Kestria (kestria-party) 1', 'Valdoria 1']);
});

test('a name in an address of before is a chosen value still', async () => {
	const { counts } = await search('', { official: ['Li Wei (Valdoria)'] });
	expect(counts.official.filter(({ chosen }) => chosen)).toEqual([
		{ value: 'li-wei-2', label: 'Li Wei (Valdoria)', count: 1, chosen: true },
	]);
});
