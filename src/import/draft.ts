/** What one row says, before it is known who its people are. */

import { explainDate } from '../dates/dates.ts';
import { daysOutside } from './days-named.ts';
import type { ImportMap } from './map.ts';
import { LabelError, type Party, type PartyOf } from './parties.ts';
import { mentionsIn, type Mention } from './people.ts';
import type { Row } from './rows.ts';

export interface Draft {
	row: Row;
	/** What the row is known by. */
	key: string;
	from: string;
	to: string;
	guest: Party;
	host: Party;
	/** The country of the place, where that is another than the host. */
	at: Party;
	city?: string | undefined;
	region?: string | undefined;
	/** Where the list names several places: all of them. */
	cities: readonly string[];
	people: readonly DraftPerson[];
	/** The description, as the list has it. */
	words: string;
	/** Days that the description names outside the dates. */
	outside: readonly string[];
}

export interface DraftPerson extends Mention {
	/** Absent where the list gives no country, until it is found out. */
	party?: Party | undefined;
	/** Why another country was taken than the list gives. */
	corrected?: string | undefined;
}

/** Reads one row. Gives the reason, for its author, where it can become no record. */
export function draftOf(row: Row, map: ImportMap, partyOf: PartyOf): Draft | { reason: string } {
	if (row.broken) return { reason: row.broken };
	const cell = (column: string | undefined) =>
		column === undefined ? '' : (row.cells[column] ?? '').trim();
	const key = cell(map.row);
	if (!key) return { reason: `The column "${map.row}", which tells rows apart, is empty.` };

	const from = cell(map.date.from);
	const to = cell(map.date.to) || from;
	if (!from) return { reason: `The first day is missing: the column "${map.date.from}" is empty.` };
	for (const day of [from, to]) {
		const problem = /^\d{4}-\d{2}-\d{2}$/.test(day)
			? explainDate(day)
			: `"${day}" is no day such as 2021-09-11.`;
		if (problem) return { reason: problem };
	}
	if (to < from)
		return { reason: `It ends (${to}) before it begins (${from}). Were the two days swapped?` };

	const words = cell(map.quote).replace(/\s+/g, ' ');
	const date = from === to ? from : `${from}/${to}`;
	try {
		const [guest, host] = [partyOf(cell(map.guest), date), partyOf(cell(map.host), date)];
		const at = cell(map.place.country) ? partyOf(cell(map.place.country), date) : host;
		const people = mentionsIn(cell(map.officials.column), words, key, map).map(
			(mention): DraftPerson => {
				const given = mention.country ? partyOf(mention.country, date) : undefined;
				const said = mention.mended ? undefined : countrySaid(mention.name, words, date, partyOf);
				if (!said || said.id === given?.id) return { ...mention, ...(given && { party: given }) };
				const listed = mention.country
					? `listed under ${mention.country}`
					: 'listed without a country';
				return {
					...mention,
					party: said,
					corrected: `${mention.name} is ${listed}; the description says “of ${said.inSentence}”`,
				};
			},
		);
		if (people.length === 0) return { reason: 'The row names nobody.' };
		return {
			row,
			key,
			from,
			to,
			guest,
			host,
			at,
			...placeOf(cell(map.place.city), map, at),
			people,
			words,
			outside: daysOutside(words, from, to),
		};
	} catch (error) {
		if (error instanceof LabelError) return { reason: error.message };
		throw error;
	}
}

/** The country that a description gives with a name: "met with King Hussein of Jordan". */
function countrySaid(
	name: string,
	words: string,
	date: string,
	partyOf: PartyOf,
): Party | undefined {
	const at = words.indexOf(`${name} of `);
	if (at === -1) return undefined;
	const after = words.slice(at + name.length + ' of '.length).replace(/^the /, '');
	const [phrase = ''] =
		/^\p{Lu}[\p{L}’'.-]*(?:(?: and| of)? \p{Lu}[\p{L}’'.-]*)*/u.exec(after) ?? [];
	const tokens = phrase.split(' ');
	for (let length = tokens.length; length > 0; length--) {
		const label = tokens.slice(0, length).join(' ').replace(/\.$/, '');
		try {
			return partyOf(label, date);
		} catch (error) {
			if (!(error instanceof LabelError)) throw error;
		}
	}
	return undefined;
}

/** "Port of Spain (Trinidad)" is a city and its region; "Cairo, Alexandria" are two places. */
function placeOf(
	label: string,
	map: ImportMap,
	at: Party,
): Pick<Draft, 'city' | 'region' | 'cities'> {
	const known = map.place.labels[label];
	if (known) return { cities: [], ...known };
	const base = { region: at.region, cities: [] as string[] };
	if (!label) return base;
	const cities = label.split(/, (?![^(]*\)|\p{Lu}\.\p{Lu}\.)/u);
	if (cities.length > 1) return { ...base, cities };
	const [, city, region] = /^(.+?) \((.+)\)$/.exec(label) ?? [undefined, label, undefined];
	return { ...base, city, ...(region && { region }) };
}
