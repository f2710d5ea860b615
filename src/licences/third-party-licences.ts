/** The file that says whose work the site is built with, and under which licences. */

import type { InstalledPackage } from './packages.ts';
import { ownFiles, unusual } from './policy.ts';

/** Where the file stands, from the root of the site. */
export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

const rule = '-'.repeat(80);

/** The whole file, as text. `textsOf` gives the licence texts of a package by its path. */
export function thirdPartyLicences(
	packages: readonly InstalledPackage[],
	textsOf: (path: string) => readonly string[],
): string {
	const always = packages.filter(({ isOptional }) => !isOptional);
	return [
		'This site was built with Readout, which is under the MIT licence, and with the work of others below.',
		`The source of a package is at https://www.npmjs.com/package/ and its name.`,
		section('Data and styles that come with Readout'),
		...ownFiles.map(({ what, from, licence, url }) => `${what}\n  ${from}: ${licence}, ${url}`),
		section('Packages with unusual licences'),
		...Object.entries(unusual).map(
			([name, { licence, note }]) =>
				`${name}${/[-/]$/.test(name) ? '…' : ''} (${licence})\n  ${note}`,
		),
		section('Packages that are not installed everywhere; the site has nothing of them'),
		packages
			.filter(({ isOptional }) => isOptional)
			.map(line)
			.join('\n'),
		section('Packages, with their licences'),
		...groupsByText(always, textsOf).map(
			({ text, members }) => `${rule}\n${members.map(line).join('\n')}\n\n${text}`,
		),
		'',
	].join('\n\n');
}

/** Licence texts of fonts, each with the packages that it is for. */
export function fontLicences(
	packages: readonly InstalledPackage[],
	textsOf: (path: string) => readonly string[],
): string {
	const fonts = packages.filter(({ name }) => name.startsWith('@fontsource'));
	return `${groupsByText(fonts, textsOf)
		.map(({ text, members }) => `${members.map(line).join('\n')}\n\n${text}`)
		.join(`\n\n${rule}\n\n`)}\n`;
}

function section(title: string): string {
	return `${title}\n${'='.repeat(title.length)}`;
}

function line({ name, version, licence }: InstalledPackage): string {
	return `${name} ${version} (${licence ?? 'no licence named'})`;
}

/** Packages of the same texts together, in the order of the first of each. */
function groupsByText(
	packages: readonly InstalledPackage[],
	textsOf: (path: string) => readonly string[],
): { text: string; members: InstalledPackage[] }[] {
	const groups = Map.groupBy(packages, ({ path, licence }) => {
		const texts = textsOf(path);
		return texts.length > 0
			? texts.join(`\n\n`)
			: `The package has no text of its licence; it names ${licence ?? 'none'}.`;
	});
	return [...groups].map(([text, members]) => ({ text, members }));
}
