/**
 * Comments that cut a text off. In YAML a blank and "#" end a text without quotation marks, so that
 * `quote: We agreed on point #4 and # 5` would be published as "We agreed on point".
 */

import type { z } from 'zod';
import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Cure } from '../rules/problem.ts';
import { isDraftMark } from './draft-marks.ts';
import { proseAt } from './schema-path.ts';
import { lexemesOf, type Lexeme } from './yaml-lexemes.ts';

export interface CutText {
	/** Where the comment begins, in UTF-16 units. */
	offset: number;
	message: string;
	cures: Cure[];
}

/** YAML with what comments cut off put back. */
export interface WholeText {
	/** As long as what was given, with other characters where comments began: `restoreComments` takes them back. */
	yaml: string;
	cut: CutText[];
}

// Characters that Unicode keeps free for such use, so no text has them.
const hashMark = '\uFDD0';
const colonMark = '\uFDD1';

/** A comment behind something, or on a line of its own below a text. Most records have none. */
const mayCut = /[ \t]#/;

/** Characters that are read again for comments, in all: it bounds the time for large files. */
const mostCharacters = 2_000_000;

/** Finds comments that cut prose off, by what the schema says of the field, and gives the YAML with the text whole. */
export function wholeTexts(yaml: string, schema: z.ZodType): WholeText {
	if (!mayCut.test(yaml)) return { yaml, cut: [] };
	const found: Comment[] = [];
	let whole = yaml;
	// A comment hides the end of its line, brackets included: what follows is read once it is put back.
	for (let rounds = Math.max(2, mostCharacters / yaml.length); rounds >= 1; rounds--) {
		const next = cuttingComments(whole, schema, found.at(-1)?.offset ?? -1);
		if (next.length === 0) break;
		found.push(...next);
		whole = masked(whole, next);
	}
	const texts = found.length === 0 ? [] : plainTexts(whole);
	let at = 0;
	const cut = found.map((comment): CutText => {
		const { offset, source, isHeader } = comment;
		const words = shown(yaml.slice(offset, offset + source.length));
		if (isHeader) {
			return {
				offset,
				message: `This line is read as a comment and not as text: ${words}. Move it down into the text, or give it a line of its own above the field.`,
				cures: [moveDown(yaml, offset)],
			};
		}
		while ((texts[at]?.end ?? Infinity) <= offset) at++;
		const text = texts[at];
		return {
			offset,
			message: `The text would be cut off here: a blank and "#" begin a comment, so ${words} would be lost. Put the whole text between quotation marks, or the comment on a line of its own above the field.`,
			cures: text && text.start <= offset ? [quotationMarks(yaml, text)] : [],
		};
	});
	return { yaml: whole, cut };
}

/** Puts the characters back that stood where comments began, in whatever was read. */
export function restoreComments(data: unknown): unknown {
	if (typeof data === 'string') {
		return data.replaceAll(hashMark, '#').replaceAll(colonMark, ':');
	}
	if (Array.isArray(data)) return data.map(restoreComments);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [
			restoreComments(key) as string,
			restoreComments(value),
		]),
	);
}

function masked(yaml: string, comments: readonly Comment[]): string {
	let result = '';
	let end = 0;
	for (const { offset, source, isHeader, isInBrackets } of comments) {
		if (isHeader) continue;
		// In brackets the text ends at a comma or bracket, whatever stands before it.
		const text = isInBrackets ? (/^[^,[\]{}]*/.exec(source)?.[0] ?? '') : source;
		result +=
			yaml.slice(end, offset) + text.replaceAll('#', hashMark).replace(/:(?=\s|$)/g, colonMark);
		end = offset + text.length;
	}
	return result + yaml.slice(end);
}

interface Comment {
	offset: number;
	source: string;
	/** Whether it stands behind the sign `>` or `|`. */
	isHeader: boolean;
	/** Whether it stands in a list between brackets, or in braces. */
	isInBrackets: boolean;
}

/** The comments behind an offset that cut prose off, as far as the YAML is sound, but the first in any case. */
function cuttingComments(yaml: string, schema: z.ZodType, after: number): Comment[] {
	const found: Comment[] = [];
	let slots: Slots | undefined;
	let before: Lexeme | undefined;
	let linesBetween = 0;
	let depth = 0;
	for (const lexeme of lexemesOf(yaml)) {
		const { source, isPlain, offset } = lexeme;
		if (isPlain || !/^[\s#]/.test(source)) {
			before = lexeme;
			linesBetween = isPlain && source.endsWith('\n') ? 2 : 0;
			if (!isPlain && /^[[{]/.test(source)) depth++;
			if (!isPlain && /^[\]}]/.test(source)) depth--;
			continue;
		}
		if (!source.startsWith('#')) {
			linesBetween += source.split('\n').length - 1;
			continue;
		}
		if (offset <= after || !before || linesBetween > 1) continue;
		// In brackets and braces a comment on its own line stands as its author likes.
		if (linesBetween === 1 && (depth > 0 || !continues(yaml, before, lexeme))) continue;
		slots ??= slotsOf(yaml);
		if (found.length > 0 && offset > slots.soundUntil) break;
		const path = pathBefore(yaml, before, slots);
		if (!path || !proseAt(schema, path)) continue;
		const isHeader = /^[>|]/.test(before.source) && !before.isPlain;
		found.push({ offset, source, isHeader, isInBrackets: depth > 0 });
	}
	return found;
}

/**
 * Whether a comment on a line of its own stands where a plain text of the line before would go on: further
 * in than the field. Questions of a draft may stand anywhere.
 */
function continues(yaml: string, before: Lexeme, comment: Lexeme): boolean {
	if (!before.isPlain || isDraftMark(comment.source)) return false;
	const column = comment.offset - lineStart(yaml, comment.offset);
	const start = lineStart(yaml, before.offset);
	const indent = /^[ \t]*(?:-[ \t]+)*/.exec(yaml.slice(start))?.[0] ?? '';
	const isBehindKey = start + indent.length < before.offset;
	return isBehindKey ? column > indent.length : column >= indent.length;
}

type Path = PropertyKey[];

/** Where texts may stand in front matter, and in which field. */
interface Slots {
	/** By where a text ends, or where its sign `>` or `|` stands. */
	texts: Map<number, Path>;
	/** By where a key ends. */
	keys: Map<number, Path>;
	lists: { start: number; end: number; path: Path }[];
	/** Where the first mistake stands. */
	soundUntil: number;
}

function slotsOf(yaml: string): Slots {
	const { contents, errors } = parseDocument(yaml, {
		schema: 'failsafe',
		uniqueKeys: false,
		prettyErrors: false,
	});
	const soundUntil = errors[0]?.pos[0] ?? Infinity;
	const slots: Slots = { texts: new Map(), keys: new Map(), lists: [], soundUntil };
	walk(contents, [], slots);
	return slots;
}

function walk(node: unknown, path: Path, slots: Slots): void {
	if (isMap(node)) {
		for (const { key, value } of node.items) {
			if (!isScalar(key)) continue;
			const at = [...path, String(key.value)];
			if (key.range) slots.keys.set(key.range[1], at);
			walk(value, at, slots);
		}
	} else if (isSeq(node)) {
		if (node.range) slots.lists.push({ start: node.range[0], end: node.range[2], path });
		for (const [index, item] of node.items.entries()) {
			walk(isPair(item) ? item.value : item, [...path, index], slots);
		}
	} else if (isScalar(node) && node.range) {
		const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
		slots.texts.set(node.range[isBlock ? 0 : 1], path);
	}
}

/** The field that would go on if the comment behind a piece of YAML were text. */
function pathBefore(
	yaml: string,
	{ source, offset, isPlain }: Lexeme,
	{ texts, keys, lists }: Slots,
): Path | undefined {
	if (isPlain) return texts.get(offset + source.length);
	if (/^[>|]/.test(source)) return texts.get(offset);
	if (source === ':') return keys.get(yaml.slice(0, offset).trimEnd().length);
	if (!['-', ',', '['].includes(source)) return undefined;
	const list = lists.findLast(({ start, end }) => start <= offset && offset < end);
	return list && [...list.path, 0];
}

interface Span {
	start: number;
	end: number;
}

/** Where texts without quotation marks stand. */
function plainTexts(yaml: string): Span[] {
	const spans: Span[] = [];
	for (const { offset, source, isPlain } of lexemesOf(yaml)) {
		if (isPlain) spans.push({ start: offset, end: offset + source.length });
	}
	return spans;
}

function quotationMarks(yaml: string, { start, end }: Span): Cure {
	const found = yaml.slice(start, end);
	const isSingle = /["\\]/.test(found) && !found.includes("'");
	const text = isSingle ? `'${found}'` : `"${found.replace(/["\\]/g, '\\$&')}"`;
	return { spot: { offset: start }, found, text };
}

/** Puts what stands behind `>` or `|` on the first line of the text below. */
function moveDown(yaml: string, offset: number): Cure {
	const blanks = /[ \t]*$/.exec(yaml.slice(0, offset))?.[0] ?? '';
	const start = lineStart(yaml, offset);
	const below = /^[^\n]*\n((?:[ \t]*\r?\n)*)([ \t]*)/.exec(yaml.slice(offset))?.[2] ?? '';
	const field = /^[ \t]*(?:-[ \t]+)*/.exec(yaml.slice(start))?.[0].length ?? 0;
	const indent = below.length > field ? below : ' '.repeat(field + 2);
	return {
		spot: { offset: offset - blanks.length },
		found: `${blanks}#`,
		text: `\n${indent}#`,
	};
}

function lineStart(yaml: string, offset: number): number {
	return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Characters of a comment that are repeated in a message. */
const mostShown = 60;

function shown(comment: string): string {
	const text = comment.trimEnd();
	return `"${text.length > mostShown ? `${text.slice(0, mostShown)}…` : text}"`;
}
