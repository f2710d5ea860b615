/** The meetings of a relation: where they took place, on what visits, year by year, the silent years among them. */

import type { OrganisationKind } from '../../schemas/organisation.ts';
import {
	countryOfParty,
	find,
	groupByEach,
	inOrderOfNames,
	nameOf,
	type Archive,
	type Relation,
} from '../../archive/archive.ts';
import { messages } from '../../messages/messages.ts';
import { yearsOf } from '../../dates/dates.ts';
import type { Meeting, Organisation, Visit } from '../../archive/entry.ts';
import { edgesOf, type Edges } from '../meetings/edges.ts';

/** A meeting as the relation of two of its countries sees it. */
export interface RelationMeeting {
	meeting: Meeting;
	/** Where it was: the id of a country, or how it was held without a place, or nothing if no source says. */
	where: { country: string } | 'call' | undefined;
	/** Whether the place is in a third country. */
	isAway: boolean;
	/** Whether it was a summit, or on the margin of one. */
	isSummit: boolean;
	/** Further countries that took part, in the order of their names. */
	others: readonly string[];
	/** Parties, provinces and other bodies of the two countries that officials came for, in that order. */
	bodies: readonly string[];
	/** "party to party", "provincial": what those bodies make of it. */
	channels: readonly Channel[];
}

/** Meetings that stand together in a list: those of one visit, or a single one. */
export interface RelationGroup {
	visit?: Visit | undefined;
	/** Oldest first; none for a visit of which the archive has no meeting. */
	meetings: readonly RelationMeeting[];
}

/** A year of a relation, or several without anything. */
export interface RelationYear {
	/** First and last year; the same but for silent years. */
	from: number;
	to: number;
	groups: readonly RelationGroup[];
	/** Meetings of which the date allows this year too, listed under an earlier one. */
	perhaps: readonly Meeting[];
	/** Meetings in the groups. */
	count: number;
}

export interface RelationMeetings {
	/** From the first year to the last, none left out. */
	years: readonly RelationYear[];
	/** Meetings dated too vaguely to be in any year. */
	undated: readonly RelationGroup[];
	/** The first and the latest that were held, as far as the dates prove it. */
	edges: Edges;
	/** Counts in words, each with its number; none of nought. */
	figures: readonly { label: string; count: number }[];
	/** Whether there are too many for one page, so that each year has a page of its own. */
	isLong: boolean;
}

/** The page of a relation lists so many meetings: more would outweigh it. */
const mostOnPage = 60;

/** Under a list of years the latest years follow, if they have no more meetings than these. */
const mostLatest = 20;

/** The meetings of a relation by year, with the years in which there was none. */
export function relationMeetings(archive: Archive, relation: Relation): RelationMeetings {
	const { meetings } = relation;
	const seen = meetings.map((meeting) => seenFrom(archive, relation, meeting));
	const yearOf = ({ data }: Meeting | Visit) => yearsOf(data.date)[0];
	const byYear = groupByEach(seen, ({ meeting }) => yearOf(meeting) ?? []);
	const perhaps = groupByEach(meetings, ({ data }) => yearsOf(data.date).slice(1));
	const known = new Set(meetings.map(({ data }) => data.within));
	const emptyVisits = visitsBetween(archive, relation).filter(({ id }) => !known.has(id));
	const visitsByYear = groupByEach(emptyVisits, (visit) => yearOf(visit) ?? []);

	const years: RelationYear[] = [];
	const present = [...byYear.keys(), ...perhaps.keys(), ...visitsByYear.keys()];
	const first = present.reduce((a, b) => Math.min(a, b), Infinity);
	const last = present.reduce((a, b) => Math.max(a, b), -Infinity);
	for (let year = first; year <= last; year++) {
		const of = byYear.get(year) ?? [];
		const entry: RelationYear = {
			from: year,
			to: year,
			groups: grouped(archive, of, visitsByYear.get(year) ?? []),
			perhaps: perhaps.get(year) ?? [],
			count: of.length,
		};
		const before = years.at(-1);
		if (before && isSilent(before) && isSilent(entry)) before.to = year;
		else years.push(entry);
	}
	return {
		years,
		undated: grouped(
			archive,
			seen.filter(({ meeting }) => yearOf(meeting) === undefined),
			emptyVisits.filter((visit) => yearOf(visit) === undefined),
		),
		edges: edgesOf(meetings),
		figures: figuresOf(archive, relation, seen),
		isLong: meetings.length > mostOnPage,
	};
}

/** Whether the archive has nothing at all in a year, not even what may belong there. */
export function isSilent({ groups, perhaps }: RelationYear): boolean {
	return groups.length === 0 && perhaps.length === 0;
}

/** The latest years that hold about so many meetings as fit under the list of years. */
export function latestOf(years: readonly RelationYear[]): RelationYear[] {
	const chosen: RelationYear[] = [];
	let count = 0;
	for (const year of years.toReversed()) {
		if (count > 0 && count + year.count > mostLatest) break;
		count += year.count;
		chosen.unshift(year);
	}
	return chosen;
}

/** A meeting as the relation of two of its countries sees it. */
function seenFrom(archive: Archive, { a, b }: Relation, meeting: Meeting): RelationMeeting {
	const { countries, kind, place, officials } = meeting.data;
	const country = place?.country;
	const bodiesOf = (side: string) =>
		officials.flatMap(({ for: party }) =>
			party !== side && countryOfParty(archive.byId, party) === side
				? [find(archive, 'organisations', party)]
				: [],
		);
	const [one, other] = [bodiesOf(a), bodiesOf(b)];
	return {
		meeting,
		where: kind === 'call' || kind === 'video-call' ? 'call' : country ? { country } : undefined,
		isAway: country !== undefined && country !== a && country !== b,
		isSummit: kind === 'summit' || kind === 'sideline-meeting',
		others: inOrderOfNames(
			archive,
			countries.filter((id) => id !== a && id !== b),
		),
		bodies: inOrderOfNames(
			archive,
			[...one, ...other].map(({ id }) => id),
		),
		channels: channelsOf(archive, one, other),
	};
}

/** What the bodies of each side make of a meeting. A body within a party or a province is of its kind. */
function channelsOf(
	archive: Archive,
	one: readonly Organisation[],
	other: readonly Organisation[],
): Channel[] {
	const [ones, others] = [one, other].map(
		(bodies) => new Set(bodies.map((body) => channelOf(archive, body))),
	) as [Set<Channel>, Set<Channel>];
	const all = new Set([...ones, ...others]);
	return channels.filter((channel) =>
		channel === 'party to party'
			? ones.has(channel) && others.has(channel)
			: channel === 'with a party'
				? all.has('party to party') && !(ones.has('party to party') && others.has('party to party'))
				: all.has(channel),
	);
}

const channels = [
	'party to party',
	'with a party',
	'provincial',
	'with a parliament',
	'with another body',
] as const;

type Channel = (typeof channels)[number];

const channelByKind: Partial<Record<OrganisationKind, Channel>> = {
	province: 'provincial',
	party: 'party to party',
	'party-department': 'party to party',
	parliament: 'with a parliament',
};

function channelOf(archive: Archive, { data }: Organisation): Channel {
	const own = channelByKind[data.kind];
	if (own) return own;
	const parent =
		data.parent === undefined ? undefined : find(archive, 'organisations', data.parent);
	return parent ? channelOf(archive, parent) : 'with another body';
}

/** Visits from one of the two countries to the other, oldest first. */
function visitsBetween(archive: Archive, { a, b }: Relation): Visit[] {
	return (archive.visitsByCountry.get(a) ?? []).filter(
		({ data }) =>
			(data.from === a && data.to.includes(b)) || (data.from === b && data.to.includes(a)),
	);
}

/** Meetings of one visit together, where the first of them stands; visits without a meeting at the end. */
function grouped(
	archive: Archive,
	meetings: readonly RelationMeeting[],
	emptyVisits: readonly Visit[],
): RelationGroup[] {
	const keyOf = ({ meeting }: RelationMeeting) => meeting.data.within ?? `meeting ${meeting.id}`;
	return [
		...Array.from(Map.groupBy(meetings, keyOf).values(), (of): RelationGroup => {
			const within = of[0]?.meeting.data.within;
			return {
				visit: within === undefined ? undefined : find(archive, 'visits', within),
				meetings: of,
			};
		}),
		...emptyVisits.map((visit): RelationGroup => ({ visit, meetings: [] })),
	];
}

function figuresOf(
	archive: Archive,
	{ a, b }: Relation,
	seen: readonly RelationMeeting[],
): { label: string; count: number }[] {
	const inCountry = (id: string) =>
		seen.filter(({ where }) => typeof where === 'object' && where.country === id).length;
	const third = inOrderOfNames(
		archive,
		seen.flatMap(({ where, isAway }) => (isAway && typeof where === 'object' ? where.country : [])),
	);
	const { relationFigures: text, channelLabels } = messages();
	const figures = [
		...[...inOrderOfNames(archive, [a, b]), ...third].map((id) => ({
			label: text.in(nameOf(archive, id), third.includes(id)),
			count: inCountry(id),
		})),
		{ label: text.call, count: seen.filter(({ where }) => where === 'call').length },
		{ label: text.notStated, count: seen.filter(({ where }) => where === undefined).length },
		{ label: text.summit, count: seen.filter((one) => one.isSummit).length },
		{ label: text.further, count: seen.filter((one) => one.others.length > 0).length },
		...channels.map((channel) => ({
			label: channelLabels[channel].label,
			count: seen.filter((one) => one.channels.includes(channel)).length,
		})),
		{
			label: text.notHeld,
			count: seen.filter(({ meeting }) => meeting.data.status !== 'held').length,
		},
	];
	return figures.filter(({ count }) => count > 0);
}
