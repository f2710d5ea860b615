import { expect, test } from 'vitest';
import type { Copy } from '../../../src/offline/copy-store.ts';
import { hashOf } from '../../../src/offline/site-files.ts';
import { verifyCopy } from '../../../src/offline/verify.ts';

test('damaged and lost files are named, and the damaged ones deleted', async () => {
	const text = new TextEncoder();
	const [whole, damaged, lost] = await Promise.all(
		['whole', 'damaged', 'lost'].map((word) => hashOf(text.encode(word))),
	);
	const files = new Map([
		[whole, text.encode('whole')],
		[damaged, text.encode('dam?ged')],
	]);
	const store = {
		file: (hash: string) => Promise.resolve(files.get(hash)),
		deleteFiles: (hashes: readonly string[]) => {
			for (const hash of hashes) files.delete(hash);
			return Promise.resolve();
		},
	};
	const copy = { paths: ['a/', 'c/', 'b/'], hashes: [whole, damaged, lost] } as unknown as Copy;
	const told: number[] = [];
	expect(await verifyCopy(store, copy, (count) => told.push(count))).toEqual(['b/', 'c/']);
	expect([...files.keys()]).toEqual([whole]);
	expect(told).toEqual([3]);
});
