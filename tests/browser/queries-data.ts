/** Questions to the archive of this repository, each with what it must find and what it must not. */

/** What a query has to give. Records are named as their addresses end: `meeting-id/`, `meeting-id/#quotation`. */
export interface Expected {
	/** The first result. */
	first?: string;
	/** Among the results of the first page. */
	has?: readonly string[];
	/** All results, in any order. */
	only?: readonly string[];
	/** Nowhere on the first page. */
	not?: readonly string[];
	/** A pattern that every address on the first page fits. */
	every?: RegExp;
	/** How many results there are. */
	count?: number;
	/** Another query that finds the same records in the same order. */
	like?: string;
	/** What is marked as dated only perhaps. */
	maybe?: readonly string[];
	/** What the notes say, or that they say nothing. */
	note?: RegExp;
	/** What is offered instead, in a link. */
	suggests?: string;
}

/** A meeting that no other archive has: with others in `content/`, these queries say nothing. */
export const ownMeeting = '2023-12-01-steering-committee-15';

const session13 = '2021-09-steering-committee-13/';
const session15 = '2023-12-01-steering-committee-15/';
const hanoi2021 = '2021-09-11-wang-yi-pham-minh-chinh/';
const phnomPenh = '2021-09-12-wang-yi-prak-sokhonn/';
const jakarta = '2023-07-13-wang-yi-bui-thanh-son/';
const guangxi2024 = '2024-04-04-wang-yi-bui-thanh-son/';
const timor = '2024-04-04-wang-yi-bendito-dos-santos-freitas/';
const nanning = '2024-04-03-wang-yi-saleumxay-kommasith/';
const chongzuo = '2024-04-03-bui-thanh-son-liu-ning/';
const inspection = '2024-04-wang-yi-guangxi-inspection/';
const lao = '2024-03-28-li-mingxiang-somsa-ath-ounsida/';
const openVisit = '2024-04-07-vuong-dinh-hue-china/';

const nothing: Expected = { count: 0 };

export const queries: Readonly<Record<string, readonly (readonly [string, Expected])[]>> = {
	'phrases of quotations': [
		[
			'"Sihanoukville Special Economic Zone"',
			{ only: [`${phnomPenh}#industrialisation-and-sihanoukville`] },
		],
		[
			'“agricultural cooperation working group”',
			{
				only: [
					`${timor}#agricultural-working-group`,
					`${timor}#working-group-and-fields-introduction`,
				],
			},
		],
		[
			'"1982 United Nations Convention on the Law of the Sea"',
			{ only: [`${session15}#law-of-the-sea`] },
		],
		[
			'"selfless support"',
			{ only: [`${timor}#thanks-for-support`, `${timor}#thanks-for-support-introduction`] },
		],
		[
			'"small circles"',
			{ only: [`${guangxi2024}#small-circles`, `${guangxi2024}#small-circles-introduction`] },
		],
		['"Trans-Asian Railway"', { only: [`${jakarta}#trans-asian-railway`] }],
		['"vaccine gap"', { only: [`${phnomPenh}#pandemic-and-vaccine-gap`] }],
		['"golden brand"', { every: new RegExp(`^${inspection}`), count: 2 }],
		[
			'"political and system security"',
			{ first: '2021-09-wang-yi-nguyen-phu-trong/#political-and-system-security', count: 1 },
		],
		[
			'"Code of Conduct in the South China Sea"',
			{
				has: [`${jakarta}#code-of-conduct`, `${guangxi2024}#differences-and-code-of-conduct`],
				not: [`${session15}#code-of-conduct`],
			},
		],
		[
			'"so profound is the friendship"',
			{
				only: [
					`${guangxi2024}#comrades-and-brothers`,
					`${guangxi2024}#comrades-and-brothers-introduction`,
				],
			},
		],
		[
			'"Master Plan on ASEAN Connectivity 2025"',
			{ only: ['2021-09-13-wang-yi-vivian-balakrishnan/#covid-trade-and-connectivity'] },
		],
		[
			'"China\'s position on Taiwan"',
			{
				only: [
					`${guangxi2024}#one-china-principle`,
					`${guangxi2024}#one-china-principle-introduction`,
				],
			},
		],
		['"China’s position on Taiwan"', { like: '"China\'s position on Taiwan"' }],
		['"trade promotion office in haikou"', { only: [`${session15}#trade-office-in-haikou`] }],
		['"Railway Trans-Asian"', nothing],
		['"every circle small"', nothing],
	],
	words: [
		['Sihanoukville', { first: `${phnomPenh}#industrialisation-and-sihanoukville` }],
		['trans-asian railway', { first: `${jakarta}#trans-asian-railway` }],
		['selfless independence', { has: [`${timor}#thanks-for-support`], count: 2 }],
		['independence selfless', { count: 2 }],
		['code of conduct', { has: [`${jakarta}#code-of-conduct`, `${session15}#code-of-conduct`] }],
		['railways', { like: 'railway' }],
		['RAILWAY', { like: 'railway' }],
		['comrades brothers', { first: `${guangxi2024}#comrades-and-brothers` }],
		[
			'5G',
			{
				has: [
					`${phnomPenh}#belt-and-road-and-5g`,
					'2021-09-wang-yi-bui-thanh-son/#corridors-and-high-technology',
				],
			},
		],
		['COVID-19', { first: '2021-09-13-wang-yi-vivian-balakrishnan/#covid-trade-and-connectivity' }],
		['Haikou', { first: `${session15}#trade-office-in-haikou` }],
		['13th session', { only: [session13] }],
		['Government Headquarters', { every: new RegExp(`^${session15}`) }],
		[
			'Tibet',
			{
				has: [`${guangxi2024}#one-china-principle-introduction`],
				not: [`${guangxi2024}#one-china-principle`],
			},
		],
		['Sihanoukville Haikou', nothing],
	],
	'a phrase among words, alternatives, and what is excluded': [
		[
			'Cambodia "Special Economic Zone"',
			{ only: [`${phnomPenh}#industrialisation-and-sihanoukville`] },
		],
		['"small circles" camp "peace and stability"', { count: 2, every: /small-circles/ }],
		[
			'Sihanoukville OR Haikou',
			{
				has: [
					`${phnomPenh}#industrialisation-and-sihanoukville`,
					`${session15}#trade-office-in-haikou`,
				],
			},
		],
		['"small circles" OR "golden brand" OR "vaccine gap"', { count: 5 }],
		['"small circles" | "vaccine gap"', { count: 3 }],
		[
			'vaccine -"vaccine gap"',
			{
				has: [`${hanoi2021}#vaccines-and-treatment`],
				not: [`${phnomPenh}#pandemic-and-vaccine-gap`],
			},
		],
		['vaccine -gap', { like: 'vaccine -"vaccine gap"' }],
		['vaccine −gap', { like: 'vaccine -gap' }],
		['vaccine -vacc', { like: 'vaccine' }],
		['vaccine -nonesuch', { like: 'vaccine' }],
		[
			'railway -Laos',
			{ has: [`${jakarta}#trans-asian-railway`], not: [`${nanning}#action-plan-and-railway`] },
		],
		['"small circles" -camp', nothing],
	],
	'names, in any order and with any marks': [
		[
			'Phạm Minh Chính',
			{ has: ['pham-minh-chinh/', hanoi2021, '2023-06-pham-minh-chinh-china/'], count: 11 },
		],
		['Pham Minh Chinh', { has: ['pham-minh-chinh/', hanoi2021], count: 11 }],
		['Chinh Pham', { count: 11 }],
		['Nguyễn Phú Trọng', { has: ['nguyen-phu-trong/', '2022-10-nguyen-phu-trong-china/'] }],
		['Tap Can Binh', { only: ['xi-jinping/', '2023-12-xi-jinping-vietnam/'] }],
		['Samdech Techo Hun Sen', { only: ['hun-sen/', '2021-09-wang-yi-hun-sen/'] }],
		['王毅', { has: [`${phnomPenh}#core-interests`] }],
		[
			'阮富仲',
			{
				only: [
					'nguyen-phu-trong/',
					'2021-09-wang-yi-nguyen-phu-trong/',
					'2022-10-nguyen-phu-trong-china/',
					'2023-12-01-wang-yi-nguyen-phu-trong/',
				],
			},
		],
		['富仲阮', nothing],
		['王毅 阮富仲', { count: 2, every: /wang-yi-nguyen-phu-trong/ }],
		['习近平', { only: ['xi-jinping/', '2023-12-xi-jinping-vietnam/'] }],
		['왕이', { like: '王毅' }],
		['문재인', { has: ['moon-jae-in/', '2021-09-15-wang-yi-moon-jae-in/'], count: 3 }],
		[
			'정의용',
			{
				has: ['chung-eui-yong/', '2021-09-wang-yi-chung-eui-yong/#strategic-dialogue'],
				not: ['moon-jae-in/'],
			},
		],
		[
			'ສະເຫຼີມໄຊ',
			{ has: [`${nanning}#one-china-policy`], not: [`${nanning}#fifteenth-anniversary`] },
		],
		['ហ៊ុន សែន', { only: ['hun-sen/', '2021-09-wang-yi-hun-sen/'] }],
		['សុខុន', { has: [`${phnomPenh}#core-interests`, 'prak-sokhonn/'], not: ['hun-sen/'] }],
		['東帝汶', nothing],
	],
	'countries by every name': [
		['country:"Viet Nam"', { count: 119, like: 'country:Vietnam' }],
		['country:"Việt Nam"', { like: 'country:Vietnam' }],
		['country:越南', { like: 'country:Vietnam' }],
		['country:베트남', { like: 'country:Vietnam' }],
		['country:ຫວຽດນາມ', { like: 'country:Vietnam' }],
		['country:SRV', { like: 'country:Vietnam' }],
		['country:ROK', { like: 'country:"South Korea"', count: 9 }],
		['country:"Republic of Korea"', { like: 'country:"South Korea"' }],
		['country:korea', { like: 'country:"South Korea"' }],
		['country:한국', { like: 'country:"South Korea"' }],
		['country:PRC', { like: 'country:China' }],
		['country:"People’s Republic of China"', { like: 'country:China' }],
		['country:中华人民共和国', { like: 'country:China' }],
		['country:"Lao PDR"', { like: 'country:Laos', count: 36 }],
		['country:ລາວ', { like: 'country:Laos' }],
		['country:Kampuchea', { like: 'country:Cambodia', count: 13 }],
		['country:កម្ពុជា', { like: 'country:Cambodia' }],
		['country:"East Timor"', { like: 'country:Timor-Leste', count: 19 }],
		['country:"Timor Lorosa’e"', { like: 'country:Timor-Leste' }],
		['Kampuchea "vaccine gap"', { only: [`${phnomPenh}#pandemic-and-vaccine-gap`] }],
		['"East Timor" selfless', { count: 2 }],
		['대한민국', { has: ['2021-09-15-wang-yi-moon-jae-in/'], every: /moon|chung/ }],
	],
	fields: [
		['speaker:"Wang Yi"', { every: /#/, count: 86, not: ['wang-yi/'] }],
		['speaker:"Yi Wang"', { like: 'speaker:"Wang Yi"' }],
		['speaker:王毅', { like: 'speaker:"Wang Yi"' }],
		['speaker：「王毅」', { like: 'speaker:"Wang Yi"' }],
		['speaker:"Vương Nghị"', { like: 'speaker:"Wang Yi"' }],
		['speaker:vuong-nghi', { like: 'speaker:"Wang Yi"' }],
		['speaker:Freitas', { count: 8, every: new RegExp(`^${timor}#`) }],
		[
			'speaker:Vivian',
			{ only: ['2021-09-13-wang-yi-vivian-balakrishnan/#covid-trade-and-connectivity'] },
		],
		['speaker:"Jeong Ui-yong"', { like: 'speaker:"Chung Eui-yong"', count: 2 }],
		['speaker:ສະເຫຼີມໄຊ', { count: 10, every: new RegExp(`^${nanning}#`) }],
		['official:"Leji Zhao"', { only: [openVisit, 'zhao-leji/'] }],
		['official:ហុង', { only: ['2021-09-wang-yi-hor-namhong/', 'hor-namhong/'] }],
		['official:沙伦赛', { has: [`${nanning}#fifteenth-anniversary`] }],
		[
			'"South China Sea" speaker:"Bui Thanh Son"',
			{ only: [`${guangxi2024}#differences-and-code-of-conduct`] },
		],
		['"South China Sea" -speaker:"Wang Yi"', { not: [`${jakarta}#code-of-conduct`] }],
		['speaker:"Tran Luu Quang" act:request', { count: 3, every: new RegExp(`^${session15}#`) }],
		[
			'act:thanks',
			{
				only: [
					`${timor}#thanks-for-support`,
					`${timor}#thanks-for-support-introduction`,
					`${lao}#thanks-for-help`,
					`${lao}#thanks-for-help-introduction`,
				],
			},
		],
		['speech:agreed', { count: 7, every: new RegExp(`^${phnomPenh}#`) }],
		['topic:"one China" country:Laos', { only: [`${nanning}#one-china-policy`] }],
		[
			'place:Jakarta',
			{ has: [`${jakarta}#belt-and-road-quality`], every: new RegExp(`^${jakarta}`) },
		],
		['kind:inspection', { has: [inspection], every: new RegExp(`^${inspection}`) }],
		['source:"Global Times"', { count: 8, every: /^2023-/ }],
		['speaker:Bui OR speaker:Freitas act:thanks', { count: 2, every: new RegExp(`^${timor}#`) }],
		[
			'place:Chongzuo speaker:"Liu Ning"',
			{ only: [`${chongzuo}#support-for-proposals`, `${chongzuo}#potential-and-reciprocity`] },
		],
	],
	'dates, exact and imprecise': [
		['date:2021-09-10', { has: [session13], maybe: [session13], not: [hanoi2021] }],
		[
			'date:2022-10-15',
			{ only: ['2022-10-nguyen-phu-trong-china/'], maybe: ['2022-10-nguyen-phu-trong-china/'] },
		],
		['date:2022-10', { only: ['2022-10-nguyen-phu-trong-china/'], maybe: [] }],
		['date:2021-09-11 speech:direct place:Hanoi', { count: 2, maybe: [] }],
		['date:2021', { count: 32, every: /^2021/, maybe: [] }],
		['before:2022', { like: 'date:2021' }],
		['date:2021-09..2021-12', { like: 'date:2021' }],
		[
			'date:2023-11-25 kind:meeting',
			{
				maybe: [
					'2023-11-wang-wentao-pham-minh-chinh/',
					'2023-11-wang-wentao-pham-minh-chinh/#local-currencies-and-railways',
				],
			},
		],
		['date:2023-11-19 kind:meeting', nothing],
		['date:2024-04-05', { count: 9, every: new RegExp(`^${inspection}`) }],
		['after:2024-04-06', { only: [openVisit], maybe: [] }],
		['date:2030', { only: [openVisit], maybe: [openVisit] }],
		['railway before:2022', nothing],
		[
			'railway after:2022 before:2024',
			{ has: [`${jakarta}#trans-asian-railway`], not: [`${nanning}#action-plan-and-railway`] },
		],
		[
			'"code of conduct" date:2023',
			{
				has: [`${session15}#code-of-conduct`],
				not: [`${guangxi2024}#differences-and-code-of-conduct`],
			},
		],
		['speaker:"Bui Thanh Son" -date:2023', { count: 19, every: /^(2021|2024)/ }],
		[
			'date:2021 country:Cambodia act:agreement topic:agriculture',
			{ only: [`${phnomPenh}#industrialisation-and-sihanoukville`] },
		],
	],
	slips: [
		['vacine', { suggests: 'vaccine' }],
		['raod', { suggests: 'road' }],
		['raliway', { suggests: 'railway' }],
		['Sihanoukvile', { suggests: 'Sihanoukville' }],
		['Balakrishan', { suggests: 'Balakrishnan' }],
		['Guangix', { suggests: 'Guangxi' }],
		['"seflless support"', { suggests: '"selfless support"', count: 0 }],
		[
			'agriculturl cooperation "working group"',
			{ suggests: 'agricultural cooperation "working group"' },
		],
		['country:Cambodja', { suggests: 'country:Cambodia', note: /Did you mean country:"Cambodia"/ }],
		['act:plegde', { suggests: 'act:pledge', note: /Did you mean act:"Pledge"/, count: 0 }],
		['speaker:"Wang Yee"', { note: /Did you mean speaker:"Wang Yi"/, count: 0 }],
		['source:nonesuch', { note: /No source is called "nonesuch"/, count: 0 }],
		['speeker:"Wang Yi"', { note: /no field "speeker:".*"speaker:".*official:.*after:/ }],
		['date:soon railway', { note: /"soon" is no date/, like: 'railway' }],
		['date:2021-13', { note: /"2021-13" is no date/, count: 0 }],
		['railway links', { suggests: '' }],
		['Lưu Ninh', { suggests: '', has: ['liu-ning/'] }],
		['zzqqxx', { suggests: '', count: 0 }],
	],
	'hostile or careless input': [
		['"', nothing],
		['""', nothing],
		['-', nothing],
		['-- " -" …', nothing],
		['OR OR', nothing],
		['../', nothing],
		['../../../etc/passwd', {}],
		['😀', nothing],
		['😀 "vaccine gap"', { count: 1 }],
		['%00', nothing],
		['"vaccine gap"\u0000', { count: 1 }],
		['\ud800', nothing],
		['<img src=x onerror=alert(1)>', {}],
		['"><script>alert(1)</script>', {}],
		['a:b:c', { note: /no field "a:"/ }],
		['speaker:', {}],
		['speaker:""', { count: 0, note: /No speaker/ }],
		['constructor:railway', { note: /no field/ }],
		['__proto__:"vaccine gap"', {}],
		['OR "vaccine gap" OR', { count: 1 }],
		['"vaccine gap', { count: 1 }],
		['date:9999-99-99 "vaccine gap"', { count: 1, note: /no date/ }],
		['railway '.repeat(1300), { note: /first 24 words/, has: [`${jakarta}#trans-asian-railway`] }],
		['x'.repeat(10_000), nothing],
		['"'.repeat(10_000), nothing],
		['a:'.repeat(5000), {}],
		['-speaker:'.repeat(1000), {}],
	],
};
