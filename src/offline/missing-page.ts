/** The page for what is not saved: names what was asked for, and lists what is there. */

import { byId, make } from '../browser/dom.ts';
import { notSavedPage } from '../messages/en.ts';
import { CopyStore } from './copy-store.ts';
import { visitedCaches } from './visited-bound.ts';

const list = byId('list', HTMLDivElement);
const base = list.dataset['base'] ?? '/';
const here = `${base}offline/missing/`;

if (location.pathname !== here) {
	byId('asked', HTMLSpanElement).replaceChildren(make('code', {}, location.pathname));
}
byId('again', HTMLAnchorElement).href = location.href;
void show();

async function show() {
	const [copy, pages] = await Promise.all([
		new CopyStore(base).active().catch(() => undefined),
		visitedPages().catch(() => []),
	]);
	const content: HTMLElement[] = [];
	if (copy) {
		const size = { files: copy.paths.length, bytes: copy.bytes };
		const words = notSavedPage.saved(copy.selection.everything, size, copy.edition);
		content.push(make('p', {}, words));
		const links = copy.parts.map(({ label, path }) => ({ label, path: base + path.slice(1) }));
		const lists = [
			{ label: notSavedPage.search, path: `${base}search/` },
			{ label: notSavedPage.everyMeeting, path: `${base}timeline/` },
			{ label: notSavedPage.frontPage, path: base },
		];
		content.push(linkList([...links, ...lists]));
	}
	if (pages.length > 0) {
		content.push(make('h3', {}, notSavedPage.opened), linkList(pages));
	}
	if (content.length > 0) list.replaceChildren(...content);
}

function linkList(links: readonly { label: string; path: string }[]): HTMLElement {
	return make(
		'ul',
		{},
		...links.map(({ label, path }) => make('li', {}, make('a', { href: path }, label))),
	);
}

/** Pages that were kept because they were opened, by the titles they bear. */
async function visitedPages(): Promise<{ label: string; path: string }[]> {
	const cache = await caches.open(visitedCaches(base).pages);
	const pages = await Promise.all(
		(await cache.keys()).map(async (request) => {
			const html = await (await cache.match(request))?.text();
			const title = new DOMParser().parseFromString(html ?? '', 'text/html').title;
			const path = new URL(request.url).pathname;
			return { label: title.replace(/ · [^·]*$/, '') || path, path };
		}),
	);
	return pages.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
