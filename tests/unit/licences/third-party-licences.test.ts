import { expect, test } from 'vitest';
import { installedPackages, productionPackages } from '../../../src/licences/packages.ts';
import { licenceTexts } from '../../../src/licences/read-texts.ts';
import { fontLicences, thirdPartyLicences } from '../../../src/licences/third-party-licences.ts';

const packages = productionPackages({
	'': { version: '0.1.0' },
	'node_modules/b': { version: '2.0.0', license: 'MIT' },
	'node_modules/a': { version: '1.0.0', license: 'MIT' },
	'node_modules/a/node_modules/c': { version: '3.0.0' },
	'node_modules/mac': { version: '4.0.0', license: 'ISC', optional: true },
	'node_modules/test': { version: '5.0.0', license: 'MIT', dev: true },
});
const texts: Readonly<Record<string, string[]>> = {
	'node_modules/a': ['Permission is hereby granted …'],
	'node_modules/b': ['Permission is hereby granted …'],
};
const textsOf = (path: string) => texts[path] ?? [];

test('names packages by name, without those of tests, and prints equal texts once', () => {
	const [, list = ''] = thirdPartyLicences(packages, textsOf).split('with their licences\n');

	expect(list.replace(/^=+|-{80}/gm, '').trim()).toBe(
		[
			'a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nPermission is hereby granted …',
			'',
			'',
			'c 3.0.0 (no licence named)\n\nThe package has no text of its licence; it names none.',
		].join('\n'),
	);
});

test('only names what is not installed everywhere, so that every machine writes the same', () => {
	const read: string[] = [];
	const text = thirdPartyLicences(packages, (path) => (read.push(path), []));

	expect(text).toContain('\n\nmac 4.0.0 (ISC)\n\n');
	expect(read).not.toContain('node_modules/mac');
});

test('names the data that comes with the program', () => {
	const text = thirdPartyLicences([], textsOf);

	for (const name of ['GeoNames: CC BY 4.0', 'ODbL 1.0', 'CC BY-SA 3.0', 'Natural Earth']) {
		expect(text).toContain(name);
	}
});

test('has the words of real licences, Windows line ends made plain', () => {
	const text = thirdPartyLicences(installedPackages(), licenceTexts);

	expect(text).toMatch(/astro 7[.\d]+ \(MIT\)/);
	expect(text).toContain('Copyright (c) 2009-2019 Frank Bennett');
	expect(text).not.toContain('\r');
});

test('every font has its licence in the file beside the fonts', () => {
	const text = fontLicences(installedPackages(), licenceTexts);
	const fonts = installedPackages().filter(({ name }) => name.startsWith('@fontsource'));

	expect(fonts.length).toBeGreaterThan(0);
	for (const { name } of fonts) expect(text).toContain(`${name} `);
	expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
	expect(text).not.toContain('astro');
});
