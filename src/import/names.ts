/** Names of people and parties as lists print them: taken apart and compared. */

import { foldName } from '../text/fold.ts';
import { nameNumerals, nameParticles, nameSuffixes } from '../text/sort-name.ts';

/** A name taken apart. */
export interface NameWords {
	/** Its words, folded, without particles and numerals. */
	words: readonly string[];
	/** "ii" of "Elizabeth II". */
	numeral?: string | undefined;
}

/** The words of a name by which people are told apart. */
export function nameWords(name: string): NameWords {
	const all = foldName(name).split(' ').filter(Boolean);
	const numeral = all.length > 1 ? all.slice(1).find((word) => nameNumerals.test(word)) : undefined;
	const telling = all.filter(
		(word, index) =>
			// "Ibn Saud" is no "Saud": a son is not his father.
			(!nameParticles.has(word) || (index === 0 && /^(?:bin|ibn|bint)$/.test(word))) &&
			!nameSuffixes.test(word) &&
			word !== numeral,
	);
	return { words: telling.length > 0 ? telling : all, numeral };
}

/** Whether a name is one word only: a surname, or the one name of a monarch. */
export function isSingleName(name: string): boolean {
	return nameWords(name).words.length < 2;
}

const offices =
	'President|Prime Minister|Foreign Minister|Foreign Secretary|Defense Minister|Chancellor|Premier|King|Queen|Emperor|Crown Prince';
const withNationality = new RegExp(
	`^(?:former )?(?:(?:South|North|East|West|Saudi|New) )?\\p{Lu}[\\p{L}.]*(?:an|i|ish|ese|ch|ek|ic|ss|K\\.?) (${offices})$`,
	'u',
);

/** A role without the nationality before it: "Prime Minister" for "Israeli Prime Minister". */
export function plainRole(role: string): string {
	return withNationality.exec(role)?.[1] ?? role;
}

const families: readonly [RegExp, string][] = [
	[/\b(?:vice|deputy|assistant|crown|speaker|governor)\b/, 'other'],
	[/\b(?:prime min\w+|premier|chancellor|taoiseach)\b/, 'head of government'],
	[
		/\b(?:king|queen|emperor|empress|shah|sultan|amir|emir|grand duke|grand duchess|pope)\b/,
		'monarch',
	],
	[/\b(?:foreign|external affairs|secretary of state)\b/, 'foreign minister'],
	[/\b(?:defen[cs]e)\b/, 'defence minister'],
	[
		/\b(?:president|chief of state|head of state|chairman|first secretary|general secretary)\b/,
		'head of state',
	],
];

/**
 * The families of office that a role belongs to, such as "foreign minister" for "British Foreign Secretary":
 * two spellings of one person are looked for within a family only. A role of no family is its own.
 */
export function officeFamilies(role: string): string[] {
	const words = foldName(role.replace(/^former /, ''));
	if (!words) return [];
	const parts = words.split(/\band\b/).map((part) => part.trim());
	return [
		...new Set(
			parts.map((part) => {
				const found = families.find(([pattern]) => pattern.test(part))?.[1];
				return !found || found === 'other' ? part : found;
			}),
		),
	];
}
