/** The articles of a text: a page may reprint several, each with its heading, dateline and day. */

import type { Day } from '../dates/days.ts';
import { daysBetween } from '../dates/day-arithmetic.ts';
import { findDates, resolveDate, type DateContext, type DateMention } from './dates.ts';
import type { Paragraph, Span } from './layout.ts';

export interface Dateline extends Span {
	/** The place as printed. */
	place?: string | undefined;
	date?: DateMention | undefined;
	agency?: string | undefined;
	/** Where the words behind it begin. */
	bodyStart: number;
}

export interface Article extends Span {
	/** Paragraphs from … up to and without … */
	from: number;
	to: number;
	title?: string | undefined;
	dateline?: Dateline | undefined;
	/** What its dates are resolved against. */
	context: DateContext;
	/** The day of the dateline or of publication, if known. */
	published?: Day | undefined;
	/** Days that its title spans: a round-up of a week. */
	period?: string | undefined;
}

const monthWord =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const dayWord = `(?:${monthWord}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${monthWord})(?:,?\\s+\\d{4})?`;
const placeWord = String.raw`\p{Lu}[\p{L}.’'\-]*(?:[ /]\p{Lu}[\p{L}.’'\-]*){0,4}(?:,\s*\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?`;
const datelines = [
	// NANNING, April 5 (Xinhua) —; HANOI (VNA) –; April 3 (Nhan Dan) —; KUALA LUMPUR, 3 June 2025 –
	new RegExp(
		`^\\(?(?:(?<place>${placeWord}),?\\s+)??(?:(?:on\\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?<date>${dayWord}),?\\s*)?(?:\\((?<agency>[^)]{2,40})\\)|/(?<agency2>[\\p{L}.-]{2,20})/)?\\)?\\s*(?:—|–|--|-(?=\\s)|―)\\s*(?:\\(?(?:${monthWord})?\\)?)`,
		'u',
	),
	// (Hanoi, April 5)
	new RegExp(`^\\((?<place>${placeWord}),\\s+(?<date>${dayWord})\\)\\s*[:.—–-]*\\s*`, 'u'),
	// HANOI, April 5 (VNA): no dash at all
	new RegExp(
		`^(?<place>${placeWord}),\\s+(?<date>${dayWord})\\s+\\((?<agency>[^)]{2,40})\\)\\s*[:.]?\\s*`,
		'u',
	),
	// New Delhi, June 1:
	new RegExp(`^(?<place>${placeWord}),\\s+(?<date>${dayWord})\\s*:\\s+`, 'u'),
	// VNA/Hanoi – and VNS, HÀ NỘI —
	new RegExp(`^(?<agency>[A-Z]{2,6})[/,]\\s*(?<place>${placeWord})\\s*(?:—|–|--|-)\\s+`, 'u'),
];

/** The dateline at the beginning of a paragraph, if there is one. */
export function datelineOf(
	text: string,
	paragraph: Paragraph,
	isTown: (name: string) => boolean = () => false,
): Dateline | undefined {
	const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
	for (const pattern of datelines) {
		const match = pattern.exec(words);
		if (!match || match[0].trim().length < 3) continue;
		const { place, date, agency, agency2 } = match.groups ?? {};
		// A place alone must be in capitals, or it is the beginning of an ordinary sentence.
		if (
			!date &&
			!agency &&
			!agency2 &&
			!(place && place.length > 3 && (place === place.toUpperCase() || isTown(place)))
		)
			continue;
		if (!place && !date) continue;
		const start = paragraph.start;
		const dateAt = date ? start + match[0].indexOf(date) : undefined;
		return {
			start,
			end: start + match[0].trimEnd().length,
			bodyStart: start + match[0].length,
			place,
			agency: agency ?? agency2,
			date:
				dateAt === undefined || !date
					? undefined
					: findDates(text, { start: dateAt, end: dateAt + date.length })[0],
		};
	}
	return undefined;
}

const publishedWord = /\b(?:published|posted|updated|released?|issued|date)\b/i;

/**
 * Divides a text into articles: a dateline begins one, together with the headings directly above it. What
 * stands before the first is one of its own, if it holds sentences.
 */
export function articlesOf(
	text: string,
	paragraphs: readonly Paragraph[],
	given: {
		published?: Day | undefined;
		title?: string | undefined;
		isTown?: (name: string) => boolean;
	},
): Article[] {
	const lines = paragraphs.map((paragraph) =>
		paragraph.role === 'body' || paragraph.role === 'caption'
			? datelineOf(text, paragraph, given.isTown)
			: undefined,
	);
	const starts: { from: number; dateline?: Dateline | undefined }[] = [];
	for (const [index, dateline] of lines.entries()) {
		if (!dateline) continue;
		let from = index;
		while (
			from > 0 &&
			paragraphs[from - 1]?.role === 'heading' &&
			!starts.some((one) => one.from >= from - 1) &&
			index - from < 3
		)
			from--;
		if (from > 0 && index - from > 1) from = index - 1;
		starts.push({ from, dateline });
	}
	const hasOpening = paragraphs
		.slice(0, starts[0]?.from ?? paragraphs.length)
		.some(({ role }) => role === 'body' || role === 'item');
	if (starts.length === 0 || hasOpening) starts.unshift({ from: 0 });
	else if (starts[0]) starts[0].from = 0;

	const stated = publicationIn(text, paragraphs);
	const published = given.published ?? stated?.day;
	// A text that bears a day of its own was kept a little later: "today" is that day.
	const written =
		published && stated && stated.day < published && daysBetween(stated.day, published) <= 3
			? stated.day
			: published;
	const likelyYear = published ? undefined : likelyYearOf(text);
	return starts.map(({ from, dateline }, index) => {
		const to = starts[index + 1]?.from ?? paragraphs.length;
		const part = paragraphs.slice(from, to);
		const outside: DateContext = {
			reference: written,
			referenceName:
				given.published && written === published
					? 'the day of publication'
					: 'the day of publication that the text bears',
			likelyYear,
		};
		const ownDay = dateline?.date && resolveDate(dateline.date, outside).edtf;
		const own = ownDay !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(ownDay) ? ownDay : undefined;
		const uncertain = ownDay?.endsWith('?') ? ownDay.slice(0, 10) : undefined;
		const reference = own ?? uncertain ?? written;
		const title = titleOf(text, part, index === 0 ? given.title : undefined);
		const spans = title ? findDates(title).find(({ form }) => form.type === 'days') : undefined;
		return {
			from,
			to,
			start: part[0]?.start ?? 0,
			end: part.at(-1)?.end ?? text.length,
			title,
			dateline,
			published: own ?? published,
			period: spans && resolveDate(spans, { reference }).edtf,
			context: {
				reference,
				referenceName: (own ?? uncertain) ? 'the day of the dateline' : outside.referenceName,
				likelyYear,
			},
		};
	});
}

function titleOf(
	text: string,
	part: readonly Paragraph[],
	given: string | undefined,
): string | undefined {
	if (given) return given;
	const headings = part.filter(({ role }) => role === 'heading').slice(0, 6);
	// A rubric such as "CHINA / DIPLOMACY" stands above the title.
	const isTitle = ({ start, end }: Span) => {
		const words = text.slice(start, end).trim();
		return words.split(/\s+/).length > 3 && (words !== words.toUpperCase() || words.length > 40);
	};
	const heading = headings.find(isTitle) ?? headings[0];
	if (!heading) return undefined;
	const words = text.slice(heading.start, heading.end).replaceAll(/\s+/g, ' ');
	return words.replace(/^(?:date\s+)?\d{4}-\d{2}-\d{2}\s+/, '');
}

/** The day of publication that the text bears: a line of its own near the top. */
export function publicationIn(
	text: string,
	paragraphs: readonly Paragraph[],
): { day: Day; span: Span } | undefined {
	const near = paragraphs.slice(0, 14);
	const candidates = near.filter(
		(paragraph) =>
			(paragraph.role === 'furniture' || paragraph.role === 'heading') &&
			paragraph.end - paragraph.start < 160,
	);
	for (const paragraph of candidates.toSorted((a, b) => rankOf(text, a) - rankOf(text, b))) {
		for (const mention of findDates(text, paragraph)) {
			if (mention.form.type !== 'day' || mention.form.year === undefined) continue;
			const covers = (mention.end - mention.start) / (paragraph.end - paragraph.start);
			const words = text.slice(paragraph.start, paragraph.end);
			if (
				covers < 0.35 &&
				!publishedWord.test(words) &&
				!/^(?:date )?\d{4}-\d{2}-\d{2}/.test(words)
			)
				continue;
			const day = resolveDate(mention, {}).edtf;
			if (day) return { day, span: mention };
		}
	}
	return undefined;
}

function rankOf(text: string, { start, end }: Span): number {
	return publishedWord.test(text.slice(start, end)) ? 0 : 1;
}

/** The year that a text without a day of publication makes likely: the latest that it names of what is past. */
function likelyYearOf(text: string): { year: number; why: string } | undefined {
	const years = findDates(text).flatMap((mention) => {
		const { form } = mention;
		const year = 'year' in form ? form.year : undefined;
		const before = text.slice(Math.max(0, mention.start - 24), mention.start);
		if (
			/\b(?:by|until|till|through|towards?|before|vision|agenda|plan)\s*(?:the\s+year\s*)?$/i.test(
				before,
			)
		)
			return [];
		return year !== undefined && year > 1900 && year < 2100 ? [year] : [];
	});
	if (years.length === 0) return undefined;
	const year = Math.max(...years);
	return { year, why: 'the latest year that the text itself names' };
}
