/** A small archive to search in, with its row table and a text index that is a list. */

import type {
	Pagefind,
	PagefindRecord,
	PagefindResult,
} from '../../../src/browser/pagefind-types.ts';
import { rowTable } from '../../../src/search/row-table.ts';
import { searchRecords } from '../../../src/search/search-records.ts';
import { Table } from '../../../src/search/table.ts';
import type { Archive } from '../../../src/archive/archive.ts';
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

export const archive = archiveOf({
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
		official('oskar-vey', { country: 'valdoria', names: { vi: 'Đỗ Vỹ' } }),
		official('ana-rook'),
	],
	organisations: [organisation('north-harbour', { country: 'valdoria', aliases: ['The Harbour'] })],
	sources: [
		source('herald', { outlet: 'Kestria Herald', title: 'Talks in Port Alder' }),
		source('herald-2', { outlet: 'Kestria Herald', title: 'More talks' }),
		source('book', { title: 'A book' }),
	],
	topics: [topic('fisheries'), topic('navigation')],
	meetings: [
		meeting('day', {
			date: '2021-09-11',
			place: { city: 'Port Alder', country: 'kestria' },
			commitments: [
				commitment('pledge', { topics: ['fisheries'] }),
				commitment('scattered', {
					speakers: ['oskar-vey'],
					act: 'request',
					speech: 'reported',
					quote:
						'the strait stays, the strait is deep, the strait is wide, and every port on it is open',
				}),
				commitment('railway', {
					speakers: ['oskar-vey'],
					act: 'proposal',
					topics: ['fisheries', 'navigation'],
					quote: 'a railway to the harbour',
				}),
			],
		}),
		meeting('across', {
			date: '2021-12-31/2022-01-01',
			kind: 'visit',
			commitments: [commitment('road', { quote: 'a road and a bridge', topics: ['navigation'] })],
		}),
		meeting('month', {
			date: '2022-07',
			kind: 'talks',
			officials: [
				{ official: 'ines-calder', for: 'kestria' },
				{ official: 'oskar-vey', for: 'north-harbour' },
			],
			accounts: [{ source: 'book' }],
			commitments: [
				commitment('chinese', {
					speakers: [],
					for: ['north-harbour'],
					speech: 'agreed',
					quote: '南海合作，ASEAN',
					account: 'book',
				}),
			],
		}),
		meeting('around', { date: '2023-11-2X' }),
		meeting('open', { date: '2024-04-07/' }),
	],
});

/** An archive with its row table, and a text index as Pagefind is one: all words, or those between quotation marks side by side. */
export function searchable(of: Archive) {
	const urls = [...searchRecords(of)].map(({ url }) => url);
	/** Seven digits for an address, as the text index has them. */
	const keyOf = (url: string): string => {
		const index = urls.indexOf(url);
		if (index < 0) throw new Error(`There is no record ${url}.`);
		return index.toString(16).padStart(7, '0');
	};
	/** Which queries the text index was asked. */
	const asked: (string | null)[] = [];
	const pagefind: Pagefind = {
		options: () => Promise.resolve(),
		init: () => Promise.resolve(),
		search(query) {
			asked.push(query);
			const results = [...searchRecords(of)].flatMap((record): PagefindResult[] => {
				const words = wordsOf(
					[record.content, record.meta['title'], record.meta['names']].join(' '),
				);
				const found = query === null ? [] : placesIn(words, query);
				if (!found) return [];
				return [
					{
						id: `en_${keyOf(record.url)}`,
						score: found.length,
						words: found,
						data: () => Promise.resolve(record satisfies PagefindRecord),
					},
				];
			});
			return Promise.resolve({ results });
		},
	};
	return { keyOf, asked, pagefind, table: new Table(rowTable(of, keyOf)) };
}

export const { keyOf, asked, pagefind, table } = searchable(archive);

/** Where the words of a query stand; nothing if one is missing. */
function placesIn(words: readonly string[], query: string): number[] | undefined {
	const wanted = wordsOf(query);
	if (/^".*"$/.test(query)) {
		const places = words.flatMap((_, at) =>
			wanted.every((word, index) => words[at + index] === word) ? [at] : [],
		);
		return places.length > 0 ? places : undefined;
	}
	const places = wanted.map((word) =>
		words.flatMap((one, at) => (one.startsWith(word) ? [at] : [])),
	);
	return places.some(({ length }) => length === 0) ? undefined : places.flat();
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
