/** What stands around every page, and on pages that stand for others. */

export const page = {
	title: (title: string, archive: string) => `${title} · ${archive}`,
	/** What the picture says that stands for pages without one of their own. */
	cardText: 'Name and description of the archive',
	skip: 'Skip to the content',
};

export const masthead = {
	/** Names the links to the main pages. */
	label: 'Main',
	searchForm: 'Site',
	searchBox: 'Search the archive',
	examples: 'Words, names, places',
	search: 'Search',
};

export const colophon = {
	/** Names the links below every page. */
	label: 'More',
	browse: 'Browse',
	compare: 'Compare',
	takeAlong: 'Take along',
	thisArchive: 'This archive',
	rights: 'Records: <licence>{records}</licence>. Quotations: {quotations}',
	edition: (date: string) => `Edition of ${date}.`,
};

/** Names of pages in the links above and below every page. */
export const pageNames = {
	about: 'About',
	accounts: 'Accounts',
	changes: 'Changes',
	countries: 'Countries',
	data: 'Data',
	downloads: 'Downloads',
	gaps: 'Gaps',
	officials: 'Officials',
	offline: 'Save for offline',
	organisations: 'Organisations',
	places: 'Places',
	quotes: 'Quotations',
	relations: 'Relations',
	series: 'Series',
	sources: 'Sources',
	threads: 'Threads',
	timeline: 'Timeline',
	topics: 'Topics',
	visits: 'Visits',
	wording: 'Wording',
};

/** An address under which something stood before. */
export const movedPage = {
	title: (label: string) => `${label} (moved)`,
	record: 'This record has moved',
	page: 'This page has moved',
	description: (label: string) => `${label} is under another address now.`,
	lede: 'It is now at <page>{label}</page>.',
	quotations: 'Its quotations',
};

/** The address of a record that was taken out. */
export const withdrawnPage = {
	title: (title: string) => `${title} (withdrawn)`,
	eyebrow: (kind: string) => `Withdrawn ${kind}`,
	description: (date: string) => `This record was withdrawn from the archive on ${date}.`,
	lede: (date: string) => `This record was withdrawn on ${date}.`,
	seeInstead: 'In its place see {record}.',
	whyKept:
		'The address stays, so that whoever was sent here learns what became of the record. <changes>All changes</changes>',
	write: 'Write about this',
};

export const edition = {
	of: (date: string) => `Edition of ${date}`,
};
