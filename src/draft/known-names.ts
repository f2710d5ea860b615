/** What an archive knows of names: the door between its records and the reader of texts. */

import type { Archive } from '../model/archive.ts';
import { slugOf, type KnownParties } from './gazetteer.ts';
import type { KnownOfficial } from './people.ts';

export interface KnownNames extends KnownParties {
	officials: readonly KnownOfficial[];
	series: readonly { id: string; names: readonly string[]; countries: readonly string[] }[];
	/** Ids that a proposal may not take. */
	ids: ReadonlySet<string>;
}

/** Every name of an archive: aliases and names in other scripts too. */
export function knownNames(archive: Archive): KnownNames {
	const all = ({ name, aliases, names }: { name: string; aliases: readonly string[]; names: Readonly<Record<string, string>> }) => [
		...new Set([name, ...aliases, ...Object.values(names)]),
	];
	return {
		officials: archive.officials.map(({ id, data }) => ({ id, name: data.name, names: all(data), country: data.country })),
		countries: archive.countries.map(({ id, data }) => ({ id, name: data.name, iso: data.iso, names: all(data) })),
		organisations: archive.organisations.map(({ id, data }) => ({ id, names: all(data), country: data.country })),
		series: archive.series.map(({ id, data }) => ({ id, names: all(data), countries: data.countries })),
		ids: new Set(archive.byId.keys()),
	};
}

/** Names of an archive without persons, bodies and series: what a text from elsewhere meets. */
export function withoutPersons(names: KnownNames): KnownNames {
	return { ...names, officials: [], organisations: [], series: [], ids: new Set() };
}

/** The series that a session's printed name means, whichever country it puts first. */
export function seriesOf(names: KnownNames, printed: string): string | undefined {
	const words = (text: string) =>
		new Set(slugOf(text).split('-').filter((word) => word.length > 2 && !/^(?:the|for|and|session|meeting|\d+(?:st|nd|rd|th))$/.test(word)));
	const sought = words(printed);
	return names.series.find((one) =>
		one.names.some((name) => {
			const own = words(name);
			return own.size > 2 && [...own].every((word) => sought.has(word));
		}),
	)?.id;
}
