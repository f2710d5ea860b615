import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

const marenia = { 'countries/marenia.md': '---\nname: Marenia\n---\n' };
describe('commitments', () => {
	test('need an account that the meeting has', () => {
		expect(problemsIn(changed('    account: herald', '    account: herld'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:21:14  The meeting has no account of "herld". Did you mean "herald"? Name one of its accounts, or add this one."`,
		);
	});

	test('need a side that was at the meeting', () => {
		expect(
			problemsIn({
				...marenia,
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
