/** What the search index holds: each quotation, meeting and official is a record of its own. */

import { formatDate } from '../model/date-words.ts';
import { readDate, yearsOf } from '../model/dates.ts';
import { find, nameOf, type Archive, type Commitment } from '../model/archive.ts';
import { labelOf, type Entry, type Meeting, type Official } from '../model/entry.ts';
import { mentionPattern } from '../model/mentions.ts';
import { acts, meetingKinds, speeches } from '../schemas/meeting.ts';
import { setApart } from './segment.ts';

/** One record of the index, in the form that Pagefind takes. */
export interface SearchRecord {
	/** From the root of the site, without its base. */
	url: string;
	language: string;
	content: string;
	/** Shown with a result; searched too, so that any name or alias finds what concerns its bearer. */
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sort: Record<string, string>;
}

/** Records in the order of the archive: quotations, then meetings, then officials. */
export function* searchRecords(archive: Archive): Generator<SearchRecord> {
	for (const commitment of archive.commitments) yield quotationRecord(archive, commitment);
	for (const meeting of archive.meetings) yield meetingRecord(archive, meeting);
	for (const official of archive.officials) yield officialRecord(archive, official);
}

function quotationRecord(archive: Archive, { meeting, data, ...said }: Commitment): SearchRecord {
	const speakers = said.speakers.map(({ official }) => find(archive, 'officials', official));
	const source = find(archive, 'sources', data.account);
	const apart = setApart(data.quote);
	return {
		url: `/meetings/${meeting.id}/#${data.id}`,
		language: 'en',
		content: apart,
		meta: {
			title: meeting.data.title,
			date: formatDateOf(meeting),
			speaker: said.speakers
				.map(({ official, as }) => [nameOf(archive, official), as].filter(Boolean).join(', '))
				.join(' · '),
			source: [source.data.outlet, source.data.title].filter(Boolean).join(': '),
			names: setApart(
				namesOf([...speakers, ...partiesOf(archive, [...said.sides, ...said.countries])]),
			),
			// The letters of unspaced scripts are set apart in the content: a result shows them as printed.
			...(apart === data.quote ? {} : { quote: data.quote }),
		},
		filters: {
			type: ['quotation'],
			...filtersOf(archive, meeting),
			official: speakers.map(labelOf),
			side: partiesOf(archive, said.sides).map(labelOf),
			speech: [speeches[data.speech].label],
			act: [acts[data.act].label],
			topic: data.topics.map((topic) => labelOf(find(archive, 'topics', topic))),
			source: [source.data.outlet ?? source.data.title],
		},
		sort: { date: sortKeyOf(meeting) },
	};
}

function meetingRecord(archive: Archive, meeting: Meeting): SearchRecord {
	const officials = meeting.data.officials.map(({ official }) =>
		find(archive, 'officials', official),
	);
	const { place } = meeting.data;
	return {
		url: `/meetings/${meeting.id}/`,
		language: 'en',
		content: setApart(
			[meeting.data.title, plainText(archive, meeting.body)].filter(Boolean).join('. '),
		),
		meta: {
			title: meeting.data.title,
			date: formatDateOf(meeting),
			place: [place?.venue, place?.city, place?.region].filter(Boolean).join(', '),
			names: setApart(
				namesOf([
					...officials,
					...partiesOf(archive, [
						...meeting.data.countries,
						...meeting.data.officials.map((one) => one.for),
					]),
				]),
			),
		},
		filters: {
			type: ['meeting'],
			...filtersOf(archive, meeting),
			official: officials.map(labelOf),
		},
		sort: { date: sortKeyOf(meeting) },
	};
}

function officialRecord(archive: Archive, official: Official): SearchRecord {
	const meetings = archive.meetingsBy.official.get(official.id) ?? [];
	const roles = meetings.flatMap(({ data }) =>
		data.officials.flatMap((one) => (one.official === official.id ? (one.as ?? []) : [])),
	);
	const country = official.data.country ? [find(archive, 'countries', official.data.country)] : [];
	return {
		url: `/officials/${official.id}/`,
		language: 'en',
		content: setApart([namesOf([official]), ...new Set(roles)].join('. ')),
		meta: {
			title: official.data.name,
			names: setApart(namesOf(country)),
		},
		filters: {
			type: ['official'],
			country: country.map(labelOf),
			official: [official.data.name],
			year: [...new Set(meetings.flatMap(({ data }) => yearsOf(data.date).map(String)))],
		},
		sort: { date: meetings.length > 0 ? sortKeyOf(meetings.at(-1) as Meeting) : '0000-00-00' },
	};
}

function filtersOf(archive: Archive, { data }: Meeting): Record<string, string[]> {
	return {
		country: data.countries.map((country) => labelOf(find(archive, 'countries', country))),
		year: yearsOf(data.date).map(String),
		kind: [meetingKinds[data.kind].label],
	};
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

function formatDateOf({ data }: Meeting): string {
	return formatDate(data.date, { lasts: meetingKinds[data.kind].lasting });
}

function sortKeyOf({ data }: Meeting): string {
	const { earliest, latest } = readDate(data.date);
	return earliest ?? latest ?? '0000-00-00';
}
