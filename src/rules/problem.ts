/** Something wrong with a record, said so that its author can mend it. */

/** Where in a file: a field of its front matter, or a place in its text. */
export type Spot =
	| {
			path: readonly PropertyKey[];
			onKey?: boolean;
			/** Words of the value: the place is where they begin, if they are written there as they are read. */
			within?: string;
	  }
	| { offset: number };

/**
 * The one plain cure of a problem, where there is one: what to write in the place of what was found.
 * It is given where a person would not hesitate, and nowhere else.
 */
export interface Cure {
	/** A field's value (or its key), or a place in the text of the record. */
	spot: Spot;
	/** What stands there now, without quotation marks. */
	found: string;
	text: string;
}

/** Characters of a file, counted in UTF-16 units, and what to write in their place. */
export interface Replacement {
	start: number;
	end: number;
	text: string;
}

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
	cures?: readonly Cure[] | undefined;
}

/** A finding with its position, counted from 1. */
export interface Problem {
	level: 'error' | 'warning';
	rule: string;
	file: string;
	line: number;
	column: number;
	message: string;
	/** Absent where no one cure is plain. */
	cure?: readonly Replacement[];
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
