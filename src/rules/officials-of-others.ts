import type { Finding } from './problem.ts';
import type { Official } from '../archive/entry.ts';
import { countryOfParty } from '../archive/archive.ts';
import { warning, type Lookup } from './lookup.ts';

/** An official speaks for the own country, or for an organisation. */
export function* officialsOfOthers({ records, byId }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		for (const [index, { official, for: side }] of meeting.data.officials.entries()) {
			const person = byId.get(official);
			const party = byId.get(side);
			if (person?.kind !== 'officials' || !party) continue;
			const { country, name } = (person as Official).data;
			const represented = countryOfParty(byId, side);
			if (!country || !represented || country === represented) continue;
			// Then it is told already that the country is no party.
			if (!meeting.data.countries.includes(represented)) continue;
			const message = `${name} is of "${country}" and is listed here for "${side}". Correct \`for\`, or \`country\` in ${person.file}.`;
			yield warning('other-country', meeting, { path: ['officials', index, 'for'] }, message);
		}
	}
}
