import { Lexer } from 'yaml';

/** A piece of YAML: a text, a mark such as `-` or `[`, a comment, blanks, the end of a line. */
export interface Lexeme {
	/** In UTF-16 units. */
	offset: number;
	source: string;
	/** Whether it is a text without quotation marks, or the lines below `>-` or `|`. */
	isPlain: boolean;
}

/** Signs that the lexer puts between pieces; they do not stand in the text. */
const documentBegins = '\u0002';
const flowEnds = '\u0018';
const plainFollows = '\u001F';

/** YAML in its pieces, in order. Broken YAML has pieces too. */
export function* lexemesOf(yaml: string): Generator<Lexeme> {
	let offset = 0;
	let isPlain = false;
	for (const source of new Lexer().lex(yaml)) {
		if (source === documentBegins || source === flowEnds) continue;
		if (source === plainFollows && !isPlain) {
			isPlain = true;
			continue;
		}
		yield { offset, source, isPlain };
		offset += source.length;
		isPlain = false;
	}
}
