/**
 * One change a time to a sound archive, and what the check must say of it. The table is kind × field × change:
 * each field has a type, and each type its changes with their verdicts.
 */

import { soundArchive } from './sound-archive.ts';

/** `error` and `warning` stand at the line of the change, `sound` means that nothing is found at all. */
export type Verdict = 'error' | 'warning' | 'sound';

export interface Mutation {
	name: string;
	file: string;
	/** The whole file, changed. */
	text: string;
	/** First and last line, counted from 1, at one of which the problem must be told. */
	lines: readonly [number, number];
	verdict: Verdict;
}

/** A change of a value: what stands in its place in the file. */
type Change = readonly [name: string, verdict: Verdict, value: (sound: string) => string];

const put =
	(text: string) =>
	(sound: string): string =>
		`"${sound.replaceAll('"', '')}${text}"`;
const is = (text: string) => (): string => text;

/** What no text of any kind may hold. */
const brokenTexts: readonly Change[] = [
	...['\\0', '\\a', '\\b', '\\e', '\\v', '\\f', '\\N', '\\L', '\\P', '\\x7F', '\\u0085'].map(
		(escape): Change => [`the escape ${escape}`, 'error', put(`${escape}end`)],
	),
	...[
		0x200b, 0x2060, 0x2062, 0x2028, 0x2029, 0x202e, 0x2066, 0xfeff, 0xfff9, 0xfffd, 0x3164, 0x115f,
		0x1160, 0x180e, 0x034f, 0x206a, 0x1d173, 0xe000, 0xf8ff, 0xfdd0, 0xe0041, 0xffa0,
	].map((code): Change => {
		const character = String.fromCodePoint(code);
		return [
			`the character U+${code.toString(16).toUpperCase()}`,
			'error',
			(sound) => `${sound.charAt(0)}${character}${sound.slice(1)}`,
		];
	}),
	['half a surrogate pair', 'error', put('\\uD83D')],
	['text read in the wrong encoding', 'error', put(' Chinaâ€™s')],
	['a comment that cuts the text off', 'error', (sound) => `${sound} # 5 of the list`],
	['an anchor', 'error', (sound) => `&a ${sound}`],
	['an alias', 'error', is('*a')],
	['a tag', 'error', (sound) => `!!str ${sound}`],
	['an open quotation mark', 'error', (sound) => `"${sound}`],
	['nothing', 'error', is('')],
	['an empty text', 'error', is('""')],
	['blanks alone', 'error', is('"   "')],
	['a character alone that shows nothing', 'error', is('"\\u200B"')],
	['a list', 'error', (sound) => `[one, ${JSON.stringify(sound)}]`],
	['a mapping', 'error', is('{text: one}')],
	['"unknown"', 'error', is('unknown')],
	['"N/A"', 'error', is('N/A')],
	['"n.a."', 'error', is('n.a.')],
];

/** What is legal in words for readers, however odd it looks. */
const soundTexts: readonly Change[] = [
	['a colon between quotation marks', 'sound', put(': a beginning')],
	['a sign for a number', 'sound', (sound) => `${sound}#5`],
	['curly marks and a dash', 'sound', (sound) => `“${sound}” – in full`],
	['Vietnamese', 'sound', (sound) => `${sound} Phạm Bình Minh`],
	['a comment on a line of its own', 'sound', (sound) => sound],
	['digits', 'sound', is('"2021"')],
	['"no"', 'sound', (sound) => `${sound} no`],
];

const prose: readonly Change[] = [
	...brokenTexts,
	...soundTexts,
	['TODO', 'warning', (sound) => `${sound} TODO`],
	['HTML', 'warning', (sound) => `${sound} <br> more`],
];

const ids: readonly Change[] = [
	['an id that no record has', 'error', is('nobody-at-all')],
	['capitals', 'error', (sound) => sound.toUpperCase()],
	['a path', 'error', is('../secret')],
	['a file name', 'error', (sound) => `${sound}.md`],
	['nothing', 'error', is('')],
	['an empty text', 'error', is('""')],
	['"__proto__"', 'error', is('__proto__')],
	['"constructor"', 'error', is('constructor')],
	['a list', 'error', (sound) => `[${sound}, ${sound}]`],
	['a hidden character', 'error', (sound) => `${sound}\u200b`],
	['a comment', 'sound', (sound) => `${sound} # as the paper says`],
	['quotation marks', 'sound', (sound) => `"${sound}"`],
];

const dates: readonly Change[] = [
	...[
		...['2021-02-30', '2021-13-01', '2021-00-10', '2021-9-11', '11 September 2021', '09/11/2021'],
		...['2021-09-12/2021-09-10', '2021-09-10..2021-09-12', '“2021-09-11”', '2021-25', '9999-12-31'],
		...[
			'0000-01-01',
			'21',
			'yesterday',
			'2021-09-11T10:00:00Z',
			'""',
			'[]',
			'2021-09-31',
			'1930-X0-X9-1',
		],
	].map((date): Change => [`the date ${date}`, 'error', is(date)]),
	['a hidden character', 'error', (sound) => `${sound}\u200b`],
	['a comment', 'sound', (sound) => `${sound} # from the dateline`],
	['quotation marks', 'sound', (sound) => `"${sound}"`],
];

const words: readonly Change[] = [
	['another word', 'error', is('something')],
	['capitals', 'error', (sound) => sound.toUpperCase()],
	['nothing', 'error', is('')],
	['a list', 'error', (sound) => `[${sound}]`],
	['"__proto__"', 'error', is('__proto__')],
	['a hidden character', 'error', (sound) => `${sound}\u2060`],
	['a comment', 'sound', (sound) => `${sound} # see below`],
];

const webAddresses: readonly Change[] = [
	...['javascript:alert(1)', 'herald.example/talks', 'https://', '""', 'ftp://herald.example/'].map(
		(address): Change => [`the address ${address}`, 'error', is(address)],
	),
	['a blank', 'error', (sound) => `${sound} more`],
	['a quotation mark', 'error', (sound) => `${sound}"more`],
	['a hidden character', 'error', (sound) => `${sound}\u202e`],
];

/** Which fields there are to change, by file: the line as it begins, and the type of its value. */
const fields: readonly (readonly [
	file: string,
	type: readonly Change[],
	...begins: readonly string[],
])[] = [
	['countries/kestria.md', prose, 'name: '],
	['countries/kestria.md', brokenTexts, 'sort: '],
	['organisations/strait-council.md', prose, 'name: '],
	['organisations/strait-council.md', words, 'kind: '],
	['organisations/strait-council.md', ids, 'country: ', 'parent: '],
	['officials/ines-calder.md', prose, 'name: '],
	['officials/ines-calder.md', brokenTexts, 'sort: '],
	['officials/ines-calder.md', ids, 'country: '],
	[
		'sources/herald.md',
		prose,
		'title: ',
		'outlet: ',
		'author: ',
		'dateline: ',
		'rights: ',
		'note: ',
	],
	['sources/herald.md', dates, 'published: '],
	['sources/herald.md', webAddresses, 'url: ', 'archived: '],
	['topics/fisheries.md', prose, 'name: ', 'scope: '],
	['series/strait-commission.md', prose, 'name: ', 'note: '],
	['visits/calder-in-valdoria.md', prose, 'title: ', 'style: ', 'note: '],
	['visits/calder-in-valdoria.md', ids, 'from: '],
	['gaps/second-day.md', prose, 'title: '],
	['gaps/second-day.md', words, 'state: '],
	['gaps/second-day.md', dates, 'checked: '],
	['phrases/open-strait.md', prose, 'name: '],
	[
		'meetings/2021/2021-09-11-calder-vey.md',
		prose,
		...[
			'title: ',
			'    as: Foreign',
			'    passage: ',
			'    note: Written',
			'    note: She',
			'note: ',
		],
	],
	['meetings/2021/2021-09-11-calder-vey.md', brokenTexts, '    quote: '],
	['meetings/2021/2021-09-11-calder-vey.md', dates, 'date: '],
	[
		'meetings/2021/2021-09-11-calder-vey.md',
		words,
		'kind: ',
		'status: ',
		'    part: ',
		'    act: ',
	],
	['meetings/2021/2021-09-11-calder-vey.md', words, '    speech: '],
	[
		'meetings/2021/2021-09-11-calder-vey.md',
		ids,
		...[
			'  - official: ines',
			'    for: kestria',
			'within: ',
			'series: ',
			'  - source: ',
			'    account: ',
		],
	],
	['site.yaml', brokenTexts, 'title: ', 'description: '],
	['site.yaml', webAddresses, 'address: '],
];

const meeting = 'meetings/2021/2021-09-11-calder-vey.md';

/** Changes that only the other records show to be wrong: what stands in the file, and what is put in its place. */
const acrossRecords: readonly (readonly [
	name: string,
	verdict: Verdict,
	file: string,
	sound: string,
	changed: string,
])[] = [
	[
		'a speaker twice',
		'error',
		meeting,
		'speakers: [ines-calder]',
		'speakers: [ines-calder, ines-calder]',
	],
	['a topic twice', 'error', meeting, 'topics: [fisheries]', 'topics: [fisheries, fisheries]'],
	['a country twice', 'error', meeting, '[kestria, valdoria]', '[kestria, kestria, valdoria]'],
	['countries in another order', 'warning', meeting, '[kestria, valdoria]', '[valdoria, kestria]'],
	['an official twice', 'error', meeting, 'official: oskar-vey', 'official: ines-calder'],
	['held long after the edition', 'error', meeting, 'date: 2021-09-11', 'date: 2099-01-05'],
	['held in a year of two digits', 'error', meeting, 'date: 2021-09-11', 'date: 21-09-11'],
	['a call with a place', 'error', meeting, 'kind: talks', 'kind: call'],
	['a session without its series', 'error', meeting, 'series: strait-commission\n', ''],
	[
		'a speaker who was not there',
		'error',
		meeting,
		'  - official: ines-calder\n    for: kestria\n    as: Foreign Minister\n    part: guest\n',
		'',
	],
	[
		'a correction of what is not there',
		'error',
		meeting,
		'note: The hour',
		'corrections: [{date: 2022-01-05, field: place.__proto__.toString, was: one, now: two, why: It was wrong.}]\nnote: The hour',
	],
	[
		'a disputed field twice',
		'error',
		meeting,
		'note: The hour',
		'disputed:\n  - {field: date, readings: [{account: herald, reading: one}, {account: herald, reading: two}], adopted: one, why: It is nearer.}\n  - {field: date, readings: [{account: herald, reading: one}, {account: herald, reading: two}], adopted: one, why: It is nearer.}\nnote: The hour',
	],
	[
		'a visitor twice',
		'error',
		'visits/calder-in-valdoria.md',
		'officials: [ines-calder]',
		'officials: [ines-calder, ines-calder]',
	],
	[
		'a visited country twice',
		'error',
		'visits/calder-in-valdoria.md',
		'to: [valdoria]',
		'to: [valdoria, valdoria]',
	],
	[
		'its own parent',
		'error',
		'organisations/strait-council.md',
		'parent: strait-league',
		'parent: strait-council',
	],
	[
		'a parent that is its child',
		'error',
		'organisations/strait-league.md',
		'kind: international',
		'kind: international\nparent: strait-council',
	],
	['a code of no country', 'error', 'countries/kestria.md', 'iso: KE', 'iso: ZZ'],
	[
		'published long after the edition',
		'error',
		'sources/herald.md',
		'published: 2021-09-12',
		'published: 2031-01-05',
	],
	['reported before it took place', 'warning', meeting, 'date: 2021-09-11', 'date: 2021-10-11'],
	[
		'checked long after the edition',
		'error',
		'gaps/second-day.md',
		'checked: 2022-01-05',
		'checked: 2031-01-05',
	],
	[
		'the name of another country',
		'warning',
		'countries/valdoria.md',
		'name: Valdoria',
		'name: Kestria',
	],
	[
		'the number of another country',
		'warning',
		'countries/valdoria.md',
		'name: Valdoria',
		'name: Valdoria\nidentifiers: {wikidata: Q114}',
	],
	[
		'the alias of another country',
		'warning',
		'countries/valdoria.md',
		'name: Valdoria',
		'name: Valdoria\naliases: [Old Kestria]',
	],
	[
		'the name of another official',
		'warning',
		'officials/oskar-vey.md',
		'name: Oskar Vey',
		'name: Ines Calder',
	],
	[
		'a phrase that no quotation has',
		'warning',
		'phrases/open-strait.md',
		'[open strait]',
		'[closed strait]',
	],
	['a language that is none', 'error', 'sources/herald.md', 'language: en', 'language: english'],
	['a language that nobody speaks', 'error', 'sources/herald.md', 'language: en', 'language: xx'],
	[
		'a language of the site that nobody speaks',
		'error',
		'site.yaml',
		'language: en',
		'language: xx',
	],
	['a script that is none', 'warning', 'sources/herald.md', 'language: en', 'language: zh-Hanx'],
	[
		'direct speech between marks',
		'warning',
		meeting,
		'quote: We will keep an open strait for all ships.',
		'quote: “We will keep an open strait for all ships.”',
	],
	[
		'direct speech with marks inside',
		'sound',
		meeting,
		'quote: We will keep an open strait for all ships.',
		'quote: “We” will keep an open strait for “all ships”',
	],
	[
		'an entity in a title',
		'warning',
		meeting,
		'title: Ines Calder meets',
		'title: Ines&ZeroWidthSpace; Calder meets',
	],
	[
		'a title of 600 letters',
		'warning',
		meeting,
		'title: Ines Calder meets',
		`title: ${'Ines Calder '.repeat(50)}`,
	],
	[
		'a title in two lines',
		'warning',
		meeting,
		'title: Ines Calder meets',
		'title: |\n  Ines Calder\n  meets',
	],
	['a title folded into one', 'sound', meeting, 'title: Ines', 'title: >-\n  Ines'],
	['a rare language', 'sound', 'sources/herald.md', 'language: en', 'language: kjg'],
	[
		'a name in a language that is none',
		'error',
		'officials/ines-calder.md',
		'names: {zh-Hans',
		'names: {xx',
	],
	...['__proto__', 'constructor', 'toString'].map(
		(key) =>
			[
				`"${key}" as a language`,
				'error',
				'officials/ines-calder.md',
				'{zh-Hans',
				`{${key}`,
			] as const,
	),
	...['__proto__', 'constructor'].map(
		(key) => [`"${key}" in a place`, 'error', meeting, '{city: Port', `{${key}: Port`] as const,
	),
	[
		'a name in look-alike letters that another record has',
		'warning',
		'organisations/strait-council.md',
		'aliases: [The Council]',
		'aliases: [Ѵеу]',
	],
	[
		'a link that runs a script',
		'error',
		'site.yaml',
		'https://papers.example/contact',
		'javascript:alert(1)',
	],
	['a link to nowhere', 'error', 'site.yaml', 'https://papers.example/contact', 'hello'],
	[
		'a language of the site that is none',
		'error',
		'site.yaml',
		'language: en',
		'language: english',
	],
	[
		'an address with a query',
		'error',
		'site.yaml',
		'https://papers.example/\n',
		'https://papers.example/?a=b\n',
	],
	[
		'an address with a password',
		'error',
		'site.yaml',
		'https://papers.example/\n',
		'https://me:secret@papers.example/\n',
	],
	['an edition that is no date', 'error', 'site.yaml', '2026-11-22', '2026-11-22/'],
	['a city that has no letter', 'error', meeting, 'city: Port Alder', 'city: "-"'],
	['a city of 300 letters', 'error', meeting, 'city: Port Alder', `city: ${'Alder '.repeat(50)}`],
	['a city in Hangul', 'sound', meeting, 'city: Port Alder', 'city: 서울'],
	[
		'a title in Vietnamese',
		'sound',
		meeting,
		'Ines Calder meets Oskar Vey in Port Alder',
		'Đàm phán tại cảng Alder',
	],
	['about a day', 'sound', meeting, 'date: 2021-09-11', 'date: 2021-09-11~'],
	['one of two days', 'sound', meeting, 'date: 2021-09-11', 'date: "[2021-09-11,2021-09-12]"'],
];

/** Every change of every field, of what binds records together, and of every file as a whole. */
export function mutations(): Mutation[] {
	return [
		...acrossRecords.map(([name, verdict, file, sound, changed]): Mutation => {
			const text = soundArchive[file] ?? '';
			if (!text.includes(sound)) throw new Error(`${file} does not hold "${sound}"`);
			return {
				name: `${file} ${name}`,
				file,
				text: text.replace(sound, changed),
				lines: [1, 60],
				verdict,
			};
		}),
		...fields.flatMap(([file, type, ...begins]) =>
			begins.flatMap((begin) => type.map((change) => mutationOf(file, begin, change))),
		),
		...Object.keys(soundArchive).flatMap(wholeFile),
	];
}

function mutationOf(file: string, begin: string, [name, verdict, value]: Change): Mutation {
	const lines = (soundArchive[file] ?? '').split('\n');
	const at = lines.findIndex((line) => line.startsWith(begin));
	const [, key = '', sound = ''] = /^(\s*(?:- )?[\w-]+:) (.*)$/.exec(lines[at] ?? '') ?? [];
	if (!key) throw new Error(`${file} has no field "${begin}"`);
	const isNote = name === 'a comment on a line of its own';
	const changed = isNote ? ['# Looked at again.', lines[at] ?? ''] : [`${key} ${value(sound)}`];
	return {
		name: `${file} ${key.trim()} ${name}`,
		file,
		text: [...lines.slice(0, at), ...changed, ...lines.slice(at + 1)].join('\n'),
		lines: [at + 1, at + changed.length],
		verdict,
	};
}

/** Changes of a file as a whole: every one is refused. */
function wholeFile(file: string): Mutation[] {
	const sound = soundArchive[file] ?? '';
	const lines = sound.split('\n');
	const isRecord = sound.startsWith('---');
	const first = isRecord ? 1 : 0;
	const field = lines[first] ?? '';
	const insert = (at: number, ...added: string[]) =>
		[...lines.slice(0, at), ...added, ...lines.slice(at)].join('\n');
	const refused = (name: string, text: string, from: number, to = from): Mutation => ({
		name: `${file} ${name}`,
		file,
		text,
		lines: [from, to],
		verdict: 'error',
	});
	return [
		refused('a field twice', insert(first + 1, field), first + 1, first + 2),
		refused('a field that there is none', insert(first + 1, 'titel: One'), first + 2),
		refused('a tab before a field', insert(first + 1, '\tnote: One'), first + 1, first + 2),
		refused('"__proto__" as a field', insert(first + 1, '__proto__: {one: two}'), first + 2),
		refused('a merge key', insert(first + 1, '<<: {name: One}'), first + 2),
		refused(
			'a merge conflict',
			insert(first + 1, '<<<<<<< HEAD', field, '=======', field, '>>>>>>> theirs'),
			first + 1,
			first + 6,
		),
		...(isRecord
			? [
					refused(
						'front matter that is not closed',
						sound.replace('\n---\n', '\n'),
						1,
						lines.length,
					),
					refused('a second document', insert(first + 1, '...'), first + 1, lines.length),
					refused('text before the front matter', `One\n${sound}`, 1, 2),
					refused('a conflict in the text', `${sound}\n<<<<<<< HEAD\nOne\n\n=======\nTwo\n`, 1, 60),
					refused('a hidden character in the text', `${sound}\nOne&ZeroWidthSpace;two\n`, 1, 60),
					refused('HTML in the text', `${sound}\n<script>alert(1)</script>\n`, 1, 60),
					refused('a mention of no record', `${sound}\nSee [[nobody-at-all]].\n`, 1, 60),
				]
			: []),
	];
}
