import { expect, test } from 'vitest';
import { draftFrom, type Draft } from '../../../src/draft/draft.ts';
import type { Expected } from '../../../src/draft/expected.ts';
import { noNames } from '../../../src/draft/known-names.ts';
import { precision, recall, scoreDraft, scoreRows, share } from '../../../src/draft/score.ts';

const text =
	'On 5 April 2031, Kenyan Foreign Minister Wanjiru Ndolo met Ghanaian Foreign Minister Kofi Adjei in Accra. “We begin again today,” Ndolo said.';
const draft: Draft = draftFrom(text, noNames);
const sameId = ({ id }: { id: string }, recorded: string) => id === recorded;
const at = text.indexOf('We begin');
const truth: Expected = {
	meetings: [
		{
			id: 'a',
			dates: ['2031-04-05'],
			officials: ['wanjiru-ndolo', 'kofi-adjei'],
			countries: ['ghana', 'kenya'],
		},
	],
	quotations: [
		{
			start: at,
			end: at + 'We begin again today'.length,
			meeting: 'a',
			speakers: ['wanjiru-ndolo'],
			speech: 'direct',
		},
	],
	lost: 0,
	officials: new Set(),
};

test('a draft that says what the records say has all points', () => {
	const score = scoreDraft(draft, truth, sameId);
	for (const row of scoreRows) {
		expect([precision(score[row]), recall(score[row])]).toEqual([1, 1]);
	}
});

test('what is missed lowers recall, and what is made up lowers precision', () => {
	const other = {
		id: 'b',
		dates: ['2030'],
		officials: ['somebody-else'],
		countries: ['ghana', 'togo'],
	};
	const missed = scoreDraft(draft, { ...truth, meetings: [...truth.meetings, other] }, sameId);
	expect([precision(missed.dates), recall(missed.dates)]).toEqual([1, 0.5]);
	const madeUp = scoreDraft(draft, { ...truth, meetings: [other] }, sameId);
	expect([precision(madeUp.officials), recall(madeUp.officials)]).toEqual([0, 0]);
});

test('a date is right only with both its ends', () => {
	const month = scoreDraft(
		draft,
		{ ...truth, meetings: truth.meetings.map((one) => ({ ...one, dates: ['2031-04'] })) },
		sameId,
	);
	expect([month.dates.right, month.datesNear.right]).toEqual([0, 1]);
});

test.each([
	[{ start: 0, end: 10 }, { start: 0, end: 10 }, 1],
	[{ start: 0, end: 10 }, { start: 5, end: 15 }, 1 / 3],
	[{ start: 0, end: 10 }, { start: 10, end: 20 }, 0],
])('%o and %o share %d', (a, b, part) => {
	expect(share(a, b)).toBeCloseTo(part);
});
