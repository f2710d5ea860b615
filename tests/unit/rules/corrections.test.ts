import { describe, expect, test } from 'vitest';
import { changed, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

const withEdition = { 'site.yaml': `${soundFiles['site.yaml']}edition: 2026-11-22\n` };

/** The sound meeting with more fields. */
function meetingWith(fields: string) {
	return changed('commitments:\n', `${fields}\ncommitments:\n`);
}

describe('corrections', () => {
	test('may follow one another, in any order in the file, if the last one is what the record says', () => {
		const files = meetingWith(`corrections:
  - {date: 2026-11-20, field: date, was: 2021-09-10, now: 2021-09-11, why: The dateline.}
  - {date: 2026-11-02, field: date, was: 2021-09, now: 2021-09-10, why: A second text.}
  - {date: 2026-11-20, field: place.city, was: Alder, now: Port Alder, why: As printed.}
  - {date: 2026-11-20, field: officials.ines-calder.as, now: Foreign Minister, why: Left out.}
  - {date: 2026-11-20, field: text, was: talked, now: met, why: No talks.}`);
		expect(problemsIn({ ...withEdition, ...files })).toBe('');
	});

	test('are refused where two of one field do not follow one another', () => {
		expect(
			problemsIn(
				meetingWith(`corrections:
  - {date: 2026-11-02, field: date, was: 2021-09, now: 2021-09-10, why: A second text.}
  - {date: 2026-11-20, field: date, was: 2021-09-12, now: 2021-09-11, why: The dateline.}`),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:17:42  The correction of 2 November 2026 left "2021-09-10" in \`date\`, but this one says that it was "2021-09-12". Make \`was\` the same as the earlier \`now\`."`,
		);
	});

	test('are refused where the last one is not what the record says', () => {
		expect(
			problemsIn(
				meetingWith(`corrections:
  - {date: 2026-11-02, field: date, was: 2021-09, now: 2021-09-10, why: A second text.}
  - {date: 2026-11-02, field: place.venue, was: the old hall, why: Not in the source.}
  - {date: 2026-11-02, field: place.city, was: Port Alder, why: Not in the source.}
  - {date: 2026-11-02, field: commitments.open-strait.quote, was: strait, now: straits, why: A slip.}`),
			),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:16:56  The last correction of \`date\` says that it is "2021-09-10", but the record has "2021-09-11". Make the two the same, or add the later correction.
			content/meetings/2021/calder-vey.md:18:48  The last correction of \`place.city\` says that it is nothing, but the record has "Port Alder". Make the two the same, or add the later correction.
			content/meetings/2021/calder-vey.md:19:80  The last correction of \`commitments.open-strait.quote\` says that it is "straits", but the record has "keep the strait open to every flag". Make the two the same, or add the later correction."
		`);
	});

	test('name a field that there is, and what changed', () => {
		expect(
			problemsIn(
				meetingWith(`corrections:
  - {date: 2026-11-02, field: dete, was: a, now: b, why: A slip.}
  - {date: 2026-11, field: date, was: 2021-09-12, now: 2021-09-11, why: A slip.}
  - {date: 2026-11-02, field: note, why: A slip.}
  - {date: 2026-11-02, field: note, was: a, now: a, why: A slip.}`),
			),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:17:12  "2026-11" is not one day. Write the day on which the record was changed, such as 2026-11-22.
			content/meetings/2021/calder-vey.md:18:5  The correction does not say what changed. Give \`was\`, \`now\` or both.
			content/meetings/2021/calder-vey.md:19:5  The correction says that "a" became the same. Correct \`was\` or \`now\`."
		`);
		expect(
			problemsIn(
				meetingWith(`corrections:
  - {date: 2026-11-02, field: dete, was: a, now: b, why: A slip.}`),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:16:31  There is no field "dete" in this kind of record. Did you mean "date"?"`,
		);
	});

	test('are not later than the edition', () => {
		expect(
			problemsIn({
				...withEdition,
				...meetingWith(`corrections:
  - {date: 2026-11-23, field: date, was: 2021-09-12, now: 2021-09-11, why: A slip.}`),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:16:12  23 November 2026 is after the edition (22 November 2026) that site.yaml gives. Correct the date, or \`edition\` in site.yaml."`,
		);
	});
});
