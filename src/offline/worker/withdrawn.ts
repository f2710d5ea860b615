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
			// Open pages stay as they are: one that was published before would start the worker again if it
			// were loaded anew, and so on without end. This worker answers nothing, so the server does.
			await self.registration.unregister();
		})(),
	);
});
