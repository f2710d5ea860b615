import { closest } from '../text/closest.ts';
import { cureOfSlip, error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* accountsOfCommitments({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const { accounts, commitments, officials, countries } = meeting.data;
		const sources = accounts.map(({ source }) => source);
		const sides = new Set([...countries, ...officials.map(({ for: side }) => side)]);
		const seen = new Set<string>();
		for (const [index, { id, account, for: spokenFor }] of commitments.entries()) {
			if (seen.has(id)) {
				yield error(
					'commitment-id',
					meeting,
					{ path: ['commitments', index, 'id'] },
					`The commitment "${id}" stands twice in this meeting. Its id is its address: give each its own.`,
				);
			}
			seen.add(id);
			if (!sources.includes(account)) {
				const near = closest(account, sources) ?? (sources.length === 1 ? sources[0] : undefined);
				yield error(
					'account',
					meeting,
					{ path: ['commitments', index, 'account'] },
					`The meeting has no account of "${account}". ${near ? `Did you mean "${near}"? ` : ''}Name one of its accounts, or add this one.`,
					cureOfSlip({ path: ['commitments', index, 'account'] }, account, sources),
				);
			}
			for (const [at, side] of spokenFor.entries()) {
				if (sides.has(side)) continue;
				yield error(
					'side',
					meeting,
					{ path: ['commitments', index, 'for', at] },
					`"${side}" is no party to this meeting. Its parties are ${[...sides].join(', ')}.`,
				);
			}
		}
	}
}
