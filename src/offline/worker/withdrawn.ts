/// <reference lib="webworker" />
/**
 * What stands at the worker's address where saving is not offered any more: it takes the place of the worker
 * that a browser has, removes all that was saved, and then itself.
 */

import { removeEverything } from '../remove.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await removeEverything(new URL(self.registration.scope).pathname).catch(() => undefined);
			await self.registration.unregister();
			// Pages that the old worker gave are read anew, from the server.
			for (const client of await self.clients.matchAll({ type: 'window' })) {
				await client.navigate(client.url).catch(() => undefined);
			}
		})(),
	);
});
