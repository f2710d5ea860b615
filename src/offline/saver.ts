/**
 * Saves a copy: fetches what is missing, several files at a time, keeps them, and switches to the copy when
 * it is whole. What was kept stays kept, so that a save that was broken off goes on where it was.
 */

import { partKinds } from '../views/part-kinds.ts';
import { ConnectionGate, RefusedError, ServerError, type GateOptions } from './connection.ts';
import type { Copy, Job, StoredFile } from './copy-store.ts';
import { isPage, type EditionDate } from './edition-mark.ts';
import type { ManifestHead } from './manifest.ts';
import { planCopy, type Plan, type Selection, type WantedFile } from './plan.ts';
import type { SiteFiles } from './site-files.ts';

/** Files fetched at a time. */
const parallel = 16;
/** Files are kept in lots of about these sizes: one change of the store for each. */
const lot = { files: 100, bytes: 2_000_000, milliseconds: 1000 } as const;
/** A server that answers a file in error so many times has not got it. */
const triesOfFile = 5;

/** What a save needs of a store. `CopyStore` is one. */
export interface SaveStore {
	hashes(): Promise<Set<string>>;
	putFiles(files: readonly StoredFile[]): Promise<void>;
	active(): Promise<Copy | undefined>;
	job(): Promise<Job | undefined>;
	setJob(job: Job): Promise<void>;
	switchTo(copy: Copy): Promise<void>;
}

export interface Refused {
	path: string;
	why: string;
}

/** How far a save is. */
export interface Progress {
	/** Of all that there was to fetch when it began. */
	files: number;
	bytes: number;
	ofFiles: number;
	ofBytes: number;
	/** Seconds until the next try, while the connection is broken. */
	retryIn?: number | undefined;
}

export type Outcome =
	| { result: 'saved'; copy: Copy; fetched: number; fetchedBytes: number }
	/** The browser has no room for more. What was kept is still there. */
	| { result: 'no-room'; kept: Progress }
	/** Some files are not what was published. The others are kept. */
	| { result: 'refused'; refused: readonly Refused[]; kept: Progress };

export interface SaveOptions {
	selection: Selection;
	/** Switches to the copy even if files are refused; never without a file that other pages need. */
	doWithout?: boolean;
	signal: AbortSignal;
	onProgress: (progress: Progress) => void;
	wait: GateOptions['wait'];
}

/** Saves a copy. Rejects with the reason of `signal` when it aborts: what was kept stays. */
export async function saveCopy(
	site: SiteFiles,
	store: SaveStore,
	{ selection, doWithout = false, signal, onProgress, wait }: SaveOptions,
): Promise<Outcome> {
	let progress: Progress = { files: 0, bytes: 0, ofFiles: 0, ofBytes: 0 };
	const tell = (change: Partial<Progress>) => onProgress((progress = { ...progress, ...change }));
	const gate = new ConnectionGate({
		wait,
		onWait: (seconds) => tell({ retryIn: seconds || undefined }),
	});

	for (;;) {
		const { head, plan, labels } = await gate.through(
			() => readPlan(site, store, selection, signal),
			signal,
		);
		const known = await store.job();
		const job: Job = {
			selection,
			version: head.version,
			paused: false,
			...(known && isOf(known, head, selection) && known.files >= plan.missing.files
				? { files: known.files, bytes: known.bytes }
				: plan.missing),
		};
		await store.setJob(job);
		tell({
			files: job.files - plan.missing.files,
			bytes: job.bytes - plan.missing.bytes,
			ofFiles: job.files,
			ofBytes: job.bytes,
		});

		const refused: Refused[] = [];
		let full = false;
		const fetched = await fetchAll(plan.fetch, {
			site,
			store,
			edition: head,
			gate,
			signal,
			onKept: (files, bytes) =>
				tell({ files: progress.files + files, bytes: progress.bytes + bytes }),
			onRefused: (file) => refused.push(file),
		}).catch((error: unknown) => {
			if (!isQuotaError(error)) throw error;
			full = true;
			return undefined;
		});
		if (full || !fetched) return { result: 'no-room', kept: progress };
		const now = await gate.through(() => site.head(signal), signal);
		// The archive was published anew meanwhile: what was fetched is kept, the rest is that of the new one.
		if (now.version !== head.version) continue;
		const missing = new Set(refused.map(({ path }) => path));
		if (refused.length > 0 && !(doWithout && refused.every(({ path }) => isPage(path))))
			return { result: 'refused', refused, kept: progress };

		signal.throwIfAborted();
		const copy = copyOf(head, plan, selection, labels, missing);
		try {
			await store.switchTo(copy);
		} catch (error) {
			if (!isQuotaError(error)) throw error;
			return { result: 'no-room', kept: progress };
		}
		return { result: 'saved', copy, fetched: fetched.files, fetchedBytes: fetched.bytes };
	}
}

function isOf(job: Job, { version }: ManifestHead, { everything, parts }: Selection): boolean {
	return (
		job.version === version &&
		job.selection.everything === everything &&
		job.selection.parts.join() === parts.join()
	);
}

/** Plans what saving a selection takes now. */
export async function readPlan(
	site: SiteFiles,
	store: Pick<SaveStore, 'hashes'>,
	selection: Selection,
	signal?: AbortSignal,
): Promise<{ head: ManifestHead; plan: Plan; labels: Copy['parts'] }> {
	const head = await site.head(signal);
	const files = await site.files(head, signal);
	const kinds = partKinds.filter((kind) => selection.parts.some((id) => id.startsWith(`${kind}/`)));
	const parts = (await Promise.all(kinds.map((kind) => site.parts(head, kind, signal)))).flat();
	const labels = parts
		.filter(({ id }) => selection.parts.includes(id))
		.map(({ id, label, path }) => ({ id, label, path }));
	return { head, plan: planCopy(files, parts, selection, await store.hashes()), labels };
}

function copyOf(
	{ version, edition, date }: ManifestHead,
	{ copy, unknown }: Plan,
	selection: Selection,
	parts: Copy['parts'],
	without: ReadonlySet<string>,
): Copy {
	const kept = copy.paths.flatMap((path, index) => (without.has(path) ? [] : [index]));
	const pick = <Item>(of: readonly Item[]) => kept.map((index) => of[index] as Item);
	const sizes = pick(copy.sizes);
	const wanted = selection.parts.filter((id) => !unknown.includes(id));
	return {
		// One for each content: a copy that gains a part is another copy of the same version.
		id: [version, selection.everything ? 'everything' : wanted.join(' '), ...without].join(' '),
		version,
		edition,
		date,
		selection: { ...selection, parts: wanted },
		parts,
		paths: pick(copy.paths),
		sizes,
		hashes: pick(copy.hashes),
		bytes: sizes.reduce((sum, size) => sum + size, 0),
		without: [...without],
	};
}

interface FetchOptions {
	site: SiteFiles;
	store: Pick<SaveStore, 'putFiles'>;
	edition: EditionDate;
	gate: ConnectionGate;
	signal: AbortSignal;
	onKept: (files: number, bytes: number) => void;
	onRefused: (file: Refused) => void;
}

async function fetchAll(
	wanted: readonly WantedFile[],
	{ site, store, edition, gate, signal, onKept, onRefused }: FetchOptions,
): Promise<{ files: number; bytes: number }> {
	const stop = new AbortController();
	const either = AbortSignal.any([signal, stop.signal]);
	const total = { files: 0, bytes: 0 };
	let next = 0;
	let waiting: StoredFile[] = [];
	let bytes = 0;
	let last = performance.now();

	async function keep() {
		last = performance.now();
		const [files, size] = [waiting, bytes];
		[waiting, bytes] = [[], 0];
		if (files.length === 0) return;
		await store.putFiles(files);
		total.files += files.length;
		total.bytes += size;
		onKept(files.length, size);
	}

	async function work() {
		for (let file = wanted[next++]; file; file = wanted[next++]) {
			const of = file;
			let tries = 0;
			try {
				const content = await gate.through(async () => {
					try {
						return await site.file(of, edition, either);
					} catch (error) {
						// Others come through: it is this file that the server cannot give.
						if (error instanceof RefusedError || ++tries < triesOfFile) throw error;
						throw error instanceof ServerError ? new RefusedError(error.message) : error;
					}
				}, either);
				waiting.push([of.hash, content]);
				bytes += content.length;
			} catch (error) {
				if (!(error instanceof RefusedError)) throw error;
				onRefused({ path: of.path, why: error.message });
			}
			const isLate = performance.now() - last >= lot.milliseconds;
			if (isLate || waiting.length >= lot.files || bytes >= lot.bytes) await keep();
		}
	}

	const workers = Array.from({ length: parallel }, work);
	try {
		await Promise.all(workers);
	} catch (error) {
		stop.abort();
		await Promise.allSettled(workers);
		// What has come before a pause is not fetched twice.
		if (!isQuotaError(error)) await keep();
		throw error;
	}
	await keep();
	return total;
}

function isQuotaError(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}
