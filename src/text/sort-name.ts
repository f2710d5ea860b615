/** Under which name an official is filed, where nobody has said so yet. */

import { plainLetters } from './plain-letters.ts';

/** Countries, by their ids, whose names mostly begin with the family name, or have none to put first. */
export const familyNameFirst: ReadonlySet<string> = new Set([
	'cambodia',
	'china',
	'hong-kong',
	'hungary',
	'indonesia',
	'japan',
	'laos',
	'malaysia',
	'mongolia',
	'myanmar',
	'north-korea',
	'singapore',
	'south-korea',
	'taiwan',
	'thailand',
	'vietnam',
]);

/** A name as it is filed: without marks on letters, and its last word first unless it stays in its order. */
export function filedName(name: string, isInOrder: boolean): string {
	const plain = plainLetters(name);
	const words = plain.split(/\s+/);
	if (isInOrder || words.length < 2) return plain;
	return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}
