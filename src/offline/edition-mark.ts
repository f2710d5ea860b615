/**
 * Pages without the date of their edition.
 *
 * Every page bears that date, so that a new edition would change them all. In the list of files and in saved
 * copies a mark stands in its place: a page is fetched anew only if something else in it has changed. Put
 * back, the date gives the page as it was published, to the byte.
 */

/** The date of an edition as pages have it. */
export interface EditionDate {
	/** In words: "21 November 2026". */
	edition?: string | undefined;
	/** As EDTF text: "2026-11-21". */
	date?: string | undefined;
}

// HTML may not contain these characters.
const marks = { edition: '\u0001', date: '\u0002' } as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whether a path is that of a page, and not of a style, a picture or data. */
export function isPage(path: string): boolean {
	return path === '' || path.endsWith('/') || path.endsWith('.html');
}

/** The content of a page with marks for the date of its edition; of any other file as it is. */
export function takeEdition(
	path: string,
	content: Uint8Array<ArrayBuffer>,
	{ edition, date }: EditionDate,
): Uint8Array<ArrayBuffer> {
	if (!isPage(path)) return content;
	let text = decoder.decode(content);
	if (edition) text = text.replaceAll(edition, marks.edition);
	if (date) text = text.replaceAll(date, marks.date);
	return encoder.encode(text);
}

/** The content of a page with the date of an edition where the marks are; of any other file as it is. */
export function putEdition(
	path: string,
	content: Uint8Array<ArrayBuffer>,
	{ edition, date }: EditionDate,
): Uint8Array<ArrayBuffer> {
	if (!isPage(path)) return content;
	let text = decoder.decode(content);
	if (edition) text = text.replaceAll(marks.edition, edition);
	if (date) text = text.replaceAll(marks.date, date);
	return encoder.encode(text);
}
