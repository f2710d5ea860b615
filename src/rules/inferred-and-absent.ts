import type { Finding } from './problem.ts';
import { warning, type Lookup } from './lookup.ts';

/** A field that is not there was not inferred. */
export function* inferredAndAbsent({ records }: Lookup): Generator<Finding> {
	for (const entry of [...records.meetings, ...records.visits]) {
		const data = entry.data as Readonly<Record<string, unknown>>;
		for (const [index, field] of entry.data.inferred.entries()) {
			const value = data[field];
			const isOther = field === 'wording' || (entry.kind === 'visits' && field !== 'date');
			if (isOther || (Array.isArray(value) ? value.length > 0 : value !== undefined)) continue;
			const message = `\`${field}\` is said to be inferred, but the record has none. Add it, or delete "${field}" here.`;
			yield warning('inferred', entry, { path: ['inferred', index] }, message);
		}
	}
}
