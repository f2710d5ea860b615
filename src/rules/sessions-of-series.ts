import type { Entry, Meeting } from '../archive/entry.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* sessionsOfSeries({ byId, records }: Lookup): Generator<Finding> {
	const seen = new Map<string, Meeting>();
	for (const meeting of records.meetings) {
		const { series, session, countries } = meeting.data;
		const body = series ? byId.get(series) : undefined;
		if (body?.kind !== 'series') continue;
		for (const country of (body as Entry<'series'>).data.countries) {
			if (countries.includes(country)) continue;
			yield error(
				'series',
				meeting,
				{ path: ['series'] },
				`"${series}" is held with "${country}", which is not among the countries of this meeting. Add it to \`countries\`, or correct \`series\`.`,
			);
		}
		if (session === undefined) continue;
		const key = `${series} ${session}`;
		const twin = seen.get(key);
		if (twin) {
			yield error(
				'series',
				meeting,
				{ path: ['session'] },
				`Session ${session} of "${series}" is already ${twin.file}. Two accounts of one session are one record; otherwise correct the number.`,
			);
		} else seen.set(key, meeting);
	}
}
