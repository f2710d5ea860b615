import type { Finding } from './problem.ts';
import { warning, type Lookup } from './lookup.ts';

/** The same words of the same people, from the same account. */
export function* quotationsTwice({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const seen = new Map<string, string>();
		for (const [index, { id, quote, account, speakers }] of meeting.data.commitments.entries()) {
			const key = [account, [...speakers].sort().join(' '), quote.replace(/\s+/g, ' ')].join('\n');
			const twin = seen.get(key);
			if (twin === undefined) seen.set(key, id);
			else {
				const message = `"${twin}" quotes the same words of the same account. Delete one of the two.`;
				yield warning('quoted-twice', meeting, { path: ['commitments', index, 'quote'] }, message);
			}
		}
	}
}
