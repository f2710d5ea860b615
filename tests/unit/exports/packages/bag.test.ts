import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bagFiles } from '../../../../src/exports/packages/bag.ts';
import { awkwardArchive as archive } from '../awkward-archive.ts';
import { scratch } from '../scratch.ts';

/** A bag of two files, unpacked. */
async function unpacked(): Promise<string> {
	const [from, to] = [scratch(), scratch()];
	writeFileSync(join(from, 'one'), 'Đường\n');
	writeFileSync(join(from, 'two'), Buffer.from([0, 255, 10]));
	const payload = [
		{ path: 'content/meetings/100%.md', from: join(from, 'one') },
		{ path: 'content/a.bin', from: join(from, 'two') },
	];
	for await (const { path, bytes } of bagFiles(archive, 'papers-bag', payload)) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		writeFileSync(join(to, path), bytes);
	}
	return join(to, 'papers-bag');
}

test('sha512sum finds every file of a bag as its manifests say', async () => {
	const bag = await unpacked();
	// Percent signs are encoded in a manifest, which sha512sum does not know.
	const manifest = readFileSync(join(bag, 'manifest-sha512.txt'), 'utf8').replaceAll('%25', '%');
	const check = (input: string) =>
		execFileSync('sha512sum', ['-c', '-'], { cwd: bag, input }).toString();

	expect(check(manifest)).toBe(
		'data/content/100%.md: OK\n'
			.replace('100%', 'meetings/100%')
			.replace(/^/, 'data/content/a.bin: OK\n'),
	);
	expect(check(readFileSync(join(bag, 'tagmanifest-sha512.txt'), 'utf8'))).toBe(
		'bagit.txt: OK\nbag-info.txt: OK\nmanifest-sha512.txt: OK\n',
	);
});

test('a bag says what it is, from whom, and how large', async () => {
	const bag = await unpacked();

	expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toBe(
		'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
	);
	expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toBe(
		`Source-Organization: Strait & Sons
Contact-Email: mail@papers.example
External-Description: Meetings on the strait.
External-Identifier: https://papers.example/
Bagging-Date: 2026-11-21
Payload-Oxum: 13.2
`,
	);
});
