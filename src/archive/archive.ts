/**
 * The archive as a whole: every record by id, and the indexes that pages are made of.
 *
 * Pure: it is given records and reads nothing, so pages, exports, scripts and tests build the same archive.
 * Every list has a total, stated order, so that two builds are the same to the byte.
 */

import type { RecordKind } from '../schemas/records.ts';
import { recordKinds } from '../schemas/records.ts';
import type { SiteData } from '../schemas/site.ts';
import { compareDates, yearsOf } from '../dates/dates.ts';
import type { Commitment } from './commitment.ts';
import {
	filedUnder,
	labelOf,
	type Entry,
	type Gap,
	type Meeting,
	type Official,
	type Organisation,
	type Records,
	type Series,
	type Source,
	type Visit,
	type Withdrawn,
} from './entry.ts';
import { distinctions } from './names-apart.ts';
import { placeIdOf, placeNameOf } from './places.ts';
import { threadsOf, type Threads } from './threads.ts';

export interface Place {
	id: string;
	/** City or region. */
	name: string;
	country?: string | undefined;
	/** Whether it is a region, in which no source names a city. */
	isRegion: boolean;
}

/** Two countries that met, `a` before `b` by id. */
export interface Relation {
	a: string;
	b: string;
	/** Wherever they took place, oldest first. */
	meetings: readonly Meeting[];
	/** Where each meeting stands in that order, by its id. */
	positions: ReadonlyMap<string, number>;
}

/**
 * The records of each kind, and what is made of them. Meetings and visits are oldest first, then by id; the other
 * kinds are by the name to file under, then by id.
 */
export interface Archive extends Records {
	site: SiteData;
	byId: ReadonlyMap<string, Entry>;
	/** What tells a record apart from another of its kind and name, by id; only of those that need it. */
	namesApart: ReadonlyMap<string, string>;
	/** Records that were taken out, in the order of their ids. */
	withdrawn: readonly Withdrawn[];

	/** In the order of meetings, and in each as its record has them. */
	commitments: readonly Commitment[];
	places: readonly Place[];
	/** Words that take up earlier ones. */
	threads: Threads;
	/** In the order of the two countries' names. */
	relations: readonly Relation[];
	/** Oldest first. A meeting that may fall in several years is in each. */
	years: readonly number[];

	/** Meetings by the id of an official, country, organisation, visit, series, source, topic or place. */
	meetingsBy: Readonly<Record<MeetingKey, ReadonlyMap<string, readonly Meeting[]>>>;
	meetingsByYear: ReadonlyMap<number, readonly Meeting[]>;
	commitmentsByMeeting: ReadonlyMap<string, readonly Commitment[]>;
	commitmentsBySpeaker: ReadonlyMap<string, readonly Commitment[]>;
	commitmentsByTopic: ReadonlyMap<string, readonly Commitment[]>;
	relationByPair: ReadonlyMap<string, Relation>;
	relationsByCountry: ReadonlyMap<string, readonly Relation[]>;
	officialsByCountry: ReadonlyMap<string, readonly Official[]>;
	organisationsByCountry: ReadonlyMap<string, readonly Organisation[]>;
	visitsByOfficial: ReadonlyMap<string, readonly Visit[]>;
	visitsByCountry: ReadonlyMap<string, readonly Visit[]>;
	seriesByCountry: ReadonlyMap<string, readonly Series[]>;
	/** Texts that a source reprints. */
	sourcesWithin: ReadonlyMap<string, readonly Source[]>;
	/** Gaps by the record that they concern. */
	gapsByRecord: ReadonlyMap<string, readonly Gap[]>;
}

export type MeetingKey =
	'official' | 'country' | 'organisation' | 'visit' | 'series' | 'source' | 'topic' | 'place';

const collator = new Intl.Collator('en');

/** Puts the records in order and links them. Expects records without problems. */
export function buildArchive(
	records: Records,
	site: SiteData,
	withdrawn: readonly Withdrawn[] = [],
): Archive {
	const byId = new Map<string, Entry>();
	for (const kind of recordKinds) {
		for (const entry of records[kind]) byId.set(entry.id, entry);
	}
	const rank = ranksByName(byId);
	const sorted = inStatedOrder(records);
	const { meetings, visits, officials } = sorted;

	const countryOf = (party: string) => countryOfParty(byId, party);
	const inOrder = (ids: Iterable<string>) =>
		[...new Set(ids)].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));

	const commitments = meetings.flatMap((meeting) => {
		const byOfficial = new Map(meeting.data.officials.map((one) => [one.official, one]));
		return meeting.data.commitments.map((data): Commitment => {
			const speakers = data.speakers.flatMap((id) => byOfficial.get(id) ?? []);
			const sides = inOrder(data.for.length > 0 ? data.for : speakers.map((one) => one.for));
			return {
				meeting,
				data,
				speakers,
				sides,
				countries: inOrder(sides.flatMap((side) => countryOf(side) ?? [])),
			};
		});
	});

	const relations = relationsOf(meetings, rank);
	const places = placesOf(meetings);
	const topicsOf = ({ data }: Meeting) => data.commitments.flatMap(({ topics }) => topics);
	const meetingsByYear = groupByEach(meetings, ({ data }) => yearsOf(data.date));

	return {
		site,
		byId,
		namesApart: distinctions(
			[
				...officials,
				...records.countries,
				...records.organisations,
				...records.series,
				...records.topics,
			],
			byId,
			meetings,
		),
		...sorted,
		withdrawn: withdrawn.toSorted((a, b) => compareIds(a.id, b.id)),
		commitments,
		places,
		threads: threadsOf(commitments),
		relations,
		years: [...meetingsByYear.keys()].toSorted((a, b) => a - b),
		meetingsBy: {
			official: groupByEach(meetings, ({ data }) => data.officials.map((one) => one.official)),
			country: groupByEach(meetings, ({ data }) => data.countries),
			organisation: groupByEach(meetings, ({ data }) =>
				[
					...data.officials.map((one) => one.for),
					...data.commitments.flatMap((one) => one.for),
				].filter((party) => byId.get(party)?.kind === 'organisations'),
			),
			visit: groupByEach(meetings, ({ data }) => (data.within ? [data.within] : [])),
			series: groupByEach(meetings, ({ data }) => (data.series ? [data.series] : [])),
			source: groupByEach(meetings, ({ data }) => data.accounts.map(({ source }) => source)),
			topic: groupByEach(meetings, topicsOf),
			place: groupByEach(meetings, ({ data }) => placeIdOf(data.place) ?? []),
		},
		meetingsByYear,
		commitmentsByMeeting: groupByEach(commitments, ({ meeting }) => [meeting.id]),
		commitmentsBySpeaker: groupByEach(commitments, ({ data }) => data.speakers),
		commitmentsByTopic: groupByEach(commitments, ({ data }) => data.topics),
		relationByPair: new Map(
			relations.map((relation) => [pairKey(relation.a, relation.b), relation]),
		),
		relationsByCountry: groupByEach(relations, ({ a, b }) => [a, b]),
		officialsByCountry: groupByEach(officials, ({ data }) => data.country ?? []),
		organisationsByCountry: groupByEach(sorted.organisations, ({ data }) => data.country ?? []),
		visitsByOfficial: groupByEach(visits, ({ data }) => data.officials),
		visitsByCountry: groupByEach(visits, ({ data }) => [data.from, ...data.to]),
		seriesByCountry: groupByEach(sorted.series, ({ data }) => data.countries),
		sourcesWithin: groupByEach(sorted.sources, ({ data }) => data.in ?? []),
		gapsByRecord: groupByEach(sorted.gaps, ({ data }) => data.about),
	};
}

/** Finds a record that the checks have found to exist. Throws if it is of another kind, or not there. */
export function find<Kind extends RecordKind>(
	archive: Archive,
	kind: Kind,
	id: string,
): Entry<Kind> {
	const entry = archive.byId.get(id);
	if (entry?.kind !== kind) throw new Error(`There is no record "${id}" among ${kind}.`);
	return entry as Entry<Kind>;
}

/** What a country, organisation or other record is called, with what tells it apart if another has its name. */
export function nameOf(archive: Archive, id: string): string {
	const entry = archive.byId.get(id);
	if (!entry) return id;
	const apart = archive.namesApart.get(id);
	return apart === undefined ? labelOf(entry) : `${labelOf(entry)} (${apart})`;
}

/** A country's own id, or that of the country which an organisation belongs to. */
export function countryOfParty(byId: Archive['byId'], party: string): string | undefined {
	const entry = byId.get(party);
	if (entry?.kind === 'countries') return party;
	return entry?.kind === 'organisations' ? (entry as Organisation).data.country : undefined;
}

/** The key of two countries in `relationByPair`, whichever is named first. */
export function pairKey(one: string, other: string): string {
	return one < other ? `${one}/${other}` : `${other}/${one}`;
}

/** Ids in the order of their records' names: the order of sides on every page. */
export function inOrderOfNames(archive: Archive, ids: Iterable<string>): string[] {
	const name = (id: string) => {
		const entry = archive.byId.get(id);
		return entry ? filedUnder(entry) : id;
	};
	return [...new Set(ids)].toSorted(
		(a, b) => collator.compare(name(a), name(b)) || compareIds(a, b),
	);
}

function relationsOf(meetings: readonly Meeting[], rank: ReadonlyMap<string, number>): Relation[] {
	const byPair = new Map<string, Meeting[]>();
	for (const meeting of meetings) {
		const countries = meeting.data.countries.toSorted();
		for (const [index, a] of countries.entries()) {
			for (const b of countries.slice(index + 1)) {
				const key = pairKey(a, b);
				const known = byPair.get(key);
				if (known) known.push(meeting);
				else byPair.set(key, [meeting]);
			}
		}
	}
	const position = (id: string) => rank.get(id) ?? 0;
	return Array.from(byPair, ([key, of]) => {
		const [a = '', b = ''] = key.split('/');
		return { a, b, meetings: of, positions: new Map(of.map(({ id }, index) => [id, index])) };
	}).toSorted((one, other) => {
		const [left, right] = [one, other].map(({ a, b }) =>
			[position(a), position(b)].toSorted((x, y) => x - y),
		) as [number[], number[]];
		return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
	});
}

/** Places by name, then id. Of several spellings the first by date names the place. */
function placesOf(meetings: readonly Meeting[]): Place[] {
	const places = new Map<string, Place>();
	for (const { data } of meetings) {
		const id = placeIdOf(data.place);
		if (!data.place || id === undefined || places.has(id)) continue;
		places.set(id, {
			id,
			name: placeNameOf(data.place),
			country: data.place.country,
			isRegion: !data.place.city,
		});
	}
	return [...places.values()].toSorted(
		(a, b) => collator.compare(a.name, b.name) || compareIds(a.id, b.id),
	);
}

function inStatedOrder(records: Records): Records {
	const sorted = recordKinds.map((kind) => {
		const isDated = kind === 'meetings' || kind === 'visits';
		return [kind, isDated ? records[kind].toSorted(byDate) : byName(records[kind])];
	});
	return Object.fromEntries(sorted) as Records;
}

function byName<Kind extends RecordKind>(entries: readonly Entry<Kind>[]): Entry<Kind>[] {
	return entries.toSorted(
		(a, b) => collator.compare(filedUnder(a), filedUnder(b)) || compareIds(a.id, b.id),
	);
}

function byDate(a: Meeting | Visit, b: Meeting | Visit): number {
	return compareDates(a.data.date, b.data.date) || compareIds(a.id, b.id);
}

function ranksByName(byId: ReadonlyMap<string, Entry>): Map<string, number> {
	const parties = [...byId.values()].filter(
		({ kind }) => kind === 'countries' || kind === 'organisations',
	);
	return new Map(byName(parties).map(({ id }, index) => [id, index]));
}

function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Like `Map.groupBy`, for entries that belong to several groups. Keeps the order of entries. */
export function groupByEach<Item, Key extends string | number>(
	items: readonly Item[],
	keysOf: (item: Item) => Key | readonly Key[],
): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const keys = keysOf(item);
		for (const key of Array.isArray(keys) ? new Set(keys as readonly Key[]) : [keys as Key]) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
