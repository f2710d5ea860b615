import { foldName } from './fold.ts';

/**
 * Words in the letters of ids and file names: "Phạm Minh Chính" becomes "pham-minh-chinh". Only a to z, 0 to 9
 * and single hyphens between them; empty if the words have no Latin letter and no digit.
 */
export function slug(words: string): string {
	return foldName(words)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/**
 * The same, but letters of other scripts stay: "서울" remains "서울", in Unicode's NFC. For addresses of what has
 * no id of its own, such as places.
 */
export function slugInOwnScript(words: string): string {
	return foldName(words).replaceAll(' ', '-');
}
