import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { ConnectionError, RefusedError, ServerError } from '../../../src/offline/connection.ts';
import type { Copy, Job, StoredFile } from '../../../src/offline/copy-store.ts';
import type { ManifestHead } from '../../../src/offline/manifest.ts';
import { saveCopy, type Progress, type SaveStore } from '../../../src/offline/saver.ts';
import type { SiteFiles } from '../../../src/offline/site-files.ts';

const everything = { everything: true, parts: [] };

/** A site in memory that can be altered, cut off and broken. */
class FakeSite implements SiteFiles {
	version = 'first';
	content: Record<string, string> = {};
	fetched: string[] = [];
	/** What happens before a file is given. */
	before: (path: string) => void = () => undefined;

	head(): Promise<ManifestHead> {
		const list = { path: '', hash: '' };
		const size = { files: 0, bytes: 0 };
		return Promise.resolve({
			format: 1,
			version: this.version,
			edition: `edition ${this.version}`,
			files: list,
			parts: { countries: list, relations: list, years: list },
			everything: size,
			base: size,
		});
	}

	files() {
		const paths = Object.keys(this.content);
		return Promise.resolve({
			paths,
			sizes: paths.map((path) => this.content[path]?.length ?? 0),
			hashes: paths.map((path) => hashOf(this.content[path] ?? '')),
			base: [],
		});
	}

	parts() {
		return Promise.resolve([]);
	}

	async file({ path }: { path: string }) {
		await Promise.resolve();
		this.before(path);
		this.fetched.push(path);
		return new TextEncoder().encode(this.content[path]);
	}
}

class FakeStore implements SaveStore {
	kept = new Map<string, Uint8Array>();
	copy: Copy | undefined;
	known: Job | undefined;
	room = Infinity;

	hashes() {
		return Promise.resolve(new Set(this.kept.keys()));
	}

	putFiles(files: readonly StoredFile[]) {
		if (this.kept.size + files.length > this.room)
			return Promise.reject(new DOMException('full', 'QuotaExceededError'));
		for (const [hash, content] of files) this.kept.set(hash, content);
		return Promise.resolve();
	}

	active() {
		return Promise.resolve(this.copy);
	}

	job() {
		return Promise.resolve(this.known);
	}

	setJob(job: Job) {
		this.known = job;
		return Promise.resolve();
	}

	switchTo(copy: Copy) {
		this.copy = copy;
		this.known = undefined;
		return Promise.resolve();
	}
}

let site: FakeSite;
let store: FakeStore;
let progress: Progress[];
let pauses: number[];

beforeEach(() => {
	site = new FakeSite();
	for (let index = 0; index < 250; index++) site.content[`p${index}/`] = `page ${index}`;
	store = new FakeStore();
	progress = [];
	pauses = [];
});

function save(options: { doWithout?: boolean; signal?: AbortSignal } = {}) {
	return saveCopy(site, store, {
		selection: everything,
		signal: new AbortController().signal,
		onProgress: (state) => progress.push(state),
		wait: (seconds, signal) => {
			pauses.push(seconds);
			signal.throwIfAborted();
			return Promise.resolve();
		},
		...options,
	});
}

describe('saveCopy', () => {
	test('keeps every file, and then switches to the copy', async () => {
		const outcome = await save();
		expect(outcome).toMatchObject({ result: 'saved', fetched: 250 });
		expect(store.copy?.paths).toHaveLength(250);
		expect(store.copy?.hashes.every((hash) => store.kept.has(hash))).toBe(true);
		expect(progress.at(-1)).toMatchObject({ files: 250, ofFiles: 250 });
		expect(store.known, 'nothing is left to be done').toBeUndefined();
	});

	test('waits longer and longer for a broken connection, and fetches nothing twice', async () => {
		let broken = 0;
		site.before = () => {
			if (site.fetched.length >= 40 && broken < 40) {
				broken++;
				throw new ConnectionError('cut');
			}
		};
		await save();
		expect(pauses.slice(0, 2)).toEqual([1, 2]);
		expect(new Set(site.fetched).size).toBe(site.fetched.length);
		expect(progress.some(({ retryIn }) => retryIn === 2)).toBe(true);
		expect(progress.at(-1)?.retryIn).toBeUndefined();
	});

	test('goes on where it was stopped, and counts what was there', async () => {
		const stop = new AbortController();
		site.before = () => {
			if (site.fetched.length === 130) stop.abort('paused');
			stop.signal.throwIfAborted();
		};
		await expect(save({ signal: stop.signal })).rejects.toBe('paused');
		expect(store.copy, 'a copy that is not whole is not read from').toBeUndefined();
		const first = store.kept.size;
		expect(first).toBeGreaterThanOrEqual(100);

		site.before = () => undefined;
		site.fetched = [];
		progress = [];
		await save();
		expect(site.fetched).toHaveLength(250 - first);
		expect(progress[0]).toMatchObject({ files: first, ofFiles: 250 });
	});

	test('fetches only what a new version changed', async () => {
		await save();
		site.fetched = [];
		site.version = 'second';
		site.content['p7/'] = 'page 7, corrected';
		delete site.content['p8/'];
		expect(await save()).toMatchObject({ result: 'saved', fetched: 1 });
		expect(site.fetched).toEqual(['p7/']);
		expect(store.copy).toMatchObject({ version: 'second', edition: 'edition second' });
		expect(store.copy?.paths).not.toContain('p8/');
	});

	test('takes the new version whole where one is published meanwhile', async () => {
		site.before = (path) => {
			if (path !== 'p200/' || site.version === 'second') return;
			site.version = 'second';
			site.content['p3/'] = 'page 3, corrected';
			throw new RefusedError('it is not what was published');
		};
		expect(await save()).toMatchObject({ result: 'saved' });
		expect(store.copy?.version).toBe('second');
		expect(store.copy?.hashes).toContain(hashOf('page 3, corrected'));
		expect(store.copy?.hashes).not.toContain(hashOf('page 3'));
	});

	test('names what it refuses, and does not switch', async () => {
		site.before = (path) => {
			if (path === 'p9/') throw new RefusedError('it is not what was published');
		};
		expect(await save()).toMatchObject({
			result: 'refused',
			refused: [{ path: 'p9/', why: 'it is not what was published' }],
			kept: { files: 249, ofFiles: 250 },
		});
		expect(store.copy).toBeUndefined();

		expect(await save({ doWithout: true })).toMatchObject({ result: 'saved' });
		expect(store.copy?.without).toEqual(['p9/']);
		expect(store.copy?.paths).not.toContain('p9/');
	});

	test('does not do without a file that is no page', async () => {
		site.content['search/rows.json'] = 'rows';
		site.before = (path) => {
			if (path === 'search/rows.json') throw new RefusedError('it is not what was published');
		};
		expect(await save({ doWithout: true })).toMatchObject({ result: 'refused' });
	});

	test('gives up a file that the server cannot give, but not the others', async () => {
		site.before = (path) => {
			if (path === 'p9/') throw new ServerError('the server answered 500');
		};
		expect(await save()).toMatchObject({
			result: 'refused',
			refused: [{ path: 'p9/', why: 'the server answered 500' }],
		});
	});

	test('says what was kept where there is no room, and goes on when there is', async () => {
		store.room = 120;
		const outcome = await save();
		expect(outcome).toMatchObject({ result: 'no-room', kept: { files: 100, ofFiles: 250 } });
		expect(store.copy).toBeUndefined();
		expect(store.kept.size).toBe(100);

		store.room = Infinity;
		site.fetched = [];
		expect(await save()).toMatchObject({ result: 'saved' });
		expect(site.fetched).toHaveLength(150);
	});
});

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
