/** Which country or organisation a label of a list means. */

import { closest } from '../text/closest.ts';
import { mayOverlap } from '../dates/dates.ts';
import { foldName } from '../text/fold.ts';
import { slug } from '../text/slug.ts';

/** A country as `countries.yaml` gives it. */
export interface KnownCountry {
	id: string;
	name: string;
	iso?: string | undefined;
	article?: boolean | undefined;
	aliases: readonly string[];
	formerly: readonly string[];
	labels: readonly string[];
	valid?: string | undefined;
	/** The country of the same places afterwards. */
	then?: string | undefined;
}

/** A country or organisation that the archive has already. */
export interface ArchiveParty {
	id: string;
	kind: 'countries' | 'organisations';
	name: string;
	names: readonly string[];
	valid?: string | undefined;
}

/** What a map says of a label that is not found by itself. */
export interface LabelRule {
	/** Name or id of a country. */
	country?: string | undefined;
	/** A part of it that the label names: kept as the region of the place. */
	region?: string | undefined;
	/** An organisation: its name. */
	organisation?: string | undefined;
	/** A place of no party, such as Antarctica. */
	place?: string | undefined;
}

export interface Party {
	/** Absent for a place that is no party. */
	id?: string | undefined;
	kind: 'countries' | 'organisations' | 'place';
	/** As sentences have it: "the United States". */
	inSentence: string;
	region?: string | undefined;
	/** A name of another time under which the list has it. */
	formerName?: string | undefined;
	/** Why another country than the label's was taken. */
	moved?: string | undefined;
	/** A country that the archive does not have yet. */
	known?: KnownCountry | undefined;
	organisation?: string | undefined;
}

/** Finds the party of a label on a day; throws a `LabelError` with what to do where there is none. */
export type PartyOf = (label: string, date: string) => Party;

export class LabelError extends Error {}

/** Builds the finder. The archive's own records come before the table, and the map's word before both. */
export function partyFinder(
	known: readonly KnownCountry[],
	archive: readonly ArchiveParty[],
	rules: Readonly<Record<string, LabelRule>>,
): PartyOf {
	const byName = new Map<string, { known?: KnownCountry; own?: ArchiveParty; former?: string }>();
	const knownById = new Map(known.map((one) => [one.id, one]));
	const ownById = new Map(archive.map((one) => [one.id, one]));
	const add = (
		name: string,
		value: { known?: KnownCountry; own?: ArchiveParty; former?: string },
	) => {
		const key = foldName(name);
		if (key && !byName.has(key)) byName.set(key, value);
	};
	for (const one of known) {
		for (const name of one.formerly) {
			const own = ownById.get(one.id);
			add(name, { known: one, former: name, ...(own && { own }) });
		}
	}
	for (const own of archive) {
		const table = knownById.get(own.id);
		for (const name of [own.id, own.name, ...own.names])
			add(name, { own, ...(table && { known: table }) });
	}
	for (const one of known) {
		const own = ownById.get(one.id);
		for (const name of [one.id, one.name, ...one.aliases, ...one.labels])
			add(name, { known: one, ...(own && { own }) });
	}
	const byLabel = new Map(Object.entries(rules).map(([label, rule]) => [foldName(label), rule]));
	const asParty = (found: { known?: KnownCountry; own?: ArchiveParty }): Party => {
		const { known: table, own } = found;
		const name = own?.name ?? table?.name ?? '';
		return {
			id: own?.id ?? table?.id,
			kind: own?.kind ?? 'countries',
			inSentence: `${table?.article ? 'the ' : ''}${name}`,
			...(!own && table && { known: table }),
		};
	};

	return (label, date) => {
		const rule = byLabel.get(foldName(label));
		if (rule?.place !== undefined) {
			return { kind: 'place', inSentence: rule.place, region: rule.place };
		}
		if (rule?.organisation !== undefined) {
			const name = rule.organisation;
			const own = byName.get(foldName(name))?.own;
			return {
				id: own?.id ?? slug(name),
				kind: 'organisations',
				inSentence: name,
				...(!own && { organisation: name }),
			};
		}
		const found = byName.get(foldName(rule?.country ?? label));
		if (!found) {
			const near = closest(foldName(label), [...byName.keys()]);
			throw new LabelError(
				`No country or organisation is known by the name "${label}".${near ? ` The nearest is "${near}".` : ''} Add it to "labels" in the map, or add its record to the archive.`,
			);
		}
		const valid = found.own?.valid ?? found.known?.valid;
		const party = asParty(found);
		const former =
			found.former ?? (rule?.country ? byName.get(foldName(rule.country))?.former : undefined);
		const later = found.known?.then && knownById.get(found.known.then);
		if (valid && !mayOverlap(valid, date) && later) {
			const own = ownById.get(later.id);
			return {
				...asParty({ known: later, ...(own && { own }) }),
				region: rule?.region,
				moved: `The source lists ${label}, which was no more on that day; taken for ${later.name}`,
			};
		}
		return { ...party, region: rule?.region, ...(former && { formerName: former }) };
	};
}
