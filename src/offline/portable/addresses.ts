/** The address of a record in a copy, and that of a page of the copy online. */

/**
 * @param url From the root of the site, as the text index has it: `/meetings/x/#quotation`.
 * @param base The way from the page that links to the root of the copy.
 */
export function addressInCopy(url: string, base: string): string {
	const [, folder = '', rest = ''] = /^\/?([^?#]*)(.*)$/s.exec(url) ?? [];
	return base + folder + (folder === '' || folder.endsWith('/') ? 'index.html' : '') + rest;
}

/**
 * @param address Whole address of a page in the copy.
 * @param root Whole address of the copy's root.
 * @param online Whole address of the archive online.
 */
export function addressOnline(address: string, root: string, online: string): string {
	const path = address.startsWith(root) ? address.slice(root.length) : '';
	return new URL(path.replace(/(^|\/)index\.html(?=[?#]|$)/, '$1'), online).href;
}
