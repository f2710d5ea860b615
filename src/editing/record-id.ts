/** Ids for new records: part of their address for ever, so they say what they name. */

import { slug } from '../text/slug.ts';

/** Longer ids are cut between two words. */
const mostLetters = 70;

/** Words as an id: "Phạm Minh Chính" becomes "pham-minh-chinh". Empty if there is no Latin letter or digit. */
export function slugOf(words: string): string {
	const id = slug(words);
	return id.length <= mostLetters ? id : id.slice(0, mostLetters + 1).replace(/-[^-]*$/, '');
}

/** The first of `slug`, `slug-2`, `slug-3` … that no record has. */
export function freeId(slug: string, taken: ReadonlySet<string>): string {
	if (!taken.has(slug)) return slug;
	for (let number = 2; ; number++) {
		const id = `${slug}-${number}`;
		if (!taken.has(id)) return id;
	}
}

/** A date as it stands in an id, as far as it is one day, month or year: "2021-09" of "2021-09-10/2021-09-12". */
export function dateInId(date: string): string {
	const [first = '', second] = date.replace(/[^\dX\-/,.]/g, '').split(/\/|,|\.\./);
	const last = second || first;
	let common = '';
	for (const [index, part] of first.split('-').entries()) {
		if (part !== last.split('-')[index] || !/^\d+$/.test(part)) break;
		common += (common && '-') + part;
	}
	return common;
}
