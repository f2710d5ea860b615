/** What a font needs beside the letters of a text, so that they are joined and put together as in the whole font. */

/** Joiners, and the circle that stands for a missing letter under a mark. */
const helpers = '\u200C\u200D\u25CC';

/** Letters that are taken apart before they are drawn, though Unicode has no decomposition for them. */
const takenApart: Readonly<Record<string, string>> = {
	// Sara am of Thai and Lao: a ring above, and a vowel behind.
	'\u0E33': '\u0E4D\u0E32',
	'\u0EB3': '\u0ECD\u0EB2',
	// Vowels of Khmer that stand around their consonant: the part before it.
	'\u17BE': '\u17C1',
	'\u17BF': '\u17C1',
	'\u17C0': '\u17C1',
	'\u17C4': '\u17C1',
	'\u17C5': '\u17C1',
};

/** The letters, and those that they are drawn with. */
export function withHelpers(letters: Iterable<string>): string {
	const all = new Set<string>();
	for (const letter of letters) {
		for (const one of letter + letter.normalize('NFD') + (takenApart[letter] ?? '')) all.add(one);
	}
	return [...all].toSorted().join('') + helpers;
}
