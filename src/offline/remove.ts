import { openDB } from 'idb';
import { CopyStore } from './copy-store.ts';
import { visitedCaches } from './visited-bound.ts';

/** Where the library that keeps visited pages within their bound notes when each was read. */
const notes = {
	database: 'serwist-expiration',
	store: 'cache-entries',
	index: 'cacheName',
} as const;

/**
 * Removes all that was saved and kept: copies, visited pages, and the notes on both.
 *
 * @param base path of the root of the site
 */
export async function removeEverything(base: string): Promise<void> {
	await new CopyStore(base).remove();
	const names = Object.values(visitedCaches(base));
	for (const name of names) await caches.delete(name);

	// Opening a database that is not there would make an empty one, which the library could not use.
	const databases = await indexedDB.databases();
	if (!databases.some(({ name }) => name === notes.database)) return;
	const database = await openDB(notes.database);
	try {
		if (!database.objectStoreNames.contains(notes.store)) return;
		const change = database.transaction(notes.store, 'readwrite');
		for (const name of names) {
			for (const key of await change.store.index(notes.index).getAllKeys(name))
				await change.store.delete(key);
		}
		await change.done;
	} finally {
		database.close();
	}
}
