/** The closed lists of words of meetings. What readers call them is in `messages/en/labels.ts`. */

/**
 * Kinds of meeting. `lasting` tells those that may fill several days from those that take place on one:
 * the same interval means "from … to" for the first and "on a day between" for the second.
 */
export const meetingKinds = {
	meeting: { lasting: false },
	talks: { lasting: false },
	call: { lasting: false },
	'video-call': { lasting: false },
	'commission-session': { lasting: false },
	visit: { lasting: true },
	inspection: { lasting: true },
	summit: { lasting: true },
	'sideline-meeting': { lasting: false },
	ceremony: { lasting: false },
} as const;

export const meetingStatuses = ['held', 'planned', 'postponed', 'cancelled'] as const;

/** What an official did at a meeting. */
export const parts = ['chair', 'co-chair', 'host', 'guest', 'participant', 'present'] as const;

export const speeches = ['direct', 'reported', 'agreed'] as const;

export const acts = ['pledge', 'proposal', 'position', 'request', 'agreement', 'thanks'] as const;

/** How words take up earlier ones. */
export const followings = [
	'repeats',
	'reaffirms',
	'extends',
	'narrows',
	'reports-done',
	'contradicts',
] as const;

export type MeetingKind = keyof typeof meetingKinds;
export type MeetingStatus = (typeof meetingStatuses)[number];
export type Speech = (typeof speeches)[number];
export type Act = (typeof acts)[number];
export type Following = (typeof followings)[number];

/** The kinds of meeting as a list. */
export const meetingKindWords = Object.keys(meetingKinds) as MeetingKind[];
