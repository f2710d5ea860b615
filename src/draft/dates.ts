/**
 * Dates in a text, first as they are printed, then resolved against the day of publication.
 *
 * `chrono-node` recognises days, months, weekdays and words such as "yesterday". What it makes of the parts
 * that are not printed (it fills in a year, the first of a month, the nearest weekday) is thrown away: those
 * are resolved here, with the reason, or left open. Spans of days and vague words ("late November", "the
 * first week of April", "the previous day") are found here, because it does not know them or gives them a day.
 */

import { Chrono, en } from 'chrono-node';
import { daysInMonth, type Day } from '../dates/days.ts';
import { dayOf, mondayOf, pad, shift, weekdayName, weekdays } from '../dates/day-arithmetic.ts';
import type { Span } from './layout.ts';

/** A date as printed. Numbers are 1-based; what is not printed is absent. */
export type DateForm =
	| { type: 'day'; year?: number; month: number; day: number; weekday?: number }
	| {
			type: 'days';
			from: { year?: number; month: number; day: number };
			to: { year?: number; month: number; day: number };
	  }
	| { type: 'month'; year?: number; month: number; part?: MonthPart; last?: boolean }
	| { type: 'year'; year: number }
	| { type: 'weekday'; weekday: number; which?: 'last' | 'next' | 'this' }
	/** So many days from the day of publication. */
	| { type: 'offset'; days: number }
	| { type: 'period'; unit: 'week' | 'month' | 'year' | 'weekend'; back: number; part?: 'earlier' }
	/** So many days from another day that the text has named. */
	| { type: 'anchor'; days: number };

type MonthPart =
	'early' | 'mid' | 'late' | 'first-week' | 'last-week' | 'first-half' | 'second-half';

export interface DateMention extends Span {
	/** As printed. */
	text: string;
	form: DateForm;
}

/** What a date is resolved against. */
export interface DateContext {
	/** Day of publication, from which weekdays and years are reckoned. */
	reference?: Day | undefined;
	/** What that day is, in words for the editor: "the day of publication". */
	referenceName?: string | undefined;
	/** A year that the text itself makes likely, where there is no day of publication. */
	likelyYear?: { year: number; why: string } | undefined;
	/** Whether what is dated was still to come. */
	future?: boolean | undefined;
	/** The day that "the previous day" and "the same day" refer to. */
	anchor?: { edtf: string; what: string } | undefined;
}

export interface ResolvedDate {
	/** EDTF text; absent where the text does not say enough. */
	edtf?: string | undefined;
	/** How it was reached, in words for the editor. */
	reason: string;
	/** The rule, as one word for machines. */
	rule: string;
	/** What the editor has to answer. */
	question?: string | undefined;
}

const monthWords = [
	'jan(?:uary)?',
	'feb(?:ruary)?',
	'mar(?:ch)?',
	'apr(?:il)?',
	'may',
	'june?',
	'july?',
	'aug(?:ust)?',
	'sept?(?:ember)?',
	'oct(?:ober)?',
	'nov(?:ember)?',
	'dec(?:ember)?',
];
const month = String.raw`(?<M>${monthWords.join('|')})\.?`;
const named = (pattern: string, suffix: string) =>
	pattern.replaceAll(/\(\?<(\w+)>/g, (_, name: string) => `(?<${name}${suffix}>`);
const day = String.raw`(?<D>[0-3]?\d)(?:st|nd|rd|th)?`;
const year = String.raw`(?:,?\s+(?:of\s+)?(?<Y>(?:19|20)\d{2}))`;
const dash = String.raw`\s*(?:-|–|—|to|until|till|through|and|&)\s*`;
const wordStart = String.raw`(?<![\p{L}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;
const rule = (pattern: string) => new RegExp(wordStart + pattern + wordEnd, 'giu');

function monthNumber(word: string): number {
	return monthWords.findIndex((one) => new RegExp(`^${one}$`, 'i').test(word)) + 1;
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
type Groups = Record<string, string | undefined>;

/** Own rules in the order in which they claim characters. */
const rules: { pattern: RegExp; read: (groups: Groups, text: string) => DateForm | undefined }[] = [
	// "2024-04-05"
	{
		pattern: rule(String.raw`(?<Y>(?:19|20)\d{2})[-/.](?<Mo>\d{1,2})[-/.]${day}`),
		read: ({ Y, Mo, D }) => oneDay(Number(Y), Number(Mo), Number(D)),
	},
	// "28 March to 2 April 2024", "28 March 2023 – 2 April 2024"
	{
		pattern: rule(
			`${named(day, 'a')}\\s+(?:of\\s+)?${named(month, 'a')}${named(year, 'a')}?${dash}${named(day, 'b')}\\s+(?:of\\s+)?${named(month, 'b')}${named(year, 'b')}?`,
		),
		read: crossMonth,
	},
	// "March 28 to April 2, 2024"
	{
		pattern: rule(
			`${named(month, 'a')}\\s+${named(day, 'a')}${named(year, 'a')}?${dash}${named(month, 'b')}\\s+${named(day, 'b')}${named(year, 'b')}?`,
		),
		read: crossMonth,
	},
	// "10 to 12 September 2021", "5 and 6 April"
	{
		pattern: rule(`${named(day, 'a')}${dash}${named(day, 'b')}\\s+(?:of\\s+)?${month}${year}?`),
		read: ({ Da, Db, M, Y }) => days(number(Y), monthNumber(M ?? ''), Number(Da), Number(Db)),
	},
	// "September 10-12, 2021"
	{
		pattern: rule(`${month}\\s+${named(day, 'a')}${dash}${named(day, 'b')}(?!:)${year}?`),
		read: ({ Da, Db, M, Y }) => days(number(Y), monthNumber(M ?? ''), Number(Da), Number(Db)),
	},
	// "late November 2023", "the first week of April", "mid-May"
	{
		pattern: rule(
			String.raw`(?:the\s+)?(?<part>early|mid|middle|late|beginning|start|end|first\s+week|last\s+week|first\s+half|second\s+half|latter\s+half)(?:\s+of|\s+in)?(?:\s+|-)(?:the\s+month\s+of\s+)?${month}${year}?`,
		),
		read: ({ part, M, Y }) => ({
			type: 'month',
			month: monthNumber(M ?? ''),
			part: monthPart(part ?? ''),
			...(Y && { year: Number(Y) }),
		}),
	},
	// "the same day", "the previous day", "the following day"
	{
		pattern: rule(
			String.raw`(?:the\s+|that\s+)?same\s+(?:day|morning|afternoon|evening)|(?:later\s+)?that\s+(?:day|afternoon|evening)|(?:later|earlier)\s+in\s+the\s+day`,
		),
		read: () => ({ type: 'anchor', days: 0 }),
	},
	{
		pattern: rule(
			String.raw`(?:the\s+)?(?:previous\s+day|day\s+(?:before|prior|earlier)|preceding\s+day|day\s+previously)|a\s+day\s+(?:earlier|before)`,
		),
		read: () => ({ type: 'anchor', days: -1 }),
	},
	{
		pattern: rule(String.raw`the\s+(?:following|next)\s+day|(?:a\s+|the\s+)day\s+(?:later|after)`),
		read: () => ({ type: 'anchor', days: 1 }),
	},
	// "last week", "earlier this month"
	{
		pattern: rule(
			String.raw`(?<part>earlier\s+)?(?<which>this|last|past|previous|next)\s+(?<unit>week|month|year|weekend)`,
		),
		read: ({ part, which, unit }) => ({
			type: 'period',
			unit: (unit ?? 'week').toLowerCase() as 'week',
			back: /this/i.test(which ?? '') ? 0 : /next/i.test(which ?? '') ? -1 : 1,
			...(part && { part: 'earlier' }),
		}),
	},
	{
		pattern: rule(String.raw`(?:over|at|during)\s+the\s+weekend`),
		read: () => ({ type: 'period', unit: 'weekend', back: 0 }),
	},
	// "last September"
	{
		pattern: rule(
			String.raw`last\s+(?<M>january|february|march|april|may|june|july|august|september|october|november|december)`,
		),
		read: ({ M }) => ({ type: 'month', month: monthNumber(M ?? ''), last: true }),
	},
	// "the past Friday", "this coming Monday"
	{
		pattern: rule(
			String.raw`(?<which>this\s+past|last|past|next|this\s+coming|coming|this)\s+(?<W>mon|tues|wednes|thurs|fri|satur|sun)day`,
		),
		read: ({ which, W }) => ({
			type: 'weekday',
			weekday:
				weekdays.findIndex((one) => one.toLowerCase().startsWith((W ?? '').toLowerCase())) + 1,
			which: /last|past/i.test(which ?? '')
				? 'last'
				: /next|coming/i.test(which ?? '')
					? 'next'
					: 'this',
		}),
	},
	// "in 2023"
	{
		pattern: rule(
			String.raw`(?<=(?:in|of|during|since|year|half\s+of|from|late|early|until)\s+)(?<Y>(?:19|20)\d{2})(?!\s*(?:-|–)\s*\d)`,
		),
		read: ({ Y }) => ({ type: 'year', year: Number(Y) }),
	},
];

function oneDay(year: number, month: number, day: number): DateForm | undefined {
	return dayOf(year, month, day) ? { type: 'day', year, month, day } : undefined;
}

function days(year: number | undefined, month: number, from: number, to: number) {
	if (from >= to || to > 31 || from < 1 || month < 1) return undefined;
	const given = year === undefined ? {} : { year };
	return {
		type: 'days' as const,
		from: { ...given, month, day: from },
		to: { ...given, month, day: to },
	};
}

function crossMonth({ Da, Ma, Ya, Db, Mb, Yb }: Groups): DateForm {
	const end = number(Yb);
	const begin = number(Ya) ?? end;
	return {
		type: 'days',
		from: { month: monthNumber(Ma ?? ''), day: Number(Da), ...(begin && { year: begin }) },
		to: { month: monthNumber(Mb ?? ''), day: Number(Db), ...(end && { year: end }) },
	};
}

function monthPart(words: string): MonthPart {
	const word = words.toLowerCase().replaceAll(/\s+/g, ' ');
	if (word === 'first week' || word === 'last week' || word === 'first half') {
		return word.replace(' ', '-') as MonthPart;
	}
	if (word.endsWith('half')) return 'second-half';
	if (/early|beginning|start/.test(word)) return 'early';
	return /mid/.test(word) ? 'mid' : 'late';
}

const chrono = new Chrono(en.configuration.createCasualConfiguration(false));
/** Words without which what chrono finds is no date: it takes "10:30" and "now" for one. */
const calendarWord =
	/today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow|last night|days? ago|weeks? ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|thurs|fri|sat|sun)\b|\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s*\d|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** Dates in a stretch of a text, in order. Overlapping ones are given once, by the most exact rule. */
export function findDates(
	text: string,
	span: Span = { start: 0, end: text.length },
): DateMention[] {
	const words = text.slice(span.start, span.end);
	const found: DateMention[] = [];
	const claim = (index: number, length: number, form: DateForm | undefined) => {
		const start = span.start + index;
		const end = start + length;
		if (!form || found.some((one) => one.start < end && start < one.end)) return;
		found.push({ start, end, text: text.slice(start, end), form });
	};

	for (const { pattern, read } of rules) {
		for (const match of words.matchAll(pattern)) {
			claim(match.index, match[0].length, read(match.groups ?? {}, match[0]));
		}
	}
	// The instant only serves to tell "today" from "yesterday".
	const parsed = chrono.parse(words, { instant: new Date(Date.UTC(2001, 0, 10, 12)), timezone: 0 });
	for (const { index, text: raw, start } of parsed) {
		const printed = raw.trimEnd();
		if (!calendarWord.test(printed) || /^may$/i.test(printed)) continue;
		// "Deputy Prime Minister Sun Chanthol": a name, and no Sunday.
		const isShort = /^(?:mon|tue|wed|thu|thurs|fri|sat|sun)$/i.test(printed);
		if (isShort && !/(?:\bon|[(,]|^)\s*$/i.test(words.slice(0, index))) continue;
		const isCertain = (part: 'year' | 'month' | 'day' | 'weekday') => start.isCertain(part);
		claim(
			index,
			printed.length,
			readChrono(printed, isCertain, (part) => start.get(part) ?? 0),
		);
	}
	return found.toSorted((a, b) => a.start - b.start);
}

type Part = 'year' | 'month' | 'day' | 'weekday';

function readChrono(
	printed: string,
	isCertain: (part: Part) => boolean,
	get: (part: Part) => number,
): DateForm | undefined {
	if (/today|tonight|this (?:morning|afternoon|evening)/i.test(printed)) {
		return { type: 'offset', days: 0 };
	}
	if (/yesterday|last night/i.test(printed)) return { type: 'offset', days: -1 };
	if (/tomorrow/i.test(printed)) return { type: 'offset', days: 1 };
	const ago = /(\d+|an?|one|two|three|four|five|six) (day|week)s? ago/i.exec(printed);
	if (ago) {
		const count = ['', 'a', 'two', 'three', 'four', 'five', 'six'].indexOf(
			ago[1]?.toLowerCase() ?? '',
		);
		const many = /^\d/.test(ago[1] ?? '') ? Number(ago[1]) : Math.max(count, 1);
		return ago[2]?.toLowerCase() === 'week'
			? { type: 'period', unit: 'week', back: many }
			: { type: 'offset', days: -many };
	}
	const hasDay = isCertain('day') && isCertain('month') && /\d/.test(printed);
	const given = isCertain('year') && /(?:19|20)\d{2}/.test(printed) ? { year: get('year') } : {};
	const weekday = isCertain('weekday') ? { weekday: get('weekday') || 7 } : {};
	if (hasDay) return { type: 'day', month: get('month'), day: get('day'), ...given, ...weekday };
	if (isCertain('month') && !isCertain('day')) {
		return { type: 'month', month: get('month'), ...given };
	}
	return isCertain('weekday') ? { type: 'weekday', weekday: get('weekday') || 7 } : undefined;
}

/** The date that a printed form means in its context, or what is missing to say so. */
export function resolveDate(
	mention: Pick<DateMention, 'form' | 'text'>,
	context: DateContext,
): ResolvedDate {
	const { form, text } = mention;
	const quoted = `“${text.replaceAll(/\s+/g, ' ')}”`;
	switch (form.type) {
		case 'day':
			return resolveDay(form, quoted, context);
		case 'days': {
			const found = yearOf(form.to, context);
			if (!found) return noYear(quoted);
			const end = form.to.year ?? found.year;
			const crosses = form.from.month > form.to.month;
			const begin = form.from.year ?? (crosses ? end - 1 : end);
			const first = dayOf(begin, form.from.month, form.from.day);
			const last = dayOf(end, form.to.month, form.to.day);
			if (!first || !last) return impossible(quoted);
			return withYear(`${first}/${last}`, 'days', quoted, found);
		}
		case 'month': {
			const found = yearOf({ ...form, day: 1 }, context, form.last);
			if (!found) return noYear(quoted);
			return withYear(monthText(found.year, form.month, form.part), 'month', quoted, found);
		}
		case 'year':
			return {
				edtf: pad(form.year, 4),
				rule: 'year',
				reason: `The text says ${quoted} and no more.`,
			};
		case 'weekday':
			return resolveWeekday(form, quoted, context);
		case 'offset': {
			const { reference, referenceName } = context;
			if (!reference) return noReference(quoted);
			const edtf = shift(reference, form.days);
			return {
				edtf,
				rule: 'relative-day',
				reason: `${quoted}, counted from ${referenceName ?? 'the day of publication'}, ${reference}, is ${edtf}.`,
			};
		}
		case 'period':
			return resolvePeriod(form, quoted, context);
		case 'anchor': {
			const { anchor } = context;
			if (!anchor || !/^\d{4}-\d{2}-\d{2}[?~]?$/.test(anchor.edtf)) {
				return {
					rule: 'anchor',
					reason: `The text says ${quoted}, without a day that it could be counted from.`,
					question: `Which day does ${quoted} mean?`,
				};
			}
			const mark = /[?~]$/.exec(anchor.edtf)?.[0] ?? '';
			const edtf = shift(anchor.edtf.slice(0, 10), form.days) + mark;
			return {
				edtf,
				rule: 'anchor',
				reason: `${quoted}, counted from ${anchor.what}, ${anchor.edtf}, is ${edtf}.`,
			};
		}
		default:
			form satisfies never;
			throw new Error('A date has a form that is not known here.');
	}
}

function resolveDay(
	form: Extract<DateForm, { type: 'day' }>,
	quoted: string,
	context: DateContext,
): ResolvedDate {
	const found = yearOf(form, context);
	if (!found) return noYear(quoted);
	const edtf = dayOf(found.year, form.month, form.day);
	if (!edtf) return impossible(quoted);
	const resolved = withYear(edtf, 'day', quoted, found);
	if (form.weekday !== undefined && weekdays[form.weekday - 1] !== weekdayName(edtf)) {
		resolved.question = `The text says ${quoted}, but ${edtf} was a ${weekdayName(edtf)}. Which of the two is right?`;
	}
	return resolved;
}

interface FoundYear {
	year: number;
	/** Why this year; absent where the text prints it. */
	why?: string;
	uncertain?: boolean;
}

/** The year of a date: printed, or the latest that fits the day of publication, or one that the text makes likely. */
function yearOf(
	{ year, month, day }: { year?: number; month: number; day: number },
	{ reference, referenceName, likelyYear, future }: DateContext,
	before = false,
): FoundYear | undefined {
	if (year !== undefined) return { year };
	if (reference) {
		const of = Number(reference.slice(0, 4));
		const written = `${pad(month)}-${pad(day)}`;
		const published = reference.slice(5);
		// A day or two of grace: a text may bear the date of an earlier time zone.
		const limit = shift(reference, 2).slice(5);
		const isAhead = limit >= published ? written > limit : written > published;
		const isBehind = written < published;
		const name = `${referenceName ?? 'the day of publication'}, ${reference}`;
		if (future) {
			return { year: isBehind ? of + 1 : of, why: `the first one after ${name}` };
		}
		return {
			year: isAhead || (before && month >= Number(reference.slice(5, 7))) ? of - 1 : of,
			why: `the last one before ${name}`,
		};
	}
	return likelyYear && { year: likelyYear.year, why: likelyYear.why, uncertain: true };
}

function withYear(edtf: string, name: string, quoted: string, found: FoundYear): ResolvedDate {
	if (found.why === undefined) {
		return { edtf, rule: name, reason: `The text says ${quoted}.` };
	}
	if (!found.uncertain) {
		return {
			edtf,
			rule: `${name}-without-year`,
			reason: `The text says ${quoted} without a year; ${found.year} is ${found.why}.`,
		};
	}
	return {
		edtf: edtf.includes('/') ? edtf.replaceAll(/(?=\/|$)/g, '?') : `${edtf}?`,
		rule: `${name}-without-year`,
		reason: `The text says ${quoted} without a year; ${found.year} is ${found.why}.`,
		question: `The text gives ${quoted} without a year. Is it ${found.year}?`,
	};
}

function noYear(quoted: string): ResolvedDate {
	return {
		rule: 'no-year',
		reason: `The text says ${quoted} without a year, and the day of publication is not known.`,
		question: `Which year is meant by ${quoted}? Give the day of publication with --published.`,
	};
}

function noReference(quoted: string): ResolvedDate {
	return {
		rule: 'no-day-of-publication',
		reason: `The text says ${quoted}, which can only be counted from the day of publication.`,
		question: `Which day is meant by ${quoted}? Give the day of publication with --published.`,
	};
}

function impossible(quoted: string): ResolvedDate {
	return {
		rule: 'no-such-day',
		reason: `The text says ${quoted}, a day that the calendar does not have.`,
		question: `Which day is meant by ${quoted}? There is no such day.`,
	};
}

function monthText(year: number, month: number, part: MonthPart | undefined): string {
	const stem = `${pad(year, 4)}-${pad(month)}`;
	const last = pad(daysInMonth(year, month));
	switch (part) {
		case undefined:
			return stem;
		case 'early':
			return `${stem}-0X`;
		case 'mid':
			return `${stem}-1X`;
		case 'late':
			return `${stem}-2X`;
		case 'first-week':
			return `${stem}-01/${stem}-07`;
		case 'last-week':
			return `${stem}-${pad(Number(last) - 6)}/${stem}-${last}`;
		case 'first-half':
			return `${stem}-01/${stem}-15`;
		case 'second-half':
			return `${stem}-16/${stem}-${last}`;
		default:
			part satisfies never;
			throw new Error('A part of a month is not known here.');
	}
}

function resolveWeekday(
	form: Extract<DateForm, { type: 'weekday' }>,
	quoted: string,
	{ reference, referenceName, future }: DateContext,
): ResolvedDate {
	if (!reference) return noReference(quoted);
	const of = weekdays.indexOf(weekdayName(reference) as (typeof weekdays)[number]) + 1;
	const ahead = (form.weekday - of + 7) % 7;
	const name = referenceName ?? 'the day of publication';
	const isAhead = form.which === 'next' || (future && form.which !== 'last');
	const edtf = isAhead
		? shift(reference, ahead === 0 && form.which === 'next' ? 7 : ahead)
		: shift(reference, ahead === 0 ? (form.which === 'last' ? -7 : 0) : ahead - 7);
	const which = isAhead ? 'first such day from' : 'last such day up to';
	return {
		edtf,
		rule: 'weekday',
		reason: `${quoted}: the ${which} ${name}, ${weekdayName(reference)} ${reference}, is ${edtf}.`,
	};
}

function resolvePeriod(
	form: Extract<DateForm, { type: 'period' }>,
	quoted: string,
	{ reference, referenceName }: DateContext,
): ResolvedDate {
	if (!reference) return noReference(quoted);
	const name = `${referenceName ?? 'the day of publication'}, ${reference}`;
	const reason = (edtf: string) => ({
		edtf,
		rule: 'period',
		reason: `${quoted}, counted from ${name}, is ${edtf}.`,
	});
	const [year, monthNow] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))];
	if (form.unit === 'year') {
		return reason(form.part ? `${year}-01-01/${reference}` : pad(year - form.back, 4));
	}
	if (form.unit === 'month') {
		const index = year * 12 + monthNow - 1 - form.back;
		const text = `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}`;
		return reason(form.part ? `${text}-01/${reference}` : text);
	}
	const monday = shift(mondayOf(reference), -7 * form.back);
	if (form.unit === 'weekend') {
		const saturday =
			weekdayName(reference) === 'Saturday' || weekdayName(reference) === 'Sunday'
				? shift(monday, 5)
				: shift(monday, form.back > 0 ? 5 : -2);
		return reason(`${saturday}/${shift(saturday, 1)}`);
	}
	if (form.part || form.back === 0) return reason(`${monday}/${reference}`);
	return reason(`${monday}/${shift(monday, 6)}`);
}
