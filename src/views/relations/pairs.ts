/** Who met whom: pairs of countries or officials, with the number of meetings at which both were. */

import {
	countryOfParty,
	inOrderOfNames,
	nameOf,
	type Archive,
	type Relation,
} from '../../archive/archive.ts';
import { compareDates } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';
import { messages } from '../../messages/messages.ts';
import { edgesOf, type Edges } from '../meetings/edges.ts';
import { bringsTogether } from './shared-meetings.ts';

/** One that is met: a row or column of a table of pairs. */
export interface Party {
	/** Absent where it stands for all that are rarer. */
	id?: string | undefined;
	name: string;
	/** Meetings with anybody on the other side of the table. */
	meetings: number;
}

/** Two that met. Row and column by their index. */
export interface Pair extends Edges {
	row: number;
	column: number;
	count: number;
}

export interface PairTable {
	rows: readonly Party[];
	/** The same as the rows where all meet all, and then each pair stands once, its row the later one. */
	columns: readonly Party[];
	/** Whether rows and columns are the same. */
	mutual: boolean;
	/** What heads the rows and the columns. */
	heads: readonly [string, string];
	/** Most meetings first, then by row and column. */
	pairs: readonly Pair[];
	/** Every two by name that met, those too that the table holds only among "others". */
	known: number;
}

/** Parties by name on one side of a table; the others are together. */
const mostParties = 12;

/** Countries by countries. */
export function pairsOfCountries(archive: Archive): PairTable {
	return mutualPairs(
		archive.relations.map(({ a, b, meetings }) => ({ a, b, meetings })),
		(id) => nameOf(archive, id),
		messages().pairRows.country,
		messages().pairRows.otherCountries,
	);
}

/** Officials by officials of other sides, over the whole archive. */
export function pairsOfOfficials(archive: Archive): PairTable {
	return mutualPairs(
		[...encountersOf(archive).values()],
		(id) => nameOf(archive, id),
		messages().pairRows.official,
		messages().pairRows.otherOfficials,
	);
}

/** The officials of one country by those of another, at the meetings of the two; sides are in the order of their names. */
export function pairsOfRelation(archive: Archive, relation: Relation): PairTable {
	const [rowSide = '', columnSide = ''] = inOrderOfNames(archive, [relation.a, relation.b]);
	const here = new Map<string, Encounter>();
	for (const meeting of relation.meetings.filter(bringsTogether)) {
		const [of, withWhom] = [rowSide, columnSide].map((side) =>
			meeting.data.officials.flatMap((one) =>
				countryOfParty(archive.byId, one.for) === side ? [one.official] : [],
			),
		) as [string[], string[]];
		for (const a of of) for (const b of withWhom) meet(here, a, b, meeting);
	}
	const encounters = [...here.values()];
	const name = (id: string) => nameOf(archive, id);
	const rows = rank(
		encounters.map(({ a, meetings }) => ({ id: a, meetings })),
		name,
		messages().pairRows.others,
	);
	const columns = rank(
		encounters.map(({ b, meetings }) => ({ id: b, meetings })),
		name,
		messages().pairRows.others,
	);
	return {
		rows: rows.parties,
		columns: columns.parties,
		mutual: false,
		heads: [name(rowSide), name(columnSide)],
		pairs: pairsBetween(encounters, rows.indexOf, columns.indexOf, false),
		known: encounters.length,
	};
}

/** Two that met, and where. */
export interface Encounter {
	a: string;
	b: string;
	/** Oldest first. */
	meetings: readonly Meeting[];
}

/** Officials of different sides who were at one meeting, by `a/b`, a before b by id. Who came for a country's province or party is of its side. */
export function encountersOf(archive: Archive): ReadonlyMap<string, Encounter> {
	const known = encounters.get(archive);
	if (known) return known;
	const made = new Map<string, Encounter>();
	for (const meeting of archive.meetings.filter(bringsTogether)) {
		const present = new Map(
			meeting.data.officials.map(({ official, for: party }) => [
				official,
				countryOfParty(archive.byId, party) ?? party,
			]),
		);
		const people = [...present].toSorted(([a], [b]) => (a < b ? -1 : 1));
		for (const [index, [a, sideOfA]] of people.entries()) {
			for (const [b, sideOfB] of people.slice(index + 1)) {
				if (sideOfA !== sideOfB) meet(made, a, b, meeting);
			}
		}
	}
	encounters.set(archive, made);
	return made;
}

// Every official's page asks for it.
const encounters = new WeakMap<Archive, ReadonlyMap<string, Encounter>>();

function meet(all: Map<string, Encounter>, a: string, b: string, meeting: Meeting): void {
	const known = all.get(`${a}/${b}`);
	if (known) (known.meetings as Meeting[]).push(meeting);
	else all.set(`${a}/${b}`, { a, b, meetings: [meeting] });
}

function mutualPairs(
	met: readonly Encounter[],
	name: (id: string) => string,
	head: string,
	others: (count: number) => string,
): PairTable {
	const sides = met.flatMap(({ a, b, meetings }) => [
		{ id: a, meetings },
		{ id: b, meetings },
	]);
	const { parties, indexOf } = rank(sides, name, others);
	return {
		rows: parties,
		columns: parties,
		mutual: true,
		heads: [head, messages().pairRows.met],
		pairs: pairsBetween(met, indexOf, indexOf, true),
		known: met.length,
	};
}

/** The parties with most meetings, and one for all others if they are more than one. */
function rank(
	sides: readonly { id: string; meetings: readonly Meeting[] }[],
	name: (id: string) => string,
	others: (count: number) => string,
): { parties: Party[]; indexOf: (id: string) => number } {
	const byId = new Map<string, Set<Meeting>>();
	for (const { id, meetings } of sides) {
		const known = byId.get(id) ?? new Set<Meeting>();
		for (const meeting of meetings) known.add(meeting);
		byId.set(id, known);
	}
	const ranked = [...byId].toSorted(
		([a, left], [b, right]) => right.size - left.size || (a < b ? -1 : 1),
	);
	const shown = ranked.length > mostParties + 1 ? mostParties : ranked.length;
	const parties: Party[] = ranked
		.slice(0, shown)
		.map(([id, { size }]) => ({ id, name: name(id), meetings: size }));
	const rest = ranked.slice(shown);
	if (rest.length > 0) {
		const all = new Set(rest.flatMap(([, of]) => [...of]));
		parties.push({ name: others(rest.length), meetings: all.size });
	}
	const index = new Map(ranked.map(([id], place) => [id, Math.min(place, shown)]));
	return { parties, indexOf: (id) => index.get(id) ?? shown };
}

/** Pairs of the table. What two hold among "others" is counted once a meeting; pairs of two others are left out where all meet all. */
function pairsBetween(
	met: readonly Encounter[],
	rowOf: (id: string) => number,
	columnOf: (id: string) => number,
	mutual: boolean,
): Pair[] {
	const cells = new Map<string, { row: number; column: number; meetings: Set<Meeting> }>();
	for (const { a, b, meetings } of met) {
		let [row, column] = [rowOf(a), columnOf(b)];
		if (mutual && row < column) [row, column] = [column, row];
		if (mutual && row === column) continue;
		const known = cells.get(`${row}/${column}`) ?? { row, column, meetings: new Set() };
		for (const meeting of meetings) known.meetings.add(meeting);
		cells.set(`${row}/${column}`, known);
	}
	return Array.from(cells.values(), ({ row, column, meetings }) => {
		const inOrder = [...meetings].toSorted(
			(one, other) => compareDates(one.data.date, other.data.date) || (one.id < other.id ? -1 : 1),
		);
		return { row, column, count: meetings.size, ...edgesOf(inOrder) };
	}).toSorted((a, b) => b.count - a.count || a.row - b.row || a.column - b.column);
}
