/** Dates in words, as people say them and without more precision than they have. */

import { readDate, type DatePart, type Member } from './dates.ts';
import { fitting, monthNames, type Day } from './days.ts';

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
			if (from && to && from.earliest === to.latest && !isDoubtful(from))
				return withDoubt(to, partWords(to));
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

/** The month of a day in words: "September 2021". */
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
		if (from) return `${withDoubt(from, partWords(from))} or later`;
		return to ? `${withDoubt(to, partWords(to))} or earlier` : '';
	}
	const single = members.filter((member): member is DatePart => !Array.isArray(member));
	if (single.length === members.length) return joined(single, conjunction);
	const words = members.map((member) => {
		if (!Array.isArray(member)) return withDoubt(member, partWords(member));
		const [from, to] = member;
		if (from && to) return spanWords(from, to);
		if (from) return `${withDoubt(from, partWords(from))} or later`;
		return to ? `${withDoubt(to, partWords(to))} or earlier` : '';
	});
	return listWords(words, conjunction);
}

/** "10–12 September 2021", "30 August – 2 September 2021". */
function spanWords(from: DatePart, to: DatePart): string {
	if (isDoubtful(from) || isDoubtful(to)) {
		return `${withDoubt(from, partWords(from))} – ${withDoubt(to, partWords(to))}`;
	}
	const [first, last] = withoutCommonEnd([from, to]);
	const isShort = /^\d+$/.test(first ?? '') && (from.day === undefined) === (to.day === undefined);
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

function isDoubtful({ approximate, uncertain }: DatePart): boolean {
	return approximate || uncertain;
}

function withDoubt({ approximate, uncertain }: DatePart, words: string): string {
	return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

function partWords({ year, month, day }: Pick<DatePart, 'year' | 'month' | 'day'>): string {
	const years = yearWords(year);
	const isDayOpen = day === undefined || day === 'XX';
	if (month === undefined || month === 'XX') {
		if (isDayOpen) return years;
		return day.includes('X')
			? `a day of ${years}`
			: `the ${ordinalWord(Number(day))} of a month of ${years}`;
	}
	const [only, ...others] = fitting(month, 12);
	if (month.includes('X') && only !== undefined && others.length === 0) {
		return partWords({ year, month: String(only), day });
	}
	if (month.includes('X')) {
		const span = { '0X': 'January to September', '1X': 'October to December' }[month];
		return span && isDayOpen ? `${span} ${years}` : `a ${isDayOpen ? 'month' : 'day'} of ${years}`;
	}
	const months = `${monthNames[Number(month) - 1]}${year.includes('X') ? ' of' : ''} ${years}`;
	if (isDayOpen) return months;
	if (!day.includes('X')) return `${Number(day)} ${months}`;
	const decade = { '0X': 'early ', '1X': 'mid-', '2X': 'late ' }[day];
	return decade ? `${decade}${months}` : `a day of ${months}`;
}

function yearWords(year: string): string {
	if (!year.includes('X')) return String(Number(year));
	if (/^\d{3}X$/.test(year)) return `the ${year.replace('X', '0')}s`;
	if (/^\d{2}XX$/.test(year)) return `the ${ordinalWord(Number(year.slice(0, 2)) + 1)} century`;
	return 'an unknown year';
}

function ordinalWord(number: number): string {
	const isTeen = Math.floor(number / 10) === 1;
	const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
	return `${number}${ending ?? 'th'}`;
}

function listWords(words: readonly string[], conjunction: string): string {
	return words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
