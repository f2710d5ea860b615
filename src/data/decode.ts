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
