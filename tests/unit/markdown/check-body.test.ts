import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/markdown/check-body.ts';

const rulesIn = (body: string) => checkBody(body).map(({ rule, offset }) => `${rule}@${offset}`);

describe('checkBody accepts', () => {
	test.each([
		['nothing', ''],
		['paragraphs with emphasis', 'One *word*.\n\nAnother **word** and a_name_with_lines.'],
		['mentions', '[[kestria]] and [[oskar-vey|his colleague]]'],
		['lists and quotations', '- one\n- two\n\n1. three\n\n> four'],
		['headings of a third level', '### The talks\n\ntext'],
		[
			'addresses of the web and of mail',
			'[a](https://a.example/) [b](http://b.example) [c](mailto:c@c.example) <https://d.example>',
		],
		['signs that begin no HTML', 'a < b, R&D, 3 > 2, a <- b'],
		['code that shows HTML', '`<b>`\n\n```\n<script>\n```'],
		['signs written as entities', '&lt;b&gt;'],
		['a line of dashes below an empty line', 'one\n\n---\n\ntwo'],
	])('%s', (_, body) => {
		expect(checkBody(body)).toEqual([]);
	});
});

describe('checkBody refuses', () => {
	test.each([
		['<b>bold</b>', ['html@0', 'html@7']],
		['text\n\n<div>', ['html@6']],
		['a <!-- comment -->', ['html@2']],
		['<script>alert(1)</script>', ['html@0']],
		['<?php echo ?>', ['html@0']],
		['- in a list <i>', ['html@12']],
	])('HTML in %j', (body, rules) => {
		expect(rulesIn(body)).toEqual(rules);
	});

	test.each([
		'[a](javascript:alert(1))',
		'[a](JaVaScRiPt:alert(1))',
		'[a](java&#10;script:alert(1))',
		'[a](java&Tab;script:alert(1))',
		'[a](<java\tscript:alert(1)>)',
		'[a](&#106;avascript:alert(1))',
		'[a](javascript&colon;alert(1))',
		'[a](javascript\\:alert(1))',
		'[a](<\u0001javascript:alert(1)>)',
		'<javascript:alert(1)>',
		'[a]\n\n[a]: javascript:alert(1)',
		'[a](data:text/html,x)',
		'[a](vbscript:x)',
		'[a](file:///etc/passwd)',
	])('the link %j', (body) => {
		expect(checkBody(body).map(({ rule }) => rule)).toEqual(['unsafe-link']);
	});

	test.each([
		'[a](//evil.example)',
		'[a](/about/)',
		'[a](#top)',
		'[a](wang-yi.md)',
		'[a]()',
		'[a](java%0ascript:alert(1))',
	])('%s, which is no whole address', (body) => {
		expect(rulesIn(body)).toEqual(['relative-link@0']);
	});

	test.each(['# One', '## Two', '##', 'One\n===', 'Two\n---', 'text\n\n## Two', '> ## Two'])(
		'the heading %j',
		(body) => {
			expect(checkBody(body).map(({ rule }) => rule)).toEqual(['heading']);
		},
	);

	test.each(['![a](https://a.example/a.png)', '![a][b]\n\n[b]: https://a.example/a.png'])(
		'the picture %j',
		(body) => {
			expect(rulesIn(body)).toEqual(['image@0']);
		},
	);

	test('every mistake of a text, each at its place', () => {
		expect(rulesIn('# One\n\n[a](/b) <i>')).toEqual(['heading@0', 'relative-link@7', 'html@15']);
	});
});

describe('checkBody refuses what overflows the tools that walk it:', () => {
	const times = 100;

	test.each([
		['quotations', '> '.repeat(times) + 'x'],
		['lists', '- '.repeat(times) + 'x'],
		['numbered lists', '1) '.repeat(times) + 'x'],
		['emphasis', '*a **b '.repeat(times) + 'c** d* '.repeat(times)],
	])('%s in one another', (_, body) => {
		expect(checkBody(body).map(({ rule }) => rule)).toEqual(['unrenderable']);
	});
});

test('says what to do', () => {
	const bodies = [
		'<b>',
		'[a](javascript:x)',
		'[a](/b)',
		'![a](https://b.example)',
		'# a',
		'> '.repeat(99),
	];

	expect(bodies.flatMap((body) => checkBody(body).map(({ message }) => message)))
		.toMatchInlineSnapshot(`
		[
		  "Found HTML: <b>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself.",
		  "Found a link with "javascript:". Links lead to "https:", "http:" or "mailto:" addresses.",
		  "Found a link to "/b", which is no whole address. For another record write [[its-id]]; else give the address from "https://" on.",
		  "Found a picture. Records hold text only: delete it, or link to it.",
		  "Found a heading of level 1. The page has those already: begin with "### ".",
		  "The text cannot be rendered: lists, quotations or emphasis stand more than 60 deep in one another. Make it simpler: paragraphs, lists, emphasis and links are enough.",
		]
	`);
});

test.each([
	['[[wang-yi|the *minister*]] spoke.', 0],
	['See [what [[wang-yi]] said](https://example.org).', 10],
])('refuses a mention that Markdown takes apart: %s', (body, offset) => {
	expect(checkBody(body).map((problem) => [problem.rule, problem.offset])).toEqual([
		['mention', offset],
	]);
});
