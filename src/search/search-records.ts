/** What the search index holds: each quotation, meeting and official is a record of its own. */

import { find, nameOf, type Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import { makingOf } from '../archive/making.ts';
import { printedIn, saidBy, whenOf } from '../views/statements/citation.ts';
import { labelOf, type Entry, type Meeting, type Official } from '../archive/entry.ts';
import { mentionPattern } from '../text/mentions.ts';
import { messages } from '../messages/messages.ts';
import { commitmentSchema } from '../schemas/commitment.ts';
import { recordSchemas } from '../schemas/records.ts';
import { searchedIn } from '../views/record-facts.ts';
import { setApart } from './segment.ts';

/** One record of the index, in the form that Pagefind takes. */
export interface SearchRecord {
	/** From the root of the site, without its base. */
	url: string;
	language: string;
	content: string;
	/** Shown with a result; searched too, so that any name or alias finds what concerns its bearer. */
	meta: Record<string, string>;
	/** Carried with a result, but not searched. */
	filters: Record<string, string[]>;
}

/**
 * Records in the order of the archive: quotations, then meetings, then officials. Throws a `MakingError` that names
 * the record that no entry can be made of.
 */
export function* searchRecords(archive: Archive): Generator<SearchRecord> {
	for (const commitment of archive.commitments) {
		yield makingOf(commitment.meeting, what, () => quotationRecord(archive, commitment));
	}
	for (const meeting of archive.meetings) {
		yield makingOf(meeting, what, () => meetingRecord(archive, meeting));
	}
	for (const official of archive.officials) {
		yield makingOf(official, what, () => officialRecord(archive, official));
	}
}

// eslint-disable-next-line readout/no-prose -- told to who builds, not to readers
const what = 'An entry of the search index';

function quotationRecord(archive: Archive, { meeting, data, ...said }: Commitment): SearchRecord {
	const speakers = said.speakers.map(({ official }) => find(archive, 'officials', official));
	const apart = setApart(data.quote);
	const searched = searchedIn(commitmentSchema, data);
	return {
		url: `/meetings/${meeting.id}/#${data.id}`,
		language: 'en',
		content: apart,
		meta: {
			title: meeting.data.title,
			date: whenOf(meeting),
			place: placeOf(archive, meeting),
			speaker: saidBy(archive, said.speakers, said.sides),
			names: setApart(
				namesOf([
					...speakers,
					...partiesOf(archive, [...said.sides, ...said.countries, ...searched.records]),
				]),
			),
			// The letters of unspaced scripts are set apart in the content: a result shows them as printed.
			...(apart === data.quote ? {} : { quote: data.quote }),
			// Beside the content, which a result shows as the quotation.
			...(searched.words.length === 0 ? {} : { words: setApart(searched.words.join('. ')) }),
		},
		filters: {
			type: ['quotation'],
			form: [
				`${messages().speechLabels[data.speech].label} · ${messages().actLabels[data.act].label}`,
			],
			printed: [printedIn(archive, data.account)],
		},
	};
}

function meetingRecord(archive: Archive, meeting: Meeting): SearchRecord {
	const searched = searchedIn(recordSchemas.meetings, meeting.data);
	const officials = meeting.data.officials.map(({ official }) =>
		find(archive, 'officials', official),
	);
	return {
		url: `/meetings/${meeting.id}/`,
		language: 'en',
		content: setApart(
			[...searched.words, plainText(archive, meeting.body)].filter(Boolean).join('. '),
		),
		meta: {
			title: meeting.data.title,
			date: whenOf(meeting),
			place: placeOf(archive, meeting),
			names: setApart(
				namesOf([
					...officials,
					...partiesOf(archive, [
						...meeting.data.countries,
						...meeting.data.officials.map((one) => one.for),
						...searched.records,
					]),
				]),
			),
		},
		filters: { type: ['meeting'] },
	};
}

function officialRecord(archive: Archive, official: Official): SearchRecord {
	const meetings = archive.meetingsBy.official.get(official.id) ?? [];
	const roles = meetings.flatMap(({ data }) =>
		data.officials.flatMap((one) => (one.official === official.id ? (one.as ?? []) : [])),
	);
	const searched = searchedIn(recordSchemas.officials, official.data);
	return {
		url: `/officials/${official.id}/`,
		language: 'en',
		content: setApart([namesOf([official]), ...searched.words, ...new Set(roles)].join('. ')),
		meta: {
			title: nameOf(archive, official.id),
			names: setApart(namesOf(partiesOf(archive, searched.records))),
		},
		filters: { type: ['official'] },
	};
}

/** Where it took place, from the venue to the country, as far as it is known. */
function placeOf(archive: Archive, { data: { place } }: Meeting): string {
	return [
		place?.venue,
		place?.city,
		place?.region,
		place?.country && nameOf(archive, place.country),
	]
		.filter(Boolean)
		.join(', ');
}

function partiesOf(archive: Archive, ids: readonly string[]): Entry[] {
	return [...new Set(ids)].flatMap((id) => archive.byId.get(id) ?? []);
}

/** Every name and alias, each once. */
function namesOf(entries: readonly Entry[]): string {
	const names = entries.flatMap((entry) => [
		labelOf(entry),
		...('names' in entry.data ? Object.values(entry.data.names) : []),
		...('aliases' in entry.data ? entry.data.aliases : []),
	]);
	return [...new Set(names)].join(' · ');
}

/** The text of a record without its marks, mentions as the names that they stand for. */
function plainText(archive: Archive, body: string): string {
	return body
		.replace(mentionPattern, (_, id: string, words?: string) => {
			const entry = archive.byId.get(id);
			return words ?? (entry ? labelOf(entry) : id);
		})
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replace(/[*_`#>]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
