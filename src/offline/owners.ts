/** What a file of the built site belongs to. Told by the path alone. */

import { recordKinds } from '../schemas/records.ts';
import { recordFolder } from '../urls.ts';

/** Folders with a page for each record or place. */
const folders = [...recordKinds.map(recordFolder), 'places'].join('|');
const records = new RegExp(`(?:^|/)(${folders})/([^/]+?)(?:\\.[a-z0-9.]+)?(?:/|$)`);
const relation = /(?:^|\/)relations\/([^/]+)\/([^/]+?)(?:\.[a-z0-9.]+)?(?:\/|$)/;
const year = /(?:^|\/)timeline\/(\d+)/;
const facet = /(?:^|\/)quotes\/([a-z]+)\/([^/]+)/;

/**
 * What a file belongs to, in the words of `CopyPart.owners`: "meetings/ID" and the like; `base` for what every
 * copy needs (home, lists, styles, fonts, pictures, search); `rest` for pages that only a copy of everything
 * has. A file beside a record's page, or in another folder under the record's kind and id, belongs to the record.
 *
 * @param path from the root of the site, such as "meetings/ID/index.html"
 * @param known every owner that the archive has
 */
export function ownerOf(path: string, known: ReadonlySet<string>): string {
	const found = [
		matched(relation, path, (a, b) => `relations/${a}/${b}`),
		matched(year, path, (of) => `timeline/${of}`),
		matched(facet, path, (of, value) => `quotes/${of}/${value}`),
		matched(records, path, (kind, id) => `${kind}/${id}`),
	].find((owner) => owner !== undefined && known.has(owner));
	if (found !== undefined) return found;
	if (!path.endsWith('.html')) return 'base';
	const folders = path.split('/').length - 1;
	return folders < 2 || /^[^/]+\/letter\//.test(path) || path.startsWith('offline/')
		? 'base'
		: 'rest';
}

function matched(
	pattern: RegExp,
	path: string,
	name: (one: string, other: string) => string,
): string | undefined {
	const match = pattern.exec(path);
	return match ? name(match[1] ?? '', match[2] ?? '') : undefined;
}
