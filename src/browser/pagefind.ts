/** Pagefind's JavaScript interface, as far as it is used here. */

import './disk-copy.ts';

import type { Pagefind } from './pagefind-types.ts';

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
