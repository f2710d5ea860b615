import { warning, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Marks of quotation that open, with those that close them. */
const pairs: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['„', '“'],
	['«', '»'],
	['‘', '’'],
	['「', '」'],
	['『', '』'],
	['"', '"'],
]);

/** Direct speech between marks of its own: pages set marks round it, and it would have two. */
export function* outerMarks({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		for (const [index, { speech, quote }] of meeting.data.commitments.entries()) {
			if (speech !== 'direct' || !hasOuterMarks(quote)) continue;
			const message = `The quotation stands between marks: ${quote.charAt(0)}…${quote.at(-1)}. Direct speech is printed with marks in any case: leave the outer ones off.`;
			yield warning('outer-marks', meeting, { path: ['commitments', index, 'quote'] }, message);
		}
	}
}

/** Whether one pair of marks holds all of a text. “One” and “two” are two pairs. */
function hasOuterMarks(quote: string): boolean {
	const open = quote.charAt(0);
	const close = pairs.get(open);
	if (close === undefined || quote.length < 3 || !quote.endsWith(close)) return false;
	const inner = quote.slice(1, -1);
	return !inner.includes(open) && !inner.includes(close);
}
