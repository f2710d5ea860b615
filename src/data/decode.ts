import { isUtf8 } from 'node:buffer';
import type { Finding } from '../rules/problem.ts';

/** A record is text for people: a file larger than this is something else that strayed into the folder. */
const maxBytes = 1_000_000;

type DecodingProblem = Pick<Finding, 'message' | 'rule' | 'spot'>;

/** Why a file of this size is no record, or nothing if it may be one. */
export function judgeSize(bytes: number): DecodingProblem | undefined {
	if (bytes <= maxBytes) return undefined;
	return {
		rule: 'file-size',
		spot: { offset: 0 },
		message: `The file has ${bytes.toLocaleString('en')} bytes, a record at most ${maxBytes.toLocaleString('en')}. Was another file copied here? Quote short passages, not whole texts.`,
	};
}

/** The text of a file's bytes, or why it cannot be used. A byte-order mark is passed over. */
export function decode(bytes: Buffer): { text: string } | { problem: DecodingProblem } {
	const text = bytes.toString('utf8');
	if (isUtf8(bytes)) return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };

	const offset = firstBadCharacter(bytes, text);
	const value = (bytes[Buffer.byteLength(text.slice(0, offset))] ?? 0)
		.toString(16)
		.padStart(2, '0');
	return {
		problem: {
			rule: 'encoding',
			spot: { offset },
			message: `The file is not UTF-8: found the byte 0x${value} here. Save it again with the encoding "UTF-8".`,
		},
	};
}

/** Bytes that are not UTF-8 are read as U+FFFD; one that the file really holds is passed over. */
function firstBadCharacter(bytes: Buffer, text: string): number {
	let offset = 0;
	let at = 0;
	for (const character of text) {
		if (character === '\uFFFD' && bytes[at] !== 0xef) return offset;
		offset += character.length;
		at += Buffer.byteLength(character);
	}
	return offset;
}

// Controls but for tab and line ends; marks that reorder, hide or fake text. U+200C and U+200D are left
// alone: Persian, Khmer and the scripts of India need them.
const forbidden =
	// eslint-disable-next-line no-control-regex -- controls are what is looked for
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** The same characters spelt out, as Markdown ("&#x202E;") and YAML ("\u202E") allow. */
const spelt =
	/&#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}));|\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))|&(?:lrm|rlm);/g;

/** Characters that nobody sees and that change what a reader sees, each with its place. */
export function* findHiddenCharacters(text: string): Generator<DecodingProblem> {
	for (const { 0: found, index } of text.matchAll(forbidden)) {
		yield hiddenCharacter(found.charCodeAt(0), index);
	}
	if (!/[&\\]/.test(text)) return;
	for (const match of text.matchAll(spelt)) {
		const [found, ...digits] = match;
		const hex = digits[0] ?? digits[2] ?? digits[3] ?? digits[4];
		const named = found.startsWith('&l') ? 0x200e : 0x200f;
		const code = hex ? parseInt(hex, 16) : digits[1] ? Number(digits[1]) : named;
		if (code < 0x10000 && String.fromCharCode(code).search(forbidden) === 0) {
			yield hiddenCharacter(code, match.index);
		}
	}
}

function hiddenCharacter(code: number, offset: number): DecodingProblem {
	const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
	return {
		rule: 'hidden-character',
		spot: { offset },
		message: `Found the invisible ${
			isControl ? 'control character' : 'text-direction mark'
		} U+${code.toString(16).toUpperCase().padStart(4, '0')}. Delete it: it changes what readers see, and no source prints it.`,
	};
}
