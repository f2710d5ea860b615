import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { findFailingRecord } from '../../../src/data/failing-record.ts';
import { country, meeting, recordsOf } from '../../fixtures/records.ts';

const [first, second, third] = ['a', 'b', 'c'].map((id) => meeting(id));
const records = recordsOf({
	countries: [country('kestria'), country('valdoria')],
	meetings: [first, second, third].filter((one) => one !== undefined),
});

/** Reads records by their ids, as pages do, then fails. */
function failsAfter(...ids: string[]): () => Promise<never> {
	const byId = new Map(
		Object.values(records)
			.flat()
			.map((entry) => [entry.id, entry]),
	);
	return async () => {
		for (const id of ids) {
			await wait(0);
			void byId.get(id)?.data;
		}
		throw new Error('Not this.');
	};
}

test('the record that was read last is the one that fails', async () => {
	expect(await findFailingRecord(records, failsAfter('a', 'b'))).toBe('meetings/b.md');
});

test('a record that another one names was read for its sake', async () => {
	const act = failsAfter('a', 'oskar-vey', 'b', 'ines-calder', 'kestria');
	expect(await findFailingRecord(records, act)).toBe('meetings/b.md');
	expect(await findFailingRecord(records, failsAfter('ines-calder', 'kestria'))).toBe(
		'officials/ines-calder.md',
	);
});

test('what others read meanwhile does not count', async () => {
	const others = failsAfter(...Array.from({ length: 20 }, () => 'c'))().catch(() => undefined);
	expect(await findFailingRecord(records, failsAfter('a', 'b'))).toBe('meetings/b.md');
	await others;
});

test('nothing is named where it does not fail again, and no record is watched afterwards', async () => {
	expect(await findFailingRecord(records, () => Promise.resolve(first?.data))).toBeUndefined();
	expect(Object.getOwnPropertyDescriptor(first, 'data')).toMatchObject({ writable: true });
});
