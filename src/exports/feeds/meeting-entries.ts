import { nameOf, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { readDate } from '../../dates/dates.ts';
import type { Day } from '../../dates/days.ts';
import type { Meeting } from '../../archive/entry.ts';
import { makingOf } from '../../archive/making.ts';
import { messages } from '../../messages/messages.ts';
import { recordPath } from '../../urls.ts';
import type { FeedEntry } from './atom.ts';

/** Meetings that a feed holds; its page has them all. */
const most = 50;

const what = 'An entry of a feed';

/** The newest meetings of a list, the newest first, as feeds tell of them. */
export function meetingEntries(archive: Archive, meetings: readonly Meeting[]): FeedEntry[] {
	return meetings
		.map((meeting) => ({
			meeting,
			day: makingOf(meeting, what, () => dayOf(archive, meeting)),
		}))
		.toSorted((a, b) =>
			a.day < b.day ? 1 : a.day > b.day ? -1 : a.meeting.id < b.meeting.id ? -1 : 1,
		)
		.slice(0, most)
		.map(({ meeting, day }) =>
			makingOf(meeting, what, () => ({
				path: recordPath('meetings', meeting.id),
				title: meeting.data.title,
				summary: summaryOf(archive, meeting),
				day,
			})),
		);
}

/** When it became known, as far as the archive tells: the day on which its last source was published, else its own last day. */
function dayOf(archive: Archive, { data }: Meeting): Day {
	const published = data.accounts.flatMap(({ source }) => {
		const entry = archive.byId.get(source);
		const date = entry && 'published' in entry.data ? entry.data.published : undefined;
		return date ? (readDate(date).latest ?? []) : [];
	});
	const { earliest, latest } = readDate(data.date);
	return published.toSorted().at(-1) ?? latest ?? earliest ?? '1970-01-01';
}

/** "Talks, 4 April 2024, Guilin. Wang Yi, Foreign Minister; Bui Thanh Son, Minister. 7 quotations." */
function summaryOf(archive: Archive, meeting: Meeting): string {
	const { data } = meeting;
	const { city, region, country } = data.place ?? {};
	const facts = [
		messages().meetingKindLabels[data.kind].label,
		whenOf(meeting),
		city ?? region ?? (country && nameOf(archive, country)),
	];
	const people = data.officials.map(({ official, as }) =>
		[nameOf(archive, official), as].filter(Boolean).join(', '),
	);
	return messages().meetingFeed.summary(
		facts.filter(Boolean).join(', '),
		people.join('; '),
		data.commitments.length,
	);
}
