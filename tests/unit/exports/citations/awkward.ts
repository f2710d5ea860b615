/** An archive of what references have to get right. */

import {
	archiveOf,
	commitment,
	country,
	meeting,
	official,
	source,
	site,
} from '../../../fixtures/records.ts';

export const archive = archiveOf(
	{
		countries: [country('kestria'), country('valdoria', { name: 'Valdoria & Isles' })],
		officials: [
			official('wang-yi', { country: 'kestria', name: '王毅', sort: '王毅' }),
			official('do-vy', { country: 'kestria', name: 'Đỗ Vỹ', sort: 'Đỗ Vỹ' }),
			official('ines-calder', { country: 'kestria', name: 'Inès Calder', sort: 'Calder, Ines' }),
			official('oskar-vey', { country: 'valdoria' }),
		],
		sources: [
			source('herald', {
				outlet: 'Kestria Herald',
				title: 'Talks in “Port Alder”: 50% done & dusted',
				published: '2021-09-12',
				url: 'https://herald.example/talks?a=1&b=2',
			}),
			source('book', { title: 'A book', author: 'North Harbour Press' }),
		],
		meetings: [
			meeting('day', {
				title: 'Talks at Port Alder',
				place: { city: 'Port Alder', country: 'kestria' },
				countries: ['kestria', 'valdoria'],
				officials: [
					{ official: 'wang-yi', for: 'kestria', as: 'Foreign Minister' },
					{ official: 'ines-calder', for: 'kestria', as: 'Envoy' },
					{ official: 'oskar-vey', for: 'valdoria' },
				],
				accounts: [{ source: 'herald' }, { source: 'book' }],
				commitments: [
					commitment('several', {
						speakers: ['wang-yi', 'ines-calder'],
						quote: 'we “agree” on 100% of $5 & {more}, a_b #1 ~ ^ \\end',
					}),
					commitment('sides', {
						speakers: [],
						for: ['kestria', 'valdoria'],
						speech: 'agreed',
						quote: "the two sides' and the people's hope.",
						account: 'book',
					}),
					commitment('chinese', { speakers: ['wang-yi'], quote: '南海合作' }),
				],
			}),
			meeting('trip', {
				date: '2021-09-10/2021-09-12',
				officials: [
					{ official: 'do-vy', for: 'kestria' },
					{ official: 'oskar-vey', for: 'valdoria' },
				],
				commitments: [commitment('vague', { speakers: ['do-vy'], quote: 'Hợp tác\nrồi, “tốt”' })],
			}),
			meeting('month', {
				date: '2022-07',
				commitments: [commitment('word', { quote: 'a word <b>' })],
			}),
			meeting('visit', {
				kind: 'visit',
				date: '2023-06-25/2023-06-28',
				commitments: [commitment('hope', { speakers: ['oskar-vey'], quote: 'a hope' })],
			}),
			meeting('around', {
				date: '2023-11-2X',
				commitments: [commitment('plan', { quote: 'a plan' })],
			}),
		],
	},
	site({ edition: '2026-11-21' }),
);
