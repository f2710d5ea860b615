import { describe, expect, test } from 'vitest';
import { divide, fieldLocator, lineLocator, parseYaml } from '../../../src/data/front-matter.ts';

describe('divide', () => {
	test.each([
		['an ordinary file', '---\na: b\n---\ntext\n', 'a: b\n', 'text\n'],
		['line ends of Windows', '---\r\na: b\r\n---\r\ntext', 'a: b\r\n', 'text'],
		['no text', '---\na: b\n---', 'a: b\n', ''],
		['no fields', '---\n---\ntext', '', 'text'],
		['spaces behind the lines', '---  \na: b\n--- \ntext', 'a: b\n', 'text'],
		['a line --- in the text', '---\na: b\n---\none\n---\ntwo', 'a: b\n', 'one\n---\ntwo'],
		['dashes inside a field', '---\na: b --- c\n---\n', 'a: b --- c\n', ''],
	])('divides a file with %s', (_, text, yaml, body) => {
		const divided = divide(text);

		expect(divided).toMatchObject({ yaml, body });
		expect(text.slice(divided?.yamlOffset).startsWith(yaml)).toBe(true);
		expect(text.slice(divided?.bodyOffset)).toBe(body);
	});

	test.each([
		['text only', 'text'],
		['an empty line first', '\n---\na: b\n---\n'],
		['no end', '---\na: b\n'],
		['an end of four dashes', '---\na: b\n----\n'],
	])('finds no front matter in a file with %s', (_, text) => {
		expect(divide(text)).toBeUndefined();
	});
});

describe('parseYaml', () => {
	test.each(['2021-09-11', '2023', '1.50', 'no', 'Off', 'true', 'null', '~', '0o14', '12:30'])(
		'reads %s as text',
		(value) => {
			expect(parseYaml(`a: ${value}`, 0)).toEqual({ data: { a: value } });
		},
	);

	test('reads a key without a value as empty', () => {
		expect(parseYaml('a:', 0)).toEqual({ data: { a: null } });
	});

	test('reads no fields as a record without fields', () => {
		expect(parseYaml('# nothing yet\n', 0)).toEqual({ data: {} });
	});

	test('finds a key given twice, where it stands the second time', () => {
		expect(parseYaml('a: 1\nb: 2\n"a": 3', 4)).toEqual({
			problems: [
				{
					spot: { offset: 14 },
					message: 'The key "a" is given twice. Keep one of the two, or make them one list.',
				},
			],
		});
	});

	test('finds every key given twice', () => {
		const parsed = parseYaml('a: 1\na: 2\nb: {c: 1, c: 2}', 0);

		expect('problems' in parsed && parsed.problems.map(({ spot }) => spot)).toEqual([
			{ offset: 5 },
			{ offset: 20 },
		]);
	});

	test.each([
		['a tab that indents', 'a:\n\tb: c'],
		['a bracket without its other', 'a: [b'],
		['a quotation mark without its other', 'a: "b'],
		['text behind a quotation', 'a: "b" c'],
		['a reference to nothing', 'a: *b'],
		['a type of a program', 'a: !!js/function b'],
		['a second document', 'a: b\n...\nc: d'],
	])('refuses %s', (_, yaml) => {
		const parsed = parseYaml(yaml, 0);

		expect('problems' in parsed && parsed.problems[0]?.message).toMatch(
			/^(?:The fields cannot be read\. |The quotation mark |Found |The line )/,
		);
	});
});

describe('fieldLocator', () => {
	const yaml = 'title: x\nplace: {city: y}\nlist:\n  - a: 1\n  - a: 2\nempty:\n"quoted key": z\n';
	const locate = fieldLocator(yaml, 100);

	test.each([
		['a value', ['title'], 'x\n'],
		['a value in braces', ['place', 'city'], 'y}'],
		['an entry of a list', ['list', 1], 'a: 2'],
		['a value in a list', ['list', 1, 'a'], '2\n'],
		['a field that is missing, at what should hold it', ['list', 1, 'b'], 'a: 2'],
		['an entry that is missing, at its list', ['list', 7, 'a'], '- a: 1'],
		['an empty value, at its key', ['empty'], 'empty:'],
		['a key between quotation marks', ['quoted key'], 'z\n'],
		['a field of nothing, at the beginning', ['nothing'], 'title'],
		['the record', [], 'title'],
	])('finds %s', (_, path, words) => {
		expect(yaml.slice(locate(path).offset - 100).startsWith(words)).toBe(true);
	});

	test('finds a key itself if asked to', () => {
		expect(yaml.slice(locate(['place', 'city'], true).offset - 100).startsWith('city: y')).toBe(
			true,
		);
	});

	test.each([
		['a word', ['place', 'city'], 'y'],
		['a word and the quotation marks of its key', ['quoted key'], '"quoted key"'],
	])('tells what stands there: %s', (_, path, words) => {
		const { offset, scalar } = locate(path, path.length === 1);

		expect(yaml.slice(offset - 100, (scalar?.end ?? 0) - 100)).toBe(words);
		expect(scalar?.value).toBe(words.replaceAll('"', ''));
	});

	test.each([[['list']], [['empty']], [['list', 1]], [['list', 7]]])(
		'has no word to tell of at %j',
		(path) => {
			expect(locate(path).scalar).toBeUndefined();
		},
	);

	test('finds the beginning of front matter that is no fields', () => {
		expect(fieldLocator('', 4)(['title']).offset).toBe(4);
	});
});

describe('lineLocator', () => {
	test.each([
		[0, 1, 1],
		[2, 1, 3],
		[3, 2, 1],
		[4, 3, 1],
		[7, 3, 4],
		[8, 4, 1],
	])('puts offset %i at line %i, column %i', (offset, line, column) => {
		expect(lineLocator('ab\n\ncd\r\n')(offset)).toEqual({ line, column });
	});
});
