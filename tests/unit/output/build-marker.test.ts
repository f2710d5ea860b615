import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { foreignFiles, markedFiles } from '../../../src/output/build-marker.ts';
import { scratchFolder, write, writeBuild } from './folders.ts';

describe('the list of what a build wrote', () => {
	test('names every file, and no folder that holds one', () => {
		expect(markedFiles(writeBuild(scratchFolder()))).toEqual([
			'_astro/a.css',
			'index.html',
			'meetings/a/index.html',
		]);
	});

	test('is the same wherever the folder stands', () => {
		const [one, other] = [writeBuild(scratchFolder()), scratchFolder()];
		cpSync(one, other, { recursive: true });
		expect(foreignFiles(other)).toEqual([]);
	});

	test.each([
		['a file', 'thesis.txt', 'thesis.txt'],
		['a file in a folder of the build', 'meetings/a/notes.md', 'meetings/a/notes.md'],
		['a hidden file', '.env', '.env'],
		['a repository', '.git/HEAD', '.git/HEAD'],
		['a file whose name differs in case', 'Index.html', 'Index.html'],
	])('tells %s that somebody added', (_, file, told) => {
		const folder = writeBuild(scratchFolder());
		write(folder, { [file]: '' });
		expect(foreignFiles(folder)).toEqual([told]);
	});

	test('tells an empty folder and a link that somebody added', () => {
		const folder = writeBuild(scratchFolder());
		mkdirSync(join(folder, 'mine'));
		symlinkSync('/', join(folder, 'link'));
		expect(foreignFiles(folder)).toEqual(['link', 'mine/']);
	});

	test('does not mind what was deleted, nor what file managers leave', () => {
		const folder = writeBuild(scratchFolder());
		rmSync(join(folder, 'meetings/a/index.html'));
		write(folder, { '_astro/.DS_Store': '' });
		expect(foreignFiles(folder)).toEqual([]);
	});

	test('does not count if the file of that name says something else', () => {
		const folder = write(scratchFolder(), { '.readout-build': 'a.txt\n', 'a.txt': '' });
		expect(markedFiles(folder)).toBeUndefined();
		expect(foreignFiles(folder)).toEqual(['.readout-build', 'a.txt']);
	});
});

describe('a site built by a version that left no list', () => {
	const former = () =>
		write(scratchFolder(), {
			'index.html': '',
			'data/meetings.csv': '',
			'offline/manifest.json': '{"format":1,"files":{"path":"offline/files.json"}}',
		});

	test('is known by its list for saved copies', () => {
		expect(foreignFiles(former())).toEqual([]);
	});

	test('is not if anything came into it after it was built, however old that is', async () => {
		const folder = former();
		await wait(5100);
		write(folder, { 'data/thesis.csv': '' });
		utimesSync(join(folder, 'data/thesis.csv'), 1e9, 1e9);
		expect(foreignFiles(folder)).toContain('data/thesis.csv');
	});

	test('is not if it has a hidden file', () => {
		const folder = former();
		write(folder, { '.git/HEAD': '' });
		expect(foreignFiles(folder)).toHaveLength(4);
	});

	test('is nothing that merely has a file of that name', () => {
		const folder = write(scratchFolder(), { 'offline/manifest.json': '{"name":"App"}' });
		expect(foreignFiles(folder)).toEqual(['offline/manifest.json']);
		expect(readdirSync(folder)).toEqual(['offline']);
	});
});
