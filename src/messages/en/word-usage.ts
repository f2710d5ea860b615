/** Who is quoted with which words: the picture and the tables, on pages and in the script that follows any words. */

import { plural } from './words.ts';

const meetings = (count: number) => plural(count, { one: '# meeting', other: '# meetings' });

const counted = (ofMeetings: number, ofQuotations: number) =>
	`${plural(ofQuotations, { one: '# quotation', other: '# quotations' })} at ${meetings(ofMeetings)}`;

export const wordUsage = {
	allSides: 'All sides',
	counted,
	pictureOf: (name: string) => `Meetings with ${name}, by side and year`,
	dots: 'A dot is a meeting at which the words are quoted.',
	dotsAndBars:
		'A dot is a meeting at which the words are quoted; bars, in their own measure, are those of all sides.',
	bars: 'A bar is the number of meetings at which the words are quoted: in one measure for each side, in another for all.',
	empty: 'A short line: words are quoted that year, but not these. Nothing: no words are quoted.',
	onlySome: (shown: number, all: number) =>
		`Shown are the ${shown} sides with most such meetings, of ${all}.`,
	column: (side: string, years: string | undefined, count: number) =>
		`${side}, ${years ?? 'year uncertain'}: ${meetings(count)}`,
	tableOf: (name: string) => `Meetings at which ${name} is quoted, by side`,
	side: 'Side',
	first: 'First',
	last: 'Last',
	byYear: 'Meetings by year',
	meetings: 'Meetings',
	quotations: 'Quotations',
	afterwards: 'Afterwards',
	uncertainYear: 'uncertain',
	inYear: <T>(years: string, count: T) => [`${years}: `, count],
	countInYear: (count: number, years: string) => `${count} in ${years}`,
	noLaterMeeting: 'No later meeting is quoted',
	noLaterMeetingOfSide: 'No later meeting quotes it',
	notAtLater: (count: number) =>
		`Not found at ${plural(count, { one: '# later meeting', other: '# later meetings' })}`,
	notAtLaterOfSide: (count: number) =>
		plural(count, {
			one: 'Not found at # later meeting that quotes it',
			other: 'Not found at # later meetings that quote it',
		}),
};

/** Two words or phrases beside one another. */
export const wordComparison = {
	caption: (one: string, other: string) => `${one} and ${other}, by side`,
	both: 'Meetings with both',
	notQuoted: 'not quoted with it',
};

/** The page on any words. */
export const wordUsagePage = {
	title: (archive: string, one: string, other: string | undefined) =>
		`${other === undefined ? one : `${one} and ${other}`} · ${archive}`,
	nothingAsked: 'Write the words whose way you would like to see.',
	searching: 'Searching…',
	unreachable: 'The search index cannot be reached. Check the connection and try again.',
	phrase: (words: string) => `“${words}”`,
	found: (name: string, ofMeetings: number, ofQuotations: number) =>
		`${name}: ${counted(ofMeetings, ofQuotations)}.`,
	nothingFound: 'No quotation has these words side by side.',
	quotations: 'Quotations, oldest first',
	more: (count: number) => `${count} more`,
};
