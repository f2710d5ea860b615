import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* disputes({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const sources = meeting.data.accounts.map(({ source }) => source);
		for (const [index, { field, readings, adopted }] of meeting.data.disputed.entries()) {
			for (const [at, { account }] of readings.entries()) {
				if (sources.includes(account)) continue;
				yield error(
					'dispute',
					meeting,
					{ path: ['disputed', index, 'readings', at, 'account'] },
					`The meeting has no account of "${account}". A reading belongs to one of ${sources.join(', ')}.`,
				);
			}
			if (field === 'date' && adopted !== meeting.data.date) {
				yield error(
					'dispute',
					meeting,
					{ path: ['disputed', index, 'adopted'] },
					`The date adopted here (${adopted}) is not the date of the record (${meeting.data.date}). Make them the same.`,
				);
			}
		}
	}
}
