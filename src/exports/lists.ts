/** The lists of meetings and quotations that pages show, as they can be taken along. */

import { nameOf, pairKey, type Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import type { Meeting } from '../archive/entry.ts';
import { messages } from '../messages/messages.ts';
import { placePath, recordPath, relationPath, yearPath } from '../urls.ts';

export interface ExportedList {
	/** Path of the page that shows it, from the root of the host. */
	page: string;
	/** What the page is about. */
	title: string;
	meetings: readonly Meeting[];
	commitments: readonly Commitment[];
	/** Whether readers follow it: then it has a feed and a calendar too. */
	followed: boolean;
}

/** Files of a list, by their names beside its page. */
export const listFiles = {
	meetings: 'meetings.csv',
	quotations: 'quotations.csv',
	calendar: 'meetings.ics',
	atom: 'feed.xml',
	json: 'feed.json',
} as const;

/** Every list, page by page. */
export function* exportedLists(archive: Archive): Generator<ExportedList> {
	const { meetingsBy, commitmentsByMeeting, commitmentsBySpeaker, commitmentsByTopic } = archive;
	const said = (meetings: readonly Meeting[]) =>
		meetings.flatMap(({ id }) => commitmentsByMeeting.get(id) ?? []);

	for (const { id } of archive.countries) {
		const meetings = meetingsBy.country.get(id) ?? [];
		const commitments = said(meetings).filter(({ countries }) => countries.includes(id));
		yield listOf(recordPath('countries', id), nameOf(archive, id), meetings, commitments, true);
	}
	for (const { a, b, meetings } of archive.relations) {
		const title = messages().relationPages.pair([a, b].map((id) => nameOf(archive, id)));
		yield listOf(relationPath(a, b), title, meetings, relationCommitments(archive, a, b), true);
	}
	for (const { id } of archive.officials) {
		const meetings = meetingsBy.official.get(id) ?? [];
		const commitments = commitmentsBySpeaker.get(id) ?? [];
		yield listOf(recordPath('officials', id), nameOf(archive, id), meetings, commitments, true);
	}
	for (const { id } of archive.topics) {
		const meetings = meetingsBy.topic.get(id) ?? [];
		const commitments = commitmentsByTopic.get(id) ?? [];
		yield listOf(recordPath('topics', id), nameOf(archive, id), meetings, commitments, true);
	}
	for (const { id } of archive.organisations) {
		const meetings = meetingsBy.organisation.get(id) ?? [];
		const commitments = said(meetings).filter(({ sides }) => sides.includes(id));
		yield listOf(
			recordPath('organisations', id),
			nameOf(archive, id),
			meetings,
			commitments,
			false,
		);
	}
	for (const { id } of archive.series) {
		const meetings = meetingsBy.series.get(id) ?? [];
		yield listOf(recordPath('series', id), nameOf(archive, id), meetings, said(meetings), false);
	}
	for (const { id, data } of archive.sources) {
		const meetings = meetingsBy.source.get(id) ?? [];
		const commitments = said(meetings).filter((one) => one.data.account === id);
		yield listOf(recordPath('sources', id), data.title, meetings, commitments, false);
	}
	for (const { id, name } of archive.places) {
		const meetings = meetingsBy.place.get(id) ?? [];
		yield listOf(placePath(id), name, meetings, said(meetings), false);
	}
	for (const year of archive.years) {
		const meetings = archive.meetingsByYear.get(year) ?? [];
		yield listOf(yearPath(year), String(year), meetings, said(meetings), false);
	}
}

/** What was said for either of two countries where they met, in order. */
export function relationCommitments(archive: Archive, a: string, b: string): Commitment[] {
	const meetings = archive.relationByPair.get(pairKey(a, b))?.meetings ?? [];
	return meetings
		.flatMap(({ id }) => archive.commitmentsByMeeting.get(id) ?? [])
		.filter(({ countries }) => countries.includes(a) || countries.includes(b));
}

function listOf(
	page: string,
	title: string,
	meetings: readonly Meeting[],
	commitments: readonly Commitment[],
	followed: boolean,
): ExportedList {
	return { page, title, meetings, commitments, followed };
}
