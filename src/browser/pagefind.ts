/** Pagefind's JavaScript interface, as far as it is used here. */

import './disk-copy.ts';

export interface Pagefind {
	options(options: { baseUrl?: string; basePath?: string; noWorker?: boolean }): Promise<void>;
	init(): Promise<void>;
	/** Every record that has all the words; of a query between quotation marks, side by side; of `null`, every record. */
	search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	score: number;
	/** Which words of the text were hit, counted from 0 in the index's own way of counting. */
	words: number[];
	data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
	url: string;
	/** The text as it was indexed. */
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index when it is first asked. `base` is the path of the site's root. */
export function loadPagefind(base: string): Promise<Pagefind> {
	loading ??= start(base).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function start(base: string): Promise<Pagefind> {
	const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
	const copy = globalThis.readoutCopy;
	if (copy) return copy.startPagefind((await copy.load(address)) as Pagefind, base);
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ baseUrl: base });
	await pagefind.init();
	return pagefind;
}
