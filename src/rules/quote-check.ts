/**
 * Whether a quotation stands in the text that it was read from, letter for letter.
 *
 * Two things are made alike on both sides, and nothing else: Unicode is put into composed form (NFC), and
 * every run of white space, line breaks included, counts as one space. An editor may leave words out and
 * mark that by " […] ": then the parts must stand in the text one after another, in that order.
 */

/** Where a source's own words begin and end in a file that holds more. */
export interface Extent {
	from: string;
	to: string;
}

/** Text in the form in which it is compared. */
export function foldText(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The first part of a quotation that is not in the text, or `undefined` if all are. `text` has been
 * folded; the quotation is folded here.
 */
export function missingPart(quote: string, text: string): string | undefined {
	let from = 0;
	for (const part of foldText(quote).split(' […] ')) {
		const at = text.indexOf(part, from);
		if (at === -1) return part;
		from = at + part.length;
	}
	return undefined;
}

/** How much of a part stands in the text from its beginning on, to show where the two diverge. */
export function longestStart(part: string, text: string): string {
	let sound = 0;
	let most = part.length;
	while (sound < most) {
		const middle = Math.ceil((sound + most) / 2);
		if (text.includes(part.slice(0, middle))) sound = middle;
		else most = middle - 1;
	}
	return part.slice(0, sound);
}

/** The words of one source in a folded file, or which end of it was not found. */
export function cutExtent(
	text: string,
	extent: Extent | undefined,
): string | { missing: 'from' | 'to' } {
	if (!extent) return text;
	const start = text.indexOf(foldText(extent.from));
	if (start === -1) return { missing: 'from' };
	const to = foldText(extent.to);
	const end = text.indexOf(to, start);
	return end === -1 ? { missing: 'to' } : text.slice(start, end + to.length);
}
