/**
 * How a plain text is laid out: its paragraphs and what each one is. Everything later works on spans, so a
 * guess can always be traced to the characters that it was made from.
 */

/** A stretch of the text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
	start: number;
	end: number;
}

export type ParagraphRole =
	/** Sentences. */
	| 'body'
	/** A line above what follows, without a full stop. */
	| 'heading'
	/** One item of a list. */
	| 'item'
	/** The words under a picture, or between the bars that stand for it. */
	| 'caption'
	/** Date lines, credits, buttons, counts of comments. */
	| 'furniture';

export interface Paragraph extends Span {
	role: ParagraphRole;
	/** Words of a list item or a caption begin behind its mark. */
	textStart: number;
}

const bullet = /^(?:[•●▪◦‣∙·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/u;
const furniture =
	/^(?:!--|source\b.{0,40}$|comments?\b.{0,20}$|leave a (?:reply|comment)|share\b.{0,40}$|print\b.{0,20}$|read more|your email address|required fields|sign up|log ?in\b|newsletter|we use cookies|this website uses|click here|back to top|you may also|recommended|most (?:read|viewed)|next (?:post|article)|previous (?:post|article)|related (?:news|articles|stories)|follow us|subscribe|tags?:|editor:|by [A-Z][\w.' -]{2,40}$|(?:photo|image|picture|video)s?\s*(?:credit|by|:)|(?:last )?(?:updated|published|posted|modified)\b|one thought on|©|copyright\b|all rights reserved|home\b.{0,30}$|for immediate release|media (?:note|release)$|readout$|press (?:release|statement)$)/i;
const credit = /\((?:photo|source|image|picture)\s*:?[^)]*\)\s*\|?\s*$/i;

/**
 * Paragraphs of a text in order. Lines are paragraphs, except where a text is set in lines of about one
 * length: then a blank line divides.
 */
export function paragraphsOf(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (const block of blocksOf(text)) {
		for (const span of isWrapped(text, block) ? [joined(block)] : block) {
			const trimmed = trim(text, span);
			if (trimmed.end > trimmed.start) paragraphs.push(describe(text, trimmed));
		}
	}
	return paragraphs;
}

/** A span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}

/** Lines, in groups that blank lines divide. */
function blocksOf(text: string): Span[][] {
	const blocks: Span[][] = [];
	let open: Span[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const end = start + line.length;
		if (line.trim() === '') {
			if (open.length > 0) blocks.push(open);
			open = [];
		} else open.push({ start, end });
		start = end + 1;
	}
	if (open.length > 0) blocks.push(open);
	return blocks;
}

function joined(lines: Span[]): Span {
	return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** Whether a block is one paragraph that was broken into lines of about the same length. */
function isWrapped(text: string, lines: Span[]): boolean {
	if (lines.length < 2) return false;
	const lengths = lines.map(({ start, end }) => text.slice(start, end).trimEnd().length);
	const full = lengths.slice(0, -1);
	const longest = Math.max(...lengths);
	if (longest > 100 || Math.min(...full) < 40 || Math.min(...full) < longest * 0.6) return false;
	if (lines.slice(1).some(({ start, end }) => bullet.test(text.slice(start, end).trim()))) {
		return false;
	}
	return full.length > 1 || !/[.!?:”"]$/.test(text.slice(lines[0]?.start, lines[0]?.end).trim());
}

function describe(text: string, span: Span): Paragraph {
	const words = text.slice(span.start, span.end);
	const role = roleOf(words);
	const mark =
		role === 'item' ? bullet.exec(words) : role === 'caption' ? /^\|\s*/.exec(words) : null;
	return { ...span, role, textStart: span.start + (mark?.[0].length ?? 0) };
}

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const onlyDate = new RegExp(
	`^(?:(?:date|posted|published|updated|on|release[d]?|time)\\s*:?\\s*)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s*)?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?:[\\s,|-]*\\d{1,2}:\\d{2}.{0,12})?$`,
	'i',
);

function roleOf(words: string): ParagraphRole {
	if (onlyDate.test(words)) return 'furniture';
	if (/^\|/.test(words) || credit.test(words)) return 'caption';
	if (furniture.test(words) && words.length < 160) return 'furniture';
	if (bullet.test(words) && !/^[-–—]\s*$/.test(words)) return 'item';
	if (isHeading(words)) return 'heading';
	return 'body';
}

function isHeading(words: string): boolean {
	if (words.length > 180 || /[.!?:;,]["”’»)]?$/.test(words)) return false;
	if (/^["“‘「«]/.test(words)) return false;
	const count = words.split(/\s+/).length;
	// A short line that ends without a stop; a longer one only if it has no inner sentence end.
	return count <= 24 && !/[a-z]\. [A-Z]/.test(words);
}
