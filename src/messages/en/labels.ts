/**
 * What readers call the words of closed lists, by the word that stands in a record. `inSentence` is the label in the
 * middle of a sentence, where one needs it.
 */

export const meetingKindLabels = {
	meeting: { label: 'Meeting', inSentence: 'meeting' },
	talks: { label: 'Talks', inSentence: 'talks' },
	call: { label: 'Telephone call', inSentence: 'telephone call' },
	'video-call': { label: 'Video call', inSentence: 'video call' },
	'commission-session': { label: 'Session of a commission', inSentence: 'session of a commission' },
	visit: { label: 'Visit', inSentence: 'visit' },
	inspection: { label: 'Inspection', inSentence: 'inspection' },
	summit: { label: 'Summit', inSentence: 'summit' },
	'sideline-meeting': { label: 'Meeting on the sidelines', inSentence: 'meeting on the sidelines' },
	ceremony: { label: 'Ceremony', inSentence: 'ceremony' },
};

export const meetingStatusLabels = {
	held: { label: 'Held', inSentence: 'held' },
	planned: { label: 'Planned', inSentence: 'planned' },
	postponed: { label: 'Postponed', inSentence: 'postponed' },
	cancelled: { label: 'Cancelled', inSentence: 'cancelled' },
};

/** What an official did at a meeting. */
export const partLabels = {
	chair: { label: 'Chair', inSentence: 'chair' },
	'co-chair': { label: 'Co-chair', inSentence: 'co-chair' },
	host: { label: 'Host', inSentence: 'host' },
	guest: { label: 'Guest', inSentence: 'guest' },
	participant: { label: 'Participant', inSentence: 'participant' },
	present: { label: 'Present', inSentence: 'present' },
};

export const speechLabels = {
	direct: {
		label: 'Direct speech',
		inSentence: 'direct speech',
		note: 'the speaker’s words, in quotation marks in the source',
	},
	reported: {
		label: 'Reported speech',
		inSentence: 'reported speech',
		note: 'the source’s words for what was said',
	},
	agreed: {
		label: 'Agreed text',
		inSentence: 'agreed text',
		note: 'a text that both sides adopted',
	},
};

export const actLabels = {
	pledge: { label: 'Pledge', inSentence: 'pledge' },
	proposal: { label: 'Proposal', inSentence: 'proposal' },
	position: { label: 'Position', inSentence: 'position' },
	request: { label: 'Request', inSentence: 'request' },
	agreement: { label: 'Agreement', inSentence: 'agreement' },
	thanks: { label: 'Thanks', inSentence: 'thanks' },
};

/** How words take up earlier ones, said of the later (`label`) and of the earlier (`by`). */
export const followingLabels = {
	repeats: {
		label: 'Repeats',
		inSentence: 'repeats',
		by: 'Repeated by',
		note: 'says the same again, in the same words or nearly so',
	},
	reaffirms: {
		label: 'Reaffirms',
		inSentence: 'reaffirms',
		by: 'Reaffirmed by',
		note: 'stands by it, in other words',
	},
	extends: {
		label: 'Extends',
		inSentence: 'extends',
		by: 'Extended by',
		note: 'goes further, or adds to it',
	},
	narrows: {
		label: 'Narrows',
		inSentence: 'narrows',
		by: 'Narrowed by',
		note: 'keeps only a part of it, or makes a condition',
	},
	'reports-done': {
		label: 'Reports done',
		inSentence: 'reports done',
		by: 'Reported done by',
		note: 'says that it was done, or that it was begun',
	},
	contradicts: {
		label: 'Contradicts',
		inSentence: 'contradicts',
		by: 'Contradicted by',
		note: 'says what cannot stand beside it',
	},
};

export const organisationKindLabels = {
	international: { label: 'International organisation' },
	party: { label: 'Political party' },
	'party-department': { label: 'Department of a political party' },
	province: { label: 'Province or region' },
	parliament: { label: 'Parliament' },
	body: { label: 'Other body' },
};

export const gapStateLabels = {
	'not-found': { label: 'Looked for, nothing found' },
	'source-lost': { label: 'Source lost' },
	'not-looked': { label: 'Not looked for yet' },
	'not-stated': { label: 'The source does not say' },
};

/** How far a date is from being one day. */
export const precisionLabels = {
	days: {
		label: 'One of several days, two weeks at most',
		inSentence: 'one of several days, two weeks at most',
	},
	month: {
		label: 'A month, or most of one',
		inSentence: 'a month, or most of one',
	},
	year: {
		label: 'A year, or several months of one',
		inSentence: 'a year, or several months of one',
	},
	more: {
		label: 'More than a year, or an open end',
		inSentence: 'more than a year, or an open end',
	},
};

/** The kinds of record: lists of them, and one of them in the middle of a sentence. */
export const recordKindLabels = {
	meetings: { label: 'Meetings', one: 'meeting' },
	officials: { label: 'Officials', one: 'official' },
	countries: { label: 'Countries', one: 'country' },
	organisations: { label: 'Organisations', one: 'organisation' },
	visits: { label: 'Visits', one: 'visit' },
	series: { label: 'Series', one: 'series' },
	sources: { label: 'Sources', one: 'source' },
	topics: { label: 'Topics', one: 'topic' },
	gaps: { label: 'Gaps', one: 'gap' },
	phrases: { label: 'Phrases', one: 'phrase' },
};

/** What a meeting is when officials come for bodies of their countries. */
export const channelLabels = {
	'party to party': { label: 'Party to party', inSentence: 'party to party' },
	'with a party': { label: 'With a party', inSentence: 'with a party' },
	provincial: { label: 'Provincial', inSentence: 'provincial' },
	'with a parliament': { label: 'With a parliament', inSentence: 'with a parliament' },
	'with another body': { label: 'With another body', inSentence: 'with another body' },
};
