/** Precision and recall of a draft against what an archive records. The rules are `matchingRules`. */

import { mayOverlap, readDate } from '../dates/dates.ts';
import type { Draft, DraftMeeting } from './draft.ts';
import type { Expected, ExpectedMeeting } from './expected.ts';

export const matchingRules = `A meeting of the draft is paired with one of the records, each with one at most, where they share an official
or a session's number; of several, the pair with most officials in common and a date that may be the same.
A date is right if its first and last possible day are those of the record (or of the account in this text);
"near" if the two may mean the same day. Officials and countries are right if the paired record has them.
A quotation is right if it and a recorded one share at least half of the characters that either covers
(intersection over union >= 0.5); "exact" if both begin and end at the same characters (full stops at the
end aside); "characters" counts the characters covered by both. Its speaker is right if the record names
him. Whatever belongs to a meeting without a pair counts as wrong, or as missed.`;

/** How many were given and how many of them are right; how many are recorded and how many of them were found. */
export interface Tally {
	given: number;
	right: number;
	expected: number;
	found: number;
}

export interface Score {
	meetings: Tally;
	dates: Tally;
	datesNear: Tally;
	officials: Tally;
	countries: Tally;
	quotations: Tally;
	quotationsExact: Tally;
	characters: Tally;
	direct: Tally;
	/** Of the quotations that are right, how many have the right speaker. */
	speakers: Tally;
}

export const scoreRows = [
	'meetings',
	'dates',
	'datesNear',
	'officials',
	'countries',
	'quotations',
	'quotationsExact',
	'characters',
	'direct',
	'speakers',
] as const satisfies readonly (keyof Score)[];

/** `isOfficial` tells whether a drafted official is the recorded one: a proposal bears another id. */
export function scoreDraft(
	draft: Draft,
	expected: Expected,
	isOfficial: (drafted: { id: string; name: string }, recorded: string) => boolean,
): Score {
	const score = emptyScore();
	const pairs = pairUp(draft.meetings, expected.meetings, isOfficial);
	score.meetings = {
		given: draft.meetings.length,
		expected: expected.meetings.length,
		right: pairs.size,
		found: pairs.size,
	};
	for (const meeting of draft.meetings) {
		const record = pairs.get(meeting);
		score.officials.given += meeting.officials.length;
		score.countries.given += meeting.countries.length;
		if (meeting.date !== null) {
			score.dates.given++;
			score.datesNear.given++;
		}
		if (!record) continue;
		const { date } = meeting;
		if (date !== null && record.dates.some((one) => sameBounds(date, one))) score.dates.right++;
		if (date !== null && record.dates.some((one) => mayOverlap(date, one))) score.datesNear.right++;
		score.officials.right += record.officials.filter((one) =>
			meeting.officials.some((drafted) => isOfficial(drafted, one)),
		).length;
		score.countries.right += record.countries.filter((one) =>
			meeting.countries.includes(one),
		).length;
	}
	score.dates.expected = score.datesNear.expected = expected.meetings.length;
	score.officials.expected = expected.meetings.reduce(
		(sum, { officials }) => sum + officials.length,
		0,
	);
	score.countries.expected = expected.meetings.reduce(
		(sum, { countries }) => sum + countries.length,
		0,
	);
	for (const row of ['dates', 'datesNear', 'officials', 'countries'] as const)
		score[row].found = score[row].right;
	scoreQuotations(score, draft, expected, isOfficial);
	return score;
}

function scoreQuotations(
	score: Score,
	draft: Draft,
	expected: Expected,
	isOfficial: (drafted: { id: string; name: string }, recorded: string) => boolean,
): void {
	const given = draft.meetings.flatMap(({ quotations, officials }) =>
		quotations.map((one) => ({ ...one, officials })),
	);
	const found = new Set<object>();
	const foundDirect = new Set<object>();
	for (const one of given) {
		const near = expected.quotations.filter((other) => share(one, other) >= 0.5);
		if (near.length === 0) continue;
		score.quotations.right++;
		for (const other of near) found.add(other);
		if (near.some((other) => one.start === other.start && Math.abs(one.end - other.end) <= 1)) {
			score.quotationsExact.right++;
			score.quotationsExact.found++;
		}
		if (one.speech === 'direct' && near.some(({ speech }) => speech === 'direct')) {
			score.direct.right++;
			for (const other of near) foundDirect.add(other);
		}
		score.speakers.given++;
		score.speakers.expected++;
		const isRight = near.some(
			(other) =>
				other.speakers.length > 0 &&
				other.speakers.every((speaker) =>
					one.speakers.some((id) =>
						isOfficial(
							{ id, name: one.officials.find((official) => official.id === id)?.name ?? id },
							speaker,
						),
					),
				),
		);
		if (isRight) {
			score.speakers.right++;
			score.speakers.found++;
		}
	}
	score.quotations.found = found.size;
	score.direct.found = foundDirect.size;
	score.quotations.given = score.quotationsExact.given = given.length;
	score.quotations.expected = score.quotationsExact.expected = expected.quotations.length;
	score.direct.given = given.filter(({ speech }) => speech === 'direct').length;
	score.direct.expected = expected.quotations.filter(({ speech }) => speech === 'direct').length;
	const [mine, theirs] = [covered(given), covered(expected.quotations)];
	const both = [...mine].filter((at) => theirs.has(at)).length;
	score.characters = { given: mine.size, expected: theirs.size, right: both, found: both };
}

function covered(spans: readonly { start: number; end: number }[]): Set<number> {
	return new Set(
		spans.flatMap(({ start, end }) =>
			Array.from({ length: end - start }, (_, index) => start + index),
		),
	);
}

/** Intersection over union of two spans. */
export function share(
	a: { start: number; end: number },
	b: { start: number; end: number },
): number {
	const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function sameBounds(a: string, b: string): boolean {
	const [left, right] = [readDate(a), readDate(b)];
	return left.earliest === right.earliest && left.latest === right.latest;
}

function pairUp(
	drafted: readonly DraftMeeting[],
	recorded: readonly ExpectedMeeting[],
	isOfficial: (drafted: { id: string; name: string }, recorded: string) => boolean,
): Map<DraftMeeting, ExpectedMeeting> {
	const candidates = drafted.flatMap((meeting) =>
		recorded.flatMap((record) => {
			const shared = record.officials.filter((one) =>
				meeting.officials.some((other) => isOfficial(other, one)),
			).length;
			const isSession = meeting.session !== undefined && meeting.session === record.session;
			if (shared === 0 && !isSession) return [];
			const union = new Set([...record.officials]).size + meeting.officials.length - shared;
			const { date } = meeting;
			const onDate = date !== null && record.dates.some((one) => mayOverlap(date, one)) ? 1 : 0;
			return [
				{
					meeting,
					record,
					weight: (union === 0 ? 0 : shared / union) + onDate + (isSession ? 1 : 0),
				},
			];
		}),
	);
	const pairs = new Map<DraftMeeting, ExpectedMeeting>();
	const used = new Set<ExpectedMeeting>();
	for (const { meeting, record, weight } of candidates.toSorted((a, b) => b.weight - a.weight)) {
		if (pairs.has(meeting) || used.has(record) || weight < 1) continue;
		pairs.set(meeting, record);
		used.add(record);
	}
	return pairs;
}

export function emptyScore(): Score {
	const tally = (): Tally => ({ given: 0, right: 0, expected: 0, found: 0 });
	return Object.fromEntries(scoreRows.map((row) => [row, tally()])) as unknown as Score;
}

/** The sum of several scores: every item counts alike, whatever its text. */
export function sumScores(scores: readonly Score[]): Score {
	const sum = emptyScore();
	for (const score of scores) {
		for (const row of scoreRows) {
			sum[row].given += score[row].given;
			sum[row].expected += score[row].expected;
			sum[row].right += score[row].right;
			sum[row].found += score[row].found;
		}
	}
	return sum;
}

export function precision({ given, right }: Tally): number | undefined {
	return given === 0 ? undefined : right / given;
}

export function recall({ expected, found }: Tally): number | undefined {
	return expected === 0 ? undefined : found / expected;
}
