/** Words of a text with their places, and what each may be: part of an office, of a name, or neither. */

import type { Span } from './layout.ts';
import {
	connectors,
	honorifics,
	notNames,
	officeHeads,
	officeWords,
	particles,
} from './lexicon.ts';

export interface Token extends Span {
	/** As printed, without a possessive ending. */
	text: string;
	lower: string;
	isWord: boolean;
	isCapital: boolean;
	/** Whether "'s" followed. */
	isPossessive: boolean;
	isHonorific: boolean;
	isHead: boolean;
	isOfficeWord: boolean;
	isConnector: boolean;
	/** Whether it may be a part of a person's name. */
	mayName: boolean;
}

const wordPattern =
	/(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Gen|Lt|Col|Maj|Adm|Brig|Amb|Sen|Rep|Gov|Sec|Atty|Engr|St|Mme|Rev)\.|[\p{L}\p{M}\d]+(?:[’'‘ʼ\-‐‑.&][\p{L}\p{M}\d]+)*|[^\s]/gu;
const acronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;

/** Words and marks of a stretch of a text, in order. */
export function tokensOf(text: string, span: Span): Token[] {
	return [...text.slice(span.start, span.end).matchAll(wordPattern)].map((match) => {
		const possessive = /[’'‘]s$/u.exec(match[0]);
		const word = possessive ? match[0].slice(0, -2) : match[0];
		const start = span.start + match.index;
		return describe(word, start, possessive !== null);
	});
}

function describe(text: string, start: number, isPossessive: boolean): Token {
	const lower = text.toLowerCase();
	const bare = lower.replace(/[’‘ʼ]/g, "'");
	const isWord = /^[\p{L}\d]/u.test(text);
	const isCapital = /^\p{Lu}/u.test(text);
	const isHonorific =
		(honorifics.has(lower) || honorifics.has(bare)) && (isCapital || lower.endsWith('.'));
	const parts = lower.split(/[-‐‑]/);
	const isHead = officeHeads.has(lower);
	const isOfficeWord =
		isHead ||
		officeWords.has(lower) ||
		officeWords.has(bare) ||
		(parts.length > 1 && parts.every((part) => officeWords.has(part) || officeHeads.has(part)));
	const isConnector = connectors.has(lower);
	return {
		start,
		end: start + text.length,
		text,
		lower,
		isWord,
		isCapital,
		isPossessive,
		isHonorific,
		isHead,
		isOfficeWord,
		isConnector,
		mayName:
			isWord &&
			isCapital &&
			!isHonorific &&
			!isOfficeWord &&
			!isConnector &&
			!notNames.has(lower) &&
			!/\d/.test(text) &&
			!(
				acronym.test(text) &&
				text.replaceAll('.', '').length < 6 &&
				!/^(?:\p{Lu}\.)+$/u.test(text)
			),
	};
}

/** An initial such as "J." or "S.". */
export function isInitial(token: Token): boolean {
	return /^(?:\p{Lu}\.)+$/u.test(token.text) && token.text.length <= 4;
}

export function isParticle(token: Token): boolean {
	return particles.has(token.lower);
}
