/** Rules that ask a person to look: each fires on its case, and the sound archive is silent. */

import { expect, test } from 'vitest';
import { changed, meetingFile, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

const dispute = (accounts: string) =>
	`disputed:\n  - field: wording\n    readings:\n${accounts
		.split(' ')
		.map((account) => `      - {account: ${account}, reading: words}\n`)
		.join('')}    adopted: words\n    why: The text.\ncommitments:`;
const gazette = { 'sources/gazette.md': '---\ntitle: Gazette\nlanguage: en\n---\n' };
const tour = (officials: string) => ({
	'visits/tour.md': `---\ntitle: Tour\ndate: 2021-09\nofficials: [${officials}]\nfrom: kestria\nto: [valdoria]\nsources: [herald]\n---\n`,
});
const session = (number: number, date: string, file: string) => ({
	[file]: soundFiles[meetingFile]
		.replace('date: 2021-09-11', `date: ${date}`)
		.replace('kind: meeting', `kind: commission-session\nseries: strait\nsession: ${number}`),
	'series/strait.md': '---\nname: Strait\ncountries: [kestria, valdoria]\n---\n',
});

test.each<[string, Parameters<typeof problemsIn>[0], string]>([
	[
		'a source that was published before the meeting',
		changed('language: en', 'language: en\npublished: 2021-09-10', 'sources/herald.md'),
		`${meetingFile}:14:13  warning: "herald" was published on 10 September 2021, before the meeting`,
	],
	[
		'the same words twice',
		changed(
			'---\n[[',
			'  - {id: again, speakers: [ines-calder], speech: direct, act: pledge, quote: keep the strait open to every flag, account: herald}\n---\n[[',
		),
		`${meetingFile}:22:`,
	],
	[
		'words of a cancelled meeting',
		changed('kind: meeting', 'kind: meeting\nstatus: cancelled'),
		`${meetingFile}:5:9  warning: The meeting is cancelled, and yet words are quoted from it.`,
	],
	[
		'an agreed text of one',
		changed('speech: direct', 'speech: agreed'),
		`${meetingFile}:18:13  warning: An agreed text is of all sides`,
	],
	[
		'two readings of one account',
		changed('commitments:', dispute('herald herald')),
		`${meetingFile}:19:19  warning: "herald" gives two of the readings`,
	],
	[
		'a field that was inferred and is absent',
		changed('kind: meeting', 'kind: meeting\nnote: Worked out.\ninferred: [session]'),
		`${meetingFile}:6:12  warning: \`session\` is said to be inferred`,
	],
	[
		'a meeting in a visit of others',
		{
			...tour('ana-rook'),
			'officials/ana-rook.md': '---\nname: Ana Rook\nsort: Rook, Ana\n---\n',
			...changed('kind: meeting', 'kind: meeting\nwithin: tour'),
		},
		`${meetingFile}:5:9  warning: No visitor of "Tour"`,
	],
	[
		'an official listed for another country',
		changed('country: valdoria', 'country: kestria', 'officials/oskar-vey.md'),
		`${meetingFile}:12:10  warning: Oskar Vey is of "kestria"`,
	],
	[
		'a session before the one that it follows',
		{
			[meetingFile]: undefined,
			...session(13, '2021-01-05', 'meetings/one.md'),
			...session(3, '2021-02-05', 'meetings/two.md'),
		},
		'meetings/one.md:6:10  warning: Session 13 of "strait" (5 January 2021) is dated before session 3',
	],
	[
		'a number of a session that leaps',
		{
			[meetingFile]: undefined,
			...session(13, '2021-01-05', 'meetings/one.md'),
			...session(999999, '2021-02-05', 'meetings/two.md'),
		},
		'meetings/two.md:6:10  warning: Session 999999 follows session 13',
	],
	[
		'a file that is named after another day',
		{ [meetingFile]: undefined, 'meetings/2021-09-12-talks.md': soundFiles[meetingFile] },
		'2021-09-12-talks.md:3:7  warning: The file is named after 12 September 2021',
	],
	[
		'a file in the folder of another year',
		{ [meetingFile]: undefined, 'meetings/2020/talks.md': soundFiles[meetingFile] },
		'meetings/2020/talks.md:3:7  warning: The file lies in the folder "2020"',
	],
	[
		'a city of another country',
		{
			...changed('name: Kestria', 'name: China\niso: CN', 'countries/kestria.md'),
			...changed('city: Port Alder', 'city: Hanoi'),
		},
		`${meetingFile}:5:31  warning: Hanoi lies in Vietnam`,
	],
])('%s is asked about', (_, files, told) => {
	expect(problemsIn(files)).toContain(told);
});

test.each<[string, Parameters<typeof problemsIn>[0]]>([
	[
		'two readings of two accounts',
		{
			...gazette,
			...changed(
				'  - source: herald\ncommitments:',
				`  - source: herald\n  - source: gazette\n${dispute('herald gazette')}`,
			),
		},
	],
	[
		'a meeting in a visit of one of its people',
		{
			...tour('oskar-vey, ines-calder'),
			...changed('kind: meeting', 'kind: meeting\nwithin: tour'),
		},
	],
	[
		'an agreed text of two',
		changed(
			'speakers: [ines-calder]\n    speech: direct',
			'speakers: [ines-calder, oskar-vey]\n    speech: agreed',
		),
	],
	[
		'a small town that has the name of a large city',
		{
			...changed('name: Kestria', 'name: United States\niso: US', 'countries/kestria.md'),
			...changed('city: Port Alder', 'city: Moscow'),
		},
	],
])('%s is nothing to ask about', (_, files) => {
	expect(problemsIn(files)).toBe('');
});
