import type { Entry, Meeting } from '../archive/entry.ts';
import { recordKinds } from '../schemas/records.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** An id that a record had leads to it for ever, so nothing else may have it. */
export function* formerIds({ records, byId, unsound, withdrawn }: Lookup): Generator<Finding> {
	const taken = new Map<string, string>();
	for (const { id, file } of [...byId.values(), ...withdrawn.values(), ...unsound])
		taken.set(id, file);
	const holders = [
		...recordKinds.flatMap((kind): readonly Entry[] => records[kind]),
		...withdrawn.values(),
	];
	for (const { file, data } of holders) {
		for (const [index, id] of data.formerly.entries()) {
			const twin = taken.get(id);
			taken.set(id, file);
			if (twin === undefined) continue;
			const path = ['formerly', index];
			const message =
				twin === file
					? `"${id}" is given twice, or is the record's own id. Delete it here.`
					: `"${id}" already leads to ${twin}. An address is never used again: delete it here, or rename that record.`;
			yield { level: 'error', rule: 'former-id', file, spot: { path }, message };
		}
	}
	for (const meeting of records.meetings) yield* formerCommitmentIds(meeting);
}

function* formerCommitmentIds({ file, data }: Meeting): Generator<Finding> {
	const taken = new Set(data.commitments.map(({ id }) => id));
	for (const [at, { formerly }] of data.commitments.entries()) {
		for (const [index, id] of formerly.entries()) {
			if (taken.has(id)) {
				const path = ['commitments', at, 'formerly', index];
				const message = `"${id}" already leads to a quotation of this meeting. Delete it here.`;
				yield { level: 'error', rule: 'former-id', file, spot: { path }, message };
			}
			taken.add(id);
		}
	}
}
