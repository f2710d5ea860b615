/**
 * Stands in every page, so it is small: starts the worker when the page is there, and shows what the worker
 * says of the page ("Offline: copy of …").
 */

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined;

if (workers) {
	const hello = () => workers.controller?.postMessage('hello');
	const start = () => {
		hello();
		workers
			.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
			.catch(() => undefined);
	};
	workers.addEventListener('message', ({ data }) => {
		const { text, link } = data as { text: string; link?: { text: string; path: string } };
		let line = document.querySelector('.copy-line');
		if (!line) {
			if (!text) return;
			line = document.createElement('p');
			line.className = 'copy-line';
			line.setAttribute('role', 'status');
			document.body.append(line);
		}
		line.textContent = text;
		if (link) {
			const anchor = document.createElement('a');
			anchor.href = link.path;
			anchor.textContent = link.text;
			line.append(' ', anchor);
		}
	});
	workers.startMessages();
	addEventListener('online', hello);
	addEventListener('offline', hello);
	if (document.readyState === 'complete') start();
	else addEventListener('load', start);
}
