import { expect, test } from 'vitest';
import { addressInCopy, addressOnline } from '../../../../src/offline/portable/addresses.ts';

test.each([
	['/meetings/day/#pledge', '../', '../meetings/day/index.html#pledge'],
	['/officials/x/', './', './officials/x/index.html'],
	['/', '../../', '../../index.html'],
	['/a.json', '../', '../a.json'],
])('%s from %s', (url, base, expected) => {
	expect(addressInCopy(url, base)).toBe(expected);
});

test.each([
	['meetings/day/index.html#pledge', 'meetings/day/#pledge'],
	['index.html', ''],
	['search/index.html?q=index.html', 'search/?q=index.html'],
	['a/notindex.html', 'a/notindex.html'],
])('%s online', (path, expected) => {
	const root = 'file:///home/an%20%C3%A9/archive/';
	const online = 'https://archive.example/west/';
	expect(addressOnline(root + path, root, online)).toBe(online + expected);
});
