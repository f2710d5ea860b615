import satisfies from 'spdx-satisfies';
import { describe, expect, test } from 'vitest';
import { installedPackages, type InstalledPackage } from '../../../src/licences/packages.ts';
import { permissive, unusual, unusualPackage } from '../../../src/licences/policy.ts';

/** Whether we may use a package under the licences of the list. */
function isAllowed({ name, licence = '' }: InstalledPackage): boolean {
	const known = unusualPackage(name);
	if (known === undefined) return licence !== '' && satisfies(licence, [...permissive]);
	return (
		licence === known.licence ||
		licence.split(' AND ').every((part) => known.licence.split(' AND ').includes(part)) ||
		satisfies(licence, [...permissive])
	);
}

const mit = {
	name: 'a',
	version: '1.0.0',
	licence: 'MIT',
	path: 'node_modules/a',
	isOptional: false,
};

describe('a package in production', () => {
	test('has a licence of the list, or a sentence that says why another is no trouble', () => {
		expect(installedPackages().filter((one) => !isAllowed(one))).toEqual([]);
	});

	test.each([
		['MIT', true],
		['(MIT AND Zlib)', true],
		['MIT OR GPL-3.0-only', true],
		['GPL-3.0-only', false],
		['MIT AND GPL-3.0-only', false],
		['CPAL-1.0 OR AGPL-1.0', false],
	])('under %s: allowed is %s', (licence, expected) => {
		expect(isAllowed({ ...mit, licence })).toBe(expected);
	});

	test('without a licence is refused, and so is a known one that changes its licence', () => {
		expect(isAllowed({ ...mit, licence: undefined })).toBe(false);
		expect(isAllowed({ ...mit, name: 'citeproc', licence: 'AGPL-3.0-only' })).toBe(false);
	});
});

test('the list of unusual packages has none that is gone', () => {
	const names = installedPackages().map(({ name }) => name);

	expect(
		Object.keys(unusual).filter((beginning) => !names.some((name) => name.startsWith(beginning))),
	).toEqual([]);
});
