import { expect, test } from 'vitest';
import { ContentError, countProblems, formatProblems } from '../../../src/data/report.ts';
import type { Problem } from '../../../src/rules/problem.ts';

const problem = (level: Problem['level'], line: number): Problem => ({
	level,
	rule: 'schema',
	file: 'topics/a.md',
	line,
	column: 2,
	message: 'It is wrong.',
});

test('a problem is a line with its place, and a warning says so', () => {
	expect(formatProblems([problem('error', 1), problem('warning', 3)], 'content')).toBe(
		'content/topics/a.md:1:2  It is wrong.\ncontent/topics/a.md:3:2  warning: It is wrong.',
	);
});

test.each([
	[[], '0 problems'],
	[['error'], '1 problem'],
	[['error', 'error'], '2 problems'],
	[['warning'], '0 problems, 1 warning'],
	[['error', 'warning', 'warning'], '1 problem, 2 warnings'],
] as const)('%j are counted as %s', (levels, words) => {
	expect(countProblems(levels.map((level) => problem(level, 1)))).toBe(words);
});

test('a build that stops names all errors and no warning', () => {
	const { message } = new ContentError(
		[problem('error', 1), problem('warning', 2), problem('error', 3)],
		'.',
	);

	expect(message).toMatchInlineSnapshot(`
		"The content has 2 problems, so nothing was built.

		topics/a.md:1:2  It is wrong.
		topics/a.md:3:2  It is wrong.
		"
	`);
});
