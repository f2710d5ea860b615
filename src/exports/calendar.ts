/** Meetings as calendars: iCalendar (RFC 5545), whole days only. */

import ical, {
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalEventData,
} from 'ical-generator';
import { messages } from '../messages/messages.ts';
import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { nameOf, type Archive } from '../archive/archive.ts';
import { whenOf } from '../views/statements/citation.ts';
import { isExactDay, readDate, type DayRun, type Member } from '../dates/dates.ts';
import type { Day } from '../dates/days.ts';
import type { Meeting } from '../archive/entry.ts';
import { makingOf } from '../archive/making.ts';
import type { MeetingStatus } from '../schemas/meeting.ts';
import { isKnownStay } from '../archive/duration.ts';
import { absoluteAddress, recordPath } from '../urls.ts';

/** An interval that is longer says too little of a day to stand in a calendar. Days. */
const mostDays = 31;

/**
 * Whether a calendar can hold a meeting without making up a day. One whose day is not known spans the days
 * that its date allows, and says so; one whose date is open, or allows more than a month, is left out.
 */
export function standsInCalendar(meeting: Meeting): boolean {
	return entriesOf(meeting).every(
		({ from, to }) => from && to && addDays(parseISO(from), mostDays) > parseISO(to),
	);
}

/** The days of a meeting, each run of which is an entry: several where it took place on several days apart. */
function entriesOf(meeting: Meeting): readonly (DayRun & { isSure: boolean })[] {
	const { date } = meeting.data;
	const { earliest, latest, runs, shape } = readDate(date);
	if (shape.type === 'all-of' && !/[?~%X]/.test(date)) {
		return runs.map((run) => ({ ...run, isSure: shape.members.every(isDay) }));
	}
	const isSure = isExactDay(date) || isKnownStay(meeting);
	return [{ from: earliest, to: latest, isSure }];
}

function isDay(member: Member): boolean {
	return [member].flat().every((part) => part !== undefined && part.day !== undefined);
}

/** What calendars call the status of a meeting. */
const statuses = {
	held: ICalEventStatus.CONFIRMED,
	planned: ICalEventStatus.TENTATIVE,
	postponed: ICalEventStatus.TENTATIVE,
	cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<MeetingStatus, ICalEventStatus>;

/**
 * A calendar of meetings. Entries last whole days, from the first to the last that the date allows; their
 * ids and stamps are the same in every build.
 */
export function calendarOf(
	archive: Archive,
	{ title, page, meetings }: { title: string; page: string; meetings: readonly Meeting[] },
): string {
	const { site } = archive;
	const shown = meetings.filter((meeting) =>
		makingOf(meeting, what, () => standsInCalendar(meeting)),
	);
	const leftOut = meetings.length - shown.length;
	const calendar = ical({
		name: `${title} · ${site.title}`,
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: 'Readout', product: 'Archive', language: site.language.toUpperCase() },
		url: absoluteAddress(site, page),
		description:
			leftOut === 0
				? site.description
				: `${site.description} ${messages().meetingCalendar.leftOut(leftOut, meetings.length)}`,
	});
	for (const meeting of shown) {
		makingOf(meeting, what, () => {
			for (const event of eventsOf(archive, meeting)) calendar.createEvent(event);
		});
	}
	return calendar.toString();
}

const what = 'An entry of a calendar';

function eventsOf(archive: Archive, meeting: Meeting): ICalEventData[] {
	const { site } = archive;
	const { id, data } = meeting;
	const text = messages().meetingCalendar;
	const address = absoluteAddress(site, recordPath('meetings', id));
	return entriesOf(meeting).map(({ from = '', to = '', isSure }, index) => ({
		// The first day keeps the id of the meeting, so that a second one can be added later.
		id: `${id}${index > 0 ? `+${index + 1}` : ''}@${new URL(site.address).host}`,
		stamp: stampOf(archive),
		start: midnight(from),
		// The end is the first day after it.
		end: midnight(dayAfter(to)),
		allDay: true,
		summary: isSure ? data.title : text.uncertain(data.title, whenOf(meeting)),
		location: placeOf(archive, meeting) ?? null,
		description: [
			isSure ? '' : text.dayNotKnown(whenOf(meeting)),
			data.officials
				.map(({ official, as }) => [nameOf(archive, official), as].filter(Boolean).join(', '))
				.join('\n'),
			address,
		]
			.filter(Boolean)
			.join('\n'),
		url: address,
		transparency: ICalEventTransparency.TRANSPARENT,
		status: statuses[data.status],
	}));
}

function placeOf(archive: Archive, { data }: Meeting): string | undefined {
	const { venue, city, region, country } = data.place ?? {};
	const parts = [venue, city, region, country && nameOf(archive, country)].filter(Boolean);
	return parts.length > 0 ? parts.join(', ') : undefined;
}

/** When the entries were made: the day of the edition, because a build has no clock. */
function stampOf({ site }: Archive): Date {
	const { earliest } = site.edition ? readDate(site.edition) : {};
	return midnight(earliest ?? '1970-01-01');
}

/** Whole days are written from the date in world time, whatever the zone of this machine. */
function midnight(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: Day): Day {
	return format(addDays(parseISO(day), 1), 'yyyy-MM-dd');
}
