/** What is found, wherever a script searches, and what of a query could not be understood. */

/** What a record is that is found: values of a filter, and as such part of addresses. */
export const searchTypes = {
	quotation: 'Quotation',
	meeting: 'Meeting',
	official: 'Official',
};

export const searchResult = {
	uncertainDate: (date: string) => `${date} (the date asked for is one of those it may be)`,
	/** `form` is kind of speech and act: "Direct speech · Pledge". */
	printed: (form: string, source: string) => `${form} · printed in ${source}`,
	copyLink: 'Copy link',
	copyCitation: 'Copy citation',
	citation: ({ speaker, meeting, date, printed, archive, address }: QuotationReference) =>
		`${speaker}. ${meeting}, ${date}, as printed in ${printed}. ${archive}, ${address}`,
	copied: 'Copied',
	copyingForbidden: 'Copying is not allowed here',
};

/** What is found, as a file for reference managers. */
export const searchExport = {
	howPublished: (meeting: string, date: string, source: string) =>
		`${meeting}, ${date}, as printed in ${source}`,
};

/** What a reference to a quotation is made of, each part in words. */
export interface QuotationReference {
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

/** Fields and dates are written as in a query: "speaker", "2021-09". */
export const searchProblems = {
	tooManyWords: (most: number) => `Only the first ${most} words are looked for.`,
	noDate: (text: string, field: string) =>
		`"${text}" is no date: write ${field}:2021, ${field}:2021-09 or ${field}:2021-09-11.`,
	noDateOrSpan: (text: string, field: string) =>
		`"${text}" is no date: write ${field}:2021, ${field}:2021-09 or ${field}:2021-09-11, or a span such as ${field}:2021-09..2023-12.`,
	noField: (field: string, near: string | undefined, fields: readonly string[]) =>
		`There is no field "${field}:". ${near ? `Did you mean "${near}:"? ` : ''}The fields are ${fields.map((one) => `${one}:`).join(' ')}`,
	noName: (field: string, text: string, near: string | undefined) =>
		`No ${field} is called "${text}".${near ? ` Did you mean ${field}:"${near}"?` : ''}`,
	severalNames: (field: string, text: string, names: readonly string[]) =>
		`Several are called "${text}": ${names.map((name) => `${field}:"${name}"`).join(', ')}.`,
};
