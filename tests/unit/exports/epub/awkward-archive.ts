/** An archive with what a book may stumble over: signs of XML, scripts, vague dates, ids that begin with digits. */

import {
	archiveOf,
	commitment,
	country,
	gap,
	meeting,
	official,
	site,
	source,
	topic,
} from '../../../fixtures/records.ts';

export const quotes = {
	signs: 'peace & trade < war > "all" else; it’s &amp; ]]> \\ “open” `strait`',
	chinese: '南海合作，“ASEAN”：王毅说',
	lao: 'ຮ່ວມມືຮອບດ້ານ',
	agreed: 'the parties — both — agree',
} as const;

export const archive = archiveOf(
	{
		countries: [
			country('kestria', {
				names: { 'zh-Hans': '凯斯', lo: 'ເຄສ', km: 'ខេស' },
				aliases: ['K & Co'],
			}),
			country('valdoria'),
			country('marenia'),
			country('nowhere'),
		],
		officials: [
			official('ines-calder', {
				country: 'kestria',
				names: { ko: '이네스', vi: 'Đỗ Vỹ' },
				aliases: ['I. Calder'],
			}),
			official('oskar-vey', { country: 'valdoria' }),
		],
		sources: [
			source('herald', {
				outlet: 'Kestria <Herald> & Sons',
				title: 'Talks in Port Alder',
				url: 'https://herald.example/?a=1&b=2',
				sha256: 'a'.repeat(64),
			}),
			source('book', { title: 'A book', language: 'zh-Hans' }),
		],
		topics: [topic('fisheries')],
		gaps: [
			gap('lost', { about: ['2021-09-11-day'], body: 'Of [[ines-calder]] & [[2023-late]].' }),
			gap('elsewhere', { about: ['marenia'] }),
		],
		meetings: [
			meeting('2021-09-11-day', {
				title: 'Calder & Vey <in Port Alder>',
				place: { city: 'Port Alder', country: 'kestria' },
				commitments: [
					commitment('signs', { quote: quotes.signs, topics: ['fisheries'] }),
					commitment('agreed', {
						speakers: [],
						for: ['kestria', 'valdoria'],
						speech: 'agreed',
						quote: quotes.agreed,
					}),
				],
				disputed: [
					{
						field: 'date',
						readings: [
							{ account: 'herald', reading: '2021-09-11' },
							{ account: 'book', reading: '2021-09-1X' },
						],
						adopted: '2021-09-11',
						why: 'It names the Saturday.',
					},
				],
				accounts: [{ source: 'herald' }, { source: 'book' }],
				body: '[[ines-calder]] met [[oskar-vey|a colleague]] & others of [[nowhere]].\n\n- one\n- [two](https://a.example/?x=1&y=2)\n',
			}),
			meeting('2023-late', {
				date: '2023-11-2X',
				accounts: [{ source: 'book' }],
				commitments: [
					commitment('chinese', { speech: 'reported', quote: quotes.chinese, account: 'book' }),
					commitment('lao', { quote: quotes.lao, account: 'book' }),
				],
			}),
			meeting('between', {
				date: '2021-09-10/2021-09-12',
				inferred: ['date'],
				note: 'By the week.',
			}),
			meeting('three', { date: '2024', countries: ['kestria', 'valdoria', 'marenia'] }),
		],
	},
	site({ edition: '2026-11-21', title: 'Strait Papers & <Letters>' }),
);
