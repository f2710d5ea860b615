import { closest } from '../text/closest.ts';
import { cureOfSlip, error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* speakersAtMeeting({ records, byId }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const present = new Set(meeting.data.officials.map(({ official }) => official));
		for (const [index, { speakers }] of meeting.data.commitments.entries()) {
			for (const [at, speaker] of speakers.entries()) {
				if (present.has(speaker)) continue;
				const known = [...present].filter((id) => byId.has(id));
				const near = closest(speaker, known);
				yield error(
					'speaker',
					meeting,
					{ path: ['commitments', index, 'speakers', at] },
					`"${speaker}" speaks here but is not among the officials of the meeting. ${
						near
							? `Did you mean "${near}"?`
							: 'Add the official to `officials`, or correct the speaker.'
					}`,
					cureOfSlip({ path: ['commitments', index, 'speakers', at] }, speaker, known),
				);
			}
		}
	}
}
