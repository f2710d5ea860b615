import { describe, expect, test } from 'vitest';
import { mergeSelections, planCopy, unusedFiles } from '../../../src/offline/plan.ts';

const files = {
	paths: ['', 'a/', 'b/', 'c/', 'search/rows.json'],
	sizes: [1, 10, 100, 1000, 10_000],
	hashes: ['home', 'same', 'same', 'c', 'rows'],
	base: [0, 4],
};
const parts = [
	{ id: 'years/2021', label: '2021', path: '/timeline/2021/', files: [1, 2] },
	{ id: 'years/2022', label: '2022', path: '/timeline/2022/', files: [2, 3] },
];
const everything = { everything: true, parts: [] };

describe('planCopy', () => {
	test('takes everything, and fetches what two files share once', () => {
		const plan = planCopy(files, [], everything, new Set());
		expect(plan.copy.paths).toEqual(files.paths);
		expect(plan.total).toEqual({ files: 5, bytes: 11_111 });
		expect(plan.fetch.map(({ path }) => path)).toEqual(['', 'a/', 'c/', 'search/rows.json']);
	});

	test('takes a part with what every copy has', () => {
		const plan = planCopy(files, parts, { everything: false, parts: ['years/2022'] }, new Set());
		expect(plan.copy.paths).toEqual(['', 'b/', 'c/', 'search/rows.json']);
	});

	test('fetches only what is not there, of whichever version that is', () => {
		const plan = planCopy(files, parts, everything, new Set(['home', 'same', 'rows', 'older']));
		expect(plan.fetch).toEqual([{ path: 'c/', bytes: 1000, hash: 'c' }]);
		expect(plan.missing).toEqual({ files: 1, bytes: 1000 });
	});

	test('says which parts this version does not have', () => {
		const selection = { everything: false, parts: ['years/2021', 'years/1950'] };
		const plan = planCopy(files, parts, selection, new Set());
		expect(plan.unknown).toEqual(['years/1950']);
		expect(plan.copy.paths).toContain('a/');
	});
});

test('files that some copy has are not deleted', () => {
	const copies = [
		{ paths: ['a'], sizes: [1], hashes: ['one'] },
		{ paths: ['a'], sizes: [1], hashes: ['two'] },
	];
	expect(unusedFiles(['one', 'two', 'three'], copies)).toEqual(['three']);
});

describe('mergeSelections', () => {
	test('adds a part to those that are saved', () => {
		const one = { everything: false, parts: ['years/2022'] };
		const other = { everything: false, parts: ['years/2021', 'years/2022'] };
		expect(mergeSelections(one, other)).toEqual({
			everything: false,
			parts: ['years/2021', 'years/2022'],
		});
	});

	test('keeps everything where a part is added to it', () => {
		expect(mergeSelections(everything, { everything: false, parts: ['years/2021'] })).toEqual(
			everything,
		);
		expect(mergeSelections(undefined, everything)).toEqual(everything);
	});
});
