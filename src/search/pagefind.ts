/** Pagefind's JavaScript interface, as far as it is used here. */

export interface Pagefind {
	options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
	init(): Promise<void>;
	search(
		query: string | null,
		options?: { filters?: object; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
	url: string;
	/** The passage with its hits between `<mark>` tags; all else is escaped. */
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** More words than any quotation has, so that an excerpt is the whole of it. */
const excerptLength = 160;

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
	const address = new URL(`${base}pagefind/pagefind.js`, location.origin).href;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength });
	await pagefind.init();
	return pagefind;
}
