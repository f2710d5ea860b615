/** What every rule gets to look at, and how a rule words an error. */

import { onlySlip } from '../text/closest.ts';
import type { Day } from '../dates/days.ts';
import type { Entry, Records, Withdrawn } from '../archive/entry.ts';
import { recordKinds } from '../schemas/records.ts';
import { limitOf, type Limit } from './edition.ts';
import type { Cure, Finding, Spot } from './problem.ts';

/** Yields what it finds, so that all problems are reported at once. */
export type Rule = (look: Lookup) => Generator<Finding>;

/** Records by kind and id, made once for all rules. */
export interface Lookup {
	records: Records;
	byId: ReadonlyMap<string, Entry>;
	unsound: readonly UnsoundRecord[];
	/** By id. */
	withdrawn: ReadonlyMap<string, Withdrawn>;
	/** Records by the ids that they had before. */
	byFormerId: ReadonlyMap<string, Entry>;
	/** The last day of which the archive can tell. */
	limit: Limit;
	cityElsewhere?: Surroundings['cityElsewhere'];
}

/** A record that does not fit its schema. What it says is not known, but it exists, and its text can be read. */
export interface UnsoundRecord {
	id: string;
	file: string;
	body: string;
	bodyOffset: number;
}

/** What is known besides the sound records. */
export interface Surroundings {
	unsound?: readonly UnsoundRecord[];
	withdrawn?: readonly Withdrawn[];
	/** Edition that the archive gives, as EDTF text. */
	edition?: string | undefined;
	/** The day on which it is checked; it stands in for an edition that is not given. */
	today?: Day | undefined;
	/** The ISO code of the country in which a city surely lies, if that is not the one that is given. */
	cityElsewhere?: ((city: string, iso: string) => string | undefined) | undefined;
}

/** Indexes the records for the rules. */
export function lookupOf(
	records: Records,
	{ unsound = [], withdrawn = [], edition, today, cityElsewhere }: Surroundings = {},
): Lookup {
	const byId = new Map<string, Entry>();
	for (const kind of recordKinds) {
		for (const entry of records[kind]) byId.set(entry.id, entry);
	}
	return {
		records,
		byId,
		unsound,
		withdrawn: new Map(withdrawn.map((one) => [one.id, one])),
		byFormerId: new Map(
			Array.from(byId.values(), (entry) =>
				entry.data.formerly.map((id) => [id, entry] as const),
			).flat(),
		),
		limit: limitOf(edition, today),
		cityElsewhere,
	};
}

/** An error of a rule, at a field of a record. */
export function error(
	rule: string,
	{ file }: { file: string },
	spot: Spot,
	message: string,
	cures?: readonly Cure[],
): Finding {
	return { level: 'error', rule, file, spot, message, ...(cures && { cures }) };
}

/** A warning of a rule, at a field of a record. */
export function warning(
	rule: string,
	{ file }: { file: string },
	spot: Spot,
	message: string,
): Finding {
	return { level: 'warning', rule, file, spot, message };
}

/** The cure of a word that is a slip away from one, and only one, of those that may stand there. */
export function cureOfSlip(
	spot: Spot,
	found: string,
	candidates: readonly string[],
): Cure[] | undefined {
	const text = onlySlip(found, candidates);
	return text === undefined ? undefined : [{ spot, found, text }];
}
