/**
 * Where saved copies are in a browser: a database of their own. Files are kept by their hash, so that versions
 * share what they have in common, and a copy is switched to by writing one small record. (One file at a time,
 * a database takes a quarter of the time that the Cache interface does.)
 */

import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { unusedFiles, type CopyFiles, type Selection } from './plan.ts';

/** A version of the archive, or of a part of it, as it was when it was saved. */
export interface Copy extends CopyFiles {
	id: string;
	version: string;
	/** Date of the copy, in words and as EDTF text. Saved pages have marks in its place. */
	edition?: string | undefined;
	date?: string | undefined;
	selection: Selection;
	/** Parts of it as a reader is told of them. */
	parts: readonly { id: string; label: string; path: string }[];
	bytes: number;
	/** Files that were refused, and that the reader chose to do without. */
	without: readonly string[];
}

/** A copy that is being saved. */
export interface Job {
	selection: Selection;
	version: string;
	paused: boolean;
	/** What there was to fetch when it began. */
	files: number;
	bytes: number;
}

interface Pointer {
	active?: string | undefined;
	/** The copy before, for pages that were opened from it. */
	previous?: string | undefined;
}

interface Schema extends DBSchema {
	files: { key: string; value: Uint8Array<ArrayBuffer> };
	copies: { key: string; value: Copy };
	state: { key: 'pointer' | 'job'; value: Pointer | Job };
	/** The version that an open page is of, by the browser's id of the page; "network" if of none. */
	clients: { key: string; value: string };
}

export type StoredFile = readonly [hash: string, content: Uint8Array<ArrayBuffer>];

export class CopyStore {
	readonly #name: string;
	#opening: Promise<IDBPDatabase<Schema>> | undefined;
	/** Tables of copies are long, and never change. */
	readonly #copies = new Map<string, Copy>();

	/** @param base path of the root of the site: archives of one host have a store each */
	constructor(base: string) {
		this.#name = `readout ${base}`;
	}

	/** Hashes of all files that are there. */
	async hashes(): Promise<Set<string>> {
		return new Set(await (await this.#open()).getAllKeys('files'));
	}

	/** Keeps files. Throws a `QuotaExceededError` where there is no room: none of these is kept then. */
	async putFiles(files: readonly StoredFile[]): Promise<void> {
		const database = await this.#open();
		const change = database.transaction('files', 'readwrite', { durability: 'relaxed' });
		// An error of one of them is that of the whole change.
		for (const [hash, content] of files) change.store.put(content, hash).catch(() => undefined);
		await change.done;
	}

	async file(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
		return (await this.#open()).get('files', hash);
	}

	async deleteFiles(hashes: readonly string[]): Promise<void> {
		const change = (await this.#open()).transaction('files', 'readwrite');
		for (const hash of hashes) void change.store.delete(hash);
		await change.done;
	}

	/** The copy that is read from, if there is one. */
	async active(): Promise<Copy | undefined> {
		return this.#copy((await this.#pointer()).active);
	}

	/** The copy of a version: the one that is read from or the one before. */
	async ofVersion(version: string): Promise<Copy | undefined> {
		const { active, previous } = await this.#pointer();
		const copies = [await this.#copy(active), await this.#copy(previous)];
		return copies.find((copy) => copy?.version === version);
	}

	/** Makes a complete copy the one that is read from, at once, and ends the job. */
	async switchTo(copy: Copy): Promise<void> {
		const database = await this.#open();
		const change = database.transaction(['copies', 'state'], 'readwrite');
		const state = change.objectStore('state');
		const before = ((await state.get('pointer')) as Pointer | undefined)?.active;
		await change.objectStore('copies').put(copy);
		await state.put({ active: copy.id, previous: before }, 'pointer');
		await state.delete('job');
		await change.done;
	}

	/**
	 * Forgets the copy before if no open page needs it any more, and all files that no copy has.
	 *
	 * @param open ids of the pages that are open; without them the copy before is kept
	 */
	async clean(open?: readonly string[]): Promise<void> {
		const database = await this.#open();
		if ((await this.job()) !== undefined) return;
		const { active, previous } = await this.#pointer();
		const before = await this.#copy(previous);
		if (open) {
			for (const id of await database.getAllKeys('clients')) {
				if (!open.includes(id)) await database.delete('clients', id);
			}
			const versions = await database.getAll('clients');
			if (!before || !versions.includes(before.version)) {
				await database.put('state', { active }, 'pointer');
			}
		}
		const pointer = await this.#pointer();
		const copies = [await this.#copy(pointer.active), await this.#copy(pointer.previous)];
		const kept = copies.filter((copy) => copy !== undefined);
		for (const id of await database.getAllKeys('copies')) {
			if (kept.some((copy) => copy.id === id)) continue;
			await database.delete('copies', id);
			this.#copies.delete(id);
		}
		await this.deleteFiles(unusedFiles(await this.hashes(), kept));
	}

	async job(): Promise<Job | undefined> {
		return (await (await this.#open()).get('state', 'job')) as Job | undefined;
	}

	async setJob(job: Job): Promise<void> {
		await (await this.#open()).put('state', job, 'job');
	}

	async endJob(): Promise<void> {
		await (await this.#open()).delete('state', 'job');
	}

	async bind(client: string, version: string): Promise<void> {
		await (await this.#open()).put('clients', version, client);
	}

	async boundTo(client: string): Promise<string | undefined> {
		return (await this.#open()).get('clients', client);
	}

	/** Removes everything. */
	async remove(): Promise<void> {
		const opening = this.#opening;
		this.#opening = undefined;
		this.#copies.clear();
		(await opening)?.close();
		await deleteDB(this.#name);
	}

	async #pointer(): Promise<Pointer> {
		return ((await (await this.#open()).get('state', 'pointer')) as Pointer | undefined) ?? {};
	}

	async #copy(id: string | undefined): Promise<Copy | undefined> {
		if (id === undefined) return undefined;
		const known = this.#copies.get(id) ?? (await (await this.#open()).get('copies', id));
		if (known) this.#copies.set(id, known);
		return known;
	}

	#open(): Promise<IDBPDatabase<Schema>> {
		this.#opening ??= openDB<Schema>(this.#name, 1, {
			upgrade(database) {
				database.createObjectStore('files');
				database.createObjectStore('copies', { keyPath: 'id' });
				database.createObjectStore('state');
				database.createObjectStore('clients');
			},
			// Another page or the worker removes it: let it go, and open it anew when it is next asked for.
			blocking: () => this.#forget(),
			terminated: () => this.#forget(),
		}).catch((error: unknown) => {
			this.#opening = undefined;
			throw error;
		});
		return this.#opening;
	}

	#forget(): void {
		const opening = this.#opening;
		this.#opening = undefined;
		this.#copies.clear();
		void opening?.then((database) => database.close());
	}
}
