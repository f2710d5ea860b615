/** The parts of the archive that a reader can save by themselves: a country, a relation, a year. */

import { pairKey, nameOf, type Archive } from '../archive/archive.ts';
import type { Meeting, Source } from '../archive/entry.ts';
import { placeIdOf } from '../archive/places.ts';
import { messages } from '../messages/messages.ts';
import { recordFolder } from '../urls.ts';
import type { PartKind } from './part-kinds.ts';

export interface CopyPart {
	/** Kind and name, such as "relations/china/vietnam": stable from one edition to the next. */
	id: string;
	kind: PartKind;
	label: string;
	/** Path of its page from the root of the site. */
	path: string;
	/** What its pages are of, as the beginning of their paths: "meetings/ID", "relations/A/B", "timeline/2021". */
	owners: readonly string[];
}

/**
 * Every part, in the archive's order of countries, relations and years. A part holds its own page, its
 * meetings, and what the pages of these meetings lead to: officials, sources, topics, places, visits, series
 * and organisations.
 */
export function copyParts(archive: Archive): CopyPart[] {
	const around = new Map(archive.meetings.map((meeting) => [meeting.id, aroundMeeting(meeting)]));
	const withMeetings = (own: readonly string[], meetings: readonly Meeting[] = []) => [
		...new Set([...own, ...meetings.flatMap(({ id }) => around.get(id) ?? [])]),
	];

	function aroundMeeting({ id, data }: Meeting): string[] {
		const place = placeIdOf(data.place);
		const parties = [
			...data.officials.map((one) => one.for),
			...data.commitments.flatMap((one) => one.for),
		].filter((party) => archive.byId.get(party)?.kind === 'organisations');
		const records = [
			id,
			...data.officials.map(({ official }) => official),
			...parties,
			...data.accounts.flatMap(({ source }) => [source, ...reprintOf(source)]),
			...data.commitments.flatMap(({ topics }) => topics),
			data.within ?? [],
			data.series ?? [],
		].flat();
		return [...records.flatMap(pageOf), ...(place === undefined ? [] : [`places/${place}`])];
	}

	/** The page of a record, as the beginning of its paths. */
	function pageOf(id: string): string[] {
		const entry = archive.byId.get(id);
		return entry ? [`${recordFolder(entry.kind)}/${id}`] : [];
	}

	function reprintOf(source: string): string[] {
		const entry = archive.byId.get(source) as Source | undefined;
		return entry?.data.in ? [entry.data.in] : [];
	}

	const countries = archive.countries.map(({ id }): CopyPart => {
		const bodies = archive.organisationsByCountry.get(id) ?? [];
		const own = [
			...pageOf(id),
			`quotes/side/${id}`,
			...(archive.relationsByCountry.get(id) ?? []).map(({ a, b }) => `relations/${pairKey(a, b)}`),
			...bodies.map((one) => `quotes/side/${one.id}`),
			...[
				...(archive.officialsByCountry.get(id) ?? []),
				...bodies,
				...(archive.visitsByCountry.get(id) ?? []),
				...(archive.seriesByCountry.get(id) ?? []),
			].flatMap((one) => pageOf(one.id)),
		];
		return {
			id: `countries/${id}`,
			kind: 'countries',
			label: nameOf(archive, id),
			path: `/countries/${id}/`,
			owners: withMeetings(own, archive.meetingsBy.country.get(id)),
		};
	});

	const relations = archive.relations.map(({ a, b, meetings }): CopyPart => {
		const own = [`relations/${a}/${b}`, ...pageOf(a), ...pageOf(b)];
		return {
			id: `relations/${a}/${b}`,
			kind: 'relations',
			label: messages().relationPages.pair([nameOf(archive, a), nameOf(archive, b)]),
			path: `/relations/${a}/${b}/`,
			owners: withMeetings(own, meetings),
		};
	});

	const years = archive.years.map((year): CopyPart => ({
		id: `years/${year}`,
		kind: 'years',
		label: String(year),
		path: `/timeline/${year}/`,
		owners: withMeetings(
			[`timeline/${year}`, `quotes/year/${year}`],
			archive.meetingsByYear.get(year),
		),
	}));

	return [...countries, ...relations, ...years];
}
