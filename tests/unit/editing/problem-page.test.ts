import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { problemPageHtml } from '../../../src/editing/problem-page.ts';
import { problemPage } from '../../../src/integrations/problem-page.ts';
import type { Problem } from '../../../src/rules/problem.ts';
import { changed, writeContent } from '../../fixtures/content-folder.ts';

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

test('an address that cannot be decoded is one like any other', () => {
	const html = problemPageHtml([problem('topics/fish.md', 2, 'One.')], {
		...place,
		path: '/%E0%A4%A/',
	});
	expect(html).toContain('One.');
});

test('the development server does not wait for a pipe among the records', () => {
	const folder = writeContent(changed('kind: meeting', 'kind: chat'));
	expect(spawnSync('mkfifo', [join(folder, 'topics.md'), join(folder, 'site.pipe')]).status).toBe(
		0,
	);
	vi.stubEnv('READOUT_CONTENT', folder);
	try {
		let middleware: (request: object, response: object, next: () => void) => void = () => undefined;
		const server = {
			watcher: { add: vi.fn(), on: vi.fn() },
			middlewares: { use: (given: typeof middleware) => (middleware = given) },
		};
		const setup = problemPage().hooks['astro:server:setup'] as (given: object) => void;
		setup({ server });
		const end = vi.fn<(html: string) => void>();
		middleware(
			{ url: '/', headers: { accept: 'text/html' } },
			{ writeHead: vi.fn(), end },
			vi.fn(),
		);
		expect(end.mock.calls[0]?.[0]).toContain('Found a named pipe, expected a file.');
		expect(end.mock.calls[0]?.[0]).toContain('3 problems in the records');
	} finally {
		vi.unstubAllEnvs();
	}
});
