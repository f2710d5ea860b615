/** What tools and unfinished work leave in texts: marks of a merge, placeholders, mark-up that would be printed as it is. */

import { mentionsIn } from './mentions.ts';

export interface Leftover {
	/** Where it begins, in UTF-16 units. */
	offset: number;
	message: string;
}

/** A line that git and its like write where two versions of a text do not fit together. */
const conflictLine =
	/^[ \t]*(?:(?<opens><{7,15})(?:[ \t].*)?|(?<closes>>{7,15})(?:[ \t].*)?|\|{7,15}(?:[ \t].*)?|={7})[ \t]*\r?$/gm;

/** Merge conflicts, each told once, and marks of one that was not quite taken out. */
export function findConflicts(text: string): Leftover[] {
	if (!/[<>|=]{7}/.test(text)) return [];
	const found: Leftover[] = [];
	let isOpen = false;
	for (const { 0: line, index, groups } of text.matchAll(conflictLine)) {
		if (!isOpen) {
			found.push({
				offset: index + line.search(/\S/),
				message: `Found "${short(line.trim())}", a mark of a merge conflict. Choose one of the two versions, and delete the other with the lines "<<<<<<<", "=======" and ">>>>>>>".`,
			});
		}
		isOpen = groups?.['closes'] === undefined && (isOpen || groups?.['opens'] !== undefined);
	}
	return found;
}

interface Kind {
	pattern: RegExp;
	message: (found: string) => string;
	/** Whether it is looked for in texts that are Markdown. */
	inMarkdown: boolean;
	/** Whether it is looked for in the characters that a source prints. */
	inVerbatim: boolean;
}

const printed = (what: string, cure: string) => (found: string) =>
	`Found ${what}: "${short(found)}" would be printed as it stands. ${cure}`;

const elements =
	'a|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|li|nowiki|ol|p|pre|q|ref|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul';

const plainText = 'Write plain text.';

const kinds: readonly Kind[] = [
	{
		pattern: /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBC|TBD|TBA|[Nn]\.[ ]?[Aa]\.|N\/A)(?![\p{L}\p{N}/])/gu,
		message: placeholder,
		inMarkdown: true,
		inVerbatim: false,
	},
	{
		pattern: /(?<![\p{L}\p{N}-])(?:TODO|FIXME)(?=\s*:|\s*$)|^TODO\b/gu,
		message: placeholder,
		inMarkdown: false,
		inVerbatim: true,
	},
	{
		pattern: /\b[Ll]orem ipsum\b|(?<![\p{L}\p{N}])(?:x{3,}|X{4,})(?![\p{L}\p{N}])|^XXX$|\?{3,}/gu,
		message: placeholder,
		inMarkdown: true,
		inVerbatim: true,
	},
	{
		pattern: /\{\{[^{}]*\}\}/g,
		message: printed('a template', plainText),
		inMarkdown: true,
		inVerbatim: true,
	},
	{
		pattern:
			/\[(?:citation|clarification|page|source|verification) needed\]|\[who\?\]|\[when\?\]/gi,
		message: printed('a mark of an encyclopaedia', 'Answer it or delete it.'),
		inMarkdown: true,
		inVerbatim: true,
	},
	{
		pattern: /'{3}(?=\S)|^={2,6} ?[^=\n]+ ?={2,6}$/gm,
		message: printed('mark-up of a wiki', plainText),
		inMarkdown: true,
		inVerbatim: true,
	},
	{
		pattern: /\\(?:textit|textbf|emph|cite|footnote)\{/g,
		message: printed('mark-up of LaTeX', plainText),
		inMarkdown: true,
		inVerbatim: true,
	},
	{
		pattern: new RegExp(`</?(?:${elements})(?:\\s[^<>]*)?/?>`, 'gi'),
		message: printed('HTML', plainText),
		inMarkdown: false,
		inVerbatim: true,
	},
	{
		pattern: /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z]{1,30}\d{0,2});/g,
		message: printed('an entity of HTML', 'Write the character itself.'),
		inMarkdown: false,
		inVerbatim: true,
	},
	{
		pattern:
			/\*\*[^*\s](?:[^*]*[^*\s])?\*\*|(?<![\w_])__[^_\s](?:[^_]*[^_\s])?__(?![\w_])|\[[^\]]+\]\((?:https?:|\/)[^)\s]*\)/g,
		message: printed('Markdown', 'This field is plain text: take the marks out.'),
		inMarkdown: false,
		inVerbatim: true,
	},
];

/** Sorts of texts: `markdown` for the text of a record, `verbatim` for the characters that a source prints. */
export type TextSort = 'plain' | 'verbatim' | 'markdown';

/** Everything in a text that a person probably forgot there, in order. */
export function findLeftovers(text: string, sort: TextSort): Leftover[] {
	// Most texts have none of the signs that all of this needs.
	if (!/[{}<>&*_[\]'=\\?]|TODO|FIXME|TB[ACD]|n\.? ?a\.|N\/A|lorem|xxx/i.test(text)) return [];
	const found = new Map<number, Leftover>();
	for (const { pattern, message, inMarkdown, inVerbatim } of kinds) {
		if (sort === 'markdown' ? !inMarkdown : sort === 'verbatim' && !inVerbatim) continue;
		for (const { 0: words, index } of text.matchAll(pattern)) {
			if (isInCapitals(text, index, words) || found.has(index)) continue;
			found.set(index, { offset: index, message: message(words) });
		}
	}
	if (sort !== 'markdown') {
		for (const { id, offset } of mentionsIn(text)) {
			const message = `Found the mention "[[${short(id)}]]" in a field that has no links: it would be printed with its brackets. Write the name.`;
			found.set(offset, { offset, message });
		}
	}
	return [...found.values()].toSorted((a, b) => a.offset - b.offset);
}

function placeholder(found: string): string {
	return `Found "${short(found)}", which holds a place for something else. Write what belongs here, or delete it.`;
}

/** Whether a word of capitals stands beside others, as in a heading: "TODO LO QUE SE DIJO". */
function isInCapitals(text: string, offset: number, words: string): boolean {
	if (!/^[A-Z]+$/.test(words)) return false;
	const before = /\p{Lu}{2,}[^\p{L}]{1,2}$/u.test(text.slice(Math.max(0, offset - 20), offset));
	const after = /^ \p{Lu}{2,}/u.test(text.slice(offset + words.length, offset + words.length + 20));
	return before || after;
}

function short(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
