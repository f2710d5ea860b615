import { expect, test } from 'vitest';
import { problemPageHtml } from '../../../src/editing/problem-page.ts';
import type { Problem } from '../../../src/rules/problem.ts';

const problem = (file: string, line: number, message: string): Problem => ({
	level: 'error',
	rule: 'schema',
	file,
	line,
	column: 3,
	message,
});
const texts: Record<string, string> = { 'topics/fish.md': '---\nname: <Fish>\nscop: all\n---\n' };
const place = {
	path: '/topics/fish/',
	folder: 'content',
	textOf: (file: string) => {
		const text = texts[file];
		if (text === undefined) throw new Error('There is no such file.');
		return text;
	},
};

test('a problem is shown with its place and the line that is meant', () => {
	const html = problemPageHtml([problem('topics/fish.md', 2, 'A name holds no "<".')], place);

	expect(html).toContain('<h1>1 problem in the records</h1>');
	expect(html).toContain('A name holds no &quot;&lt;&quot;.');
	expect(html).toContain('content/topics/fish.md:2:3');
	expect(html).toContain('<mark>    2  name: &lt;Fish></mark>');
});

test('the problems of the record that was asked for come first', () => {
	const problems = [problem('meetings/2021/a.md', 1, 'One.'), problem('topics/fish.md', 1, 'Two.')];
	const html = problemPageHtml(problems, place);

	expect(html.indexOf('Two.')).toBeLessThan(html.indexOf('One.'));
});

test('a file that is missing has a problem and no line', () => {
	expect(problemPageHtml([problem('site.yaml', 1, 'There is no site.yaml.')], place)).not.toContain(
		'<pre',
	);
});
