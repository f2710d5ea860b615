/**
 * Turns rows into records: all of a list at once, since who is who only shows in the whole. Reads and writes nothing.
 */

import { readDate } from '../dates/dates.ts';
import type { Entry, Records } from '../archive/entry.ts';
import { findIntegrityProblems } from '../rules/all.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';
import { meetingId, meetingOf, readAgain, type Attendant, type ReadRecord } from './compose.ts';
import { draftOf, type Draft, type DraftPerson } from './draft.ts';
import type { ImportMap } from './map.ts';
import { officeFamilies } from './names.ts';
import { peopleOf, type KnownOfficial } from './officials.ts';
import { partyFinder, type ArchiveParty, type KnownCountry, type Party } from './parties.ts';
import type { Row } from './rows.ts';
import { foreignNames, nearTwins, officeHeldByOthers, type Suggestion } from './doubts.ts';
import { officialRecord, partyRecords, sourceRecord } from './records.ts';
import { tellParties, tellPeople, tellRows, type Note } from './tell.ts';
import type { Trouble } from './trouble.ts';

export interface ConvertInput {
	rows: readonly Row[];
	map: ImportMap;
	countries: readonly KnownCountry[];
	/** What the archive holds already, without what an earlier run of this import wrote and nobody changed. */
	archive: Records;
	/** Ids of the earlier run, by row. */
	previous: Readonly<Record<string, { id: string; officials: (string | null)[] }>>;
	/** Spellings of officials that earlier imports know, by id. */
	spellings: Readonly<Record<string, readonly string[]>>;
	/** SHA-256 of the list. */
	sha256: string;
}

export interface Converted {
	/** Countries, organisations, sources and officials first, then meetings. */
	records: ReadRecord[];
	rows: Record<string, { id: string; officials: (string | null)[] }>;
	/** The spellings of each official of the list. */
	spellings: Record<string, string[]>;
	rejected: { row: Row; reason: string }[];
	troubles: Trouble[];
	suggestions: Suggestion[];
}

/** Converts a list. */
export function convert(input: ConvertInput): Converted {
	const { map, archive } = input;
	const troubles: Trouble[] = [];
	const note = (trouble: Trouble['trouble'], about: string, detail = '') =>
		troubles.push({ trouble, about, detail });
	const rejected: Converted['rejected'] = [];
	const reject = (row: Row, reason: string, trouble: Trouble['trouble'] = 'invalid') => {
		rejected.push({ row, reason });
		note(trouble, row.cells[map.row] || `line ${row.line}`, reason);
	};
	const partyOf = partyFinder(input.countries, archivePartiesOf(archive), map.labels);

	const drafts: Draft[] = [];
	for (const row of withoutTwins(input.rows, map, reject)) {
		const draft = draftOf(row, map, partyOf);
		if ('reason' in draft) reject(row, draft.reason);
		else drafts.push(draft);
	}

	const parties = partiesOf(drafts);
	const sentenceName = (id: string) =>
		parties.get(id)?.inSentence ??
		archivePartiesOf(archive).find((one) => one.id === id)?.name ??
		id;
	const takenIds = new Set<string>([...parties.keys()]);
	for (const kind of recordKinds) for (const { id } of archive[kind]) takenIds.add(id);

	const people = peopleOf(drafts, knownOfficials(archive, input.spellings), {
		same: map.same.map(({ of, names }) => ({ party: partyOf(of, '2000').id ?? of, names })),
		taken: (id) => takenIds.has(id),
		previous: (draft, index) => input.previous[draft.key]?.officials[index] ?? undefined,
		sentenceName,
	});
	for (const { id } of people.officials) takenIds.add(id);

	const fileSource = sourceRecord('file', map, {}, {});
	fileSource.data['sha256'] = input.sha256;
	const sources = new Map([[fileSource.id, fileSource]]);
	const meetings: { record: ReadRecord; draft: Draft; attendants: Attendant[] }[] = [];
	const rows: Converted['rows'] = {};
	const kindById = new Map<string, 'countries' | 'organisations'>();
	for (const [id, { kind }] of parties) if (kind !== 'place') kindById.set(id, kind);
	for (const one of archivePartiesOf(archive)) kindById.set(one.id, one.kind);

	for (const draft of drafts) {
		const attendants = attendantsOf(draft, people.idOf, people.inferred, kindById);
		if (attendants.length === 0) {
			reject(draft.row, 'For nobody in the row it is known from which country they came.');
			continue;
		}
		const source = sourceRecord('page', map, draft.row.cells, {
			guest: draft.guest.inSentence.replace(/^the /, ''),
			host: draft.host.inSentence.replace(/^the /, ''),
			name: draft.people[0]?.name ?? '',
		});
		source.data['in'] = fileSource.id;
		const { notes, inferred } = notesOf(draft, people.inferred, sentenceName, note);
		const made = meetingOf(draft, map, attendants, { source: source.id, notes, inferred });
		const before = input.previous[draft.key]?.id;
		const id =
			before !== undefined && !takenIds.has(before)
				? before
				: meetingId(draft, attendants, (wanted) => takenIds.has(wanted));
		const file = `meetings/${draft.from.slice(0, 4)}/${id}.md`;
		const record = readAgain({ kind: 'meetings', id, file, ...made });
		if ('problem' in record.read) {
			reject(draft.row, record.read.problem);
			continue;
		}
		takenIds.add(id);
		if (!archive.sources.some((one) => one.id === source.id)) sources.set(source.id, source);
		meetings.push({ record, draft, attendants });
		rows[draft.key] = {
			id,
			officials: draft.people.map((person) => people.idOf(person) ?? null),
		};
	}

	// What the list is made of, and then only what its meetings refer to.
	const used = new Set(
		meetings.flatMap(({ attendants }) => attendants.map(({ official }) => official)),
	);
	const officials = people.officials.filter(({ id }) => used.has(id));
	const records = [
		...[
			...partyRecords(parties, map, meetings, officials),
			...sources.values(),
			...officials.flatMap((one) => officialRecord(one, archive, kindById)),
		].map(readAgain),
		...meetings.map(({ record }) => record),
	];
	const unsound = integrityProblems(records, archive);
	const kept = records.filter(({ file }) => !unsound.has(file));
	for (const { record, draft } of meetings) {
		const problem = unsound.get(record.file);
		if (!problem) continue;
		reject(draft.row, problem);
		delete rows[draft.key];
	}

	const suggestions = [
		...people.suggestions.map(({ party, names, why, rows: of }): Suggestion => ({
			kind: 'same person?',
			one: names[0],
			other: names[1],
			of: sentenceName(party).replace(/^the /, ''),
			why,
			rows: of.join(' '),
		})),
		...foreignNames(officials, meetings, sentenceName),
		...officeHeldByOthers(officials, meetings, sentenceName),
		...nearTwins(meetings),
	];
	tellPeople(people, officials, suggestions, note);
	tellRows(
		meetings.map(({ draft }) => draft),
		map,
		note,
	);
	tellParties(drafts, map, note);
	return {
		records: kept,
		rows,
		spellings: Object.fromEntries(
			officials.map(({ id, name, spellings }) => [
				id,
				spellings.length > 0 ? [...spellings] : [name],
			]),
		),
		rejected: rejected.toSorted((a, b) => a.row.line - b.row.line),
		troubles,
		suggestions,
	};
}

/** Rows that are not the same as an earlier one in every column but the one that tells rows apart. */
function* withoutTwins(
	rows: readonly Row[],
	map: ImportMap,
	reject: (row: Row, reason: string, trouble?: Trouble['trouble']) => void,
): Generator<Row> {
	const seen = new Map<string, string>();
	const keys = new Map<string, number>();
	for (const row of rows) {
		const key = row.cells[map.row] ?? '';
		const twin = keys.get(key);
		if (key && twin !== undefined) {
			reject(row, `"${key}" is the ${map.row} of line ${twin} too.`);
			continue;
		}
		keys.set(key, row.line);
		const rest = JSON.stringify(Object.entries(row.cells).filter(([column]) => column !== map.row));
		const original = seen.get(rest);
		if (original !== undefined && !row.broken) {
			reject(row, `The same as ${original} in every column but "${map.row}".`, 'duplicate');
			continue;
		}
		seen.set(rest, key);
		yield row;
	}
}

function archivePartiesOf(archive: Records): ArchiveParty[] {
	return [...archive.countries, ...archive.organisations].map(({ id, kind, data }) => ({
		id,
		kind,
		name: data.name,
		names: [...data.aliases, ...Object.values(data.names)],
		...('valid' in data && data.valid && { valid: data.valid }),
	}));
}

function knownOfficials(
	archive: Records,
	spellings: Readonly<Record<string, readonly string[]>>,
): KnownOfficial[] {
	const byId = new Map<
		string,
		KnownOfficial & { tenures: { family: string; from: number; to: number }[] }
	>();
	const country = new Map(archive.officials.map(({ id, data }) => [id, data.country]));
	for (const { id, data } of archive.officials) {
		byId.set(id, {
			id,
			party: data.country ?? '',
			names: spellings[id] ?? [data.name, ...data.aliases, ...Object.values(data.names)],
			tenures: [],
		});
	}
	for (const { data } of archive.meetings) {
		const { earliest, latest } = readDate(data.date);
		const year = Number((earliest ?? latest ?? '').slice(0, 4));
		for (const { official, as, for: party } of data.officials) {
			const known = byId.get(official);
			if (!known) continue;
			if (!country.get(official)) byId.set(official, { ...known, party });
			for (const family of officeFamilies(as ?? '')) {
				const same = known.tenures.find((one) => one.family === family);
				if (!same) known.tenures.push({ family, from: year, to: year });
				else {
					same.from = Math.min(same.from, year);
					same.to = Math.max(same.to, year);
				}
			}
		}
	}
	return [...byId.values()];
}

function partiesOf(drafts: readonly Draft[]): Map<string, Party> {
	const parties = new Map<string, Party>();
	for (const { guest, host, at, people } of drafts) {
		for (const party of [guest, host, at, ...people.flatMap((one) => one.party ?? [])]) {
			if (party.id !== undefined && !parties.has(party.id)) parties.set(party.id, party);
		}
	}
	return parties;
}

function attendantsOf(
	draft: Draft,
	idOf: (person: DraftPerson) => string | undefined,
	inferred: ReadonlyMap<DraftPerson, string>,
	kinds: ReadonlyMap<string, 'countries' | 'organisations'>,
): Attendant[] {
	const attendants = new Map<string, Attendant>();
	for (const person of draft.people) {
		const official = idOf(person);
		const party = person.party?.id ?? inferred.get(person);
		if (official === undefined || party === undefined) continue;
		const twin = attendants.get(official);
		if (twin) {
			if (person.role && !twin.person.role.includes(person.role)) {
				twin.person = {
					...twin.person,
					role: [twin.person.role, person.role].filter(Boolean).join('; '),
				};
			}
			continue;
		}
		const country = kinds.get(party) === 'countries' ? party : undefined;
		attendants.set(official, { person, official, party, ...(country && { country }) });
	}
	return [...attendants.values()];
}

function notesOf(
	draft: Draft,
	inferredPeople: ReadonlyMap<DraftPerson, string>,
	sentenceName: (id: string) => string,
	note: Note,
): { notes: string[]; inferred: string[] } {
	const notes: string[] = [];
	const inferred = new Set<string>();
	const { key, outside, cities, guest, host, people } = draft;
	if (outside.length > 0) {
		notes.push(
			`The source’s description names ${outside.join(' and ')}, outside the dates that it gives.`,
		);
		note('days-outside', key, `${outside.join(', ')}; dates ${draft.from} to ${draft.to}`);
	}
	if (cities.length > 0) notes.push(`The source names several places: ${cities.join(', ')}.`);
	const named = new Map<string, Party>();
	for (const party of [guest, host, ...people.flatMap((one) => one.party ?? [])]) {
		named.set(party.id ?? party.inSentence, party);
	}
	for (const { formerName, moved } of named.values()) {
		if (formerName) {
			notes.push(`The source lists it under “${formerName}”.`);
			note('former-name', key, formerName);
		}
		if (moved) {
			notes.push(`${moved}.`);
			inferred.add('countries');
			note('moved-country', key, moved);
		}
	}
	for (const person of people) {
		if (person.corrected) note('country-corrected', key, person.corrected);
		const party = inferredPeople.get(person);
		if (party === undefined) continue;
		const detail = `The source does not say for whom ${person.role} ${person.name} came; other entries have the same name in that office for ${sentenceName(party)}.`;
		notes.push(detail);
		inferred.add('officials');
		note('country-inferred', key, `${person.name}, ${person.role}: ${sentenceName(party)}`);
	}
	return { notes, inferred: [...inferred] };
}

/** Errors that the new records would bring into the archive, by file. */
function integrityProblems(records: readonly ReadRecord[], archive: Records): Map<string, string> {
	const replaced = new Set(records.map(({ file }) => file));
	const together = Object.fromEntries(
		recordKinds.map((kind) => [
			kind,
			(archive[kind] as readonly Entry[]).filter(({ file }) => !replaced.has(file)),
		]),
	) as Record<RecordKind, Entry[]>;
	const problems = new Map<string, string>();
	for (const { kind, file, read } of records) {
		if ('problem' in read) problems.set(file, read.problem);
		else together[kind].push(read.entry);
	}
	for (const { level, file, message } of findIntegrityProblems(together as unknown as Records)) {
		if (level === 'error' && !problems.has(file)) problems.set(file, message);
	}
	return problems;
}
