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

describe('former ids', () => {
	test('are kept from every other record, sound or not, withdrawn or renamed', () => {
		expect(
			problemsIn({
				...meetingWith('formerly: [old-meeting, ines-calder, gone, calder-vey]'),
				'topics/fisheries.md': '---\nname: Fisheries\nscope: Fish.\nformerly: [old-meeting]\n---\n',
				'topics/gone.md': '---\nwithdrawn: {date: 2026-11-20, why: Never used.}\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:15:25  "ines-calder" already leads to officials/ines-calder.md. An address is never used again: delete it here, or rename that record.
			content/meetings/2021/calder-vey.md:15:38  "gone" already leads to topics/gone.md. An address is never used again: delete it here, or rename that record.
			content/meetings/2021/calder-vey.md:15:44  "calder-vey" is given twice, or is the record's own id. Delete it here.
			content/topics/fisheries.md:4:12  "old-meeting" already leads to meetings/2021/calder-vey.md. An address is never used again: delete it here, or rename that record."
		`);
	});

	test('of a quotation are kept from the other quotations of its meeting', () => {
		expect(
			problemsIn(
				changed(
					'  - id: open-strait\n',
					'  - id: open-strait\n    formerly: [strait, open-strait, strait]\n',
				),
			),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:17:24  "open-strait" already leads to a quotation of this meeting. Delete it here.
			content/meetings/2021/calder-vey.md:17:37  "strait" already leads to a quotation of this meeting. Delete it here."
		`);
	});

	test('are not referred to any more', () => {
		expect(
			problemsIn({
				...changed('speakers: [ines-calder]', 'speakers: [calder]'),
				'officials/ines-calder.md': soundFiles['officials/ines-calder.md'].replace(
					'country:',
					'formerly: [calder]\ncountry:',
				),
				'topics/fisheries.md': '---\nname: Fisheries\nscope: Fish.\n---\nSee [[calder]].\n',
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:17:16  "calder" is now called "ines-calder". Write the new id.
			content/meetings/2021/calder-vey.md:17:16  "calder" speaks here but is not among the officials of the meeting. Add the official to \`officials\`, or correct the speaker.
			content/topics/fisheries.md:5:5  "calder" is now called "ines-calder". Write the new id."
		`);
	});
});

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

describe('phrases', () => {
	test('are warned of where no quotation has them, unless it is said why', () => {
		expect(
			problemsIn({
				'phrases/shut-strait.md': '---\nname: Shut strait\nvariants: [shut the strait]\n---\n',
				'phrases/free-passage.md':
					'---\nname: Free passage\nvariants: [free passage]\nunquoted: Awaited.\n---\n',
				'phrases/open-strait.md':
					'---\nname: Open strait\nvariants: [strait open]\nunquoted: Awaited.\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/phrases/open-strait.md:4:11  warning: Quotations have this phrase now. Delete \`unquoted\`.
			content/phrases/shut-strait.md:3:11  warning: No quotation has this phrase. Correct the variants, or say in \`unquoted\` why it is kept."
		`);
	});

	test('are refused where two claim one wording, or one has it twice', () => {
		expect(
			problemsIn({
				'phrases/open-strait.md':
					'---\nname: Open strait\nvariants: [strait open, Strait-Open]\n---\n',
				'phrases/other.md': '---\nname: Other\nvariants: [every flag]\n---\n',
				'phrases/third.md': '---\nname: Third\nvariants: [Every FLAG, "*"]\n---\n',
				'phrases/twin.md': '---\nname: Twin\nvariants: [Every  FLAG]\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/phrases/open-strait.md:3:25  "Strait-Open" finds the same as "strait open": capitals, marks and hyphens make no difference. Keep one of the two.
			content/phrases/third.md:3:24  "*" has no word to look for. Write the words of the phrase.
			content/phrases/twin.md:3:12  "Every  FLAG" is also a variant of "other". Each wording belongs to one phrase: delete it in one of the two."
		`);
	});
});

test('reports of mistakes go to one place', () => {
	const site = soundFiles['site.yaml'];
	expect(
		problemsIn({
			'site.yaml': `${site}reports: {email: editor@papers.example, issues: https://git.example/new}\n`,
		}),
	).toMatchInlineSnapshot(
		`"content/site.yaml:7:10  Reports go to one place: give either \`email\` or \`issues\`."`,
	);
	expect(problemsIn({ 'site.yaml': `${site}reports: {email: editor}\n` })).toMatchInlineSnapshot(
		`"content/site.yaml:7:18  "editor" is not an e-mail address."`,
	);
});
