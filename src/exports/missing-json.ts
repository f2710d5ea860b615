import type { Archive } from '../archive/archive.ts';
import { missingOf } from '../views/completeness/completeness.ts';
import { commitmentPath } from '../urls.ts';

/** Everything that the records show to be missing, as ids: the whole of the lists of which pages show the beginning. */
export function missingJson(archive: Archive): object {
	const missing = missingOf(archive);
	const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
	return {
		sessions: missing.sessions.map(({ series, missing: of }) => ({
			series: series.id,
			missing: of,
		})),
		meetingsWithoutWords: ids(missing.withoutWords),
		meetingsWithoutPeople: ids(missing.withoutPeople),
		meetingsWithoutDay: Object.fromEntries(
			missing.imprecise.map(({ precision, meetings }) => [precision, ids(meetings)]),
		),
		meetingsWithInferredDate: ids(missing.inferred),
		quotationsWithoutText: missing.unfixed.flatMap(({ quotations }) =>
			quotations.map(({ meeting, data }) => commitmentPath(meeting.id, data.id)),
		),
		sourcesWithoutText: missing.unfixed.map(({ source }) => source.id),
		sourcesWithoutAddress: ids(missing.withoutAddress),
		sourcesWithoutDayOfPublication: ids(missing.withoutDay),
		countriesWithoutMeetings: ids(missing.countriesWithoutMeetings),
		countriesWithoutQuotations: ids(missing.countriesWithoutWords),
		yearsWithoutMeetings: missing.emptyYears,
	};
}
