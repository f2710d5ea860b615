import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { explainSettings, initArchive } from '../../../src/init/init-archive.ts';
import { recordKinds } from '../../../src/schemas/records.ts';
import { scratchFolder } from '../../fixtures/lists.ts';

const init = (folder: string, ...flags: string[]) =>
	spawnSync(process.execPath, ['scripts/init.ts', folder, ...flags], {
		cwd: join(import.meta.dirname, '../../..'),
		encoding: 'utf8',
	});

test('a new archive with its sample passes the strict check', () => {
	const folder = scratchFolder();
	initArchive(folder);
	const { problems, records, site } = readContent(folder);
	expect(problems).toEqual([]);
	expect(records.meetings[0]?.data.commitments).toHaveLength(1);
	expect(site?.title).toBe('A new archive');
	expect(readdirSync(folder)).toEqual(
		expect.arrayContaining(['README.md', 'site.yaml', ...recordKinds]),
	);
});

test('without its sample it is empty, and sound', () => {
	const folder = scratchFolder();
	initArchive(folder, { sample: false });
	const { problems, records } = readContent(folder);
	expect(problems).toEqual([]);
	expect(Object.values(records).flat()).toEqual([]);
});

test('the command fills a folder that is not there yet, with the title and address given', () => {
	const folder = join(scratchFolder(), 'deep/archive');
	const { status, stdout } = init(
		folder,
		'--title',
		'Strait: papers',
		'--address',
		'https://a.example/b/',
	);
	expect(status).toBe(0);
	expect(stdout).toContain('npm run check');
	expect(readContent(folder).site).toMatchObject({
		title: 'Strait: papers',
		address: 'https://a.example/b/',
	});
});

test('the command leaves a folder that is not empty, and says so', () => {
	const folder = scratchFolder();
	mkdirSync(join(folder, 'meetings'));
	writeFileSync(join(folder, 'meetings/mine.md'), 'mine');
	const { status, stderr } = init(folder);
	expect(status).toBe(1);
	expect(stderr).toContain('is not empty');
	expect(readdirSync(folder)).toEqual(['meetings']);
});

test('an address that is none is told before anything is written', () => {
	expect(explainSettings({ address: 'archive.example' })[0]).toContain(
		'Write it whole, from "https://" on',
	);
	const folder = join(scratchFolder(), 'archive');
	expect(init(folder, '--address', 'archive.example').status).toBe(1);
	expect(() => readdirSync(folder)).toThrow();
});

test('the command makes nothing in an archive, in the program, at a file or behind a broken link', () => {
	const folder = scratchFolder();
	mkdirSync(join(folder, 'archive'));
	writeFileSync(join(folder, 'archive/site.yaml'), '');
	writeFileSync(join(folder, 'file'), 'mine');
	symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
	for (const [name, reason] of [
		[join(folder, 'archive/inner'), 'lies in an archive'],
		['src/archive-of-mine', 'lies in src/, a folder of the program'],
		['content/archive-of-mine', 'lies in the folder of the records'],
		[join(folder, 'file'), 'is a file'],
		[join(folder, 'file/archive'), 'is a file, not a folder'],
		[join(folder, 'link'), 'is a link that leads nowhere'],
	] as const) {
		const { status, stderr } = init(name);
		expect(status, name).toBe(1);
		expect(stderr).toContain(reason);
		expect(stderr).toMatch(/Nothing was written\.\n$/);
	}
	expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
	expect(readdirSync(folder).toSorted()).toEqual(['archive', 'file', 'link']);
});

test('no file is written over, if one comes into the folder meanwhile', () => {
	const folder = scratchFolder();
	writeFileSync(join(folder, 'README.md'), 'mine');
	expect(() => initArchive(folder)).toThrow(/EEXIST/);
	expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
});
