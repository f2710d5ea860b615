/** Sentences of a paragraph, by the rules of Unicode, with the abbreviations of this trade put together again. */

import { trim, type Span } from './layout.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words behind which a full stop ends no sentence. */
const abbreviation =
	/(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|H\.E|H\.R\.H|H\.M|HE|St|Gen|Lt|Maj|Col|Capt|Adm|Brig|Sgt|Sen|Rep|Gov|Amb|Sec|Messrs|No|Nos|vs|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|a\.m|p\.m|[A-Z]|(?:[A-Z]\.)+[A-Z])\.["”’)]?\s*$/u;

/** After initials such as "U.S." a new sentence is only taken to begin with one of these. */
const opener =
	/^["“‘(]?(?:The|He|She|It|They|We|I|This|These|That|Those|In|On|At|Both|But|And|As|For|While|After|Before|During|His|Her|Their|Its|A|An|With|To|Also|Following|Earlier|Later|Meanwhile|However|Here)\s/;
const initials = /(?:[A-Z]\.){2,}["”’)]?\s*$/;

/** The sentences of one paragraph in order, as spans of the whole text, without white space at their ends. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
	const words = text.slice(paragraph.start, paragraph.end);
	const spans: Span[] = [];
	let open: Span | undefined;
	for (const { segment, index } of segmenter.segment(words.replaceAll(/[\r\n]/g, ' '))) {
		const span = {
			start: paragraph.start + index,
			end: paragraph.start + index + segment.length,
		};
		if (open && continues(text.slice(open.start, open.end), segment)) open.end = span.end;
		else {
			if (open) spans.push(open);
			open = span;
		}
	}
	if (open) spans.push(open);
	return spans.map((span) => trim(text, span)).filter(({ start, end }) => end > start);
}

function continues(before: string, next: string): boolean {
	if (/^\s*$/.test(before)) return true;
	if (initials.test(before)) return !opener.test(next);
	if (abbreviation.test(before)) return true;
	if (/\s(?:Jr|Sr)\.\s*$/.test(before)) return /^\s*[\p{Ll},;]/u.test(next);
	// What follows a quotation in lower case belongs to it: “Is it?” he asked.
	return /[.!?…]["”’」』»)]*\s*$/.test(before) && /^\s*[\p{Ll}]/u.test(next);
}
