/** What keeps front matter from being read, in plain words and at the line where the mistake is. */

import type { ErrorCode, YAMLError } from 'yaml';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { lexemesOf, type Lexeme } from './yaml-lexemes.ts';

export interface YamlProblem {
	/** In UTF-16 units. */
	offset: number;
	message: string;
}

/** Fields in fields, lists in lists: deeper than any record goes, and before the parsers give up. */
const mostDepth = 40;

/** Why YAML cannot be read: every key given twice, and the first mistake of syntax, as those behind it mostly follow from it. */
export function yamlProblems(yaml: string): YamlProblem[] {
	const deep = tooDeep(yaml);
	if (deep !== undefined) return [deep];
	const open = openQuotation(yaml);
	if (open) return [open];
	const document = parsePositions(yaml);
	const problems = doubleKeys(document.contents, yaml);
	const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const [first] = errors;
	if (first) problems.push(tooFarIn(errors, yaml) ?? explain(first, yaml));
	return problems.toSorted((a, b) => a.offset - b.offset);
}

/** YAML with the place of everything in it. Keys that are given twice are no error here. */
export function parsePositions(yaml: string) {
	return parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
}

/** Where lists or fields stand too deep in one another; found without going down there. */
export function tooDeep(yaml: string): YamlProblem | undefined {
	// Each level takes a bracket, or a column of the indentation.
	if (!/^[ \t?:-]{40}|(?:[[{][^[{]*){40}/m.test(yaml)) return undefined;
	let depth = 0;
	for (const { offset, source, isPlain } of lexemesOf(yaml)) {
		if (isPlain) continue;
		if (source === '[' || source === '{') depth++;
		else if (source === ']' || source === '}') depth--;
		const dashes = source === '-' ? marksBefore(yaml, offset) : 0;
		if (depth + dashes > mostDepth) return deepAt(offset);
	}
	return deepByIndent(yaml);
}

/** Signs "- " and "? " on the same line before an offset. */
function marksBefore(yaml: string, offset: number): number {
	const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset);
	return line.length > 4_000 ? mostDepth : (line.match(/[-?]/g)?.length ?? 0);
}

/** Counts how many lines stand further in than the one before them, one in another. */
function deepByIndent(yaml: string): YamlProblem | undefined {
	const open: number[] = [];
	let offset = 0;
	for (const line of yaml.split('\n')) {
		const indent = line.search(/\S/);
		if (indent >= 0) {
			while ((open.at(-1) ?? -1) >= indent) open.pop();
			open.push(indent);
			if (open.length > mostDepth) return deepAt(offset + indent);
		}
		offset += line.length + 1;
	}
	return undefined;
}

function deepAt(offset: number): YamlProblem {
	return {
		offset,
		message: `Fields and lists stand more than ${mostDepth} deep in one another here. No record needs that: look at the indentation and the brackets.`,
	};
}

/** A quotation mark without its other: it swallows what follows, so it is told where it opens. */
function openQuotation(yaml: string): YamlProblem | undefined {
	let before: Lexeme | undefined;
	for (const lexeme of lexemesOf(yaml)) {
		const isText = lexeme.isPlain || /^["']/.test(lexeme.source);
		if (before && isBehind(lexeme) && swallows(before, yaml, isText)) return notClosed(before);
		if (lexeme.source.trim() === '' && !lexeme.isPlain) continue;
		const isQuoted = !lexeme.isPlain && /^["']/.test(lexeme.source);
		if (isQuoted && !isClosed(lexeme.source)) return notClosed(lexeme);
		before = isQuoted ? lexeme : undefined;
	}
	return before && swallows(before, yaml, false) ? notClosed(before) : undefined;
}

/** Whether a piece may not stand directly behind a text between quotation marks. */
function isBehind({ source, isPlain }: Lexeme): boolean {
	return isPlain || /^["'\n\r#]/.test(source);
}

function isClosed(source: string): boolean {
	return source.startsWith('"')
		? /^"(?:[^"\\]|\\[^])*"$/.test(source)
		: /^'(?:[^']|'')*'$/.test(source);
}

/**
 * Whether a text between quotation marks goes on over lines that begin like fields: not further in than its
 * own, or in any column where more text stands directly behind it.
 */
function swallows({ offset, source }: Lexeme, yaml: string, isTextBehind: boolean): boolean {
	const start = yaml.lastIndexOf('\n', offset - 1) + 1;
	const column = /^[ \t]*(?:-[ \t]+)*/.exec(yaml.slice(start))?.[0].length ?? 0;
	return source
		.split('\n')
		.slice(1)
		.filter((line) => /^[ \t]*(?:- |["']?[\w-]+["']?:(?:\s|$))/.test(line))
		.some((line) => isTextBehind || line.search(/\S/) <= column);
}

function notClosed({ offset, source }: Lexeme): YamlProblem {
	const mark = source.charAt(0) === '"' ? 'The quotation mark "' : "The quotation mark '";
	return {
		offset,
		message: `${mark} opens here and is not closed where its text ends. Close it, or write \\" for a mark inside the text between double marks, and '' between single ones.`,
	};
}

/** Every key given twice in the same fields. */
function doubleKeys(contents: unknown, yaml: string): YamlProblem[] {
	const problems: YamlProblem[] = [];
	const queue = [contents];
	for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
		if (isSeq(node)) {
			for (const item of node.items) queue.push(isPair(item) ? item.value : item);
		}
		if (!isMap(node)) continue;
		const seen = new Set<string>();
		for (const { key, value } of node.items) {
			if (value !== null) queue.push(value);
			if (!isScalar(key) || !key.range) continue;
			const name = String(key.value);
			if (seen.has(name)) {
				problems.push({
					offset: key.range[0],
					message: `The key "${keyAt(yaml, key.range[0]) || name}" is given twice. Keep one of the two, or make them one list.`,
				});
			}
			seen.add(name);
		}
	}
	return problems;
}

function keyAt(yaml: string, offset: number): string {
	return /^["']?([^"':\r\n]+)/.exec(yaml.slice(offset, offset + 200))?.[1]?.trim() ?? '';
}

const colonHelp =
	'If this is text that holds ": ", put the whole text between quotation marks; else write one field a line.';
const indentHelp =
	'Fields of one record, and entries of one list, begin in the same column. Look at the blanks before this line.';

/** What each mistake means for somebody who does not know YAML. */
const reasons: Partial<Record<ErrorCode, string>> = {
	BAD_DQ_ESCAPE:
		'A backslash between double quotation marks begins a sign of its own, and this one is none. Write \\\\ for a backslash, or use single quotation marks.',
	BAD_INDENT: indentHelp,
	BAD_SCALAR_START:
		'A text cannot begin with this sign. Put the whole text between quotation marks.',
	BLOCK_AS_IMPLICIT_KEY: `There is a second ": " in this line. ${colonHelp}`,
	BLOCK_IN_FLOW:
		'Between brackets or braces, entries are parted by commas and not written on lines of their own with "- ".',
	KEY_OVER_1024_CHARS: `The name of a field is far too long. ${colonHelp}`,
	MISSING_CHAR: `A colon or a blank is missing here. Each line is "field: value", with a blank behind the colon.`,
	MULTILINE_IMPLICIT_KEY: `This line has no colon. Each line is "field: value", with a blank behind the colon. ${colonHelp}`,
	TAB_AS_INDENT: 'A tab stands before this line. Indent with blanks.',
	UNEXPECTED_TOKEN: `This cannot stand here. ${colonHelp}`,
};

/** A field that stands further in than the text above it, and so is read as a part of it. */
function tooFarIn(errors: readonly YAMLError[], yaml: string): YamlProblem | undefined {
	const [first, second] = errors;
	if (first?.code !== 'BLOCK_AS_IMPLICIT_KEY' || second?.code !== 'MULTILINE_IMPLICIT_KEY') {
		return undefined;
	}
	const [start, end] = second.pos;
	const lastLine = yaml.lastIndexOf('\n', end - 1) + 1;
	if (lastLine <= start) return undefined;
	return {
		offset: lastLine + yaml.slice(lastLine).search(/\S/),
		message: notYaml(
			`This line stands further in than the field above, so it is read as a part of that text. ${indentHelp}`,
		),
	};
}

function explain({ code, pos }: YAMLError, yaml: string): YamlProblem {
	const open = openBracket(yaml, pos[0]);
	if (open) return open;
	const lineStart = yaml.lastIndexOf('\n', pos[0] - 1) + 1;
	const line = yaml.slice(lineStart).split('\n', 1)[0] ?? '';
	if (/^\s*[^\S \t\r]/.test(line)) {
		return {
			offset: lineStart,
			message: notYaml(
				'Before this line stands a blank that is none for programs, such as a no-break space. Delete it and type the blanks again.',
			),
		};
	}
	// A mistake that is found at the end of a line belongs to it, and not to the next.
	const isAtEnd = yaml[pos[0]] === '\n' || pos[0] >= yaml.length;
	const offset = isAtEnd ? yaml.slice(0, pos[0]).trimEnd().length : pos[0];
	const reason = reasonOf(code, yaml, pos[0], line);
	return { offset: Math.min(offset, Math.max(0, yaml.length - 1)), message: notYaml(reason) };
}

function reasonOf(code: ErrorCode, yaml: string, offset: number, line: string): string {
	if (code === 'UNEXPECTED_TOKEN' && /["'][ \t]*$/.test(yaml.slice(0, offset))) {
		return 'Text stands behind the closing quotation mark. Put the whole text between quotation marks.';
	}
	if (code === 'UNEXPECTED_TOKEN' && /^\s*-(?:\s|$)/.test(line)) return indentHelp;
	return reasons[code] ?? `${indentHelp} ${colonHelp}`;
}

/** A bracket or brace without its other, before an offset. */
function openBracket(yaml: string, end: number): YamlProblem | undefined {
	const open: Lexeme[] = [];
	for (const lexeme of lexemesOf(yaml)) {
		if (lexeme.offset > end) break;
		const { source, isPlain } = lexeme;
		if (isPlain) {
			// Without a closing bracket the next field of the record ends the list.
			if (open.length > 0 && lexeme.offset === end) break;
			continue;
		}
		if (source === '[' || source === '{') open.push(lexeme);
		else if (source === ']' || source === '}') open.pop();
	}
	const first = open.at(-1);
	const isClosed = !first || /^[^\n]*[\]}]\s*(?:#[^\n]*)?(?:\n|$)/.test(yaml.slice(first.offset));
	if (isClosed) return undefined;
	const other = first.source === '[' ? ']' : '}';
	return {
		offset: first.offset,
		message: notYaml(
			`"${first.source}" opens here and is not closed. Write "${other}" behind the last entry, or put text that begins with "${first.source}" between quotation marks.`,
		),
	};
}

/** The sentence that all messages on syntax begin with. */
export function notYaml(reason: string): string {
	return `The fields cannot be read. ${reason}`;
}
