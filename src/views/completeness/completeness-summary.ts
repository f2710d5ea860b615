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
	const line = (id: string, label: string, count: number, words: string): MissingLine => ({
		id: count > 0 ? id : undefined,
		label,
		words: count > 0 ? words : 'none',
	});
	const unchecked = unfixed.reduce((sum, { quotations }) => sum + quotations.length, 0);
	const vague = imprecise.reduce((sum, { meetings }) => sum + meetings.length, 0);
	return [
		{
			label: 'Meetings without an account',
			words: 'none: a meeting that no source reports is not taken in',
		},
		line(
			'sessions',
			'Sessions without a record',
			sessions.length,
			sessions.map(({ series, missing: of }) => `${of} of ${series.data.name}`).join('; '),
		),
		line('words', 'Nothing quoted', withoutWords.length, counted(withoutWords.length, 'meeting')),
		line('people', 'Nobody named', withoutPeople.length, counted(withoutPeople.length, 'meeting')),
		line(
			'dates',
			'Day not known',
			vague,
			`${counted(vague, 'meeting')}: ${imprecise.map(({ precision, meetings }) => `${messages().precisionLabels[precision].inSentence}, ${meetings.length}`).join('; ')}`,
		),
		line('inferred', 'Date worked out', inferred.length, counted(inferred.length, 'meeting')),
		line(
			'unchecked',
			'Not checked against a text',
			unfixed.length,
			`${counted(unchecked, 'quotation')} from ${counted(unfixed.length, 'source')} of which no text was fixed`,
		),
		line(
			'addresses',
			'No address on the web',
			missing.withoutAddress.length,
			counted(missing.withoutAddress.length, 'source'),
		),
		line(
			'published',
			'Day of publication not known',
			missing.withoutDay.length,
			counted(missing.withoutDay.length, 'source'),
		),
		line(
			'countries',
			'Countries with nothing',
			missing.countriesWithoutMeetings.length + missing.countriesWithoutWords.length,
			`${missing.countriesWithoutMeetings.length} without a meeting, ${missing.countriesWithoutWords.length} without a quotation, of ${archive.countries.length}`,
		),
		line(
			'years',
			'Years with nothing',
			missing.emptyYears.length,
			missing.emptyYears.length > 8
				? `${missing.emptyYears.length} years`
				: missing.emptyYears.join(', '),
		),
	];
}

function counted(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
