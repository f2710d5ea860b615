/** Odd characters in the parts of a file, judged as they are read and told where they are written. */

import type { Nodes } from 'mdast';
import { visit as visitMarkdown } from 'unist-util-visit';
import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { bodyChecker } from '../markdown/pipeline.ts';
import { findOddCharacters, type OddCharacter } from '../text/characters.ts';
import { proseAt } from './schema-path.ts';
import { lexemesOf } from './yaml-lexemes.ts';

/** Odd characters in front matter, in texts, keys and comments; escapes between quotation marks count as what they stand for. */
export function oddCharactersInYaml(yaml: string, schema: z.ZodType): OddCharacter[] {
	const hasEscapes = /"[^"]*\\/.test(yaml);
	if (!hasEscapes && findOddCharacters(yaml).length === 0) return [];
	const found: OddCharacter[] = [];
	for (const { offset, source } of lexemesOf(yaml)) {
		const { text, offsets } = source.startsWith('"') ? unescaped(source) : asItIs(source);
		let odd = findOddCharacters(text);
		if (odd.some(({ rule, level }) => rule === 'hidden-character' && level === 'error')) {
			odd = findOddCharacters(text, { verbatim: isVerbatim(yaml, offset, schema) });
		}
		for (const one of odd) {
			found.push({ ...one, offset: offset + (offsets?.[one.offset] ?? one.offset) });
		}
	}
	return found;
}

interface Reading {
	text: string;
	/** Where each unit of the text is written; absent if nothing was changed. */
	offsets?: number[];
}

function asItIs(source: string): Reading {
	return { text: source };
}

/** What YAML's short escapes stand for. */
const shortEscapes: Readonly<Record<string, string>> = {
	'0': '\0',
	a: '\u0007',
	b: '\b',
	e: '\u001B',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
	N: '\u0085',
	_: '\u00A0',
	L: '\u2028',
	P: '\u2029',
};
const escapePattern = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([^]))|[^\\]/g;

/** A text between double quotation marks as YAML reads it. A carriage return that is spelt out is told as a control. */
function unescaped(source: string): Reading {
	if (!source.includes('\\')) return { text: source };
	let text = '';
	const offsets: number[] = [];
	for (const { 0: written, 1: x, 2: u, 3: long, 4: short, index } of source.matchAll(
		escapePattern,
	)) {
		const digits = x ?? u ?? long;
		const code = digits === undefined ? 0 : parseInt(digits, 16);
		const read =
			digits !== undefined
				? code > 0x10ffff
					? ''
					: code < 0x10000
						? String.fromCharCode(code)
						: String.fromCodePoint(code)
				: short === undefined
					? written
					: (shortEscapes[short] ?? short);
		for (let unit = 0; unit < read.length; unit++) offsets.push(index);
		text += read;
	}
	return { text, offsets };
}

/** Whether the text at an offset is what a source prints. */
function isVerbatim(yaml: string, offset: number, schema: z.ZodType): boolean {
	let isSource = false;
	const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
	visit(document, {
		Scalar: (key, { range }, ancestors) => {
			if (key === 'key' || !range || range[0] > offset || offset >= range[2]) return undefined;
			const path: PropertyKey[] = [];
			for (const [index, ancestor] of ancestors.entries()) {
				const next: unknown = ancestors[index + 1];
				if (isMap(ancestor) && isPair(next) && isScalar(next.key))
					path.push(String(next.key.value));
				else if (isSeq(ancestor)) path.push(0);
			}
			isSource = proseAt(schema, path) === 'verbatim';
			return visit.BREAK;
		},
	});
	return isSource;
}

/** Odd characters in Markdown, raw or as entities ("&shy;"). */
export function oddCharactersInMarkdown(text: string): OddCharacter[] {
	const raw = findOddCharacters(text);
	return text.includes('&') ? [...raw, ...oddEntities(text)] : raw;
}

const entityPattern = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z\d]{1,31});/g;

function oddEntities(markdown: string): OddCharacter[] {
	const found: OddCharacter[] = [];
	visitMarkdown(bodyChecker.parse(markdown), 'text', ({ value, position }) => {
		const start = position?.start.offset ?? 0;
		const written = markdown.slice(start, position?.end.offset);
		const odd = findOddCharacters(value).map((one) => ({
			...one,
			character: String.fromCodePoint(value.codePointAt(one.offset) ?? 0),
		}));
		if (odd.length === 0) return;
		for (const { 0: entity, index } of written.matchAll(entityPattern)) {
			const read = textOf(bodyChecker.parse(entity));
			const same = odd.find(({ character }) => read === character);
			if (same) found.push({ ...same, offset: start + index });
		}
	});
	return found;
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
