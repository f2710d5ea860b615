/** What was odd in a list, each case by name, and what became of it. */

export const troubles = {
	duplicate: 'rows that repeat another in every column (not imported)',
	invalid: 'rows that cannot become a record (not imported)',
	'near-duplicate': 'records of the same people, place and days as another',
	'surname-only': 'officials known by one name only',
	spellings: 'spellings joined to an official by a safe rule',
	suggestion: 'spellings that may be one official (see suggestions.csv)',
	'wrong-country':
		'officials of the country visited who are better known in another (see suggestions.csv)',
	'several-labels': 'labels of countries that mean a country under another name',
	'former-name': 'meetings listed under a former name or government of a country',
	'vanished-country': 'meetings with a country that is no more',
	'moved-country': 'meetings listed under a country that was no more on that day',
	'no-country': 'meetings at a place that is no country',
	'days-outside': 'descriptions that name a day outside the dates',
	'several-places': 'journeys with several places in one field',
	'no-description': 'rows without a description',
	'long-stay': 'long stays',
	'two-visitors': 'visits of two people in one field',
	'role-of-the-day': 'roles that are not the usual one: President-elect and the like',
	'country-corrected': 'officials whose country the description gives otherwise than the list',
	'country-inferred': 'officials whose country the list leaves out and other rows give',
	'country-unknown': 'officials left out, since the list does not say for whom they came',
	'no-role': 'officials without a role',
	mended: 'names cut off, run together or otherwise mended',
} as const;

export interface Trouble {
	trouble: keyof typeof troubles;
	/** The row, or the country or official that it is about. */
	about: string;
	detail: string;
}
