/** A build that fails at a record says so, and leaves what was published. The failure is brought in from outside. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { soundArchive } from '../mutations/sound-archive.ts';

const failAtWords = new URL('../fixtures/fail-at-words.mjs', import.meta.url).href;
const fullDisk = new URL('../fixtures/full-disk.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'readout-failing-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true }));
for (const [path, text] of Object.entries(soundArchive)) {
	mkdirSync(dirname(join(content, path)), { recursive: true });
	writeFileSync(join(content, path), text);
}

/** Builds the archive with a fault that is loaded before the program. */
function build(fault: string, env: Record<string, string> = {}) {
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', fault, 'scripts/build.ts', '--out', site],
		{ env: { ...process.env, READOUT_CONTENT: content, ...env }, encoding: 'utf8' },
	);
	return { status, stderr };
}

const shown = relative(process.cwd(), content);
const meeting = join(shown, 'meetings/2021/2021-09-11-calder-vey.md');

test('a build that fails names the record and what was being made', () => {
	expect(build(failAtWords)).toEqual({ status: 0, stderr: '' });
	const home = readFileSync(join(site, 'index.html'), 'utf8');
	for (const { words, within, file, what } of [
		{
			words: 'Ines Calder meets',
			within: '\\.prerender',
			file: meeting,
			what: 'The page /meetings/2021-09-11-calder-vey/',
		},
		{ words: 'She said it twice', within: 'epub', file: meeting, what: 'A page of a book' },
		{
			words: 'Talks in Port Alder',
			within: 'citations',
			file: meeting,
			what: 'The citations of the meeting',
		},
	]) {
		expect(build(failAtWords, { FAIL_AT_WORDS: words, FAIL_IN: within })).toEqual({
			status: 1,
			stderr: `${file}: ${what} cannot be made because of this record or one that it names: Not this one.\nThe build failed; ${site} is as it was.\n`,
		});
		expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home);
	}
});

test('a build that finds the disk full says so in one sentence', () => {
	expect(build(fullDisk)).toEqual({ status: 0, stderr: '' });
	const home = readFileSync(join(site, 'index.html'), 'utf8');
	for (const file of [
		'data/datapackage.json',
		'search/rows.json',
		'sitemap.xml',
		'timeline/index.html',
	]) {
		const { status, stderr } = build(fullDisk, { FULL_AT: `next/${file}$` });
		expect(stderr).toMatch(/^The disk is full: \S+\nThe build failed; \S+ is as it was\.\n$/);
		expect(status).toBe(1);
		expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home);
	}
});
