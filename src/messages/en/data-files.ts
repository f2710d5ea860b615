/** Files that readers can take along: what each is. */

export const downloadLists = {
	copy: {
		title: 'The whole archive, to open from a disk',
		group: 'To read without a connection',
		note: (file: string) =>
			`A zip: unpack it and open “${file}” in a browser. Every page, and search.`,
	},
	others: 'Other files',
	sha256: 'SHA-256',
};

export const dataFiles = {
	description: 'Meetings, participations, quotations, officials and sources as tables.',
	csvForSpreadsheets: 'CSV for spreadsheets',
	whole: {
		title: 'The whole archive in one file',
		note: 'Every record, linked; and all tables as a database with full-text search.',
		json: 'JSON, explained below',
		schema: 'its JSON Schema (draft 7)',
		sqlite: 'SQLite 3, quotations indexed with FTS5',
	},
	engines: {
		title: 'For search engines',
		note: 'A line a quotation, flat, with a stable id and the first day in seconds since 1970.',
		lines: 'NDJSON for Typesense and Meilisearch',
		bulk: 'the same for the bulk interface of OpenSearch',
	},
	packages: {
		title: 'For keeping',
		note: 'Descriptions for machines, and all of it in a bag with checksums.',
		bag: 'the records and the data as a bag (BagIt, RFC 8493) with SHA-512',
		dataPackage: 'the tables as CSV, as a Data Package (Frictionless)',
		roCrate: 'RO-Crate 1.1',
		recordSchema: (folder: string) => `JSON Schema of the records in ${folder}/`,
		siteSchema: 'JSON Schema of site.yaml',
	},
};

/** Questions to the data, and what to do in a spreadsheet to answer them. */
export const dataQuestions = {
	'meetings-by-country': {
		asks: 'How many meetings does the archive have of each country?',
		spreadsheet:
			'Open meetings.spreadsheet.csv. In a new sheet list the countries by id in column A, and in B count the rows that name each: =COUNTIF(meetings!L:L; "*"&A1&"*"). Column L is “countries”; its members are joined by “; ”.',
	},
	speakers: {
		asks: 'Whom does the archive quote most, and in what kind of speech?',
		spreadsheet:
			'Open commitments.spreadsheet.csv and insert a pivot table: rows “speakers”, columns “speech”, values the count of “id”. A passage of several speakers stands under all of them together.',
	},
	requests: {
		asks: 'What was asked for, by whom and when, oldest first?',
		spreadsheet:
			'Open commitments.spreadsheet.csv, set a filter on the first row, choose “request” in “act” and sort by “earliest”.',
	},
	pairs: {
		asks: 'Which officials met more than once, how often, first and last?',
		spreadsheet:
			'Open participations.spreadsheet.csv. Add a column that joins “meeting” and “official”, and in a second sheet list the pairs that interest you; =SUMPRODUCT((COUNTIFS(F:F; first; A:A; A2:A5000) > 0) * (F2:F5000 = second)) counts their meetings. Column A is “meeting”, F “official”.',
	},
	'one-source': {
		asks: 'How many meetings rest on one source alone, year by year?',
		spreadsheet:
			'Open meetings.spreadsheet.csv. Keep the rows whose “sources” hold no “; ” (a text filter: does not contain), and insert a pivot table: rows “earliest” grouped by years, values the count of “id”.',
	},
};
