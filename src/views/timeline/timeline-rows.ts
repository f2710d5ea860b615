/** By what the timelines of the site are divided into rows. */

import { countryOfParty, nameOf, type Archive } from '../../archive/archive.ts';
import { messages } from '../../messages/messages.ts';
import { stripOf, type Strip } from './timeline-bins.ts';
import type { Meeting } from '../../archive/entry.ts';

/** By the countries that took part; `but` leaves out one that took part in all. */
export function stripByCountry(
	archive: Archive,
	meetings: readonly Meeting[],
	{ but }: { but?: string | undefined } = {},
): Strip {
	const text = messages().timelineRows;
	return stripOf(meetings, {
		of: ({ data }) => data.countries.filter((country) => country !== but),
		name: (id) => nameOf(archive, id),
		others: text.otherCountries,
		none: text.noOtherCountry,
	});
}

/** By the country in which they took place. */
export function stripByHost(archive: Archive, meetings: readonly Meeting[]): Strip {
	const text = messages().timelineRows;
	return stripOf(meetings, {
		of: ({ data }) => (data.place?.country ? [data.place.country] : []),
		name: (id) => text.inCountry(nameOf(archive, id)),
		others: text.otherCountries,
		none: text.placeNotKnown,
	});
}

/** By the side that an official met: everyone but whom the official came for that day. */
export function stripByCounterpart(
	archive: Archive,
	meetings: readonly Meeting[],
	official: string,
): Strip {
	const sideOf = (party: string) => countryOfParty(archive.byId, party) ?? party;
	const text = messages().timelineRows;
	return stripOf(meetings, {
		of: ({ data }) => {
			const own = data.officials.find((one) => one.official === official);
			const mine = own && sideOf(own.for);
			const sides = [...data.countries, ...data.officials.map((one) => sideOf(one.for))];
			return [...new Set(sides)].filter((side) => side !== mine);
		},
		name: (id) => nameOf(archive, id),
		others: text.otherSides,
		none: text.noOtherSide,
	});
}

/** By the side whose words on a topic a meeting's record quotes. */
export function stripByTopicSide(archive: Archive, topic: string): Strip {
	const sides = new Map<string, Set<string>>();
	for (const { meeting, sides: of } of archive.commitmentsByTopic.get(topic) ?? []) {
		const known = sides.get(meeting.id) ?? new Set<string>();
		for (const side of of) known.add(countryOfParty(archive.byId, side) ?? side);
		sides.set(meeting.id, known);
	}
	const text = messages().timelineRows;
	return stripOf(archive.meetingsBy.topic.get(topic) ?? [], {
		of: ({ id }) => [...(sides.get(id) ?? [])],
		name: (id) => nameOf(archive, id),
		others: text.otherSides,
		none: text.noSideNamed,
	});
}
