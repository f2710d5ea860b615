/** The name under which a person is filed, where nobody has said so yet. */

import { foldName } from './fold.ts';
import { plainLetters } from './plain-letters.ts';

/**
 * Countries, by their ids, whose people English sources name in the order in which they are filed: the family name
 * first ("Wang Yi"), or no family name at all ("Aung San Suu Kyi"). Hungarian, Japanese and Indonesian names are
 * not here: English sources print the given name first ("Viktor Orbán").
 */
const inOrderOfFiling: ReadonlySet<string> = new Set([
	'cambodia',
	'china',
	'hong-kong',
	'laos',
	'malaysia',
	'mongolia',
	'myanmar',
	'north-korea',
	'republic-of-china',
	'singapore',
	'south-korea',
	'taiwan',
	'thailand',
	'vietnam',
]);

/** Whether English sources print the names of a country's people as they are filed. */
export function isPrintedAsFiled(country: string | undefined): boolean {
	return country !== undefined && inOrderOfFiling.has(country);
}

/** Words that belong to a name but tell nobody apart: articles, "son of", courtesies. */
export const nameParticles: ReadonlySet<string> = new Set(
	'al el von van de der den dos da di du la le bin ibn bint lord lady sir dame viscount dr mr mrs sheikh shaikh prince princess general'.split(
		' ',
	),
);
/** "Jr." and the like, folded. */
export const nameSuffixes = /^(?:jr|sr|3rd|2nd)$/;
/** Numbers of rulers, folded. */
export const nameNumerals = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xxiii)$/;

/**
 * The name to file a person under, in letters without marks: "Kan, Naoto", "al-Jubeir, Adel", "Wang Yi".
 *
 * How the name is printed comes first: a family name in capitals ("ISHIBA Shigeru", "Viktor ORBÁN") is taken at
 * its word. Otherwise the last word is taken for the family name, unless `isAsFiled`.
 */
export function sortName(name: string, isAsFiled: boolean): string {
	const words = plainLetters(name).split(/\s+/).filter(Boolean);
	const isFiled = /^[^\s,]+, [^,]+$/.test(words.join(' '));
	if (isFiled && !nameSuffixes.test(foldName(words.at(-1) ?? ''))) return words.join(' ');
	const capitals = familyInCapitals(words);
	if (capitals) {
		const family = capitals.words.map(capitalised).join(' ');
		return capitals.isFirst
			? [family, ...words.slice(capitals.words.length)].join(' ')
			: `${family}, ${words.slice(0, -capitals.words.length).join(' ')}`;
	}
	const isRuler = words.slice(1).some((word) => nameNumerals.test(foldName(word)));
	if (words.length < 2 || isAsFiled || isRuler) return words.join(' ');

	let suffix = '';
	if (words.length > 2 && nameSuffixes.test(foldName(words.at(-1) ?? ''))) {
		suffix = ` ${words.pop()}`;
	}
	let familyAt = words.length - 1;
	while (familyAt > 1 && nameParticles.has(foldName(words[familyAt - 1] ?? ''))) familyAt--;
	const family = words.slice(familyAt).join(' ').replace(/,$/, '');
	return `${family}, ${words.slice(0, familyAt).join(' ')}${suffix}`;
}

/** The words in capitals at one end of a name whose other words are not; nothing where no family name is set so. */
function familyInCapitals(
	words: readonly string[],
): { words: readonly string[]; isFirst: boolean } | undefined {
	// Initials such as "JJ" have no vowel.
	const isCapitals = (word: string) => /^[A-Z][A-Z'’-]+$/.test(word) && /[AEIOUY]/.test(word);
	const first = words.findIndex((word) => !isCapitals(word));
	const last = words.findLastIndex((word) => !isCapitals(word));
	if (first > 0 && first <= last) return { words: words.slice(0, first), isFirst: true };
	if (last >= 0 && last < words.length - 1 && first === 0) {
		const family = words.slice(last + 1);
		if (!family.some((word) => nameNumerals.test(foldName(word)))) {
			return { words: family, isFirst: false };
		}
	}
	return undefined;
}

function capitalised(word: string): string {
	return word.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}
