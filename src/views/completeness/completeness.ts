/** What the archive does not have, worked out from its records: for editors a list of work, for readers a warning. */

import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isKnownStay } from '../../archive/duration.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { isExactDay, readDate } from '../../dates/dates.ts';
import type { Country, Meeting, Series, Source } from '../../archive/entry.ts';
import { fixityOf } from '../../archive/fixity.ts';
import { missingSessions } from '../../archive/sessions.ts';

/** How far a date is from being one day. */
const precisions = ['days', 'month', 'year', 'more'] as const;

export type Imprecision = (typeof precisions)[number];

export interface Missing {
	/** Series with sessions that the numbers imply and no record holds. */
	sessions: readonly { series: Series; missing: string }[];
	/** Meetings with nothing quoted, oldest first. */
	withoutWords: readonly Meeting[];
	/** Meetings at which no source names anybody, oldest first. */
	withoutPeople: readonly Meeting[];
	/** Meetings without a single day, by how far from one; oldest first. */
	imprecise: readonly { precision: Imprecision; meetings: readonly Meeting[] }[];
	/** Meetings whose date no source states and an editor worked out, oldest first. */
	inferred: readonly Meeting[];
	/** Sources that no reader can reach by an address. */
	withoutAddress: readonly Source[];
	/** Sources of which it is not known when they were published. */
	withoutDay: readonly Source[];
	/** Sources with no fixed text, and their quotations, which nobody can look up in one. */
	unfixed: readonly { source: Source; quotations: readonly Commitment[] }[];
	/** Countries of the archive with no meeting, and those with meetings of which nothing is quoted on their side. */
	countriesWithoutMeetings: readonly Country[];
	countriesWithoutWords: readonly Country[];
	/** Years between the first and the last meeting in which no meeting may fall. */
	emptyYears: readonly number[];
}

/** Works out what is missing. */
export function missingOf(archive: Archive): Missing {
	const { meetings, commitmentsByMeeting, meetingsBy } = archive;
	const imprecise = Map.groupBy(meetings, imprecisionOf);
	const quotedBy = Map.groupBy(archive.commitments, ({ data }) => data.account);
	const quotedSides = new Set(archive.commitments.flatMap(({ countries }) => countries));
	const [first = 0, last = 0] = [archive.years[0], archive.years.at(-1)];
	return {
		sessions: archive.series.flatMap((series) => {
			const missing = missingSessions(meetingsBy.series.get(series.id) ?? []);
			return missing ? { series, missing } : [];
		}),
		withoutWords: meetings.filter(({ id }) => !commitmentsByMeeting.has(id)),
		withoutPeople: meetings.filter(({ data }) => data.officials.length === 0),
		imprecise: precisions.flatMap((precision) => {
			const of = imprecise.get(precision);
			return of ? { precision, meetings: of } : [];
		}),
		inferred: meetings.filter(({ data }) => data.inferred.includes('date')),
		withoutAddress: archive.sources.filter(({ data }) => !data.url && !data.archived),
		withoutDay: archive.sources.filter(({ data }) => !data.published),
		unfixed: archive.sources
			.filter((source) => fixityOf(archive, source) === undefined)
			.map((source) => ({ source, quotations: quotedBy.get(source.id) ?? [] })),
		countriesWithoutMeetings: archive.countries.filter(({ id }) => !meetingsBy.country.has(id)),
		countriesWithoutWords: archive.countries.filter(
			({ id }) => meetingsBy.country.has(id) && !quotedSides.has(id),
		),
		emptyYears: Array.from(
			{ length: Math.max(0, last - first) },
			(_, index) => first + index,
		).filter((year) => !archive.meetingsByYear.has(year)),
	};
}

/** How far the date of a meeting is from one day; nothing where it is one, or fills the days that it names. */
function imprecisionOf(meeting: Meeting): Imprecision | undefined {
	const { date } = meeting.data;
	const { earliest, latest, shape } = readDate(date);
	if (earliest === undefined || latest === undefined) return 'more';
	if (isExactDay(date) || isKnownStay(meeting)) return undefined;
	if (shape.type === 'all-of' && !/[?~%X]/.test(date)) return undefined;
	const days = differenceInCalendarDays(latest, earliest) + 1;
	return days <= 14 ? 'days' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'more';
}
