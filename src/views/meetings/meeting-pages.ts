/** Long lists of meetings, divided into pages by time. */

import { nameOf, type Archive, type MeetingKey } from '../../archive/archive.ts';
import { firstYearOf } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';

/** More meetings than these are not listed on one page but by decade, or by year where a decade has more. */
export const mostMeetingsOnOnePage = 400;

/** The meetings of some years, on a page of their own. */
export interface MeetingPage {
	/** "1990s" or "1994": its label, and the last part of its address. */
	span: string;
	/** In the order of the list. */
	meetings: readonly Meeting[];
}

/**
 * The pages of a list that is too long for one, in the order of their years; none if it is not. A meeting that may
 * fall in several years stands in the first of them, as in the lists by year.
 */
export function meetingPages(meetings: readonly Meeting[]): MeetingPage[] {
	if (meetings.length <= mostMeetingsOnOnePage) return [];
	const byDecade = Map.groupBy(meetings, (meeting) => `${yearOf(meeting).slice(0, 3)}0s`);
	return Array.from(byDecade, ([span, of]): MeetingPage[] =>
		of.length <= mostMeetingsOnOnePage
			? [{ span, meetings: of }]
			: Array.from(Map.groupBy(of, yearOf), ([year, inYear]) => ({ span: year, meetings: inYear })),
	).flat();
}

function yearOf({ data }: Meeting): string {
	return String(firstYearOf(data.date)).padStart(4, '0');
}

/** Tells of each meeting of a list on which page of it it stands: its span, or nothing where there is one page. */
export function spanOf(meetings: readonly Meeting[]): (meeting: Meeting) => string | undefined {
	const spans = new Map(
		meetingPages(meetings).flatMap(({ span, meetings: of }) =>
			of.map((one) => [one, span] as const),
		),
	);
	return (meeting) => spans.get(meeting);
}

/** Kinds of page that list the meetings of one record or place, and the index that has them. */
const listedBy = {
	countries: 'country',
	officials: 'official',
	organisations: 'organisation',
	places: 'place',
	sources: 'source',
} as const satisfies Record<string, MeetingKey>;

export type ListedKind = keyof typeof listedBy;

/** A record or place whose meetings fill several pages. */
export interface LongList {
	kind: ListedKind;
	id: string;
	name: string;
	pages: readonly MeetingPage[];
}

/** Every list of meetings that fills several pages. */
export function longLists(archive: Archive): LongList[] {
	const places = new Map(archive.places.map(({ id, name }) => [id, name]));
	return (Object.keys(listedBy) as ListedKind[]).flatMap((kind) =>
		Array.from(archive.meetingsBy[listedBy[kind]], ([id, meetings]) => {
			const name = kind === 'places' ? places.get(id) : nameOf(archive, id);
			return { kind, id, name: name ?? id, pages: meetingPages(meetings) };
		}).filter(({ pages }) => pages.length > 0),
	);
}
