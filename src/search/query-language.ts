/**
 * What a reader's words ask for. Pure: it knows no index, no page and no archive.
 *
 * Words (all must match), `"exact phrases"`, `-word` and `-"phrase"`, `OR`, fields such as
 * `speaker:"Wang Yi"`, and dates: `date:2021`, `date:2021-09..2023-12`, `before:2022`, `after:2022-06`.
 */

import { searchProblems } from '../messages/en.ts';
import { closest } from '../text/closest.ts';
import { readSpan, type Span } from '../dates/date-range.ts';

/** Fields whose values are names, each matched on any name or alias. */
export const nameFields = [
	'speaker',
	'official',
	'country',
	'source',
	'topic',
	'place',
	'kind',
	'act',
	'speech',
] as const;

/** Fields whose values are dates. */
export const dateFields = ['date', 'before', 'after'] as const;

export type NameField = (typeof nameFields)[number];
type DateField = (typeof dateFields)[number];

interface Placed {
	negated: boolean;
	/** Where the term stands in the query, in UTF-16 units. */
	from: number;
	to: number;
}

export interface TextTerm extends Placed {
	type: 'word' | 'phrase';
	text: string;
}

export interface NameTerm extends Placed {
	type: 'name';
	field: NameField;
	text: string;
}

export interface DateTerm extends Placed {
	type: 'date';
	field: DateField;
	text: string;
	span: Span;
}

export type Term = TextTerm | NameTerm | DateTerm;

export interface Query {
	/** All groups must match; of the terms in one, at least one. */
	groups: readonly (readonly Term[])[];
	/** What could not be understood, in words for the reader, with what was done instead. */
	problems: readonly string[];
	/** The query as it was read, in which the positions of terms count. */
	text: string;
}

/** More terms than these are no question but a paste. */
const mostTerms = 24;
const mostProblems = 4;

/** Reads a query. Never fails: what it does not understand it takes as words, and says so. */
export function parseQuery(input: string): Query {
	const text = toPlainSigns(input);
	const groups: Term[][] = [];
	const problems: string[] = [];
	let joinsLast = false;
	let count = 0;

	for (const token of tokensOf(text)) {
		if (token.type === 'or') {
			joinsLast = groups.length > 0;
			continue;
		}
		const read = readTerm(token, problems);
		for (const term of read) {
			count++;
			if (count > mostTerms) break;
			const last = groups.at(-1);
			// "a OR -b" would be nearly everything: what is excluded is excluded from all.
			if (joinsLast && last && !term.negated && !last.some(({ negated }) => negated))
				last.push(term);
			else groups.push([term]);
			joinsLast = false;
		}
		if (count > mostTerms) break;
	}
	if (count > mostTerms) {
		problems.unshift(searchProblems.tooManyWords(mostTerms));
	}
	return { groups, problems: [...new Set(problems)].slice(0, mostProblems), text };
}

/** The query without one of its terms: what is left when a reader takes a chip away. */
export function withoutTerm({ groups, text }: Query, term: Term): string {
	const group = groups.find((terms) => terms.includes(term)) ?? [term];
	const at = group.indexOf(term);
	const [before, after] = [group[at - 1], group[at + 1]];
	// With one of several goes the "OR" that joins it to the others; one on its own leaves none behind.
	const left = text.slice(0, after ? term.from : (before?.to ?? term.from));
	const right = text.slice(after?.from ?? term.to);
	return [
		group.length > 1 ? left : left.replace(/(?:(?:^|\s)(?:OR|\|))+\s*$/, ''),
		group.length > 1 ? right : right.replace(/^(?:\s+(?:OR|\|)(?=\s|$))+/, ''),
	]
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

interface Token {
	type: 'term' | 'or';
	negated: boolean;
	/** Name of a field, before the colon; empty if there is none. */
	field: string;
	value: string;
	quoted: boolean;
	from: number;
	to: number;
}

const tokenPattern =
	/(?<minus>-)?(?:(?<field>\p{L}[\p{L}_-]*):(?!\/\/)\s?(?="|\S))?(?:"(?<quoted>[^"]*)(?:"|$)|(?<bare>[^\s"]+))/gu;

function* tokensOf(text: string): Generator<Token> {
	for (const match of text.matchAll(tokenPattern)) {
		const { minus, field = '', quoted, bare } = match.groups ?? {};
		const base = { from: match.index, to: match.index + match[0].length };
		if (match[0] === 'OR' || match[0] === '|') {
			yield { type: 'or', negated: false, field: '', value: '', quoted: false, ...base };
			continue;
		}
		yield {
			type: 'term',
			negated: minus !== undefined,
			field,
			value: (quoted ?? bare ?? '').trim(),
			quoted: quoted !== undefined,
			...base,
		};
	}
}

function readTerm({ negated, field, value, quoted, from, to }: Token, problems: string[]): Term[] {
	const base = { negated, from, to };
	const name = field.toLowerCase();
	const nameField = nameFields.find((one) => one === name);
	if (nameField) return [{ ...base, type: 'name', field: nameField, text: value }];
	const dateField = dateFields.find((one) => one === name);
	if (dateField) {
		const span = readSpan(value);
		if (span) return [{ ...base, type: 'date', field: dateField, text: value, span }];
		const { noDate, noDateOrSpan } = searchProblems;
		problems.push((dateField === 'date' ? noDateOrSpan : noDate)(value, dateField));
		return [];
	}
	if (field) {
		const fields = [...nameFields, ...dateFields];
		problems.push(searchProblems.noField(field, closest(name, fields), fields));
	}
	// A colon inside a word is no sign of anything: both its sides are words.
	const words = quoted ? [value] : [field, ...value.split(':')];
	return words
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		.map((word) => ({
			...base,
			type: quoted ? ('phrase' as const) : ('word' as const),
			text: word,
		}));
}

/** Quotation marks of any kind straight, full-width signs narrow, dashes before words a minus. */
function toPlainSigns(input: string): string {
	return (
		input
			.slice(0, 2000)
			.normalize('NFC')
			// What a paste brings along unseen: control characters, soft hyphens, byte order marks.
			.replace(/(?!\s)\p{Cc}|[\u00AD\uFEFF]/gu, '')
			.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
			.replace(/[“”„‟«»「」『』〝〞]/g, '"')
			.replace(/\u3000/g, ' ')
			.replace(/(^|\s)[\u2212\u2013\u2014](?=\S)/g, '$1-')
	);
}
