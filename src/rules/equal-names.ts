/** Two records of a kind that a reader cannot tell apart, or that others know as one thing. */

import { labelOf, type Entry } from '../archive/entry.ts';
import { fold } from '../text/fold.ts';
import { kindsWith, recordNouns } from '../schemas/records.ts';
import { warning, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Kinds whose names are looked for and listed. Two meetings or sources may well have one title. */
const namedKinds = kindsWith('name');

interface Name {
	text: string;
	path: readonly PropertyKey[];
}

/** Equal names, aliases, codes and Wikidata numbers. */
export function* equalNames({ records }: Lookup): Generator<Finding> {
	for (const kind of namedKinds) {
		const entries = records[kind] as readonly Entry[];
		yield* shared(entries, namesOf, (name, twin) =>
			name.path[0] === 'name'
				? `"${name.text}" is also the name of ${twin.file}. Are they one ${recordNouns[kind]}? Then make them one record; if not, add to one of the names what tells it apart.`
				: `"${name.text}" also names ${twin.file}. Search finds both by it: delete it in one of the two, unless both are really called so.`,
		);
		yield* shared(entries, codesOf, (code, twin) =>
			code.path.includes('wikidata')
				? `${twin.file} has the Wikidata number ${code.text} too. A number is of one thing: correct one of the two, or make the records one.`
				: `${twin.file} has the code ${code.text} too. A code is of one country: correct one of the two, or make the records one.`,
		);
	}
}

/** What a record shares with an earlier one. Names of one record may be the same in several languages. */
function* shared(
	entries: readonly Entry[],
	valuesOf: (entry: Entry) => Name[],
	message: (value: Name, twin: Entry) => string,
): Generator<Finding> {
	const seen = new Map<string, Entry>();
	for (const entry of entries) {
		const told = new Set<Entry>();
		for (const value of valuesOf(entry)) {
			const key = fold(value.text);
			const twin = seen.get(key);
			if (key === '') continue;
			if (twin === undefined) seen.set(key, entry);
			else if (twin !== entry && !told.has(twin)) {
				told.add(twin);
				yield warning('equal', entry, { path: value.path }, message(value, twin));
			}
		}
	}
}

function namesOf(entry: Entry): Name[] {
	const { data } = entry;
	return [
		{ text: labelOf(entry), path: ['name'] },
		...('names' in data
			? Object.entries(data.names).map(([language, text]) => ({ text, path: ['names', language] }))
			: []),
		...('aliases' in data
			? data.aliases.map((text, index) => ({ text, path: ['aliases', index] }))
			: []),
	];
}

function codesOf({ data }: Entry): Name[] {
	return [
		...('iso' in data && data.iso ? [{ text: data.iso, path: ['iso'] }] : []),
		...('identifiers' in data && data.identifiers?.wikidata
			? [{ text: data.identifiers.wikidata, path: ['identifiers', 'wikidata'] }]
			: []),
	];
}
