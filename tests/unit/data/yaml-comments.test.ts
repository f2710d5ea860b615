import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { applyCures } from '../../../src/editing/cures.ts';
import { changed, meetingFile, soundFiles, writeContent } from '../../fixtures/content-folder.ts';

/** The comments that are refused with one passage changed, each as "line:column". */
function refused(from: string, to: string, file: keyof typeof soundFiles = meetingFile) {
	const { problems } = readContent(writeContent(changed(from, to, file)));
	return problems
		.filter(({ rule }) => rule === 'comment')
		.map(({ line, column }) => `${line}:${column}`);
}

/** The meeting as it is read once every cure is made. */
function curedMeeting(from: string, to: string) {
	const files = changed(from, to);
	const { problems } = readContent(writeContent(files));
	const text = applyCures(
		files[meetingFile] as string,
		problems.map(({ cure = [] }) => cure),
	);
	const cured = readContent(writeContent({ [meetingFile]: text }));
	expect(cured.problems.filter(({ level }) => level === 'error')).toEqual([]);
	return cured.records.meetings[0]?.data;
}

const quote = 'quote: keep the strait open to every flag';

describe('a comment that cuts a text off is refused at its place', () => {
	test.each([
		['a quotation', quote, `${quote} # 5 of the list`, '20:47'],
		['a title', 'Calder meets Oskar Vey', 'Calder meets Oskar Vey # 5', '2:36'],
		['a role', 'as: Foreign Minister', 'as: Foreign Minister # acting', '10:26'],
		['a field in braces', '{city: Port Alder, c', '{city: Port # Alder, c', '5:20'],
		[
			'a text that goes on in the next line',
			quote,
			`${quote} # 5 of the list\n      and more`,
			'20:47',
		],
		['the second line of a text', quote, `${quote}\n      and more # 5`, '21:16'],
		['a text before a line like a comment', quote, `${quote}\n      # 5 of the list`, '21:7'],
		['a text that begins with #', quote, 'quote: # 5 of the list', '20:12'],
		['the line of >-', quote, 'quote: >- # 5 of\n      the list', '20:15'],
		['the line of |', quote, 'quote: | # 5 of\n      the list', '20:14'],
	])('%s', (_, from, to, place) => {
		expect(refused(from, to)).toEqual([place]);
	});

	test.each([
		['a list below its field', 'aliases:\n  - Vey\n  - O. # Vey', '6:8'],
		['an entry that begins with #', 'aliases:\n  - # Vey\n  - O.', '5:5'],
		['a list in brackets', 'aliases: [Vey, O. # Vey]', '4:19'],
		['a list in brackets, over lines', 'aliases: [Vey,\n  O. # Vey\n  ]', '5:6'],
		['a list in brackets, behind a comma', 'aliases: [Vey, # 5, O.]', '4:16'],
		['a name by language', 'names:\n  ko: 베이 # Vey', '5:10'],
		['a name by language, in braces', 'names: {ko: 베이 # Vey}', '4:16'],
		[
			'a text in a list of fields',
			'corrections:\n  - date: 2026-11-22\n    field: name\n    was: Vay\n    why: A slip # of the hand',
			'8:17',
		],
	])('%s', (_, fields, place) => {
		expect(refused('sort: Vey, Oskar', `sort: Vey\n${fields}`, 'officials/oskar-vey.md')).toEqual([
			place,
		]);
	});

	test('each of several in one record, also behind a list that one of them has broken', () => {
		expect(
			refused(
				'sort: Vey, Oskar',
				'sort: Vey # by the family\naliases: [Vey # 1, O. # 2]\nnames: {ko: 베이 # 3}',
				'officials/oskar-vey.md',
			),
		).toEqual(['3:11', '4:15', '4:23', '5:16']);
	});

	test.each([
		['site.yaml', 'title: Strait Papers', 'title: Strait # Papers', '1:15'],
		['officials/oskar-vey.md', 'name: Oskar Vey', 'name: Oskar # Vey', '2:13'],
		['sources/herald.md', 'outlet: Kestria Herald', 'outlet: Herald # 5', '3:16'],
	] as const)('in %s', (file, from, to, place) => {
		expect(refused(from, to, file)).toEqual([place]);
	});

	test('with a message that shows what would be lost', () => {
		const { problems } = readContent(writeContent(changed(quote, `${quote} # 5 of the list`)));

		expect(problems.map(({ message }) => message)).toEqual([
			'The text would be cut off here: a blank and "#" begin a comment, so "# 5 of the list" would be lost. Put the whole text between quotation marks, or the comment on a line of its own above the field.',
		]);
	});
});

describe('a comment that cuts nothing off stays', () => {
	test.each([
		['on a line of its own', quote, `# the third paragraph\n    ${quote}`],
		['below a text, at the column of the field', quote, `${quote}\n    # the third paragraph`],
		['behind a date', 'date: 2021-09-11', 'date: 2021-09-11 # by the headline'],
		['behind a word of a closed list', 'kind: meeting', 'kind: meeting # not talks'],
		['behind an id', '- official: ines-calder', '- official: ines-calder # the host'],
		['behind a list', '[kestria, valdoria]', '[kestria, valdoria] # both'],
		[
			'behind a list of ids, over lines',
			'[kestria, valdoria]',
			'[kestria, # the host\n  valdoria]',
		],
		['behind the name of a list', 'accounts:', 'accounts: # as they came'],
		['behind a text between quotation marks', quote, 'quote: "every flag" # as printed'],
		['behind braces', 'country: kestria}', 'country: kestria} # as printed'],
		['that is none, between quotation marks', quote, 'quote: "point #4 and # 5"'],
		[
			'that is none, without a blank before it',
			quote,
			'quote: point #4 is C#'.replace(' #4', '#4'),
		],
		['that is none, below >-', quote, 'quote: >-\n      point\n      # 5 of # the list'],
	])('%s', (_, from, to) => {
		expect(readContent(writeContent(changed(from, to))).problems).toEqual([]);
	});

	test('as a question of a draft, wherever it stands', () => {
		expect(refused(quote, `${quote}\n      # ? Is it whole?`)).toEqual([]);
	});
});

describe('the cure keeps the whole text', () => {
	test.each([
		['We agreed on point #4 and # 5 of the list', 'We agreed on point #4 and # 5 of the list'],
		['point # 5: the list', 'point # 5: the list'],
		['the "list" # 5', 'the "list" # 5'],
		[String.raw`the "list's" \ # 5`, String.raw`the "list's" \ # 5`],
		['point # 5\n      of # the list', 'point # 5 of # the list'],
		['point\n      # 5 of the list', 'point # 5 of the list'],
		['point\n      # 5 of\n      the list', 'point # 5 of the list'],
		['# 5 of the list', '# 5 of the list'],
		['>- # 5 of\n      the list', '# 5 of the list'],
	])('%s', (written, read) => {
		expect(curedMeeting(quote, `quote: ${written}`)?.commitments[0]?.quote).toBe(read);
	});

	test('in braces, with the fields that the comment had hidden', () => {
		expect(curedMeeting('{city: Port Alder, c', '{city: Pier # 5, c')?.place).toEqual({
			city: 'Pier # 5',
			country: 'kestria',
		});
	});

	test('and other problems of the record are told as well', () => {
		const { problems } = readContent(
			writeContent(changed(`act: pledge\n    ${quote}`, `act: pleidge\n    ${quote} # 5: it`)),
		);

		expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
			'19 schema',
			'20 comment',
		]);
	});
});

test('a file with thousands of comments behind texts is read in seconds', () => {
	const aliases = Array.from({ length: 5_000 }, (_, index) => `  - name ${index} # ${index}\n`);
	const begin = performance.now();
	const places = refused(
		'sort: Vey, Oskar',
		`sort: Vey\naliases:\n${aliases.join('')}`,
		'officials/oskar-vey.md',
	);

	expect(places).toHaveLength(200);
	expect(performance.now() - begin).toBeLessThan(20_000);
});
