/** Dates in words, as people say them and without more precision than they have. */

import { monthNames, readDate, type DatePart, type Day } from './dates.ts';

type Member = DatePart | [DatePart | undefined, DatePart | undefined];

/**
 * A date for readers.
 *
 * An interval means "on a day between" for an event of one day, and "from … to" for one that `lasts`.
 *
 * @example
 * formatDate('2023-11-2X') // => 'late November 2023'
 * formatDate('2021-09-10/2021-09-12') // => 'between 10 and 12 September 2021'
 * formatDate('[2024-04-05,2024-04-06]') // => '5 or 6 April 2024'
 */
export function formatDate(text: string, { lasts = false } = {}): string {
	const { shape } = readDate(text);
	switch (shape.type) {
		case 'date':
			return withDoubt(shape.date, partWords(shape.date));
		case 'season':
			return `${seasonNames[shape.season - 21] ?? 'season'} ${shape.year}`;
		case 'interval': {
			const { from, to } = shape;
			if (from && to) return lasts ? spanWords(from, to) : `between ${joined([from, to], 'and')}`;
			if (from) return `from ${withDoubt(from, partWords(from))}`;
			return to ? `until ${withDoubt(to, partWords(to))}` : '';
		}
		case 'one-of':
			return membersWords(shape.members, 'or');
		case 'all-of':
			return membersWords(shape.members, 'and');
		default:
			shape satisfies never;
			return text;
	}
}

/** A single day in words: "11 September 2021". */
export function formatDay(day: Day): string {
	const [year, month, date] = day.split('-');
	return `${Number(date)} ${monthNames[Number(month) - 1]} ${Number(year)}`;
}

/** The month of a date where it lies in one, else its year or years: a short label for charts and lists. */
export function formatMonth(day: Day): string {
	const [year, month] = day.split('-');
	return `${monthNames[Number(month) - 1]} ${Number(year)}`;
}

const seasonNames = ['spring', 'summer', 'autumn', 'winter'];

function membersWords(members: readonly Member[], conjunction: 'and' | 'or'): string {
	const [only] = members;
	if (members.length === 1 && Array.isArray(only)) {
		const [from, to] = only;
		if (from && to) {
			return conjunction === 'or' ? `between ${joined([from, to], 'and')}` : spanWords(from, to);
		}
		if (from) return `${partWords(from)} or later`;
		return to ? `${partWords(to)} or earlier` : '';
	}
	const single = members.filter((member): member is DatePart => !Array.isArray(member));
	if (single.length === members.length) return joined(single, conjunction);
	const words = members.map((member) => {
		if (!Array.isArray(member)) return partWords(member);
		const [from, to] = member;
		if (from && to) return spanWords(from, to);
		return from ? `${partWords(from)} or later` : to ? `${partWords(to)} or earlier` : '';
	});
	return listWords(words, conjunction);
}

/** "10–12 September 2021", "30 August – 2 September 2021". */
function spanWords(from: DatePart, to: DatePart): string {
	if (from.approximate || from.uncertain || to.approximate || to.uncertain) {
		return `${withDoubt(from, partWords(from))} – ${withDoubt(to, partWords(to))}`;
	}
	const [first, last] = withoutCommonEnd([from, to]);
	const isShort = /^\d+$/.test(first ?? '');
	return isShort ? `${first}–${last}` : `${first} – ${last}`;
}

/** "5 or 6 April 2024": what the dates share at their end is said once. */
function joined(dates: readonly DatePart[], conjunction: 'and' | 'or'): string {
	return listWords(withoutCommonEnd(dates), conjunction);
}

function withoutCommonEnd(dates: readonly DatePart[]): string[] {
	const sameYear = dates.every(({ year }) => year === dates[0]?.year && !year.includes('X'));
	const sameMonth =
		sameYear && dates.every(({ month, day }) => month === dates[0]?.month && isDigits(day));
	const areMonths = sameYear && dates.every(({ month }) => isDigits(month));
	return dates.map((date, index) => {
		if (index === dates.length - 1) return withDoubt(date, partWords(date));
		if (sameMonth && isDigits(date.month)) return withDoubt(date, String(Number(date.day)));
		if (areMonths) return withDoubt(date, partWords(date).replace(` ${Number(date.year)}`, ''));
		return withDoubt(date, partWords(date));
	});
}

function isDigits(part: string | undefined): part is string {
	return part !== undefined && !part.includes('X');
}

function withDoubt({ approximate, uncertain }: DatePart, words: string): string {
	return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

function partWords({ year, month, day }: DatePart): string {
	const years = yearWords(year);
	if (month === undefined || month === 'XX') {
		if (day === undefined || day === 'XX') return years;
		return `a day of ${years}`;
	}
	const months = monthWords(month);
	if (day === undefined || day === 'XX') return `${months} ${years}`;
	if (!day.includes('X')) return `${Number(day)} ${months} ${years}`;
	const decade = { '0X': 'early ', '1X': 'mid-', '2X': 'late ' }[day];
	return decade ? `${decade}${months} ${years}` : `the end of ${months} ${years}`;
}

function yearWords(year: string): string {
	if (!year.includes('X')) return String(Number(year));
	if (/^\d{3}X$/.test(year)) return `the ${year.replace('X', '0')}s`;
	if (/^\d{2}XX$/.test(year)) return `the ${Number(year.slice(0, 2)) + 1}th century`;
	return 'an unknown year';
}

function monthWords(month: string): string {
	if (!month.includes('X')) return monthNames[Number(month) - 1] ?? month;
	return month === '1X' ? 'late in the year' : 'early in the year';
}

function listWords(words: readonly string[], conjunction: string): string {
	return words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
