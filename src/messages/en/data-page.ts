/** The page of all files for other programs. */

import { counts } from './counts.ts';

export const dataPage = {
	title: 'Data',
	description: 'Every record, list and quotation as tables, feeds, calendars and packages.',
	lede: (edition: string | undefined) =>
		`All that the pages show, in the formats that other programs read.${edition === undefined ? '' : ` Edition of ${edition}.`}`,
	rights: 'Rights',
	licences: 'Records: {records}. Quotations: {quotations}',
	toFollow: 'To follow',
	feeds:
		'<atom>Atom</atom>, <json>JSON Feed</json>, <calendar>calendar</calendar>; and of each country, relation, official and topic on its page',
	toRead: 'To read',
	downloads: '<downloads>Downloads</downloads>: the whole site and books',
	singleLists: 'Single lists',
	listsOfPages:
		'Every page of a country, relation, official, year, topic, place or source has its own meetings and quotations as CSV.',
	tables: {
		heading: 'Tables',
		formats:
			'The same rows in each format. Lists are lists in JSON and Parquet, and joined by “{mark} ” elsewhere. What the archive does not say is empty, or <code>null</code>. The CSV for spreadsheets has a mark of its encoding, and an apostrophe before text that a spreadsheet would take for a formula.',
		columns: (count: number) => counts.columns(count),
		column: 'Column',
		type: 'Type',
		means: 'What it says',
		byYear:
			'Meetings, participations and quotations are also there as Parquet by year, in the layout of Hive: <code>data/by-year/commitments/year=2021/commitments.parquet</code>. What may have been in several years stands in <code>year=__HIVE_DEFAULT_PARTITION__</code>.',
	},
	questions: {
		heading: 'Five questions',
		note: 'Each in a shell (with <code>jq</code>), a spreadsheet, SQL (DuckDB) and Python (without packages), in the folder of the tables.',
		shell: 'Shell',
		spreadsheet: 'Spreadsheet',
		sql: 'SQL',
		python: 'Python',
	},
	engines: {
		heading: 'Where an archive outgrows one machine',
		note: 'The site searches tens of thousands of quotations in the browser. For more, load the flat file into an engine, or query the Parquet files where they lie.',
		typesense: 'Typesense',
		meilisearch: 'Meilisearch',
		openSearch: 'OpenSearch, Elasticsearch',
		duckDb: 'DuckDB, from anywhere',
	},
	archiveJson: {
		heading: 'What archive.json holds',
		fields: (count: number) => counts.fields(count),
		field: 'Field',
		means: 'What it is',
		note: 'Addresses are paths from the root of this site. Dates are EDTF text (ISO 8601-2). Lists are in a stated order: meetings and visits by date, officials by the name to file under, other records by name.',
	},
};
