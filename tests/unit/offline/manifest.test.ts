import { expect, test } from 'vitest';
import {
	addressOf,
	decodeFiles,
	decodeParts,
	encodeFiles,
	encodeParts,
} from '../../../src/offline/manifest.ts';

const hash = (letter: string) => letter.repeat(22);

test('a list of files is the same after writing and reading', () => {
	const table = {
		paths: ['', '404.html', 'meetings/2021-09-11-a/', 'meetings/2021-09-11-ab/', 'vị trí/'],
		sizes: [10, 0, 2_000_000, 7, 8],
		hashes: ['a', 'b', 'c', 'b', '-'].map(hash),
		base: [0, 1, 4],
	};
	expect(decodeFiles(encodeFiles(table))).toEqual(table);
	const empty = { paths: [], sizes: [], hashes: [], base: [] };
	expect(decodeFiles(encodeFiles(empty))).toEqual(empty);
});

test('a list of files that is cut short is not read', () => {
	const text = encodeFiles({ paths: ['a', 'b'], sizes: [1, 2], hashes: [hash('a')], base: [] });
	expect(() => decodeFiles(text)).toThrow('not whole');
});

test('parts are the same after writing and reading', () => {
	const parts = [
		{ id: 'countries/kestria', label: 'Kestria', path: '/countries/kestria/', files: [2, 3, 90] },
		{ id: 'countries/marenia', label: 'Marenia', path: '/countries/marenia/', files: [] },
	];
	expect(decodeParts(encodeParts(parts))).toEqual(parts);
});

test.each([
	['index.html', ''],
	['meetings/a/index.html', 'meetings/a/'],
	['404.html', '404.html'],
	['meetings/myindex.html', 'meetings/myindex.html'],
])('%s is read at the address %j', (file, address) => {
	expect(addressOf(file)).toBe(address);
});
