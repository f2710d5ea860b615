import type { CommitmentData, Participation } from '../schemas/meeting.ts';
import type { Meeting } from './entry.ts';

/** A commitment in its meeting. */
export interface Commitment {
	meeting: Meeting;
	data: CommitmentData;
	/** The speakers, as they took part that day. */
	speakers: readonly Participation[];
	/** Countries and organisations on whose behalf it was said, in the order of their names. */
	sides: readonly string[];
	/** The countries of the sides, in the order of their names: a province or party counts for its country. */
	countries: readonly string[];
}
