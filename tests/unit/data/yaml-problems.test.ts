import { describe, expect, test } from 'vitest';
import { lineLocator, parseYaml } from '../../../src/data/front-matter.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { changed, meetingFile, problemsIn, writeContent } from '../../fixtures/content-folder.ts';

/** What keeps YAML from being read, each as "line:column message". */
function problemsOf(yaml: string): string[] {
	const parsed = parseYaml(yaml, 0);
	if (!('problems' in parsed)) return [];
	const position = lineLocator(yaml);
	return parsed.problems.map(({ spot, message }) => {
		const { line, column } = position('offset' in spot ? spot.offset : 0);
		return `${line}:${column} ${message}`;
	});
}

/** Words that only people who know the libraries understand. */
const privateWords =
	/parseAll|implicit|flow (?:map|seq)|block (?:map|seq)|compact map|scalar|call stack|anchor|unresolved|document/i;

describe('one message at the right line, in plain words, for', () => {
	test.each([
		['a name for a value', 'a: b\nc: &x d\n', '2:4 Found "&x"'],
		['a reference', 'a: b\nc: *x\n', '2:4 Found "*x"'],
		['fields taken over', 'a: b\n<<: {c: d}\n', '2:1 Found "<<"'],
		['a type', 'a: b\nc: !!str d\n', '2:4 Found "!!str"'],
		['a type of a program', 'a: !!js/function b\n', '1:4 Found "!!js/function"'],
		['an instruction', '%YAML 1.2\n---\na: b\n', '1:1 Found "%YAML 1.2"'],
		['an end with points', 'a: b\n...\nc: d\n', '2:1 The line "..." ends the fields here'],
		['a second part', 'a: b\n--- c\nd: e\n', '2:1 A second part begins here'],
		['a complicated key', 'a: b\n? c\n: d\n', '2:1 Found "? "'],
		['a list as a key', 'a: b\n? [c, d]\n: e\n', '2:1 Found "? "'],
		['a key of programs', 'a: b\n__proto__: c\n', '2:1 There is no field "__proto__"'],
		['such a key, spelt out', '"\\u005f_proto__": c\n', '1:1 There is no field "__proto__"'],
		['too many brackets', `a: b\nc: ${'['.repeat(5000)}\n`, '2:44 Fields and lists stand more'],
		[
			'fields too far in',
			Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
			'41:41 Fields and lists stand more',
		],
		['a mark that is not closed', 'a: b\nc: "d\ne: f\n', '2:4 The quotation mark " opens here'],
		['a single one', "a: b\nc: 'd\ne: f\n", "2:4 The quotation mark ' opens here"],
		['one that a later one closes', 'a: "b\nc: d\ne: "f"\n', '1:4 The quotation mark " opens'],
		[
			'one in a list',
			'l:\n  - q: "b\n    r: c\n  - q: "d"\n',
			'2:8 The quotation mark " opens here',
		],
		['text behind a mark', 'a: b\nc: "d" e\n', '2:8 The fields cannot be read. Text stands behind'],
		['a bracket', 'a: b\nc: [d, e\nf: g\n', '2:4 The fields cannot be read. "[" opens here'],
		['a brace', 'a: b\nc: {d: e\nf: g\n', '2:4 The fields cannot be read. "{" opens here'],
		['a second colon', 'a: b\nc: d: e\n', '2:4 The fields cannot be read. There is a second ": "'],
		['a tab', 'a:\n\tb: c\n', '2:1 The fields cannot be read. A tab'],
		['a field too far in', 'a: b\n c: d\n', '2:2 The fields cannot be read. This line stands'],
		['a line without a colon', 'a: b\nfoo\nc: d\n', '2:1 The fields cannot be read. This line has'],
		['a sign that begins no text', 'a: b\nc: @d\n', '2:4 The fields cannot be read. A text cannot'],
		['a false escape', 'a: b\nc: "\\$"\n', '2:5 The fields cannot be read. A backslash'],
	])('%s', (_, yaml, beginning) => {
		const problems = problemsOf(yaml);

		expect(problems).toHaveLength(1);
		expect(problems[0]?.slice(0, beginning.length)).toBe(beginning);
		expect(problems[0]).not.toMatch(privateWords);
	});

	test.each([
		['a & b', 'a: R & D\n', { a: 'R & D' }],
		['marks between quotation marks', 'a: "*b* & !c ? <<"\n', { a: '*b* & !c ? <<' }],
		['marks inside words', 'a: b*c d!e f&g what?\n', { a: 'b*c d!e f&g what?' }],
		['"<<" as text', 'a: << b >>\n', { a: '<< b >>' }],
		['lines below >-', 'a: >-\n  &b *c !d\n  ? e\n', { a: '&b *c !d ? e' }],
		['a text over two lines between marks', 'a: "b\n  c"\nd: e\n', { a: 'b c', d: 'e' }],
		['"---" at the beginning of a file', '--- # kept\na: b\n', { a: 'b' }],
	])('but none for %s', (_, yaml, data) => {
		expect(parseYaml(yaml, 0)).toEqual({ data });
	});
});

describe('front matter is told as', () => {
	test.each([
		['not closed', '---\nname: F\n', '1:1  The front matter is not closed: it opens here'],
		[
			'closed by four hyphens',
			'---\nname: F\n----\nx\n',
			'3:1  The front matter is not closed: found "----"',
		],
		[
			'closed by points',
			'---\nname: F\n...\nx\n',
			'3:1  The front matter is not closed: found "..."',
		],
		['below an empty line', '\n---\nname: F\n---\n', '1:1  The file begins with an empty line'],
		[
			'with other line ends',
			'---\rname: F\r---\r',
			'1:1  The lines of the file end in a sign of old',
		],
		['absent', 'name: F\n', '1:1  The file does not begin with front matter'],
		[
			'two',
			'---\nname: F\n---\nscope: F.\n---\nText.\n',
			'3:1  The front matter ends here, and below it stand further fields',
		],
	])('%s', (_, text, message) => {
		const problems = problemsIn({ 'topics/f.md': text }).split('\n');

		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`content/topics/f.md:${message}`);
	});
});

describe('a field that a text below >- swallowed', () => {
	const quote = 'quote: keep the strait open to every flag\n    account: herald';

	test('is told once, at its line', () => {
		expect(
			problemsIn(changed(quote, 'quote: >-\n      keep the strait open\n      account: herald')),
		).toBe(
			`content/${meetingFile}:22:7  "account:" stands so far in that it is read as a part of the text of "quote". Begin it in the column of the other fields; or, if it is text, move the word from the beginning of the line.`,
		);
	});

	test('is told of the fields around, too', () => {
		expect(
			problemsIn(changed(quote, `${quote}\n    note: |\n      A note.\n      within: a-visit`)),
		).toContain(`${meetingFile}:24:7  "within:" stands so far in`);
	});

	test.each([
		['a word with a colon that is no field', 'note: >-\n      He said\n      thus: keep it open'],
		['a field that stands where it belongs', 'note: >-\n      The\n      kind: as printed'],
		['a field in the middle of a line', 'note: >-\n      It gives no session: none'],
	])('is not %s', (_, note) => {
		expect(problemsIn(changed(quote, `${quote}\n    ${note}`))).toBe('');
	});
});

test('a record of 60,000 unknown fields is told in seconds and in few words', () => {
	const fields = Array.from({ length: 60_000 }, (_, index) => `field${index}: x\n`).join('');
	const begin = performance.now();
	const { problems } = readContent(
		writeContent({ 'topics/f.md': `---\nname: F\nscope: F.\n${fields}---\n` }),
	);

	expect(problems).toHaveLength(21);
	expect(problems.at(-1)?.message).toContain('59,980 more fields');
	expect(performance.now() - begin).toBeLessThan(20_000);
});

test('thousands of problems of other kinds in one file are bounded as well', () => {
	const aliases = '  - ""\n'.repeat(5000);
	const { problems } = readContent(
		writeContent({ 'topics/f.md': `---\nname: F\nscope: F.\naliases:\n${aliases}---\n` }),
	);

	expect(problems).toHaveLength(201);
	expect(problems[0]?.message).toContain('4,800 more problems');
});
