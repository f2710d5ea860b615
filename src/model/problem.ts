/** Something wrong with a record, said so that its author can mend it. */

/** Where in a file: a field of its front matter, or a place in its text. */
export type Spot = { path: readonly PropertyKey[]; onKey?: boolean } | { offset: number };

/** What a rule found, before it is known at which line that stands. */
export interface Finding {
	/** `error` stops the build; `warning` asks a person to look. */
	level: 'error' | 'warning';
	/** Name of the rule, for machines. */
	rule: string;
	/** Path of the file below the content folder. */
	file: string;
	spot: Spot;
	/** What was found, what was expected, and what to do. */
	message: string;
}

/** A finding with its position, counted from 1. */
export interface Problem {
	level: 'error' | 'warning';
	rule: string;
	file: string;
	line: number;
	column: number;
	message: string;
}

/** In order of file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
		a.line - b.line ||
		a.column - b.column ||
		(a.message < b.message ? -1 : 1)
	);
}
