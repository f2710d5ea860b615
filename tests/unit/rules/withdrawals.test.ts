import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../fixtures/content-folder.ts';

describe('a withdrawn record', () => {
	test('leaves everything but says why, whatever else its file holds', () => {
		expect(
			problemsIn({
				'topics/fisheries.md':
					'---\nname: Fisheries\nstale: field\nwithdrawn: {date: 2026-11-20, why: Never used.}\n---\n<b>Old text</b>\n',
			}),
		).toBe('');
	});

	test('is not referred to any more, and what is to be seen instead is there', () => {
		expect(
			problemsIn({
				'sources/herald.md':
					'---\ntitle: Talks\nwithdrawn: {date: 2026-11-20, why: Not genuine., see: heralt}\n---\n',
				'sources/herald-2.md': '---\ntitle: Talks\nlanguage: en\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:14:13  "herald" was withdrawn on 20 November 2026. Take the reference out, or name "heralt".
			content/sources/herald.md:3:55  Readers are told to see "heralt", but there is no such record. Correct the id, or delete the field."
		`);
	});

	test('has a day and a reason', () => {
		expect(problemsIn({ 'topics/fisheries.md': '---\nwithdrawn: {date: 2026}\n---\n' }))
			.toMatchInlineSnapshot(`
			"content/topics/fisheries.md:2:12  The reason is missing. Add the field \`why\`: text is needed here.
			content/topics/fisheries.md:2:19  "2026" is not one day. Write the day on which the record was changed, such as 2026-11-22."
		`);
		expect(
			problemsIn({ 'topics/fisheries.md': '---\nwithdrawn: yes\n---\n' }),
		).toMatchInlineSnapshot(
			`"content/topics/fisheries.md:2:12  Found "yes", expected the fields "date", "why" and "see". Write one field a line, as "field: value"."`,
		);
	});
});
