import { find, inOrderOfNames, type Archive, type Relation } from '../../archive/archive.ts';
import type { Meeting, Series } from '../../archive/entry.ts';
import { missingSessions } from '../../archive/sessions.ts';

/** A standing body of two countries, and what the archive has of it. */
export interface RelationSeries {
	series: Series;
	/** By number, then by date; those without a number last. */
	sessions: readonly Meeting[];
	/** Numbers without a record, in words: "sessions 1 to 12". */
	missing?: string | undefined;
}

/** The series that both countries of a relation hold, with or without others, by name. */
export function relationSeries(archive: Archive, { a, b, meetings }: Relation): RelationSeries[] {
	const ids = [
		...(archive.seriesByCountry.get(a) ?? [])
			.filter(({ data }) => data.countries.includes(b))
			.map(({ id }) => id),
		...meetings.flatMap(({ data }) => data.series ?? []),
	];
	return inOrderOfNames(archive, ids).map((id) => {
		const sessions = archive.meetingsBy.series.get(id) ?? [];
		return {
			series: find(archive, 'series', id),
			sessions: sessions.toSorted(
				(one, other) => (one.data.session ?? Infinity) - (other.data.session ?? Infinity) || 0,
			),
			missing: missingSessions(sessions),
		};
	});
}
