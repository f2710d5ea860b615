/// <reference lib="webworker" />
/**
 * The service worker: lets saved pages be read without a network, keeps pages that were opened, and says on
 * every page where it comes from.
 *
 * A page and all that it loads are of one version. Which one is settled when the page is opened: that of the
 * saved copy where the server cannot be reached or has the same; else the server's. What a page of the server
 * loads later comes from the server or not at all, except files whose name changes with what they hold.
 */

import {
	CacheFirst,
	ExpirationPlugin,
	NetworkFirst,
	Serwist,
	type PrecacheEntry,
	type SerwistPlugin,
} from 'serwist';
import { savedCopyLine } from '../../messages/en.ts';
import { CopyStore } from '../copy-store.ts';
import { addressOf } from '../manifest.ts';
import { isInBrowserCopy } from '../copied-files.ts';
import { visited, visitedCaches } from '../visited-bound.ts';
import { answerFromCopy, copyHas } from './from-copy.ts';
import { askLive, forgetLive } from './live.ts';

declare const self: ServiceWorkerGlobalScope;
/** The page for what is not saved, and what it is made of. Set by the build. */
declare const __SHELL__: PrecacheEntry[];

/** What an open page is of that is of no saved version. */
const network = 'network';
const kept = 'kept';
/** Milliseconds in which the server has to begin a page that is saved too. */
const patience = 5000;
/** Milliseconds: what a page says of the network is not older. */
const fresh = 2000;

const base = new URL(self.registration.scope).pathname;
const store = new CopyStore(base);
const names = visitedCaches(base);

const bindKept: SerwistPlugin = {
	// Asked only after the network has failed.
	cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
		if (cachedResponse) await bind(event, kept);
		return cachedResponse;
	},
};
const smallPages: SerwistPlugin = {
	// Queries of one page are one page.
	cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
	cacheWillUpdate: async ({ response }) => {
		const isPage = response.headers.get('content-type')?.startsWith('text/html');
		if (response.status !== 200 || !isPage || response.redirected) return null;
		return (await response.clone().blob()).size <= visited.bytesOfPage ? response : null;
	},
};
const opened = new NetworkFirst({
	cacheName: names.pages,
	plugins: [
		smallPages,
		bindKept,
		new ExpirationPlugin({ maxEntries: visited.pages, maxAgeFrom: 'last-used' }),
	],
});
const assets = new CacheFirst({
	cacheName: names.files,
	plugins: [new ExpirationPlugin({ maxEntries: visited.files, maxAgeFrom: 'last-used' })],
});
/** Pictures and style sheets whose address stays while they change. */
const changing = new NetworkFirst({ cacheName: names.files, plugins: assets.plugins });

const serwist = new Serwist({
	precacheEntries: __SHELL__,
	skipWaiting: true,
	clientsClaim: true,
	disableDevLogs: true,
});
serwist.registerCapture(
	({ request, sameOrigin, url }) =>
		sameOrigin && request.mode === 'navigate' && url.pathname.startsWith(base),
	async ({ request, event }) => {
		try {
			return await openPage(request, event as FetchEvent);
		} catch {
			return fetch(request);
		}
	},
);
serwist.registerCapture(
	({ request, sameOrigin, url }) =>
		sameOrigin &&
		request.mode !== 'navigate' &&
		// The page that saves fetches in this mode.
		request.mode !== 'same-origin' &&
		url.pathname.startsWith(base) &&
		isInBrowserCopy(pathOf(url)),
	async ({ request, event }) => loadFile(request, event as FetchEvent),
);
serwist.addEventListeners();

self.addEventListener('install', (event) => {
	// Where the browser can, what the page that saves fetches does not even wake the worker.
	const { addRoutes } = event as { addRoutes?: (rule: object) => Promise<void> };
	addRoutes
		?.call(event, { condition: { requestMode: 'same-origin' }, source: 'network' })
		.catch(() => undefined);
});

self.addEventListener('message', (event) => {
	if (event.data === 'hello') event.waitUntil(tellLine(event.source as Client));
	if (event.data === 'changed') {
		forgetLive();
		event.waitUntil(tellAll());
	}
});

async function openPage(request: Request, event: FetchEvent): Promise<Response> {
	const url = new URL(request.url);
	const path = pathOf(url);
	const copy = await store.active().catch(() => undefined);
	if (!copy) return (await fromNetworkOrKept(request, event)) ?? notSaved(path);

	const saved = copyHas(copy, path);
	const folder = !saved && copyHas(copy, `${path}/`);
	if (!saved && !folder) {
		await bind(event, network);
		const response = await fromNetworkOrKept(request, event);
		if (response) return response;
		forgetLive();
		// A copy of everything knows what the archive does not have.
		const lost =
			copy.selection.everything && isInBrowserCopy(path) && !copy.without.includes(path)
				? await answerFromCopy(store, copy, '404.html', 404)
				: undefined;
		await bind(event, copy.version);
		return lost ?? notSaved(path);
	}

	const live = await askLive(base);
	if (live.reachable && live.version !== copy.version) {
		try {
			const response = await Promise.race([fetch(request), timeout()]);
			if (response && response.status < 500) {
				await bind(event, network);
				return response;
			}
		} catch {
			// The connection broke meanwhile.
		}
		forgetLive();
	}
	if (folder) return Response.redirect(`${url.pathname}/${url.search}`, 302);
	const answer = await answerFromCopy(store, copy, path);
	await bind(event, answer ? copy.version : network);
	return answer ?? (await fromNetworkOrKept(request, event)) ?? notSaved(path);
}

async function loadFile(request: Request, event: FetchEvent): Promise<Response> {
	const url = new URL(request.url);
	const path = pathOf(url);
	const version = await versionFor(event).catch(() => undefined);
	const copy = version === undefined ? undefined : await store.ofVersion(version);
	if (copy) {
		const answer = await answerFromCopy(store, copy, path).catch(() => undefined);
		if (answer) return answer;
	}
	if (path.startsWith('_astro/')) {
		const any = await store.active().catch(() => undefined);
		const answer = any && (await answerFromCopy(store, any, path).catch(() => undefined));
		return answer ?? assets.handle({ request, event });
	}
	if (/^(?:image|style)$/.test(request.destination) && request.method === 'GET')
		return changing.handle({ request, event });
	return fetch(request);
}

/** The version of the copy that what a page loads is to come from; nothing if from the network. */
async function versionFor(event: FetchEvent): Promise<string | undefined> {
	const active = await store.active();
	if (!active) return undefined;
	const bound = event.clientId ? await store.boundTo(event.clientId) : undefined;
	if (bound !== undefined) {
		// A script that a page starts beside itself is of the page's version.
		if (event.resultingClientId) await store.bind(event.resultingClientId, bound);
		if (bound === network) return undefined;
		if (bound !== kept) return bound;
	}
	const live = await askLive(base);
	return live.reachable && live.version !== active.version ? undefined : active.version;
}

/** The page from the network, or as it was when it was last opened; nothing if neither has it. */
async function fromNetworkOrKept(
	request: Request,
	event: FetchEvent,
): Promise<Response | undefined> {
	try {
		return await opened.handle({ request, event });
	} catch {
		return undefined;
	}
}

/** The page that says that a page is not saved, and lists what is. */
async function notSaved(path: string): Promise<Response> {
	const page = await serwist.matchPrecache(`${base}offline/missing/`);
	if (!page) throw new Error(`Neither ${path} nor the page for it is here.`);
	return new Response(page.body, { status: 503, headers: page.headers });
}

async function bind(event: ExtendableEvent, version: string): Promise<void> {
	const id = (event as FetchEvent).resultingClientId;
	// A page is read even where nothing can be noted.
	if (id) await store.bind(id, version).catch(() => undefined);
}

/** What a page says of itself, at its edge. */
interface Line {
	text: string;
	/** Words of a link, and where it leads from the root of the site. */
	link?: { text: string; path: string };
}

async function tellAll(): Promise<void> {
	const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true });
	await store.clean(open.map(({ id }) => id));
	await Promise.all(open.map(tellLine));
}

async function tellLine(client: Client): Promise<void> {
	client.postMessage(await lineOf(client));
}

async function lineOf({ id }: Client): Promise<Line> {
	const active = await store.active().catch(() => undefined);
	const bound = await store.boundTo(id).catch(() => undefined);
	if (!active) {
		return { text: bound === kept ? savedCopyLine.asLastOpened : '' };
	}
	const live = await askLive(base, fresh);
	if (!live.reachable) {
		if (bound === kept) return { text: savedCopyLine.asLastOpened };
		return { text: savedCopyLine.offline(active.edition) };
	}
	if (bound !== undefined && bound !== network && bound !== kept && bound !== active.version) {
		return {
			text: savedCopyLine.replaced(active.edition),
			link: { text: savedCopyLine.readReplacement, path: '' },
		};
	}
	if (live.version !== undefined && live.version !== active.version) {
		const { edition } = live;
		const isNewer = edition !== undefined && edition !== active.edition;
		return {
			text: isNewer ? savedCopyLine.newEdition(edition) : savedCopyLine.changed,
			link: { text: savedCopyLine.update, path: `${base}offline/` },
		};
	}
	return { text: '' };
}

function pathOf(url: URL): string {
	return addressOf(decodeURIComponent(url.pathname.slice(base.length)));
}

function timeout(): Promise<undefined> {
	return new Promise((done) => setTimeout(() => done(undefined), patience));
}
