/** An archive of what makes formats go wrong: marks, line breaks, scripts, dates that are no day, nothing at all. */

import {
	archiveOf,
	commitment,
	country,
	meeting,
	official,
	organisation,
	series,
	site,
	source,
	topic,
	visit,
} from '../../fixtures/records.ts';

export const awkwardQuote =
	'He said: "open, & free" — “all of it”; 5 < 6\n=SUM(A1) and \\backslash {brace} 100%';

export const awkwardArchive = archiveOf(
	{
		countries: [
			country('kestria', { names: { 'zh-Hans': '凯斯' } }),
			country('valdoria'),
			country('marenia'),
		],
		officials: [
			official('ines-calder', {
				name: 'Inés Calder',
				sort: 'Calder, Ines',
				country: 'kestria',
				names: { 'zh-Hans': '伊内斯', ko: '이네스', lo: 'ອີເນສ', km: 'អ៊ីណេស', ar: 'إينيس' },
				aliases: ['I. Calder', '=Calder'],
				identifiers: { wikidata: 'Q2' },
			}),
			official('oskar-vey', { country: 'valdoria', sort: 'Oskar Vey' }),
			official('phan-van-do', { name: 'Phan Văn Đỗ', sort: 'Phan Van Do', country: 'marenia' }),
			official('nobody-yet'),
		],
		organisations: [organisation('north-harbour', { country: 'valdoria' })],
		visits: [visit('tour')],
		series: [series('commission')],
		sources: [
			source('herald', {
				outlet: 'Kestria Herald & Post',
				title: 'Talks, “open”',
				published: '2021-09-12',
				sha256: 'a'.repeat(64),
				url: 'https://herald.example/a?b=1&c=2',
			}),
			source('undated', { title: 'Without a date', language: 'vi' }),
		],
		topics: [topic('fisheries'), topic('navigation')],
		meetings: [
			meeting('imprecise', {
				title: 'A call, "sometime"',
				date: '2021-11-2X',
				kind: 'call',
				accounts: [{ source: 'undated' }],
				commitments: [
					commitment('sides', {
						speakers: [],
						for: ['kestria', 'valdoria'],
						speech: 'agreed',
						act: 'agreement',
						quote: '双方同意维护和平',
						account: 'undated',
						topics: ['navigation'],
						original: { language: 'vi', text: 'Hai bên đồng ý' },
						translated: 'true',
						note: 'A note; with a mark',
					}),
				],
			}),
			meeting('interval', {
				date: '2021-12-30/2022-01-02',
				kind: 'visit',
				place: { country: 'valdoria' },
				within: 'tour',
			}),
			meeting('open', { date: '2022-04-07/', inferred: ['date'], note: 'Why.' }),
			meeting('session', {
				date: '2021-09-11',
				kind: 'commission-session',
				series: 'commission',
				session: '3',
				place: { city: 'Port Alder', country: 'kestria', venue: 'Hall, "No. 1"' },
				countries: ['kestria', 'marenia', 'valdoria'],
				officials: [
					{ official: 'ines-calder', for: 'kestria', as: 'Minister; Chair' },
					{ official: 'oskar-vey', for: 'north-harbour' },
					{ official: 'phan-van-do', for: 'marenia', as: 'Thủ tướng' },
				],
				accounts: [{ source: 'herald' }, { source: 'undated' }],
				commitments: [
					commitment('several', {
						speakers: ['ines-calder', 'oskar-vey'],
						quote: awkwardQuote,
						topics: ['fisheries', 'navigation'],
						act: 'request',
					}),
					commitment('formula', { quote: '=1+1', speech: 'reported' }),
				],
			}),
		],
	},
	site({ edition: '2026-11-21', publisher: 'Strait & Sons', contact: 'mail@papers.example' }),
);
