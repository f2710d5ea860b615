import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { divide, parseYaml } from '../../../src/data/front-matter.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { recordText, yamlText } from '../../../src/data/write-record.ts';
import { recordKinds } from '../../../src/schemas/records.ts';

/** The fields and the text that the reader finds in a file. */
function readText(text: string) {
	const divided = divide(text);
	if (!divided) throw new Error(`no front matter: ${text}`);
	const read = parseYaml(divided.yaml, 0);
	if (!('data' in read)) throw new Error(JSON.stringify(read.problems));
	return { data: read.data as Record<string, unknown>, body: divided.body };
}

test('a record is written in the layout of the archive', () => {
	const words =
		'the two sides should deepen mutual political trust, strengthen unity and coordination, and carry forward the friendship between them';
	const text = recordText(
		{
			title: 'Talks: the end',
			date: '2021-09-11',
			place: { city: 'Port Alder', region: undefined, country: 'kestria' },
			countries: ['kestria', 'valdoria'],
			unnamed: [],
			aliases: ['Talks, the last', 'Последние'],
			names: { vi: 'Hội đàm', ko: '회담' },
			officials: [{ official: 'ines-calder', as: '', for: 'kestria' }],
			variants: ['open strait'],
			note: words,
		},
		'\nThey met.\n\n',
	);
	expect(text).toBe(`---
title: "Talks: the end"
date: 2021-09-11
place: {city: Port Alder, country: kestria}
countries: [kestria, valdoria]
aliases: ["Talks, the last", Последние]
names:
  vi: Hội đàm
  ko: 회담
officials:
  - official: ines-calder
    for: kestria
variants:
  - open strait
note: >-
  the two sides should deepen mutual political trust, strengthen unity and coordination, and carry forward the
  friendship between them
---
They met.
`);
});

test('a list that does not fit on the line of its field has a line for each item', () => {
	const ids = ['a'.repeat(50), 'b'.repeat(50)];
	// "about: [", "]" and two times ", " make 13 characters more: 120 in all, and 121.
	expect(yamlText({ about: [...ids, 'c'.repeat(7)] }).split('\n')).toHaveLength(2);
	expect(yamlText({ about: [...ids, 'c'.repeat(8)] })).toBe(
		`about:\n${[...ids, 'c'.repeat(8)].map((id) => `  - ${id}\n`).join('')}`,
	);
});

test('comments stand at the head and above what they are about', () => {
	const data = { title: 'Talks', date: '2021', officials: [{ official: 'a' }, { official: 'b' }] };
	const text = yamlText(data, {
		head: ['A guess.', 'Compare it.'],
		above: [
			{ path: ['date'], lines: ['by the heading'] },
			{ path: ['officials', 1], lines: ['who?', 'perhaps c'] },
			{ path: ['note'], lines: ['there is none'] },
		],
	});
	expect(text).toBe(`# A guess.
# Compare it.

title: Talks
# by the heading
date: 2021
officials:
  - official: a
  # who?
  # perhaps c
  - official: b
`);
});

describe('what is written is read back to the letter, and written the same again:', () => {
	const long = 'a passage of some words that goes on and on '.repeat(5).trim();
	const texts = {
		'words of YAML': ['yes', 'no', 'null', '~', 'true', '=', '<<'],
		numbers: ['2023', '007', '0x1F', '1e3', '.inf', '1_000', '12:30'],
		dates: [
			'2021-09-11',
			'2022-07',
			'[2024-04-05,2024-04-06]',
			'/2024-04-05',
			'2023-11-2X',
			'2023?',
		],
		'signs at the beginning': [
			'- a',
			'? a',
			': a',
			'# a',
			'& a',
			'*a',
			'!a',
			'|',
			'>-',
			'%a',
			'@a',
			'`a`',
		],
		'signs inside': [
			'a: b',
			'a #b',
			'a # b',
			'a: ',
			'a, b',
			'[a]',
			'{a}',
			'a: "b"',
			'C:\\new',
			"it's",
		],
		'quotation marks': ['"a"', "'a'", '“a”', '"', "'", '«a»', '"a" and "b"'],
		'line breaks': [
			'a\nb',
			'a\n\nb',
			'\na',
			'a\n',
			'a\n \n b',
			'---\na\n---',
			`${long}\n${long}`,
			'a\r\nb',
			`${long}\n\n \n${long}\r`,
		],
		'blanks at an end or doubled': [
			' a',
			'a ',
			'  a\n b',
			'a  b',
			'\ta',
			`${long}  ${long}`,
			` ${long}`,
		],
		'other scripts and signs': [
			'中国',
			'中国：越南',
			'🇻🇳 👍',
			'Phạm Minh Chính',
			'ກິ',
			'e\u0301',
			'a\u00a0b',
		],
		'long texts': [
			long,
			`${long}: ${long}`,
			`# ${long}`,
			`"${long}"`,
			'中'.repeat(200),
			'w'.repeat(200),
		],
	};

	test.each(Object.entries(texts))('%s', (_, given) => {
		for (const text of given) {
			const data = {
				title: text,
				place: { city: text, country: 'kestria' },
				aliases: [text, text],
				names: { vi: text },
				commitments: [{ id: 'a', quote: text, speakers: [text] }],
				variants: [text],
			};
			const file = recordText(data, 'Text.');
			const read = readText(file);
			expect(read, file).toEqual({ data, body: 'Text.\n' });
			expect(recordText(read.data, read.body)).toBe(file);
		}
	});

	test('every record of the first archive', () => {
		const { records } = readContent('content');
		const files = recordKinds.flatMap((kind) => records[kind].map(({ file }) => file));
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			const given = readText(readFileSync(`content/${file}`, 'utf8'));
			const text = recordText(given.data, given.body);
			const read = readText(text);
			expect(read, file).toEqual({ data: given.data, body: given.body });
			expect(recordText(read.data, read.body), file).toBe(text);
		}
	});
});
