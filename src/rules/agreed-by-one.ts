import type { Finding } from './problem.ts';
import { warning, type Lookup } from './lookup.ts';

/** A text that both sides adopted is of both. */
export function* agreedByOne({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		for (const [index, commitment] of meeting.data.commitments.entries()) {
			const { speech, speakers, for: sides } = commitment;
			if (speech !== 'agreed' || speakers.length > 1 || sides.length > 1) continue;
			if (speakers.length === 0 || sides.length === 0) {
				if (speakers.length + sides.length !== 1) continue;
			}
			const message =
				'An agreed text is of all sides that adopted it, and here one alone is named. Name the others too, or write `speech: direct` or `reported`.';
			yield warning('agreed', meeting, { path: ['commitments', index, 'speech'] }, message);
		}
	}
}
