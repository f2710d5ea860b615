import { expect, test } from 'vitest';
import { findDraftMarks } from '../../../src/data/draft-marks.ts';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

test('a draft in the archive is warned of, with its questions, until an editor has answered them', () => {
	const draft = changed(
		'date: 2021-09-11',
		'# A DRAFT, made by rules.\n  # ? Which week is meant?\n# so the text says\ndate: 2021-09-11',
	);

	expect(problemsIn(draft)).toMatchInlineSnapshot(`
		"content/meetings/2021/calder-vey.md:3:1  warning: The record is a draft still: a guess, made by rules. Compare it with the text, and delete this line.
		content/meetings/2021/calder-vey.md:4:3  warning: A question of the draft is open: "Which week is meant?" Mend the record where the answer asks for it, and delete the line."
	`);
	expect(problemsIn({})).toBe('');
});

test('marks are found in their lines, and words of a field are none', () => {
	const yaml = 'title: Why? # ? asked\n  # ? Who said it\nnote: "# A DRAFT, no"\n';

	expect(findDraftMarks(yaml).map(({ offset }) => yaml.slice(offset, offset + 4))).toEqual([
		'# ? ',
	]);
	expect(findDraftMarks(`# ? ${'long '.repeat(80)}`)[0]?.message).toMatch(/^.{100,200}long …"/);
});
