/** Which licences the parts of the program may have, and what is said of the unusual ones. */

/** Licences that ask for no more than that their text is kept. SPDX identifiers. */
export const permissive: readonly string[] = [
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'Python-2.0',
	'Zlib',
];

/** Licences of packages that state theirs in an old form, which the lockfile does not take over. */
export const statedElsewhere: Readonly<Record<string, string>> = {
	// "licenses" in its package.json, and the text in its LICENSE.
	'fonteditor-core': 'MIT',
};

/** Packages under any other licence, each with what follows from it for a site. By the beginning of the name. */
export const unusual: Readonly<Record<string, { licence: string; note: string }>> = {
	citeproc: {
		licence: 'CPAL-1.0 OR AGPL-1.0',
		note: 'It formats references when the site is built. It is unchanged and not part of the site, which has only the references.',
	},
	'@resvg/resvg-wasm': {
		licence: 'MPL-2.0',
		note: 'It draws pictures of pages when the site is built. It is unchanged and not part of the site.',
	},
	lightningcss: {
		licence: 'MPL-2.0',
		note: 'It makes style sheets smaller when the site is built. It is unchanged and not part of the site.',
	},
	'@img/sharp-': {
		licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
		note: 'Astro brings it for photographs. The site has none, so it does not run.',
	},
	'@fontsource/': {
		licence: 'OFL-1.1',
		note: 'The site has parts of these fonts, under the same licence. Its text stands beside them.',
	},
	'@fontsource-variable/': {
		licence: 'OFL-1.1',
		note: 'The site has parts of these fonts, under the same licence. Its text stands beside them.',
	},
};

/** Work of others that comes with the program itself, not as a package. */
export const ownFiles: readonly { what: string; from: string; licence: string; url: string }[] = [
	{
		what: 'Coordinates of towns (src/world/world.tsv), on maps',
		from: 'GeoNames',
		licence: 'CC BY 4.0',
		url: 'https://www.geonames.org/',
	},
	{
		what: 'Larger cities (src/world/world.tsv), on maps',
		from: 'city-timezones by Kevin Roberts, after Natural Earth',
		licence: 'MIT; public domain',
		url: 'https://www.npmjs.com/package/city-timezones',
	},
	{
		what: 'Names of countries (src/world/world.tsv), for drafts; the whole table is under this licence',
		from: 'world-countries by Mohammed Le Doze',
		licence: 'ODbL 1.0',
		url: 'https://opendatacommons.org/licenses/odbl/1-0/',
	},
	{
		what: 'Land on maps, in the package world-atlas',
		from: 'Natural Earth',
		licence: 'public domain',
		url: 'https://www.naturalearthdata.com/',
	},
	{
		what: 'APA style and English terms of references (src/exports/citations/csl/)',
		from: 'the Citation Style Language project; authors in the files',
		licence: 'CC BY-SA 3.0',
		url: 'https://creativecommons.org/licenses/by-sa/3.0/',
	},
];

/** What is said of a package under an unusual licence. Nothing if the list has no such package. */
export function unusualPackage(name: string): { licence: string; note: string } | undefined {
	return Object.entries(unusual).find(([beginning]) => name.startsWith(beginning))?.[1];
}
