/** What an import does not dare to decide: for an editor to settle in the map. */

import { isExactDay, mayOverlap, readDate } from '../dates/dates.ts';
import type { Attendant, NewRecord } from './compose.ts';
import type { Draft } from './draft.ts';
import { nameWords, officeFamilies } from './names.ts';
import type { ListedOfficial } from './officials.ts';

export interface Suggestion {
	kind: 'same person?' | 'another country?' | 'same meeting?' | 'alias?';
	one: string;
	other: string;
	of: string;
	why: string;
	rows: string;
}

/** Officials of the country that was visited whose one name and office others hold in another country at that time. */
export function foreignNames(
	officials: readonly ListedOfficial[],
	meetings: readonly { draft: Draft; attendants: Attendant[] }[],
	sentenceName: (party: string) => string,
): Suggestion[] {
	interface Seen {
		official: string;
		party: string;
		/** How often at home: as a guest, or as host. */
		years: number[];
		abroad: number;
		rows: string[];
	}
	const byName = new Map<string, Map<string, Seen>>();
	for (const { draft, attendants } of meetings) {
		for (const { person, official, party } of attendants) {
			for (const family of officeFamilies(person.role)) {
				const key = `${nameWords(person.name).words.at(-1)}|${family}`;
				const of = byName.get(key) ?? new Map<string, Seen>();
				const seen = of.get(official) ?? { official, party, years: [], abroad: 0, rows: [] };
				seen.years.push(Number(draft.from.slice(0, 4)));
				seen.rows.push(draft.key);
				if (party !== draft.host.id) seen.abroad++;
				of.set(official, seen);
				byName.set(key, of);
			}
		}
	}
	const known = new Set(officials.map(({ id }) => id));
	const found: Suggestion[] = [];
	for (const [key, of] of byName) {
		for (const one of of.values()) {
			if (one.abroad > 0 || !known.has(one.official)) continue;
			for (const other of of.values()) {
				if (other.party === one.party || other.years.length <= one.years.length) continue;
				const isNear = one.years.every((year) =>
					other.years.some((then) => Math.abs(then - year) <= 2),
				);
				if (!isNear) continue;
				found.push({
					kind: 'another country?',
					one: one.official,
					other: other.official,
					of: sentenceName(one.party).replace(/^the /, ''),
					why: `"${key.replace('|', '", ')}: ${other.years.length} times for ${sentenceName(other.party)} in those years, ${one.years.length} for ${sentenceName(one.party)}`,
					rows: one.rows.join(' '),
				});
			}
		}
	}
	return found;
}

/** Officials met in a country whose office there another held before and after. */
export function officeHeldByOthers(
	officials: readonly ListedOfficial[],
	meetings: readonly { draft: Draft; attendants: Attendant[] }[],
	sentenceName: (party: string) => string,
): Suggestion[] {
	interface Held {
		official: string;
		days: string[];
		atHome: boolean;
		rows: string[];
	}
	const byOffice = new Map<string, Map<string, Held>>();
	for (const { draft, attendants } of meetings) {
		for (const { person, official, party } of attendants) {
			for (const family of officeFamilies(person.role)) {
				const key = `${party}|${family}`;
				const of = byOffice.get(key) ?? new Map<string, Held>();
				const held = of.get(official) ?? { official, days: [], atHome: true, rows: [] };
				held.days.push(draft.from);
				held.rows.push(draft.key);
				if (draft.host.id !== party) held.atHome = false;
				of.set(official, held);
				byOffice.set(key, of);
			}
		}
	}
	const known = new Set(officials.map(({ id }) => id));
	const found: Suggestion[] = [];
	for (const [key, of] of byOffice) {
		const [party = '', family = ''] = key.split('|');
		for (const one of of.values()) {
			if (!one.atHome || one.days.length > 4 || !known.has(one.official)) continue;
			const between = [...of.values()].filter(
				(other) =>
					other.days.length > one.days.length &&
					one.days.every(
						(day) => other.days.some((then) => then < day) && other.days.some((then) => then > day),
					),
			);
			const [other] = between;
			if (!other) continue;
			found.push({
				kind: 'another country?',
				one: one.official,
				other: other.official,
				of: sentenceName(party).replace(/^the /, ''),
				why: `${family}, though ${other.official} was it before and after`,
				rows: one.rows.join(' '),
			});
		}
	}
	return found;
}

/** Meetings of the same people in the same country on overlapping days. */
export function nearTwins(
	meetings: readonly { record: NewRecord; draft: Draft; attendants: Attendant[] }[],
): Suggestion[] {
	const byPeople = Map.groupBy(
		meetings,
		({ draft, attendants }) =>
			`${draft.host.id ?? draft.host.inSentence} ${attendants
				.map(({ official }) => official)
				.toSorted()
				.join(' ')}`,
	);
	const found: Suggestion[] = [];
	for (const of of byPeople.values()) {
		for (const [index, one] of of.entries()) {
			for (const other of of.slice(index + 1)) {
				const [a, b] = [one.record.data['date'] as string, other.record.data['date'] as string];
				if (!mayOverlap(a, b)) continue;
				const sameDays = a === b;
				// The last day of one stay is often the first of the next.
				if (!sameDays && !isWithin(a, b) && !isWithin(b, a)) continue;
				found.push({
					kind: 'same meeting?',
					one: one.record.id,
					other: other.record.id,
					of: one.draft.host.inSentence.replace(/^the /, ''),
					why: `the same people in the same country, ${sameDays ? 'on the same days' : 'one stay within the other'}`,
					rows: `${one.draft.key} ${other.draft.key}`,
				});
			}
		}
	}
	return found;
}

function isWithin(inner: string, outer: string): boolean {
	const [left, right] = [readDate(inner), readDate(outer)];
	if (isExactDay(inner) && (left.earliest === right.earliest || left.earliest === right.latest))
		return false;
	return (
		(left.earliest ?? '') >= (right.earliest ?? '') && (left.latest ?? '') <= (right.latest ?? '')
	);
}
