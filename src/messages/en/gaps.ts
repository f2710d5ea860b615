/** What the archive is known to lack. */

import { counts } from './counts.ts';

export const gapsPage = {
	title: 'Gaps',
	description: 'What is known to be missing from the archive, and whether somebody looked for it.',
	counted: {
		heading: (meetings: number) => `What ${counts.meetings(meetings)} do not tell`,
		note: 'Worked out from the records. An archive is never whole: what does not stand here may still be missing.',
	},
	none: 'No gap is written down. That does not mean that nothing is missing.',
	state: 'State',
	checked: 'Last checked',
	about: 'About',
	withdrawn: {
		heading: 'Withdrawn',
		record: (isReplaced: boolean) =>
			`{title}: withdrawn on {date}. {why}${isReplaced ? ' See {other}.' : ''}`,
	},
};

/** The list for editors. */
export const missingPage = {
	title: 'What to look for',
	eyebrow: 'Gaps',
	description:
		'An editor’s list: sessions without a record, meetings without words, people or a day, quotations without a fixed text, sources without an address.',
	lede: 'An editor’s list: what the records themselves show to be missing.',
	scope: (most: number) =>
		`At most ${counts.number(most)} of each are listed; <file>the file</file> has them all. What was looked for is written down under <gaps>Gaps</gaps>.`,
	more: (count: number) => `And ${counts.number(count)} more.`,
	namesAndMore: (count: number) =>
		count > 0 ? `{names} and ${counts.number(count)} more` : '{names}',
	sessions: {
		heading: 'Sessions without a record',
		ofSeries: '<series>{name}</series>: {missing}',
	},
	meetings: {
		withoutWords: 'Meetings of which nothing is quoted',
		withoutPeople: 'Meetings at which nobody is named',
		withoutDay: 'Meetings whose day is not known',
		inferredDate: 'Meetings whose date an editor worked out',
	},
	unchecked: {
		heading: 'Quotations not checked against a text',
		ofSource: (quotations: number) => `{source}: ${counts.quotations(quotations)}`,
		more: (sources: number) => `And ${counts.number(sources)} more sources.`,
	},
	sources: {
		withoutAddress: 'Sources without an address on the web',
		withoutDay: 'Sources whose day of publication is not known',
	},
	countries: {
		heading: 'Countries with nothing',
		withoutMeetings: 'Without a meeting',
		withoutWords: 'With meetings, but with nothing quoted on their side',
	},
	years: 'Years with no meeting',
};

/** What is missing in figures. */
export const missingSummary = {
	none: 'none',
	withoutAccount: 'Meetings without an account',
	noneWithoutAccount: 'none: a meeting that no source reports is not taken in',
	sessions: 'Sessions without a record',
	sessionsOf: (sessions: string, series: string) => `${sessions} of ${series}`,
	withoutWords: 'Nothing quoted',
	withoutPeople: 'Nobody named',
	withoutDay: 'Day not known',
	/** Each kind of date with the number of its meetings. */
	meetingsBy: (meetings: number, kinds: readonly (readonly [string, number])[]) =>
		`${counts.meetings(meetings)}: ${kinds.map(([kind, count]) => `${kind}, ${counts.number(count)}`).join('; ')}`,
	inferred: 'Date worked out',
	unchecked: 'Not checked against a text',
	quotationsFrom: (quotations: number, sources: number) =>
		`${counts.quotations(quotations)} from ${counts.sources(sources)} of which no text was fixed`,
	withoutAddress: 'No address on the web',
	withoutDayOfPublication: 'Day of publication not known',
	countries: 'Countries with nothing',
	countriesWithout: (meeting: number, quotation: number, all: number) =>
		`${counts.number(meeting)} without a meeting, ${counts.number(quotation)} without a quotation, of ${counts.number(all)}`,
	years: 'Years with nothing',
	yearCount: (years: number) => `${counts.number(years)} years`,
};
