/**
 * Passages in quotation marks, of any style: curly, straight, single as the British set them, angled, and the
 * corner brackets of East Asia. Only where they are; what they are is judged elsewhere.
 */

import type { Paragraph, Span } from './layout.ts';

export interface Quoted extends Span {
	/** With the marks. */
	outer: Span;
	/** The opening mark. */
	mark: string;
	/** A passage that stands inside another one's marks. */
	isNested: boolean;
	/** Further paragraphs of the same quotation: each opens anew, only the last one closes. */
	continues: boolean;
	/** No closing mark was found: the end of the paragraph is taken for it. */
	isOpen: boolean;
	/** A passage without marks, set apart as a paragraph of its own. */
	isBlock?: boolean;
}

const pairs: Readonly<Record<string, string>> = {
	'“': '”',
	'„': '“”',
	'‟': '”',
	'«': '»',
	'「': '」',
	'『': '』',
	'‹': '›',
	'〝': '〞',
	'＂': '＂',
};

/** Passages in quotation marks, in the order of the text. */
export function findMarks(text: string, paragraphs: readonly Paragraph[]): Quoted[] {
	const found: Quoted[] = [];
	let carried: string | undefined;
	for (const [index, paragraph] of paragraphs.entries()) {
		if (paragraph.role === 'furniture') continue;
		const next = paragraphs[index + 1];
		const nextMark = next && /^["“„«「'‘]/.exec(text.slice(next.start, next.end))?.[0];
		const inside = readParagraph(text, paragraph, carried !== undefined, nextMark);
		const last = inside.findLast((one) => !one.isNested && one.isOpen);
		carried = undefined;
		if (last && nextMark === last.mark) {
			last.continues = true;
			carried = nextMark;
		}
		found.push(...inside);
	}
	return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function readParagraph(
	text: string,
	{ start, end }: Span,
	isContinued: boolean,
	nextMark: string | undefined,
): Quoted[] {
	const found: Quoted[] = [];
	let straightOpen: number | undefined;
	let singleOpen: { at: number; mark: string; close: number } | undefined;
	const stack: { at: number; mark: string }[] = [];
	const add = (at: number, close: number, mark: string, isOpen = false) => {
		const inner = { start: at + mark.length, end: close };
		if (inner.end <= inner.start || text.slice(inner.start, inner.end).trim() === '') return;
		const isNested = stack.length > 0 || (straightOpen !== undefined && mark !== '"');
		found.push({
			...inner,
			outer: { start: at, end: isOpen ? close : close + 1 },
			mark,
			isNested,
			continues: false,
			isOpen,
		});
	};

	for (let index = start; index < end; index++) {
		const char = text.charAt(index);
		const top = stack.at(-1);
		if (top && pairs[top.mark]?.includes(char)) {
			stack.pop();
			add(top.at, index, top.mark);
		} else if (char === '“' && top?.mark === '“') {
			// A closing mark that was set as an opening one, or one that is missing: "“a“ and “b”".
			const isClosing =
				/[\p{L}\p{N}.,!?;]/u.test(text.charAt(index - 1)) &&
				!/[\p{L}\p{N}]/u.test(text.charAt(index + 1));
			stack.pop();
			if (isClosing) add(top.at, index, '“');
			else stack.push({ at: index, mark: char });
		} else if (char in pairs) stack.push({ at: index, mark: char });
		else if (char === '"') {
			if (straightOpen === undefined) {
				if (opens(text, index)) straightOpen = index;
			} else if (closes(text, index)) {
				const at = straightOpen;
				straightOpen = undefined;
				add(at, index, '"');
			}
		} else if (singleOpen?.close === index) {
			add(singleOpen.at, index, singleOpen.mark);
			singleOpen = undefined;
		} else if ((char === '‘' || char === "'") && !singleOpen && opens(text, index)) {
			const close = singleEnd(text, index, end);
			if (close !== undefined) singleOpen = { at: index, mark: char, close };
		}
	}
	// What is left open runs to the end of the paragraph, if it is long enough to be meant so.
	const open =
		stack[0] ?? (straightOpen === undefined ? undefined : { at: straightOpen, mark: '"' });
	if (open) {
		stack.length = 0;
		straightOpen = undefined;
		const isLong = end - open.at > 40;
		if (isLong || isContinued || nextMark === open.mark) add(open.at, end, open.mark, true);
	}
	return found;
}

/** Before an opening mark stands nothing, a space or an opening bracket; after it a letter. */
function opens(text: string, index: number): boolean {
	return (
		/^$|[\s([{—–:"“‘-]/.test(text.charAt(index - 1)) &&
		/[\p{L}\p{N}$€£([…“‘'"]/u.test(text.charAt(index + 1))
	);
}

function closes(text: string, index: number): boolean {
	const isFollowed = /^$|[\s.,;:!?)\]}—–'’-]/.test(text.charAt(index + 1));
	return isFollowed && !/\s/.test(text.charAt(index - 1));
}

/**
 * Where a single mark closes: at one that no letter follows. One behind an s may be the apostrophe of a plural,
 * so it is only taken where no other comes before the next opening mark.
 */
function singleEnd(text: string, index: number, end: number): number | undefined {
	// 'em, 'tis, '90s and the like open nothing.
	if (/^(?:em|tis|twas|til|cause|n|\d\ds?)\b/i.test(text.slice(index + 1, index + 8)))
		return undefined;
	let weak: number | undefined;
	for (let at = index + 2; at < end; at++) {
		if (/['‘]/.test(text.charAt(at)) && opens(text, at)) break;
		if (
			!/['’]/.test(text.charAt(at)) ||
			/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ||
			/\s/.test(text.charAt(at - 1))
		)
			continue;
		const isPlural =
			/s/i.test(text.charAt(at - 1)) && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
		if (!isPlural) return at;
		weak ??= at;
	}
	return weak;
}
