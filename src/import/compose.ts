/** Records made of rows: the fields of each, as its file will hold them. */

import type { z } from 'zod';
import type { Entry } from '../archive/entry.ts';
import { readFile } from '../data/read-file.ts';
import { recordText } from '../data/write-record.ts';
import type { meetingSchema } from '../schemas/meeting.ts';
import type { RecordKind } from '../schemas/records.ts';
import type { Draft, DraftPerson } from './draft.ts';
import type { ImportMap } from './map.ts';
import { slug } from '../text/slug.ts';

/** A record on its way to its file. */
export interface NewRecord {
	kind: RecordKind;
	id: string;
	/** Path below the archive's folder. */
	file: string;
	data: Record<string, unknown>;
	body: string;
}

/** A record as it will be written, and as the check reads it then, or the first error that it finds in it. */
export interface ReadRecord extends NewRecord {
	text: string;
	read: { entry: Entry } | { problem: string };
}

/** Writes a record and reads it again, as the check would. */
export function readAgain(record: NewRecord): ReadRecord {
	const { kind, id, file, data, body } = record;
	const text = recordText(data, body);
	const { findings, read } = readFile('', file, kind, text, undefined);
	const error = findings.find(({ level }) => level === 'error');
	if (error) return { ...record, text, read: { problem: error.message } };
	const entry = { kind, id, file, data: read.data, body, bodyOffset: 0 } as Entry;
	return { ...record, text, read: { entry } };
}

/** An official of a row with the record that it got. */
export interface Attendant {
	person: DraftPerson;
	official: string;
	party: string;
	/** The country of that party: itself, if it is one. */
	country?: string | undefined;
}

/** The kind of meeting that a row is, by the first rule of the map that fits. */
export function kindOf(draft: Draft, map: ImportMap, attendants: readonly Attendant[]) {
	const holds = (column: string, words: string) =>
		(draft.row.cells[column] ?? '').toLowerCase().includes(words.toLowerCase());
	const hostNamed = attendants.some(
		({ country }) => country !== undefined && country === draft.host.id,
	);
	const rule = map.kind.rules.find(
		(one) =>
			Object.entries(one.where).every(([column, words]) => holds(column, words)) &&
			!Object.entries(one.unless).some(([column, words]) => holds(column, words)) &&
			(one.hostNamed === undefined || one.hostNamed === hostNamed),
	);
	return rule?.kind ?? map.kind.otherwise;
}

/** The fields and text of the meeting that a row becomes. `source` and `id` are those of the records made for it. */
export function meetingOf(
	draft: Draft,
	map: ImportMap,
	attendants: readonly Attendant[],
	{
		source,
		notes,
		inferred,
	}: { source: string; notes: readonly string[]; inferred: readonly string[] },
): Pick<NewRecord, 'data' | 'body'> {
	const { from, to, guest, host, at, city, region, words } = draft;
	const kind = kindOf(draft, map, attendants);
	const countries = [
		...new Set(
			[guest, host]
				.filter((party) => party.kind === 'countries')
				.map(({ id }) => id as string)
				.concat(attendants.flatMap(({ country }) => country ?? [])),
		),
	].toSorted();
	const represented = new Set(attendants.map(({ country }) => country));
	const isVisit = kind === 'visit' || kind === 'inspection';
	const atId = at.kind === 'countries' ? at.id : undefined;
	const data = {
		title: titleOf(draft, map, kind, attendants),
		date: from === to ? from : `${from}/${to}`,
		kind,
		place: plain({ city, region, country: atId }),
		countries,
		officials: attendants.map(({ person, official, party, country }) =>
			plain({ official, for: party, as: person.role, part: partOf(country, draft) }),
		),
		unnamed: countries.filter(
			(country) => !represented.has(country) && !(isVisit && country === atId),
		),
		accounts: [{ source, passage: `Row ${draft.key}` }],
		inferred: [...inferred],
		note: notes.join(' '),
	} satisfies Record<
		keyof Pick<z.input<typeof meetingSchema>, 'title' | 'date' | 'kind'>,
		unknown
	> &
		Record<string, unknown>;
	return { data, body: words && `The source says:\n\n> ${escapeMarkdown(words)}` };
}

function partOf(country: string | undefined, { guest, host }: Draft): string | undefined {
	if (country === undefined) return undefined;
	return country === guest.id ? 'guest' : country === host.id ? 'host' : undefined;
}

function plain(values: Record<string, string | undefined>): Record<string, string> | undefined {
	const given = Object.entries(values).filter((entry): entry is [string, string] =>
		Boolean(entry[1]),
	);
	return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** More people than these are counted in a title, and not named. */
const mostNames = 3;

function titleOf(
	draft: Draft,
	map: ImportMap,
	kind: string,
	attendants: readonly Attendant[],
): string {
	const guests = attendants.filter(
		({ country }) => country !== undefined && country === draft.guest.id,
	);
	const others = attendants.filter((one) => !guests.includes(one));
	const template = map.title[kind as keyof typeof map.title] ?? map.title.otherwise;
	const host = draft.host.inSentence;
	const where = [joined(draft.city ? [draft.city] : draft.cities), draft.region, host];
	const fill: Record<string, string> = {
		people: joined(guests.map(({ person }) => calledWithRole(person))),
		names: joined(guests.map(({ person }) => person.name)),
		others: joined(others.map(({ person }) => calledWithRole(person))),
		guest: draft.guest.inSentence,
		host,
		place: [...new Set(where.filter(Boolean))].join(', '),
		visit: guests.length > 1 ? 'visit' : 'visits',
		meet: guests.length > 1 ? 'meet' : 'meets',
	};
	return template.replace(
		/\{([^}]+)\}/g,
		(_whole, name: string) => fill[name] ?? draft.row.cells[name] ?? '',
	);
}

function calledWithRole({ role, name }: DraftPerson): string {
	return role ? `${role} ${name}` : name;
}

function joined(words: readonly string[]): string {
	if (words.length > mostNames) {
		const shown = words.slice(0, mostNames - 1);
		return `${shown.join(', ')} and ${words.length - shown.length} others`;
	}
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Signs that Markdown would act on, with a backslash before each. */
function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>&#]/g, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^([-+])/, '\\$1');
}

/** `{column}` and `{column:last}`, the last part of an address, filled from a row. */
export function filled(
	template: string,
	cells: Readonly<Record<string, string>>,
	more: Record<string, string>,
): string {
	return template.replace(
		/\{([^}:]+)(:last)?\}/g,
		(_whole, name: string, last: string | undefined) => {
			const value = more[name] ?? cells[name] ?? '';
			return last ? (value.replace(/\/+$/, '').split('/').at(-1) ?? '') : value;
		},
	);
}

/** The id that a meeting gets: its first day, its first visitors, and where they went. */
export function meetingId(
	draft: Draft,
	attendants: readonly Attendant[],
	isTaken: (id: string) => boolean,
): string {
	const guests = attendants.filter(
		({ country }) => country !== undefined && country === draft.guest.id,
	);
	const first = (guests.length > 0 ? guests : attendants).slice(0, 2);
	const who = first.map(({ official }) => official);
	const where = draft.host.id ?? slug(draft.host.inSentence);
	const wanted = [draft.from, ...who, where].join('-');
	if (!isTaken(wanted)) return wanted;
	// Two journeys of one day are told apart by the list's own number.
	const own = [wanted, slug(draft.key)].join('-');
	if (!isTaken(own)) return own;
	for (let number = 2; ; number++) if (!isTaken(`${own}-${number}`)) return `${own}-${number}`;
}
