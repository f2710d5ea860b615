/** Reckoning with days that are written as `2024-04-05`. No clock, no time zone: a day is a day. */

import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { daysInMonth, type Day } from './days.ts';

export const weekdays = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
] as const;

/** The day so many days later; earlier if `count` is negative. */
export function shift(day: Day, count: number): Day {
	return format(addDays(parseISO(day), count), 'yyyy-MM-dd');
}

/** How many days later the second day is; negative if it is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
	return getISODay(parseISO(day));
}

export function weekdayName(day: Day): string {
	return weekdays[weekdayOf(day) - 1] ?? '';
}

/** Monday of the week in which a day falls. */
export function mondayOf(day: Day): Day {
	return format(startOfISOWeek(parseISO(day)), 'yyyy-MM-dd');
}

/** A day written out, or nothing if no calendar has it. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function pad(value: number, width = 2): string {
	return String(value).padStart(width, '0');
}
