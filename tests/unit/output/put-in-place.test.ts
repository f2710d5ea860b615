import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainBeside, putInPlace, restoreInterrupted } from '../../../src/output/put-in-place.ts';
import { read, scratchFolder, write, writeBuild } from './folders.ts';

const otherDisk = '/dev/shm';

describe('a built site', () => {
	test('takes the place of an earlier one, and leaves nothing beside it', () => {
		const folder = scratchFolder();
		writeBuild(join(folder, 'dist'), 'old');
		putInPlace(writeBuild(join(folder, 'work'), 'new'), join(folder, 'dist'));
		expect(read(folder, 'dist/index.html')).toBe('new');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('makes the folders above its place', () => {
		const folder = scratchFolder();
		putInPlace(writeBuild(join(folder, 'work')), join(folder, 'a/b/dist'));
		expect(read(folder, 'a/b/dist/index.html')).toBe('home');
	});

	test('takes the place of an empty folder', () => {
		const folder = scratchFolder();
		mkdirSync(join(folder, 'dist'));
		putInPlace(writeBuild(join(folder, 'work')), join(folder, 'dist'));
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('leaves a file alone that came into the place while it was built', () => {
		const folder = scratchFolder();
		write(writeBuild(join(folder, 'dist'), 'old'), { 'thesis.txt': 'mine' });
		expect(() => putInPlace(writeBuild(join(folder, 'work')), join(folder, 'dist'))).toThrow(
			/holds what no build wrote: thesis\.txt/,
		);
		expect(read(folder, 'dist/thesis.txt')).toBe('mine');
		expect(read(folder, 'dist/index.html')).toBe('old');
		expect(existsSync(join(folder, 'dist.next'))).toBe(false);
	});

	test.skipIf(!existsSync(otherDisk))('gets to another disk', () => {
		const folder = scratchFolder();
		const work = writeBuild(join(otherDisk, `readout-test-${process.pid}`), 'new');
		writeBuild(join(folder, 'dist'), 'old');
		putInPlace(work, join(folder, 'dist'));
		expect(read(folder, 'dist/index.html')).toBe('new');
		expect(readdirSync(folder)).toEqual(['dist']);
		expect(existsSync(work)).toBe(false);
	});
});

describe('folders beside the place', () => {
	test('that an interrupted build left are removed', () => {
		const folder = scratchFolder();
		for (const name of ['dist', 'dist.old', 'dist.next']) writeBuild(join(folder, name), 'old');
		expect(explainBeside(join(folder, 'dist'))).toBeUndefined();
		putInPlace(writeBuild(join(folder, 'work'), 'new'), join(folder, 'dist'));
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test.each(['dist.next', 'dist.old'])('stay if somebody else made them: %s', (name) => {
		const folder = scratchFolder();
		writeBuild(join(folder, 'dist'), 'old');
		write(folder, { [`${name}/plans.txt`]: 'mine' });
		expect(explainBeside(join(folder, 'dist'))).toMatch(/plans\.txt.*Move it away/);
		expect(() => putInPlace(writeBuild(join(folder, 'work')), join(folder, 'dist'))).toThrow(
			/plans\.txt/,
		);
		expect(read(folder, name, 'plans.txt')).toBe('mine');
		expect(read(folder, 'dist/index.html')).toBe('old');
	});
});

describe('what was published before a build was stopped between its two steps', () => {
	test('is put back', () => {
		const folder = scratchFolder();
		writeBuild(join(folder, 'dist'), 'old');
		renameSync(join(folder, 'dist'), join(folder, 'dist.old'));
		expect(restoreInterrupted(join(folder, 'dist'))).toBe(true);
		expect(read(folder, 'dist/index.html')).toBe('old');
	});

	test('is not, where something is published, or where the folder is not a build', () => {
		const folder = scratchFolder();
		writeBuild(join(folder, 'dist'), 'new');
		writeBuild(join(folder, 'dist.old'), 'old');
		write(folder, { 'site.old/index.html': 'mine' });
		expect(restoreInterrupted(join(folder, 'dist'))).toBe(false);
		expect(restoreInterrupted(join(folder, 'site'))).toBe(false);
		expect(read(folder, 'dist/index.html')).toBe('new');
		expect(read(folder, 'site.old/index.html')).toBe('mine');
	});
});
