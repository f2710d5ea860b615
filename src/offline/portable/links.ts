/** Where an address of the site leads in a copy of it that no server serves. */

/** The copy that addresses are written for. */
export interface CopyPlan {
	/** The path under which the site is published, with "/" at both ends or only "/". */
	base: string;
	/** Where the site is published: its root, as a whole web address. */
	online: string;
	/** Files of the copy, as paths from its root, such as `countries/x/index.html`. */
	files: ReadonlySet<string>;
}

/**
 * An address of a page as it is written in the copy: relative, and a folder as the page in it, because a
 * disk has no server that would look for one. What the copy leaves out leads to the archive online. Other
 * hosts, fragments and what is relative already stay as they are.
 *
 * @param from The file that holds the address, as a path from the root of the copy.
 */
export function portableAddress(address: string, from: string, plan: CopyPlan): string {
	if (!isOfSite(address, plan.base)) return address;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
	const file = fileAt(path.slice(plan.base.length), plan.files);
	if (file === undefined) return new URL(address, plan.online).href;
	return toRoot(from) + file + rest;
}

/**
 * An address that a script reads from a data attribute. The root of the site is a folder to a script, which
 * puts the path of a file after it; all else is as in a link.
 */
export function portableData(value: string, from: string, plan: CopyPlan): string {
	return value === plan.base ? toRoot(from) || './' : portableAddress(value, from, plan);
}

/** The candidates of a `srcset`, each as in the copy. */
export function portableSrcset(value: string, from: string, plan: CopyPlan): string {
	return value.replace(
		/(^|,)(\s*)([^\s,]+)/g,
		(_, comma: string, space: string, address: string) =>
			comma + space + portableAddress(address, from, plan),
	);
}

/** A style sheet with its addresses as in the copy. */
export function portableCss(css: string, from: string, plan: CopyPlan): string {
	return css.replace(
		/(url\(\s*|@import\s+)(["']?)(\/[^"')\s;]*)\2/g,
		(_, before: string, quote: string, address: string) =>
			before + quote + portableAddress(address, from, plan) + quote,
	);
}

/** The way from a file to the root of the copy: "../" for each folder that it is in. */
export function toRoot(file: string): string {
	return '../'.repeat(file.split('/').length - 1);
}

function isOfSite(address: string, base: string): boolean {
	return address.startsWith(base) && !address.startsWith('//');
}

/** The file that a server would send for a path, with the path's own escapes. */
function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
	const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
	return [path, `${folder}index.html`].find((file) => files.has(decoded(file)));
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
