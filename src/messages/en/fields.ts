/** Labels of fields where readers see them: on the pages of records, in books, in differences between accounts. */

export const yesOrNo = { yes: 'Yes', no: 'No' };

/** By the kind of record and the field in it. */
export const fieldLabels = {
	'meetings.date': 'Date',
	'meetings.kind': 'Kind',
	'meetings.place': 'Place',
	'meetings.countries': 'Countries',
	'meetings.officials': 'Officials',
	'meetings.session': 'Session',
	'meetings.wording': 'Wording',
	'meetings.within': 'Within',
	'meetings.series': 'Series',
	'meetings.note': 'Note',

	'officials.sort': 'Filed under',
	'officials.country': 'Country',
	'officials.identifiers.wikidata': 'Wikidata',

	'countries.valid': 'Existed',
	'countries.identifiers.wikidata': 'Wikidata',

	'organisations.country': 'Country',
	'organisations.parent': 'Part of',
	'organisations.identifiers.wikidata': 'Wikidata',

	'visits.date': 'Date',
	'visits.officials': 'Visitors',
	'visits.from': 'From',
	'visits.to': 'To',
	'visits.style': 'Called',
	'visits.sources': 'Sources',
	'visits.note': 'Note',

	'series.countries': 'Countries',
	'series.note': 'Note',

	'sources.outlet': 'Outlet',
	'sources.author': 'Author',
	'sources.dateline': 'Dateline',
	'sources.published': 'Published',
	'sources.language': 'Language',
	'sources.url': 'Address',
	'sources.archived': 'Archived',
	'sources.sha256': 'SHA-256',
	'sources.in': 'Reprinted in',
	'sources.extent': 'From … to',
	'sources.rights': 'Rights',
	'sources.note': 'Note',

	'gaps.state': 'State',
	'gaps.checked': 'Last checked',
	'gaps.about': 'About',

	'phrases.variants': 'Found as',
	'phrases.unquoted': 'Not quoted',
} as const;
