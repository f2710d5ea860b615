/** Names of people and parties as lists print them: made comparable, and made into ids. */

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Record<string, string> = {
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
};

const marks = /[\u0300-\u036f]/g;

/** A name without marks, case and punctuation: what two spellings are compared by. */
export function folded(name: string): string {
	return name
		.normalize('NFKD')
		.replace(marks, '')
		.toLowerCase()
		.replace(/[đłøıßæœ]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/['’‘ʻ`.]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Lowercase words joined by hyphens, as ids are; empty if nothing of the name is left. */
export function slug(name: string): string {
	return folded(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** Words that belong to a name but tell nobody apart: articles, "son of", courtesies. */
const particles = new Set(
	'al el von van de der den dos da di du la le bin ibn bint lord lady sir dame viscount dr mr mrs sheikh shaikh prince princess general'.split(
		' ',
	),
);
const suffixes = /^(?:jr|sr|3rd|2nd)$/;
const numerals = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xxiii)$/;

/** A name taken apart. */
export interface NameWords {
	/** Its words, folded, without particles and numerals. */
	words: readonly string[];
	/** "ii" of "Elizabeth II". */
	numeral?: string | undefined;
}

/** The words of a name by which people are told apart. */
export function nameWords(name: string): NameWords {
	const all = folded(name).split(' ').filter(Boolean);
	const numeral = all.length > 1 ? all.slice(1).find((word) => numerals.test(word)) : undefined;
	const telling = all.filter(
		(word, index) =>
			// "Ibn Saud" is no "Saud": a son is not his father.
			(!particles.has(word) || (index === 0 && /^(?:bin|ibn|bint)$/.test(word))) &&
			!suffixes.test(word) &&
			word !== numeral,
	);
	return { words: telling.length > 0 ? telling : all, numeral };
}

/** Whether a name is one word only: a surname, or the one name of a monarch. */
export function isSingleName(name: string): boolean {
	return nameWords(name).words.length < 2;
}

/** Countries whose family names come first, as the archive's other languages write them. */
const familyFirst = new Set([
	'china',
	'republic-of-china',
	'south-korea',
	'north-korea',
	'vietnam',
	'cambodia',
	'singapore',
]);

export function hasFamilyNameFirst(party: string): boolean {
	return familyFirst.has(party);
}

/**
 * The name to file under, in letters without marks: "Kan, Naoto", "al-Jubeir, Adel", "Wang Yi". The last word
 * is taken for the family name, but where a country's come first; which it is, a list of names does not say.
 */
export function filingName(name: string, party: string): string {
	const plain = name
		.normalize('NFD')
		.replace(marks, '')
		.replace(/[đłøıßæœ]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/Đ/g, 'D')
		.replace(/Ł/g, 'L')
		.replace(/Ø/g, 'O');
	const words = plain.split(/\s+/);
	if (words.length < 2 || hasFamilyNameFirst(party) || nameWords(name).numeral) return plain;
	let tail = '';
	if (suffixes.test(folded(words.at(-1) ?? ''))) tail = ` ${words.pop()}`;
	let at = words.length - 1;
	while (at > 1 && particles.has(folded(words[at - 1] ?? ''))) at--;
	const [given, family] = [words.slice(0, at), words.slice(at)];
	const filed = family.join(' ').replace(/,$/, '');
	return given.length > 0 ? `${filed}, ${given.join(' ')}${tail}` : filed;
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
	const words = folded(role.replace(/^former /, ''));
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
