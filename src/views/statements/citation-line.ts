/** What a reference to a quotation is made of, each part in words. */
export interface CitationParts {
	/** Who said it, with the role of the day. */
	speaker: string;
	meeting: string;
	date: string;
	/** Outlet, title and date of the source. */
	printed: string;
	archive: string;
	/** Whole web address of the quotation. */
	address: string;
}

/** A reference to a quotation as one line. */
export function citationLine({
	speaker,
	meeting,
	date,
	printed,
	archive,
	address,
}: CitationParts): string {
	return `${speaker}. ${meeting}, ${date}, as printed in ${printed}. ${archive}, ${address}`;
}
