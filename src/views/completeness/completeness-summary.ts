/** What is missing in figures: one line for each kind of thing that an archive may lack. */

import type { Archive } from '../../archive/archive.ts';
import { messages } from '../../messages/messages.ts';
import type { Missing } from './completeness.ts';

export interface MissingLine {
	/** Where its list stands; absent where nothing is to be listed. */
	id?: string | undefined;
	label: string;
	words: string;
}

/** One line for each kind, in the order of the lists. */
export function missingSummary(archive: Archive, missing: Missing): MissingLine[] {
	const { sessions, imprecise, inferred, withoutWords, withoutPeople, unfixed } = missing;
	const { counts, missingSummary: text, precisionLabels } = messages();
	const line = (id: string, label: string, count: number, words: string): MissingLine => ({
		id: count > 0 ? id : undefined,
		label,
		words: count > 0 ? words : text.none,
	});
	const meetings = (id: string, label: string, { length }: readonly unknown[]) =>
		line(id, label, length, counts.meetings(length));
	const sources = (id: string, label: string, { length }: readonly unknown[]) =>
		line(id, label, length, counts.sources(length));
	const unchecked = unfixed.reduce((sum, { quotations }) => sum + quotations.length, 0);
	const vague = imprecise.reduce((sum, { meetings: of }) => sum + of.length, 0);
	const { countriesWithoutMeetings, countriesWithoutWords, emptyYears } = missing;
	const [noMeeting, noWords] = [countriesWithoutMeetings.length, countriesWithoutWords.length];
	return [
		{ label: text.withoutAccount, words: text.noneWithoutAccount },
		line(
			'sessions',
			text.sessions,
			sessions.length,
			sessions.map(({ series, missing: of }) => text.sessionsOf(of, series.data.name)).join('; '),
		),
		meetings('words', text.withoutWords, withoutWords),
		meetings('people', text.withoutPeople, withoutPeople),
		line(
			'dates',
			text.withoutDay,
			vague,
			text.meetingsBy(
				vague,
				imprecise.map(({ precision, meetings: of }) => [
					precisionLabels[precision].inSentence,
					of.length,
				]),
			),
		),
		meetings('inferred', text.inferred, inferred),
		line(
			'unchecked',
			text.unchecked,
			unfixed.length,
			text.quotationsFrom(unchecked, unfixed.length),
		),
		sources('addresses', text.withoutAddress, missing.withoutAddress),
		sources('published', text.withoutDayOfPublication, missing.withoutDay),
		line(
			'countries',
			text.countries,
			noMeeting + noWords,
			text.countriesWithout(noMeeting, noWords, archive.countries.length),
		),
		line(
			'years',
			text.years,
			emptyYears.length,
			emptyYears.length > 8 ? text.yearCount(emptyYears.length) : emptyYears.join(', '),
		),
	];
}
