import type { Finding } from './problem.ts';
import { meetingStatusLabels } from '../messages/en.ts';
import { warning, type Lookup } from './lookup.ts';

/** Nobody speaks at a meeting that did not take place. */
export function* wordsOfNoMeeting({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const { status, commitments } = meeting.data;
		if (status === 'held' || commitments.length === 0) continue;
		const message = `The meeting is ${meetingStatusLabels[status].inSentence}, and yet words are quoted from it. Was it held? Then correct \`status\`; if not, move the words to the meeting at which they were said.`;
		yield warning('not-held', meeting, { path: ['status'] }, message);
	}
}
