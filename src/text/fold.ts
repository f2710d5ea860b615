import { plainLetters } from './plain-letters.ts';

/** The text as it is compared when spelling does not matter: no marks on letters, no capitals, plain spaces. */
export function fold(text: string): string {
	return plainLetters(text)
		.toLowerCase()
		.replace(/[’‘ʼʻ`´]/g, "'")
		.replace(/[\s\-‐‑–_.,·]+/g, ' ')
		.trim();
}

/** A name as names are compared: folded, without apostrophes and points, every other sign a blank, "&" as "and". */
export function foldName(name: string): string {
	return fold(name.replace(/[’‘ʼʻ`´'.]/g, '').replace(/&/g, ' and '))
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
