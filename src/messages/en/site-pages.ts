/** Pages on the archive as a whole: front page, about, downloads, and what stands at an address that does not exist. */

/** A large box to search the archive. */
export const searchForm = {
	label: 'Archive',
	search: 'Search',
};

export const frontPage = {
	search: 'Find the exact words, a person or a place',
	figures: 'The archive in figures',
	timeline: 'Meetings',
	map: 'Where meetings took place',
	latest: 'Latest meetings',
	further:
		'<timeline>All meetings in order</timeline> · <accounts>Accounts of one meeting side by side</accounts> · <threads>What became of words later</threads>',
};

export const lostPage = {
	title: 'Page not found',
	description: 'There is no page at this address.',
	lede: 'There is no page at this address. Pages of the archive keep theirs, so it may be a slip in the link.',
	search: 'Search the archive',
	meetings: 'Every meeting in order',
	officials: 'Every official',
	quotations: 'Every quotation',
};

export const aboutPage = {
	title: 'About',
	description: (archive: string) =>
		`What ${archive} is, how its records are made, and what its words mean.`,
	method: {
		heading: 'How records are made',
		accounts:
			'A meeting is one record, however many texts report it. What each text says of it is an <em>account</em>; where accounts disagree, the record gives each reading, the one that the archive adopts, and why.',
		dates:
			'A date is as precise as its source. “Between 10 and 12 September” means that no source gives the day. What an editor worked out, such as a year from a weekday, is marked as inferred, and a note says how.',
		quotations:
			'Words between quotation marks, beside a rule or between double rules are the source’s, letter for letter. Each was looked up in the text that it was read from, whose SHA-256 stands with the source. Everything else is the editors’ wording.',
		gaps: 'Roles are those of the day, as the source gives them. What is not known is left out. What is known to be missing is listed under <gaps>Gaps</gaps>.',
	},
	terms: {
		heading: 'Words',
		acts: 'Acts',
		actsMean: (acts: readonly string[]) =>
			`${acts.join(', ')}: what a passage does, in the editors’ judgement`,
		others: [
			{
				word: 'Relation',
				means: 'two countries, and every meeting at which both took part, wherever it was',
			},
			{ word: 'Series', means: 'a standing body whose sessions are meetings' },
			{
				word: 'Thread',
				means:
					'words and the later words that take them up, joined by an editor where the words bear it',
			},
			{ word: 'Gap', means: 'something known to be missing, written down' },
		],
	},
	rights: {
		heading: 'Rights',
		licences: 'Records: {records}. Quotations: {quotations}',
		work: 'The site is built with the work of many others: <licences>programs, fonts and data, with their licences</licences>.',
		publisher: (publisher: string) => `Kept by ${publisher}.`,
		contact: 'Questions and corrections: <contact>{contact}</contact>.',
	},
};

export const downloadsPage = {
	title: 'Downloads',
	description:
		'The whole archive to take along: to open from a disk, without a server or a connection.',
	lede: 'The archive to take along: on a train, on a stick, in a library without a connection.',
	notMade: 'The files are made when the archive is built, with <code>npm run build</code>.',
	hashes:
		'A file is whole if its SHA-256 is the one given here, or in <hashes>{file}</hashes>, which has those of all: <code>sha256sum --check --ignore-missing {file}</code> compares them, and on Windows <code>certutil -hashfile FILE SHA256</code> prints one. For a script or a spreadsheet there are <data>data files</data>.',
};

/** The foot of each page on paper. */
export const paperFoot = {
	line: (archive: string, edition: string | undefined) =>
		edition === undefined ? archive : `${archive} · edition of ${edition}`,
};

/** Figures on the front page. */
export const frontPageFigures = {
	meetings: 'meetings',
	quotations: 'quotations',
	officials: 'officials',
	countries: 'countries',
	relations: 'relations',
	sources: 'sources',
};
