/**
 * What the search page knows of every record besides its words: whom it concerns, when, and what it is.
 * With it filters, counts, dates and sorting are exact for all results and not only for those shown.
 *
 * The table is columns of numbers, each an index into a list of names, in the order of the archive: the
 * row of a quotation is also its place in time.
 */

import { countryOfParty, nameOf, type Archive } from '../archive/archive.ts';
import { whenOf } from '../views/statements/citation.ts';
import { readDate, type DateReading } from '../dates/dates.ts';
import { labelOf, type Entry } from '../archive/entry.ts';
import { placeIdOf } from '../archive/places.ts';
import { messages } from '../messages/messages.ts';
import { acts, meetingKindWords, speeches } from '../schemas/meeting.ts';
import { fold } from '../text/fold.ts';
import type { Days } from '../dates/date-range.ts';

/** A name with every other name under which it is looked for. */
export type Names = [name: string, ...aliases: string[]];

export interface RowTable {
	/** Of dates that name several days apart, by the index of the meeting. */
	daysApart: Record<number, Days>;
	officials: Names[];
	/** Countries, then organisations. */
	parties: Names[];
	topics: Names[];
	/** Outlets, or titles where a text names none. */
	sources: Names[];
	places: Names[];
	/** Ids of these, in the same order: filters and addresses know values by them, since two may have one name. */
	partyIds: string[];
	topicIds: string[];
	placeIds: string[];
	kinds: string[];
	acts: string[];
	speeches: string[];
	meetings: {
		id: string[];
		title: string[];
		/** The date in words. */
		when: string[];
		/** First and last day as 20210911; 0 and 99999999 where an end is open. */
		from: number[];
		to: number[];
		kind: number[];
		/** Index in `parties`. */
		countries: number[][];
		officials: number[][];
		/** Index in `places`, or -1. */
		place: number[];
		/** Each record's key in the text index, with spaces between. */
		keys: string;
	};
	quotations: {
		id: string[];
		/** Index of the meeting. */
		meeting: number[];
		speakers: number[][];
		sides: number[][];
		/** Index in `speeches` and `acts`, one digit each. */
		speech: string;
		act: string;
		source: number[];
		topics: number[][];
		keys: string;
	};
	people: {
		id: string[];
		/** Index in `parties`, or -1. */
		country: number[];
		keys: string;
	};
}

/** Makes the table. `keyOf` gives the key of a record in the text index by its address. */
export function rowTable(archive: Archive, keyOf: (url: string) => string): RowTable {
	const officials = indexOf(archive.officials.map(({ id }) => id));
	const partyRecords: Entry[] = [...archive.countries, ...archive.organisations];
	const parties = indexOf(partyRecords.map(({ id }) => id));
	const topics = indexOf(archive.topics.map(({ id }) => id));
	const places = indexOf(archive.places.map(({ id }) => id));
	const meetings = indexOf(archive.meetings.map(({ id }) => id));

	const sourceNames = archive.sources.map(({ data }) => data.outlet ?? data.title);
	const sources = indexOf([...new Set(sourceNames)].toSorted(new Intl.Collator('en').compare));
	const sourceOf = new Map(archive.sources.map(({ id }, index) => [id, sourceNames[index] ?? '']));
	const aliasesOfSource = Map.groupBy(archive.sources, ({ data }) => data.outlet ?? data.title);

	const { actLabels, meetingKindLabels, speechLabels } = messages();
	const kinds = indexOf(meetingKindWords);
	const spans = archive.meetings.map(({ data }) => readDate(data.date));
	const { commitments } = archive;
	return {
		daysApart: Object.fromEntries(
			spans.flatMap((reading, index) =>
				reading.runs.length > 1 ? [[index, daysOf(reading)]] : [],
			),
		),
		officials: archive.officials.map((one) => namesOf(archive, one)),
		parties: shownApart(
			partyRecords.map((one) => namesOf(archive, one)),
			partyRecords.map(({ id }) => id),
		),
		topics: archive.topics.map((one) => namesOf(archive, one)),
		sources: [...sources.keys()].map((name) => [
			name,
			...(aliasesOfSource.get(name) ?? [])
				.map(({ data }) => data.title)
				.filter((title) => title !== name),
		]),
		places: shownApart(
			archive.places.map(({ name }): Names => [name]),
			archive.places.map(({ id, country }) => (country ? nameOf(archive, country) : id)),
		),
		partyIds: partyRecords.map(({ id }) => id),
		topicIds: archive.topics.map(({ id }) => id),
		placeIds: archive.places.map(({ id }) => id),
		kinds: meetingKindWords.map((kind) => meetingKindLabels[kind].label),
		acts: acts.map((act) => actLabels[act].label),
		speeches: speeches.map((speech) => speechLabels[speech].label),
		meetings: {
			id: archive.meetings.map(({ id }) => id),
			title: archive.meetings.map(({ data }) => data.title),
			when: archive.meetings.map(whenOf),
			from: spans.map(({ earliest }) => (earliest === undefined ? 0 : dayNumber(earliest))),
			to: spans.map(({ latest }) => (latest === undefined ? 99999999 : dayNumber(latest))),
			kind: archive.meetings.map(({ data }) => kinds.get(data.kind) ?? 0),
			countries: archive.meetings.map(({ data }) => indexes(parties, data.countries)),
			officials: archive.meetings.map(({ data }) =>
				indexes(
					officials,
					data.officials.map(({ official }) => official),
				),
			),
			place: archive.meetings.map(({ data }) => places.get(placeIdOf(data.place) ?? '') ?? -1),
			keys: archive.meetings.map(({ id }) => keyOf(`/meetings/${id}/`)).join(' '),
		},
		quotations: {
			id: commitments.map(({ data }) => data.id),
			meeting: commitments.map(({ meeting }) => meetings.get(meeting.id) ?? 0),
			speakers: commitments.map(({ data }) => indexes(officials, data.speakers)),
			// What a province or a party said counts for it and for its country.
			sides: commitments.map(({ sides }) =>
				indexes(
					parties,
					sides.flatMap((side) => [side, countryOfParty(archive.byId, side) ?? side]),
				),
			),
			speech: commitments.map(({ data }) => speeches.indexOf(data.speech)).join(''),
			act: commitments.map(({ data }) => acts.indexOf(data.act)).join(''),
			source: commitments.map(({ data }) => sources.get(sourceOf.get(data.account) ?? '') ?? 0),
			topics: commitments.map(({ data }) => indexes(topics, data.topics)),
			keys: commitments
				.map(({ meeting, data }) => keyOf(`/meetings/${meeting.id}/#${data.id}`))
				.join(' '),
		},
		people: {
			id: archive.officials.map(({ id }) => id),
			country: archive.officials.map(({ data }) => parties.get(data.country ?? '') ?? -1),
			keys: archive.officials.map(({ id }) => keyOf(`/officials/${id}/`)).join(' '),
		},
	};
}

/** The name that is shown, which no other record of the kind has, then those by which the record is found too. */
function namesOf(archive: Archive, entry: Entry): Names {
	const shown = nameOf(archive, entry.id);
	const names = [
		...(shown === labelOf(entry) ? [] : [labelOf(entry)]),
		...('names' in entry.data ? Object.values(entry.data.names) : []),
		...('aliases' in entry.data ? entry.data.aliases : []),
	];
	return [shown, ...new Set(names)];
}

/** Names of which no two are shown alike: what stands at the same place in `details` follows those that would be. */
function shownApart(all: readonly Names[], details: readonly string[]): Names[] {
	const counts = Map.groupBy(all, ([shown]) => fold(shown));
	return all.map((names, index) => {
		const [shown] = names;
		const isShared = (counts.get(fold(shown))?.length ?? 0) > 1;
		return isShared ? [`${shown} (${details[index]})`, ...names] : names;
	});
}

function indexOf(ids: readonly string[]): Map<string, number> {
	return new Map(ids.map((id, index) => [id, index]));
}

function indexes(index: ReadonlyMap<string, number>, ids: readonly string[]): number[] {
	return [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
}

function daysOf({ runs, shape }: DateReading): Days {
	return {
		all: shape.type === 'all-of',
		spans: runs.map(({ from, to }) => ({
			from: from === undefined ? 0 : dayNumber(from),
			to: to === undefined ? 99999999 : dayNumber(to),
		})),
	};
}

function dayNumber(day: string): number {
	return Number(day.replaceAll('-', ''));
}
