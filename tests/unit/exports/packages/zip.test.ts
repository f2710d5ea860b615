import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { packInto, writeZip, type FileToPack } from '../../../../src/exports/packages/zip.ts';
import { scratchFolder } from '../../../fixtures/lists.ts';
import { unzip } from '../../../fixtures/unzip.ts';

async function* given(files: readonly FileToPack[]): AsyncGenerator<FileToPack> {
	await Promise.resolve();
	yield* files;
}

async function packed(files: readonly FileToPack[], day = '2026-11-21'): Promise<Buffer> {
	const stream = new PassThrough();
	const [bytes] = await Promise.all([buffer(stream), packInto(stream, given(files), day)]);
	return bytes;
}

/** Where a text stands in a zip, as it is. */
const bare = (zip: Buffer, text: string) => zip.indexOf(text) !== -1;

test('files come out of a zip as they went in, in their order', async () => {
	const files = [
		{ path: 'z/Hà Nội 河内.txt', bytes: Buffer.from('words '.repeat(1000)) },
		{ path: 'a.png', bytes: Buffer.from([0, 255, 10]) },
		{ path: 'empty', bytes: Buffer.alloc(0) },
		{ path: 'large.bin', bytes: Buffer.alloc(3_000_000, 'abc') },
	];
	const unpacked = await unzip(await packed(files));
	expect([...unpacked]).toEqual(files.map(({ path, bytes }) => [path, bytes]));
});

test('what is compressed by its own format is stored, the rest is deflated', async () => {
	const bytes = Buffer.from('the same words, the same words, the same words');
	expect(bare(await packed([{ path: 'a.txt', bytes }]), bytes.toString())).toBe(false);
	expect(bare(await packed([{ path: 'a.woff2', bytes }]), bytes.toString())).toBe(true);
});

test('the same files and day give the same bytes', async () => {
	const files = [{ path: 'a', bytes: Buffer.from('a') }];
	const first = await packed(files, '2026-11-21');
	expect((await packed(files, '2026-11-21')).equals(first)).toBe(true);
	// Noon of that day on the wall, whatever the zone: tests run in Auckland's.
	expect(first.readUInt16LE(10)).toBe(12 << 11);
	expect(first.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 21);
	expect((await packed(files, '2026-11-22')).equals(first)).toBe(false);
});

test('a zip holds more files than the 65,535 of its first form', async () => {
	const count = 65_600;
	const files = Array.from({ length: count }, (_, index) => ({
		path: `${index}.png`,
		bytes: Buffer.from(String(index)),
	}));
	const unpacked = await unzip(await packed(files));
	expect(unpacked.size).toBe(count);
	expect(unpacked.get('0.png')?.toString()).toBe('0');
	expect(unpacked.get('65599.png')?.toString()).toBe('65599');
});

test('a zip that cannot be written says so instead of waiting', async () => {
	const many = Array.from({ length: 100 }, (_, index) => ({
		path: String(index),
		bytes: Buffer.from('a'),
	}));
	const target = join(scratchFolder(), 'no', 'where.zip');
	await expect(writeZip(target, given(many), '2026-01-01')).rejects.toThrow('ENOENT');
});

test('a failure among the files ends the zip', async () => {
	async function* failing(): AsyncGenerator<FileToPack> {
		yield await Promise.resolve({ path: 'a', bytes: Buffer.from('a') });
		throw new Error('The page is gone.');
	}
	const target = join(scratchFolder(), 'failed.zip');
	await expect(writeZip(target, failing(), '2026-01-01')).rejects.toThrow('The page is gone.');
	if (existsSync(target)) await expect(unzip(readFileSync(target))).rejects.toThrow();
});
