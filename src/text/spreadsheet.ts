/** What makes a CSV safe and readable in the programs in which people open one. */

/** Before the text of a file: without it Excel reads "Å" as "Ã…". */
export const byteOrderMark = '\uFEFF';

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before text that begins with one of the
 * characters that begin a formula, wide forms among them, or with a tab or line end before it.
 */
export function inertCell(text: string): string {
	return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
