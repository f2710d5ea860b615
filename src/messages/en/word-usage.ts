/** Who is quoted with which words: the picture and the tables, on pages and in the script that follows any words. */

import { and, plural } from './words.ts';

const counted = (meetings: number, quotations: number) =>
	`${plural(quotations, { one: '# quotation', other: '# quotations' })} at ${plural(meetings, { one: '# meeting', other: '# meetings' })}`;

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
	column: (side: string, years: string | undefined, meetings: number) =>
		`${side}, ${years ?? 'year uncertain'}: ${plural(meetings, { one: '# meeting', other: '# meetings' })}`,
	tableOf: (name: string) => `Meetings at which ${name} is quoted, by side`,
	side: 'Side',
	first: 'First',
	last: 'Last',
	byYear: 'Meetings by year',
	meetings: 'Meetings',
	quotations: 'Quotations',
	afterwards: 'Afterwards',
	uncertainYear: 'uncertain',
	inYear: (years: string) => `${years}: {meetings}`,
	meetingsInYear: (meetings: number, years: string) => `${meetings} in ${years}`,
	noLaterMeeting: 'No later meeting is quoted',
	noLaterMeetingOfSide: 'No later meeting quotes it',
	notAtLater: (meetings: number) =>
		`Not found at ${plural(meetings, { one: '# later meeting', other: '# later meetings' })}`,
	notAtLaterOfSide: (meetings: number) =>
		`Not found at ${plural(meetings, { one: '# later meeting that quotes', other: '# later meetings that quote' })} it`,
};

/** Two words or phrases beside one another. */
export const wordComparison = {
	caption: (one: string, other: string) => `${one} and ${other}, by side`,
	both: 'Meetings with both',
	notQuoted: 'not quoted with it',
};

/** The page on any words. */
export const wordUsagePage = {
	title: (names: readonly string[], archive: string) => `${and(names)} · ${archive}`,
	nothingAsked: 'Write the words whose way you would like to see.',
	searching: 'Searching…',
	unreachable: 'The search index cannot be reached. Check the connection and try again.',
	phrase: (words: string) => `“${words}”`,
	found: (name: string, meetings: number, quotations: number) =>
		`${name}: ${counted(meetings, quotations)}.`,
	nothingFound: 'No quotation has these words side by side.',
	quotations: 'Quotations, oldest first',
	more: (count: number) => `${count} more`,
};
