/** The packages that a production install has, from package-lock.json. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { statedElsewhere } from './policy.ts';

export interface InstalledPackage {
	name: string;
	version: string;
	/** As an SPDX expression: "MIT", "(MIT AND Zlib)". Absent if the package names none. */
	licence?: string | undefined;
	/** From the root of the project: "node_modules/astro". */
	path: string;
	/** Not installed on every machine, or not for building: the site has nothing of it. */
	isOptional: boolean;
}

/** An entry of a lockfile, as far as it is used here. */
export interface LockedPackage {
	version: string;
	license?: string;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
	peer?: boolean;
}

/** The packages of this project's lockfile, without those for development. */
export function installedPackages(): InstalledPackage[] {
	const { packages } = JSON.parse(readFileSync(resolve('package-lock.json'), 'utf8')) as {
		packages: Record<string, LockedPackage>;
	};
	return productionPackages(packages);
}

/** Those of a lockfile that a production install may have, in the order of their names. */
export function productionPackages(
	locked: Readonly<Record<string, LockedPackage>>,
): InstalledPackage[] {
	return Object.entries(locked)
		.filter(([path, { dev }]) => path !== '' && !dev)
		.map(([path, { version, license, optional, devOptional, peer }]) => {
			const name = path.replace(/^.*node_modules\//, '');
			return {
				name,
				version,
				licence: license ?? statedElsewhere[name],
				path,
				isOptional: Boolean(optional ?? devOptional ?? peer),
			};
		})
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
