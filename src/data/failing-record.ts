import { AsyncLocalStorage } from 'node:async_hooks';
import type { Entry, Records } from '../archive/entry.ts';

/** So many records back: an item of a page reads its own record and then those that it names. */
const mostBack = 50;

/**
 * Does something that fails once more, and finds the record that it fails at: the last that it reads, or the one for
 * whose sake that was read. Nothing is watched otherwise, because pages read records millions of times.
 *
 * @returns the file of the record; nothing where none was read, or where it does not fail again
 */
export async function findFailingRecord(
	records: Records,
	act: () => Promise<unknown>,
): Promise<string | undefined> {
	// Others are at work meanwhile: only what is read on behalf of `act` counts.
	const reading = new AsyncLocalStorage<Entry[]>();
	const stopWatching = watch(Object.values(records).flat(), (entry) => {
		const read = reading.getStore();
		if (!read || read.at(-1) === entry) return;
		if (read.push(entry) > 2 * mostBack) read.splice(0, mostBack);
	});
	const read: Entry[] = [];
	let failed = false;
	try {
		await reading.run(read, act);
	} catch {
		failed = true;
	}
	stopWatching();
	return failed ? namingAll(read)?.file : undefined;
}

/** The last of some records, or the one before it that names it, and so on. */
function namingAll(read: readonly Entry[]): Entry | undefined {
	let found = read.at(-1);
	for (const before of read.slice(-mostBack).toReversed()) {
		if (found && before !== found && names(before, found)) found = before;
	}
	return found;
}

function names({ data }: Entry, { id }: Entry): boolean {
	return JSON.stringify(data).includes(JSON.stringify(id));
}

/** Calls `note` with each entry whose data are read. Returns what ends that. */
function watch(entries: readonly Entry[], note: (entry: Entry) => void): () => void {
	const plain = entries.map((entry) => ({ entry, data: entry.data }));
	const settings = { configurable: true, enumerable: true };
	for (const { entry, data } of plain) {
		const get = () => {
			note(entry);
			return data;
		};
		Object.defineProperty(entry, 'data', { ...settings, get });
	}
	return () => {
		for (const { entry, data } of plain) {
			Object.defineProperty(entry, 'data', { ...settings, writable: true, value: data });
		}
	};
}
