import { describe, expect, test } from 'vitest';
import { findIntegrityProblems } from '../../../src/rules/all.ts';
import { changed, meetingFile, problemsIn } from '../../fixtures/content-folder.ts';
import { commitment, meeting, recordsOf } from '../../fixtures/records.ts';

/** A second meeting, after the sound one, whose words follow what is given. */
function later(follows: string, { date = '2022-03-05' } = {}) {
	const text = changed('    account: herald\n', `    account: herald\n    follows:\n${follows}\n`)[
		meetingFile
	];
	return { 'meetings/2022/later.md': String(text).replace('date: 2021-09-11', `date: ${date}`) };
}

const one = (commitmentId: string, as = 'repeats') =>
	`      - {commitment: ${commitmentId}, as: ${as}}`;

/** Messages on a chain of meetings by date: each follows the one that is named. */
function problemsOf(chain: Record<string, { date: string; follows?: string[] }>) {
	const meetings = Object.entries(chain).map(([id, { date, follows = [] }]) =>
		meeting(id, {
			date,
			// Officials differ in number only to keep the rule on twins out of the way.
			officials: [{ official: 'ines-calder', for: 'kestria' }],
			unnamed: ['valdoria'],
			commitments: [
				commitment('words', {
					follows: follows.map((other) => ({ commitment: `${other}#words`, as: 'extends' })),
				}),
			],
		}),
	);
	return findIntegrityProblems(recordsOf({ meetings })).map(({ file, message }) => [file, message]);
}

describe('words that follow others', () => {
	test('are sound where those are of an earlier meeting', () => {
		expect(problemsIn(later(one('calder-vey#open-strait')))).toBe('');
	});

	test('need a way from the list', () => {
		expect(problemsIn(later(one('calder-vey#open-strait', 'confirms')))).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:23:50  "confirms" is not a way to follow earlier words. It is one of "repeats", "reaffirms", "extends", "narrows", "reports-done" and "contradicts"."`,
		);
	});

	test('need both ids', () => {
		expect(problemsIn(later(one('open-strait')))).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:23:22  "open-strait" names no commitment. Write the id of its meeting, "#" and its own id, such as "2021-09-11-wang-yi-pham-minh-chinh#vaccines-and-treatment"."`,
		);
	});

	test('need a meeting that exists', () => {
		expect(problemsIn(later(one('calder-vay#open-strait')))).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:23:22  There is no meeting "calder-vay". Did you mean "calder-vey"?"`,
		);
	});

	test('need a commitment that exists in it, and the likely one is named', () => {
		expect(problemsIn(later(one('calder-vey#open-straits')))).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:23:22  The meeting "calder-vey" has no commitment "open-straits". Did you mean "calder-vey#open-strait"?"`,
		);
	});

	test('name each earlier passage once', () => {
		expect(
			problemsIn(
				later(`${one('calder-vey#open-strait')}\n${one('calder-vey#open-strait', 'extends')}`),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:24:22  "calder-vey#open-strait" is followed twice here. Keep the one that fits best."`,
		);
	});

	test('do not follow themselves, nor what was said at the same meeting', () => {
		expect(problemsIn(later(one('later#open-strait')))).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:23:22  These words follow themselves. Name the earlier ones."`,
		);
		expect(problemsIn(later(one('later#other')))).toMatchInlineSnapshot(
			`"content/meetings/2022/later.md:23:22  "later#other" stands in this same meeting. \`follows\` names words of an earlier meeting; what was said here besides needs no link."`,
		);
	});

	test('are refused where those were said later', () => {
		expect(
			problemsIn(later(one('calder-vey#open-strait'), { date: '2021-09-10' })),
		).toMatchInlineSnapshot(
			`
			"content/meetings/2022/later.md:3:7  warning: The file lies in the folder "2022", but the date is 10 September 2021. Correct the date, or move the file.
			content/meetings/2022/later.md:23:22  "calder-vey#open-strait" was said later: 11 September 2021 is after 10 September 2021. Record it there, as words that follow these, or correct a date."
		`,
		);
	});

	test('say nothing more of a meeting that does not fit its schema', () => {
		expect(
			problemsIn({
				...later(one('calder-vey#open-strait')),
				...changed('kind: meeting', 'kind: party'),
			}),
		).not.toContain('later.md');
	});
});

describe('dates of words that follow others', () => {
	test.each([
		['the same day', '2021-09-11', '2021-09-11'],
		['a month that holds the day', '2021-09', '2021-09-11'],
		['a day in the month', '2021-09-11', '2021-09'],
		['a year, by the last day that it leaves', '2021', '2021-01-01'],
		['intervals that overlap by a day', '2021-09-12/2021-09-14', '2021-09-10/2021-09-12'],
		['one of two days', '[2021-09-10,2021-09-12]', '2021-09-11'],
		['an open beginning', '/2021-09-12', '2021-09-11'],
	])('may be %s', (_, earlier, date) => {
		expect(problemsOf({ a: { date: earlier }, b: { date, follows: ['a'] } })).toEqual([]);
	});

	test.each([
		['the next day', '2021-09-12', '2021-09-11'],
		['a later month', '2021-10', '2021-09'],
		['a later interval', '2021-09-13/2021-09-14', '2021-09-10/2021-09-12'],
		['an open end', '2022/', '2021'],
	])('may not be %s', (_, earlier, date) => {
		expect(problemsOf({ a: { date: earlier }, b: { date, follows: ['a'] } })).toHaveLength(1);
	});

	// Each of the two links alone can be true; both cannot.
	test('are handed on by a date too vague to refuse either link', () => {
		expect(
			problemsOf({
				july: { date: '2023-07' },
				vague: { date: '2023', follows: ['july'] },
				june: { date: '2023-06', follows: ['vague'] },
			}),
		).toMatchInlineSnapshot(`
			[
			  [
			    "meetings/june.md",
			    ""vague#words" follows words of "july" (July 2023), which is after June 2023. Correct one of the two links, or a date.",
			  ],
			]
		`);
	});
});

describe('circles', () => {
	test('are refused once, where the last link closes them', () => {
		const day = '2021-09-11';
		expect(
			problemsOf({
				a: { date: day, follows: ['c'] },
				b: { date: day, follows: ['a'] },
				c: { date: day, follows: ['b'] },
				d: { date: day, follows: ['a', 'c'] },
			}),
		).toMatchInlineSnapshot(`
			[
			  [
			    "meetings/b.md",
			    "These words follow themselves, by way of "a#words". Delete \`follows\` where it leads to later words.",
			  ],
			]
		`);
	});

	test('are not seen where two ways lead to the same words', () => {
		const day = '2021-09-11';
		expect(
			problemsOf({
				a: { date: day },
				b: { date: day, follows: ['a'] },
				c: { date: day, follows: ['a'] },
				d: { date: day, follows: ['b', 'c'] },
			}),
		).toEqual([]);
	});
});
