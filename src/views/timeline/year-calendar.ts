/** A year in days: what took place on which day, and what is known less precisely. */

import type { Archive } from '../../archive/archive.ts';
import { readDate } from '../../dates/dates.ts';
import { daysInMonth, monthNames, type Day } from '../../dates/days.ts';
import type { Meeting } from '../../archive/entry.ts';
import type { Count, Stretch, StripRow } from './timeline-bins.ts';
import { fillsItsDays, isKnownStay } from '../../archive/duration.ts';

export interface Calendar {
	year: number;
	/** January to December. The cells and the bins of the stretches are days, the first of the month at 0. */
	months: readonly StripRow[];
	/** Meetings whose day may lie in more than one month, and that are therefore on no day. */
	beside: readonly Meeting[];
	/** Every date of the year as its records give it, in order, with the meetings that have it. */
	dates: readonly { date: string; lasts: boolean; meetings: readonly Meeting[] }[];
}

/**
 * The meetings of a year by month and day.
 *
 * A meeting on one day is on that day, one that lasted some known days on each of them. One that took place
 * on one of several days of a month is a stretch over these; of several months, it is on none.
 */
export function calendarOf(archive: Archive, year: number): Calendar {
	const meetings = archive.meetingsByYear.get(year) ?? [];
	const months = monthNames.map((name, index) => newMonth(name, daysInMonth(year, index + 1)));
	const beside: Meeting[] = [];
	for (const meeting of meetings) {
		const runs = daysOf(meeting);
		if (!runs) beside.push(meeting);
		for (const days of runs ?? [])
			for (const [index, month] of months.entries()) {
				const text = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
				if (days.to < `${text}-01` || days.from > `${text}-31`) continue;
				const from = days.from < `${text}-01` ? 0 : Number(days.from.slice(8)) - 1;
				const to = days.to > `${text}-31` ? month.cells.length - 1 : Number(days.to.slice(8)) - 1;
				month.meetings++;
				if (days.each)
					for (let day = from; day <= to; day++) month.cells[day] = more(month.cells[day]);
				else
					month.stretches.set(`${from}-${to}`, {
						from,
						to,
						...more(month.stretches.get(`${from}-${to}`)),
					});
			}
		function more(known: Count | undefined): Count {
			return { count: (known?.count ?? 0) + 1, first: known?.first ?? meeting };
		}
	}
	return {
		year,
		months: months.map(({ stretches, ...month }) => ({
			...month,
			stretches: [...stretches.values()].toSorted((a, b) => a.from - b.from || a.to - b.to),
		})),
		beside,
		dates: datesOf(meetings),
	};
}

/** Days on each of which, or on one of which, a meeting took place; none where it may lie in several months. */
function daysOf(meeting: Meeting): { from: Day; to: Day; each: boolean }[] | undefined {
	const { earliest, latest, shape } = readDate(meeting.data.date);
	if (
		shape.type === 'all-of' &&
		shape.members.every((one) => !Array.isArray(one) && isOneDay(one))
	) {
		return shape.members.flatMap((one) =>
			Array.isArray(one) ? [] : [{ from: one.earliest, to: one.latest, each: true }],
		);
	}
	if (earliest === undefined || latest === undefined) return undefined;
	if (isKnownStay(meeting) || earliest === latest)
		return [{ from: earliest, to: latest, each: true }];
	return earliest.slice(0, 7) === latest.slice(0, 7)
		? [{ from: earliest, to: latest, each: false }]
		: undefined;
}

function isOneDay(part: { earliest: Day; latest: Day } | undefined): boolean {
	return part !== undefined && part.earliest === part.latest;
}

function newMonth(name: string, days: number) {
	return {
		name,
		meetings: 0,
		cells: Array.from({ length: days }, (): Count | undefined => undefined),
		stretches: new Map<string, Stretch>(),
	};
}

function datesOf(meetings: readonly Meeting[]): Calendar['dates'] {
	const groups = Map.groupBy(
		meetings,
		(meeting) => `${meeting.data.date} ${fillsItsDays(meeting)}`,
	);
	return [...groups.values()].flatMap((of) => {
		const [first] = of;
		if (!first) return [];
		return [{ date: first.data.date, lasts: fillsItsDays(first), meetings: of }];
	});
}
