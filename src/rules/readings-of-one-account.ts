import type { Finding } from './problem.ts';
import { warning, type Lookup } from './lookup.ts';

/** Readings that differ come from accounts that differ. */
export function* readingsOfOneAccount({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		for (const [index, { readings }] of meeting.data.disputed.entries()) {
			const accounts = readings.map(({ account }) => account);
			for (const [at, account] of accounts.entries()) {
				if (accounts.indexOf(account) === at) continue;
				const path = ['disputed', index, 'readings', at, 'account'];
				const message = `"${account}" gives two of the readings. Does it contradict itself, or is one of them another account's?`;
				yield warning('readings', meeting, { path }, message);
			}
		}
	}
}
