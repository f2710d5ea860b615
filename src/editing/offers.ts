/** Records of the archive as they are offered to somebody who types a name. */

import { filedUnder, labelOf, type Entry, type Records } from '../archive/entry.ts';
import type { RecordKind } from '../schemas/records.ts';
import { fold } from '../text/fold.ts';

export interface Offer {
	id: string;
	label: string;
	/** What tells it from others of that name. */
	hint: string;
	/** Its id and every name that it goes by, folded: no marks on letters, no capitals. */
	keys: readonly string[];
}

/** Records of some kinds, in the order of their names. */
export function offersOf(records: Records, kinds: readonly RecordKind[]): Offer[] {
	return kinds
		.flatMap((kind) => records[kind].map((entry) => offerOf(entry)))
		.toSorted((a, b) => a.label.localeCompare(b.label, 'en') || (a.id < b.id ? -1 : 1));
}

/** One record, as it is offered. */
export function offerOf(entry: Entry): Offer {
	const { data } = entry;
	const names = [
		entry.id,
		labelOf(entry),
		filedUnder(entry),
		...('names' in data ? Object.values(data.names) : []),
		...('aliases' in data ? data.aliases : []),
		...('iso' in data && data.iso ? [data.iso] : []),
		...('outlet' in data && data.outlet ? [data.outlet] : []),
	];
	const hint =
		'published' in data
			? [data.outlet, data.published].filter(Boolean).join(', ')
			: 'date' in data
				? data.date
				: 'country' in data
					? data.country
					: undefined;
	return {
		id: entry.id,
		label: labelOf(entry),
		hint: [entry.id, hint].filter(Boolean).join(' · '),
		keys: [...new Set(names.map(fold))],
	};
}

/** Offers that what was typed may mean, likeliest first: the whole name, its beginning, that of a word, any part. */
export function matchOffers(offers: readonly Offer[], typed: string): Offer[] {
	const wanted = fold(typed);
	if (wanted === '') return [...offers];
	return offers
		.map((offer) => ({ offer, rank: Math.min(...offer.keys.map((key) => rankOf(key, wanted))) }))
		.filter(({ rank }) => rank < noMatch)
		.toSorted((a, b) => a.rank - b.rank)
		.map(({ offer }) => offer);
}

const noMatch = 5;

function rankOf(key: string, wanted: string): number {
	if (key === wanted) return 0;
	if (key.startsWith(wanted)) return 1;
	if (key.includes(` ${wanted}`)) return 2;
	if (key.includes(wanted)) return 3;
	const words = wanted.split(' ');
	return words.every((word) => key.split(' ').some((part) => part.startsWith(word))) ? 4 : noMatch;
}

/** What a name given as a flag means: the one record that bears it, or those that it may mean. */
export function resolveName(
	offers: readonly Offer[],
	name: string,
): { id: string } | { among: Offer[] } {
	const bearers = offers.filter(({ id, keys }) => id === name || keys.includes(fold(name)));
	const only =
		bearers.find(({ id }) => id === name) ?? (bearers.length === 1 ? bearers[0] : undefined);
	if (only) return { id: only.id };
	return { among: bearers.length > 0 ? bearers : matchOffers(offers, name).slice(0, 5) };
}
