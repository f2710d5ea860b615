import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** The order of countries means nothing, so it is the same in every record: that of their ids. */
export function* orderOfCountries({ records }: Lookup): Generator<Finding> {
	for (const { kind, file, data } of [...records.meetings, ...records.series]) {
		for (const field of ['countries', 'unnamed'] as const) {
			const ids = field === 'countries' ? data.countries : 'unnamed' in data ? data.unnamed : [];
			const sorted = ids.toSorted();
			const first = ids.findIndex((id, index) => id !== sorted[index]);
			if (first === -1 || new Set(ids).size < ids.length) continue;
			yield {
				level: 'warning',
				rule: 'order',
				file,
				spot: { path: [field, first] },
				message: `The countries of a ${kind === 'meetings' ? 'meeting' : 'series'} stand in the order of their ids: ${sorted.join(', ')}. Put them so, or let "npm run check -- --fix" do it.`,
				cures: ids.flatMap((found, index) => {
					const text = sorted[index] ?? found;
					return text === found ? [] : [{ spot: { path: [field, index] }, found, text }];
				}),
			};
		}
	}
}
