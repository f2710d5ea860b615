/** Mentions of other records in texts: `[[wang-yi]]`, or `[[wang-yi|the minister]]` in the author's words. */

/** Matches one mention; groups 1 and 2 are the id and the words, if given. */
export const mentionPattern = /\[\[([^\][|]+)(?:\|([^\][]+))?\]\]/g;

/** Blocks between fences, and code between backticks, which ends with its paragraph. */
const codePattern =
	/^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?? {0,3}\1|(?<![\\`])(`+)(?!`)(?:(?!\n[ \t\r]*\n)[\s\S])+?(?<!`)\2(?!`)/gm;

export interface Mention {
	id: string;
	/** Where it begins in the text, in UTF-16 units. */
	offset: number;
}

/** Every mention in a text, in order. Code between backticks shows how one is written and is none. */
export function mentionsIn(text: string): Mention[] {
	const prose = text.replace(codePattern, (code) => ' '.repeat(code.length));
	return Array.from(prose.matchAll(mentionPattern), (match) => ({
		id: (match[1] ?? '').trim(),
		offset: match.index,
	}));
}
