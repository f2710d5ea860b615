import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';

const targets = new Map([
	['oskar-vey', { path: '/officials/oskar-vey/', label: 'Oskar Vey & Co' }],
]);
const render = (body: string) => renderBody(body, (id) => targets.get(id));
const link = (words: string) => `<a href="/officials/oskar-vey/">${words}</a>`;

describe('a mention', () => {
	test.each([
		[
			'under the name of its record',
			'[[oskar-vey]] spoke',
			`<p>${link('Oskar Vey &#x26; Co')} spoke</p>`,
		],
		[
			'under the words of the author',
			'so [[oskar-vey|the minister]] said',
			`<p>so ${link('the minister')} said</p>`,
		],
		['with spaces', '[[ oskar-vey | the minister ]]', `<p>${link('the minister')}</p>`],
		['in emphasis', '*[[oskar-vey|he]]*', `<p><em>${link('he')}</em></p>`],
		['twice', '[[oskar-vey|he]] and [[oskar-vey|him]]', `<p>${link('he')} and ${link('him')}</p>`],
	])('becomes a link %s', (_, body, html) => {
		expect(render(body)).toBe(html);
	});

	test.each([
		['in code', '`[[oskar-vey]]`', '<p><code>[[oskar-vey]]</code></p>'],
		['in a block of code', '```\n[[oskar-vey]]\n```', '<pre><code>[[oskar-vey]]\n</code></pre>'],
		['of nothing', '[[nobody]]', '<p>[[nobody]]</p>'],
		['of nothing, with words', '[[nobody|him]]', '<p>[[nobody|him]]</p>'],
	])('stays as it is written %s', (_, body, html) => {
		expect(render(body)).toBe(html);
	});

	test('within a link makes no link in a link', () => {
		expect(render('[a [[oskar-vey]] b](https://a.example)')).toBe(
			'<p><a href="https://a.example">a [[oskar-vey]] b</a></p>',
		);
	});
});

describe('text', () => {
	test.each([
		'"straight" and \'single\'',
		'“curly” and ‘single’',
		'«guillemets»',
		'a -- b --- c ...',
		'（全角）',
		'China‘s',
	])('keeps the marks of %s', (words) => {
		expect(render(words).replaceAll(/<\/?span[^>]*>/g, '')).toBe(`<p>${words}</p>`);
	});

	test('has the language of each run in another script', () => {
		expect(render('It says 中华人民共和国 (**한국**) and `王毅`.')).toBe(
			'<p>It says <span lang="und-Hani">中华人民共和国</span> (<strong><span lang="ko">한국</span></strong>) and <code>王毅</code>.</p>',
		);
	});

	test('is CommonMark', () => {
		expect(render('### Talks\n\n- one\n- two\n\n> [site](https://a.example)')).toBe(
			'<h3>Talks</h3>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<blockquote>\n<p><a href="https://a.example">site</a></p>\n</blockquote>',
		);
	});

	test('loses HTML, which the check refuses before', () => {
		expect(render('a <b onclick="x()">b</b>')).toBe('<p>a b</p>');
	});

	test('of nothing is nothing', () => {
		expect(render('')).toBe('');
	});
});
