/** Mentions of other records in texts: `[[wang-yi]]`, or `[[wang-yi|the minister]]` in the author's words. */

/** Matches one mention; groups 1 and 2 are the id and the words, if given. */
export const mentionPattern = /\[\[([^\][|]+)(?:\|([^\][]+))?\]\]/g;

export interface Mention {
	id: string;
	/** Where it begins in the text, in UTF-16 units. */
	offset: number;
}

/** Every mention in a text, in order. Code between backticks shows how one is written and is none. */
export function mentionsIn(text: string): Mention[] {
	const prose = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
	return Array.from(prose.matchAll(mentionPattern), (match) => ({
		id: (match[1] ?? '').trim(),
		offset: match.index,
	}));
}
