import type { Entry } from '../archive/entry.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Who spoke for a country makes it a party; a party nobody spoke for is a slip, or is said to be unnamed. */
export function* countriesAndDelegations({ records, byId }: Lookup): Generator<Finding> {
	const countryOf = (side: string): string | undefined => {
		const entry = byId.get(side);
		if (entry?.kind === 'countries') return side;
		return entry?.kind === 'organisations'
			? (entry as Entry<'organisations'>).data.country
			: undefined;
	};
	for (const meeting of records.meetings) {
		const { countries, officials, unnamed, kind, place } = meeting.data;
		const represented = new Set<string>();
		for (const [index, { official, for: side }] of officials.entries()) {
			const country = countryOf(side);
			if (country === undefined) continue;
			represented.add(country);
			if (countries.includes(country)) continue;
			yield error(
				'countries',
				meeting,
				{ path: ['officials', index, 'for'] },
				`"${official}" was there for ${side === country ? `"${side}"` : `"${side}", which is of "${country}"`}, but \`countries\` lists only ${countries.join(', ')}. Add "${country}" there, or correct \`for\`.`,
			);
		}
		// For whom an official came is not known where that record is missing or not sound.
		const isKnown = officials.every(({ for: side }) => {
			const party = byId.get(side)?.kind;
			return party === 'countries' || party === 'organisations';
		});
		for (const [index, country] of countries.entries()) {
			if (
				!isKnown ||
				officials.length === 0 ||
				represented.has(country) ||
				unnamed.includes(country)
			)
				continue;
			if ((kind === 'visit' || kind === 'inspection') && place?.country === country) continue;
			yield error(
				'countries',
				meeting,
				{ path: ['countries', index] },
				`"${country}" is listed, but no official was there for it. Add its official, delete it, or put it in \`unnamed\` if the source names nobody.`,
			);
		}
		for (const [index, country] of unnamed.entries()) {
			if (countries.includes(country) && !represented.has(country)) continue;
			yield error(
				'countries',
				meeting,
				{ path: ['unnamed', index] },
				represented.has(country)
					? `"${country}" is in \`unnamed\`, but an official was there for it. Delete it from \`unnamed\`.`
					: `"${country}" is in \`unnamed\` but not in \`countries\`. Add it there, or delete it here.`,
			);
		}
	}
}
