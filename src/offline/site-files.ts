/** Fetches the lists and the files that copies are made of, and takes none that is not what it should be. */

import { savingErrors } from '../messages/en.ts';
import type { PartKind } from '../views/part-kinds.ts';
import { ConnectionError, RefusedError, ServerError } from './connection.ts';
import { takeEdition, type EditionDate } from './edition-mark.ts';
import {
	decodeFiles,
	decodeParts,
	hashBytes,
	type FileTable,
	type ListFile,
	type ManifestHead,
	type PartFiles,
} from './manifest.ts';
import type { WantedFile } from './plan.ts';

export interface SiteFiles {
	head(signal?: AbortSignal): Promise<ManifestHead>;
	files(head: ManifestHead, signal?: AbortSignal): Promise<FileTable>;
	parts(head: ManifestHead, kind: PartKind, signal?: AbortSignal): Promise<PartFiles[]>;
	/** A file as it is kept: a page without the date of its edition. */
	file(
		wanted: WantedFile,
		edition: EditionDate,
		signal: AbortSignal,
	): Promise<Uint8Array<ArrayBuffer>>;
}

/** Milliseconds after which an answer that does not come counts as none. */
const patience = 30_000;

/**
 * The files of the site under `base`. All functions throw a `ConnectionError` where the server cannot be
 * reached or cannot answer, and a `RefusedError`, which says why, where what it gives is not the file.
 */
export function siteFiles(base: string): SiteFiles {
	const list = async (file: ListFile, signal?: AbortSignal) => {
		const content = await get(base + file.path, signal);
		if ((await hashOf(content)) !== file.hash) throw new RefusedError(savingErrors.notAsPublished);
		return new TextDecoder().decode(content);
	};
	return {
		async head(signal) {
			const text = new TextDecoder().decode(await get(`${base}offline/manifest.json`, signal));
			try {
				return JSON.parse(text) as ManifestHead;
			} catch {
				// A network that asks to sign in answers everything with its own page.
				throw new ConnectionError(savingErrors.notTheArchive);
			}
		},
		async files(head, signal) {
			return decodeFiles(await list(head.files, signal));
		},
		async parts(head, kind, signal) {
			return decodeParts(await list(head.parts[kind], signal));
		},
		async file({ path, hash }, edition, signal) {
			const address = base + path.split('/').map(encodeURIComponent).join('/');
			const first = takeEdition(path, await get(address, signal), edition);
			if ((await hashOf(first)) === hash) return first;
			// A cache on the way may have kept that of another version: it cannot have one of this address.
			const second = takeEdition(path, await get(`${address}?copy=${hash}`, signal), edition);
			if ((await hashOf(second)) === hash) return second;
			throw new RefusedError(savingErrors.notAsPublished);
		},
	};
}

/** The hash of a file, as the list of files has it. */
export async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).subarray(
		0,
		hashBytes,
	);
	return btoa(String.fromCharCode(...hash))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

async function get(address: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
	const timeout = AbortSignal.timeout(patience);
	try {
		const response = await fetch(address, {
			cache: 'no-store',
			// The worker knows by this mode that a request is not a reader's, and keeps out of its way.
			mode: 'same-origin',
			signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
		});
		if (response.status >= 500 || response.status === 429)
			throw new ServerError(savingErrors.answered(response.status));
		if (!response.ok) throw new RefusedError(savingErrors.answered(response.status));
		return new Uint8Array(await response.arrayBuffer());
	} catch (error) {
		if (error instanceof RefusedError || error instanceof ConnectionError) throw error;
		signal?.throwIfAborted();
		throw new ConnectionError(savingErrors.unreachable, { cause: error });
	}
}
