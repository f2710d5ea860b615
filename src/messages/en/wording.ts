/** Pages on how things are said. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';
import { and } from './words.ts';

export const countingNote = {
	scope: (quotations: number, meetings: number, years: string | undefined) =>
		`<strong>Counted is what this archive quotes:</strong> ${counts.quotations(quotations)} from ${counts.meetings(meetings)}${years ? `, ${years}` : ''}. What was said and is not quoted here is not counted, and a side that is not found with the words may have used them elsewhere. Where two accounts print the same words, both are quotations, of one meeting. What a province or a party said counts for it and for its country.`,
};

/** What the pages of phrases share. */
export const wordingPages = {
	eyebrow: 'Wording',
	phrase: (name: string) => `“${name}”`,
	compareTwo: 'Compare two phrases',
	wordsToFollow: 'Words to follow',
	besideThese: 'Beside these, if any',
	show: 'Show their way',
};

export const wordingPage = {
	title: 'Wording',
	description:
		'Turns of phrase and how they travelled: who is quoted with them first, when, and who no longer.',
	anyWords: 'Any words',
	recorded: 'Recorded phrases',
	noneRecorded: 'No phrase is recorded yet. Any words can be followed above.',
	first: 'First <first>{when}</first>, {sides}',
	sides: (names: readonly string[]) => and(names),
	usage: (quotations: number, meetings: number, sides: string) =>
		`${counts.quotations(quotations)} at ${counts.meetings(meetings)} · ${sides}`,
	noUse: 'No quotation has it.',
	picture: (phrase: string) => `${phrase}: meetings by year`,
};

export const phrasePage = {
	description: (phrase: string, usage: string) =>
		`How “${phrase}” travelled: ${usage}, who is quoted with it first and last, by year.`,
	usage: (quotations: number, meetings: number) =>
		`${counts.quotations(quotations)} at ${counts.meetings(meetings)}`,
	foundAs: 'Found as',
	how: 'How',
	comparing: 'Capitals, marks on letters and hyphens make no difference; * stands for any ending.',
	notQuoted: 'Not quoted',
	way: {
		heading: 'Who, and when',
		picture: (phrase: string) => `Meetings at which “${phrase}” is quoted, by side and year`,
		table: (phrase: string) => `Meetings at which “${phrase}” is quoted, by side`,
		mostSides: (shown: number, all: number) =>
			`The ${counts.sides(shown)} with most such meetings. <sides>All ${counts.sides(all)}</sides>`,
		without: (sides: string) => `Quoted here, but never with these words: ${sides}.`,
		meetingsOfSide: (side: string, meetings: number) => `${side} (${counts.meetings(meetings)})`,
	},
	besideAnother: 'Beside another phrase',
	firstQuotations: (count: number) => `The first ${counts.quotations(count)}, oldest first`,
	everyQuotation: 'Every quotation, oldest first',
	allQuotations: (count: number) => `All ${counts.quotations(count)}`,
};

export const phraseSidesPage = {
	title: (phrase: string) => `“${phrase}”: every side`,
	description: (phrase: string) =>
		`Every side that is quoted with “${phrase}”: first and last, and how often.`,
	lede: (sides: number) => `${counts.sides(sides)}. <phrase>How the words travelled</phrase>`,
	table: (phrase: string) => `“${phrase}”, by side, the first to use it first`,
};

export const phraseQuotationsPage = {
	allSides: 'all sides',
	title: (phrase: string, sides: string, page: PageNumber) =>
		`“${phrase}”, ${sides}${ofPages(page)}`,
	heading: (phrase: string, sides: string) => `“${phrase}”: ${sides}`,
	description: (phrase: string, sides: string, quotations: number, page: PageNumber) =>
		`${counts.quotations(quotations)} of ${sides} with “${phrase}”, oldest first${ofPages(page)}.`,
	lede: (quotations: number, page: PageNumber) =>
		`${counts.quotations(quotations)} with the words, oldest first${ofPages(page)}. <phrase>How they travelled</phrase>`,
};

/** Where two phrases are chosen to be compared. */
export const comparePhrasesPage = {
	description:
		'Two phrases beside one another: which side is quoted with which, since when, and at which meetings with both.',
	lede: 'Two phrases beside one another: which side is quoted with which, since when, and at how many meetings with both.',
	anyWords: 'Any words',
	besideThese: 'Beside these',
	compare: 'Compare',
	pair: (one: string, other: string) => `${one} and ${other}`,
};

export const phraseComparisonPage = {
	title: (one: string, other: string) => `“${one}” and “${other}”`,
	eyebrow: 'Two phrases compared',
	description: (one: string, other: string) =>
		`“${one}” and “${other}” beside one another: who is quoted with which, and since when.`,
	lede: '<one>{left}</one> beside <other>{right}</other>',
	others: 'Compare others',
};

/** The page on any words, before its script runs. */
export const anyWordsPage = {
	title: 'How words travelled',
	description:
		'Who is quoted with any words, first and last, by year: on their own or beside others.',
	withoutScript:
		'Following any words needs JavaScript. Without it, the <recorded>recorded phrases</recorded> can be read and <compare>compared</compare>.',
};
