import { describe, expect, test } from 'vitest';
import { findIntegrityProblems } from '../../../src/model/integrity.ts';
import { changed, meetingFile, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';
import { commitment, meeting, official, organisation, recordsOf } from '../../fixtures/records.ts';

const files = {
	marenia: { 'countries/marenia.md': '---\nname: Marenia\n---\n' },
	harbour: {
		'organisations/north-harbour.md':
			'---\nname: North Harbour\nkind: province\ncountry: valdoria\n---\n',
	},
	tour: {
		'visits/spring-tour.md':
			'---\ntitle: Spring tour\ndate: 2021-09-10/2021-09-12\nofficials: [ines-calder]\nfrom: kestria\nto: [valdoria]\nsources: [herald]\n---\n',
	},
	commission: {
		'series/strait-commission.md':
			'---\nname: Strait Commission\ncountries: [kestria, valdoria]\n---\n',
	},
};

/** Another meeting like the sound one, with one passage changed. */
function twin(from: string, to: string) {
	return { 'meetings/2021/second.md': changed(from, to)[meetingFile] };
}

describe('references', () => {
	test('to nothing are refused, and the likely record is named', () => {
		expect(problemsIn(changed('- official: ines-calder', '- official: ines-caldr')))
			.toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:8:15  There is no official "ines-caldr". Did you mean "ines-calder"?
			content/meetings/2021/calder-vey.md:17:16  "ines-calder" speaks here but is not among the officials of the meeting. Add the official to \`officials\`, or correct the speaker."
		`);
	});

	test('to nothing like any record are refused with the file to add', () => {
		expect(
			problemsIn(changed('kind: meeting', 'kind: meeting\nwithin: grand-tour')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:9  There is no visit "grand-tour". Correct the id, or add content/visits/grand-tour.md."`,
		);
	});

	test('to a record of another kind are refused', () => {
		expect(problemsIn(changed('for: valdoria', 'for: ines-calder'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:12:10  "ines-calder" is no country or organisation: it is officials/ines-calder.md. Correct the id."`,
		);
	});

	test('are refused at the entry of a list that holds them', () => {
		expect(
			problemsIn(changed('act: pledge', 'act: pledge\n    topics:\n      - fishing')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:21:9  There is no topic "fishing". Correct the id, or add content/topics/fishing.md."`,
		);
	});

	test('to a record that does not fit its schema are not reported a second time', () => {
		expect(
			problemsIn(changed('name: Kestria', 'nme: Kestria', 'countries/kestria.md')),
		).not.toContain(meetingFile);
	});

	test.each([
		[
			'an official of a country',
			changed('country: valdoria', 'country: nowhere', 'officials/oskar-vey.md'),
			'There is no country "nowhere".',
		],
		[
			'a source in another',
			changed('language: en', 'language: en\nin: gazette', 'sources/herald.md'),
			'There is no source "gazette".',
		],
		[
			'a place in a country',
			changed('city: Port Alder, country: kestria', 'city: Port Alder, country: nowhere'),
			'There is no country "nowhere".',
		],
		[
			'a gap about a record',
			{ 'gaps/lost.md': '---\ntitle: Lost\nstate: source-lost\nabout: [nowhere]\n---\n' },
			'There is no record "nowhere".',
		],
		[
			'a part of an organisation',
			{ 'organisations/bureau.md': '---\nname: Bureau\nkind: body\nparent: nowhere\n---\n' },
			'There is no organisation "nowhere".',
		],
		[
			'an official in an account',
			changed('  - source: herald', '  - source: herald\n    officials: [{official: nobody}]'),
			'There is no official "nobody".',
		],
	])('are followed from %s', (_, changes, message) => {
		expect(problemsIn(changes)).toContain(message);
	});
});

describe('commitments', () => {
	test('need speakers who were at the meeting', () => {
		expect(
			problemsIn({
				'officials/ana-rook.md': '---\nname: Ana Rook\nsort: Rook, Ana\n---\n',
				...changed('speakers: [ines-calder]', 'speakers: [ana-rook]'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:17:16  "ana-rook" speaks here but is not among the officials of the meeting. Add the official to \`officials\`, or correct the speaker."`,
		);
	});

	test('need an account that the meeting has', () => {
		expect(problemsIn(changed('    account: herald', '    account: herld'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:21:14  The meeting has no account of "herld". Did you mean "herald"? Name one of its accounts, or add this one."`,
		);
	});

	test('need a side that was at the meeting', () => {
		expect(
			problemsIn({
				...files.marenia,
				...changed('act: pledge', 'act: pledge\n    for: [marenia]'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:20:11  "marenia" is no party to this meeting. Its parties are kestria, valdoria."`,
		);
	});

	test('need ids of their own', () => {
		const second =
			'  - {id: open-strait, speakers: [oskar-vey], speech: direct, act: thanks, quote: thank you, account: herald}\n---\n[[';

		expect(problemsIn(changed('---\n[[', second))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:22:10  The commitment "open-strait" stands twice in this meeting. Its id is its address: give each its own."`,
		);
	});

	test('may be of a side without a name', () => {
		expect(problemsIn(changed('speakers: [ines-calder]', 'for: [kestria]'))).toBe('');
	});
});

describe('lists of a meeting', () => {
	test('name each official once', () => {
		expect(
			problemsIn(
				changed(
					'- official: oskar-vey\n    for: valdoria',
					'- official: oskar-vey\n    for: valdoria\n  - official: ines-calder\n    for: kestria\n    as: Minister of Ports',
				),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:13:5  "ines-calder" is listed twice in \`officials\`. Keep one of the two; an official with two roles has both in one \`as\`."`,
		);
	});

	test('name each source once', () => {
		expect(
			problemsIn(changed('  - source: herald', '  - source: herald\n  - source: herald')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:15:5  "herald" is listed twice in \`accounts\`. Keep one of the two."`,
		);
	});

	test('name each country once', () => {
		expect(
			problemsIn(changed('[kestria, valdoria]', '[kestria, valdoria, kestria]')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:32  "kestria" is listed twice in \`countries\`. Keep one of the two."`,
		);
	});
});

describe('countries', () => {
	test('must list the country of every delegate', () => {
		expect(problemsIn({ ...files.marenia, ...changed('for: valdoria', 'for: marenia') }))
			.toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:6:22  "valdoria" is listed, but no official was there for it. Add its official, delete it, or put it in \`unnamed\` if the source names nobody.
			content/meetings/2021/calder-vey.md:12:10  "oskar-vey" was there for "marenia", but \`countries\` lists only kestria, valdoria. Add "marenia" there, or correct \`for\`."
		`);
	});

	test('must list the country of every organisation that sent a delegate', () => {
		const text = soundFiles[meetingFile]
			.replace('for: valdoria', 'for: north-harbour')
			.replace('[kestria, valdoria]', '[kestria]');

		expect(problemsIn({ ...files.harbour, [meetingFile]: text })).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:12:10  "oskar-vey" was there for "north-harbour", which is of "valdoria", but \`countries\` lists only kestria. Add "valdoria" there, or correct \`for\`."`,
		);
	});

	test('may be represented by one of their organisations', () => {
		expect(
			problemsIn({ ...files.harbour, ...changed('for: valdoria', 'for: north-harbour') }),
		).toBe('');
	});

	test('must not list one that nobody represented', () => {
		expect(
			problemsIn({
				...files.marenia,
				...changed('[kestria, valdoria]', '[kestria, marenia, valdoria]'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:22  "marenia" is listed, but no official was there for it. Add its official, delete it, or put it in \`unnamed\` if the source names nobody."`,
		);
	});

	test('may list one whose people no source names, if it is said to be unnamed', () => {
		const text = changed('[kestria, valdoria]', '[kestria, marenia, valdoria]\nunnamed: [marenia]');

		expect(problemsIn({ ...files.marenia, ...text })).toBe('');
	});

	test('may list the country that an inspection took place in', () => {
		const records = recordsOf({
			meetings: [
				meeting('tour', {
					kind: 'inspection',
					place: { country: 'marenia' },
					countries: ['kestria', 'marenia', 'valdoria'],
				}),
			],
		});

		expect(findIntegrityProblems(records)).toEqual([]);
	});

	test('must not be unnamed and represented at once, nor unnamed and absent', () => {
		expect(
			problemsIn({
				...files.marenia,
				...changed('[kestria, valdoria]', '[kestria, valdoria]\nunnamed: [kestria, marenia]'),
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:7:11  "kestria" is in \`unnamed\`, but an official was there for it. Delete it from \`unnamed\`.
			content/meetings/2021/calder-vey.md:7:20  "marenia" is in \`unnamed\` but not in \`countries\`. Add it there, or delete it here."
		`);
	});

	test('are not asked for where no official is known at all', () => {
		const records = recordsOf({ meetings: [meeting('silent', { officials: [] })] });

		expect(findIntegrityProblems(records)).toEqual([]);
	});

	test('must have existed on the day', () => {
		expect(
			problemsIn(
				changed('name: Kestria', 'name: Kestria\nvalid: 1922/1991-12-26', 'countries/kestria.md'),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:13  Kestria existed 1922 – 26 December 1991, not on 11 September 2021. Correct the date, or name the country of that time."`,
		);
	});

	test('of an open time exist still', () => {
		expect(
			problemsIn(
				changed('name: Kestria', 'name: Kestria\nvalid: 1991-12-26/..', 'countries/kestria.md'),
			),
		).toBe('');
	});
});

describe('visits', () => {
	test('refuse a meeting outside their days', () => {
		expect(
			problemsIn({
				...files.tour,
				...changed('date: 2021-09-11', 'date: 2021-09-13\nwithin: spring-tour'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  The meeting (2021-09-13) lies outside the visit "Spring tour" (2021-09-10/2021-09-12), to which it belongs. Correct one of the dates, or \`within\`."`,
		);
	});

	test.each(['2021-09-12', '2021-09', '2021-09-11/2021-09-20', '2021'])(
		'hold a meeting of %s, which may lie in them',
		(date) => {
			expect(
				problemsIn({
					...files.tour,
					...changed('date: 2021-09-11', `date: ${date}\nwithin: spring-tour`),
				}),
			).toBe('');
		},
	);
});

describe('series', () => {
	test('have each session once', () => {
		expect(
			problemsIn({
				...files.commission,
				...changed(
					'kind: meeting',
					'kind: commission-session\nseries: strait-commission\nsession: 3',
				),
				...twin(
					'date: 2021-09-11\nkind: meeting',
					'date: 2022\nkind: commission-session\nseries: strait-commission\nsession: 3',
				),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/second.md:6:10  Session 3 of "strait-commission" is already meetings/2021/calder-vey.md. Two accounts of one session are one record; otherwise correct the number."`,
		);
	});

	test('need all their countries at a session', () => {
		expect(
			problemsIn({
				...files.marenia,
				'series/strait-commission.md':
					'---\nname: Strait Commission\ncountries: [kestria, marenia]\n---\n',
				...changed('kind: meeting', 'kind: meeting\nseries: strait-commission'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:9  "strait-commission" is held with "marenia", which is not among the countries of this meeting. Add it to \`countries\`, or correct \`series\`."`,
		);
	});
});

describe('disputes', () => {
	const dispute = (account: string, adopted: string) =>
		changed(
			'commitments:',
			`disputed:\n  - field: date\n    readings:\n      - {account: herald, reading: Friday}\n      - {account: ${account}, reading: Saturday}\n    adopted: ${adopted}\n    why: The text is dated.\ncommitments:`,
		);

	test('need accounts that the meeting has', () => {
		expect(problemsIn(dispute('gazette', '2021-09-11'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:19:19  The meeting has no account of "gazette". A reading belongs to one of herald."`,
		);
	});

	test('adopt the date that the record has', () => {
		expect(problemsIn(dispute('herald', '2021-09-10'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:20:14  The date adopted here (2021-09-10) is not the date of the record (2021-09-11). Make them the same."`,
		);
	});
});

describe('sources', () => {
	const digits = '0'.repeat(64);

	test('are not reprinted in themselves', () => {
		expect(
			problemsIn(changed('language: en', 'language: en\nin: herald', 'sources/herald.md')),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:5  "herald" is reprinted in itself, by way of "herald". Correct \`in\` in one of them."`,
		);
	});

	test('are not reprinted in themselves by way of others', () => {
		expect(
			problemsIn({
				...changed('language: en', 'language: en\nin: gazette', 'sources/herald.md'),
				'sources/gazette.md': '---\ntitle: Gazette\nlanguage: en\nin: herald\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/sources/gazette.md:4:5  "gazette" is reprinted in itself, by way of "herald". Correct \`in\` in one of them.
			content/sources/herald.md:5:5  "herald" is reprinted in itself, by way of "gazette". Correct \`in\` in one of them."
		`);
	});

	test('have no checksum of their own inside another', () => {
		expect(
			problemsIn({
				...changed(
					'language: en',
					`language: en\nsha256: ${digits}\nin: gazette`,
					'sources/herald.md',
				),
				'sources/gazette.md': '---\ntitle: Gazette\nlanguage: en\n---\n',
			}),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:9  The text was read from "gazette", whose record has the SHA-256 of the file. Delete \`sha256\` here, or \`in\`."`,
		);
	});

	test('say where they stand only in a file that is known', () => {
		expect(
			problemsIn(
				changed('language: en', 'language: en\nextent: {from: Once, to: end}', 'sources/herald.md'),
			),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:9  \`extent\` says where the text stands in a file, but no file is named. Add \`sha256\` or \`in\`."`,
		);
	});
});

describe('twins', () => {
	test('of one day with the same people are asked about, and stop nothing', () => {
		expect(problemsIn(twin('title: Ines', 'title: Again Ines'))).toMatchInlineSnapshot(
			`"content/meetings/2021/second.md:3:7  warning: The same officials met on the same day in meetings/2021/calder-vey.md. Is it one meeting with two accounts? Then make it one record."`,
		);
	});

	test.each<[string, Parameters<typeof meeting>[1], Parameters<typeof meeting>[1]]>([
		['on different days', { date: '2021-09-11' }, { date: '2021-09-12' }],
		['on a day that is not known', { date: '2021-09' }, { date: '2021-09' }],
		['of different kinds', { kind: 'meeting' }, { kind: 'ceremony' }],
		['of one official', { officials: [] }, { officials: [] }],
	])('are not suspected %s', (_, first, second) => {
		const meetings = [meeting('first', first), meeting('second', second)];

		expect(findIntegrityProblems(recordsOf({ meetings }))).toEqual([]);
	});
});

test('rules that concern a missing record leave the rest of the archive to the other rules', () => {
	const records = recordsOf({
		meetings: [
			meeting('lost', {
				within: 'no-visit',
				series: 'no-series',
				session: '2',
				commitments: [commitment('pledge', { account: 'no-source' })],
			}),
		],
		officials: [official('ines-calder')],
		organisations: [organisation('bureau', { parent: 'no-parent' })],
	});

	expect(
		findIntegrityProblems(records)
			.map(({ rule, message }) => `${rule}: ${message.split('.')[0]}`)
			.toSorted(),
	).toEqual([
		'account: The meeting has no account of "no-source"',
		'reference: There is no official "oskar-vey"',
		'reference: There is no organisation "no-parent"',
		'reference: There is no series "no-series"',
		'reference: There is no visit "no-visit"',
	]);
});
