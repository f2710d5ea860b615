/** What an archive knows of names: the door between its records and the reader of texts. */

import { slug } from '../text/slug.ts';
import type { Entry, Records } from '../archive/entry.ts';
import { mayOverlap } from '../dates/dates.ts';
import type { KnownParties } from './gazetteer.ts';
import type { KnownOfficial } from './people.ts';

export interface KnownNames extends KnownParties {
	officials: readonly KnownOfficial[];
	series: readonly { id: string; names: readonly string[]; countries: readonly string[] }[];
	/** Meetings that are recorded, to tell an editor of one that is already there. */
	meetings: readonly {
		id: string;
		date: string;
		officials: readonly string[];
		series?: string | undefined;
		session?: number | undefined;
	}[];
	/** Every id of the archive: no proposal may take one. */
	ids: ReadonlySet<string>;
}

/** Every name in sound records: aliases and names in other scripts too. */
export function knownNames(archive: Records): KnownNames {
	const all = ({
		name,
		aliases,
		names,
	}: {
		name: string;
		aliases: readonly string[];
		names: Readonly<Record<string, string>>;
	}) => [...new Set([name, ...aliases, ...Object.values(names)])];
	return {
		officials: archive.officials.map(({ id, data }) => ({
			id,
			name: data.name,
			names: all(data),
			country: data.country,
		})),
		countries: archive.countries.map(({ id, data }) => ({
			id,
			name: data.name,
			iso: data.iso,
			names: all(data),
		})),
		organisations: archive.organisations.map(({ id, data }) => ({
			id,
			names: all(data),
			country: data.country,
		})),
		series: archive.series.map(({ id, data }) => ({
			id,
			names: all(data),
			countries: data.countries,
		})),
		meetings: archive.meetings.map(({ id, data }) => ({
			id,
			date: data.date,
			officials: data.officials.map(({ official }) => official),
			series: data.series,
			session: data.session,
		})),
		ids: new Set(
			Object.values(archive).flatMap((entries: readonly Entry[]) => entries.map(({ id }) => id)),
		),
	};
}

/** An archive that knows nothing yet. */
export const noNames: KnownNames = {
	officials: [],
	countries: [],
	organisations: [],
	series: [],
	meetings: [],
	ids: new Set(),
};

/** Names of an archive without persons, bodies and series: what a text from elsewhere meets. */
export function withoutPersons(names: KnownNames): KnownNames {
	return { ...names, officials: [], organisations: [], series: [], meetings: [], ids: new Set() };
}

/** The series that a session's printed name means, whichever country it puts first. */
export function seriesOf(names: KnownNames, printed: string): string | undefined {
	const words = (text: string) =>
		new Set(
			slug(text)
				.split('-')
				.filter(
					(word) =>
						word.length > 2 && !/^(?:the|for|and|session|meeting|\d+(?:st|nd|rd|th))$/.test(word),
				),
		);
	const sought = words(printed);
	return names.series.find((one) =>
		one.names.some((name) => {
			const own = words(name);
			return own.size > 2 && [...own].every((word) => sought.has(word));
		}),
	)?.id;
}

/** The recorded meeting that a draft is likely to be: the same session, or two officials in common and a day that may be the same. */
export function recordedMeeting(
	names: KnownNames,
	meeting: {
		date: string | null;
		series?: string | undefined;
		session?: number | undefined;
		officials: readonly { id: string }[];
	},
): string | undefined {
	const found = names.meetings.find(({ date, officials, series, session }) => {
		if (
			series !== undefined &&
			series === meeting.series &&
			session !== undefined &&
			session === meeting.session
		)
			return true;
		if (meeting.date === null || !mayOverlap(meeting.date, date)) return false;
		const shared = officials.filter((id) => meeting.officials.some((one) => one.id === id)).length;
		return (
			shared > 0 &&
			shared === Math.min(officials.length, meeting.officials.length) &&
			(shared > 1 || officials.length === meeting.officials.length)
		);
	});
	return found?.id;
}
