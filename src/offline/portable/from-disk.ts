/**
 * The first script of every page of a copy. A page opened from a disk may neither fetch files nor load modules;
 * it may run scripts. So what the site's scripts would fetch comes as a script that holds it, and what they
 * would import as a script that has its exports.
 */

import type { Copy } from '../../browser/disk-copy.ts';
import { addressInCopy, addressOnline } from './addresses.ts';
import { startPagefind } from './start-pagefind.ts';

const script = document.currentScript as HTMLScriptElement;
const root = new URL('../', script.src);
const online = script.dataset['online'] ?? root.href;

/** What scripts have brought, by their address, until it is taken. */
const brought = new Map<string, unknown>();
const coming = new Map<string, Promise<unknown>>();

/** Runs a script of the copy and gives what it holds. Fails where there is no such script. */
function bring(address: string): Promise<unknown> {
	const known = coming.get(address);
	if (known) return known;
	const bringing = new Promise<unknown>((resolve, reject) => {
		const element = document.createElement('script');
		element.src = address;
		element.onload = () => {
			resolve(brought.get(element.src));
			brought.delete(element.src);
			element.remove();
		};
		element.onerror = () => {
			element.remove();
			reject(new Error(`${address} is not in this copy.`));
		};
		document.head.append(element);
	}).finally(() => coming.delete(address));
	coming.set(address, bringing);
	return bringing;
}

const modules = new Map<string, Promise<unknown>>();

const copy: Copy = {
	give(value) {
		brought.set((document.currentScript as HTMLScriptElement).src, value);
	},
	load(address) {
		const { href } = new URL(address, location.href);
		let module = modules.get(href);
		if (!module) {
			module = bring(href);
			modules.set(href, module);
			module.catch(() => modules.delete(href));
		}
		return module;
	},
	startPagefind: (pagefind, base) =>
		startPagefind(pagefind, new URL('pagefind/', root).href, (url) => addressInCopy(url, base)),
	addressOf: (url) => addressOnline(new URL(url, location.href).href, root.href, online),
};
globalThis.readoutCopy = copy;

// A service worker needs a server: scripts see a browser that has none.
Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true });

const fetchOutside = window.fetch.bind(window);
window.fetch = async (input, init) => {
	const address = new URL(input instanceof Request ? input.url : input, location.href);
	if (!address.href.startsWith(root.href)) return fetchOutside(input, init);
	address.search = '';
	try {
		const held = await bring(`${address.href}.js`);
		const { text, base64 } = held as { text?: string; base64?: string };
		return new Response(text ?? Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0)));
	} catch {
		return new Response(null, { status: 404 });
	}
};
