import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	downloadsHtml,
	formatSize,
	hashesText,
	hashFile,
	type Download,
	type DownloadFile,
} from '../../../src/exports/downloads.ts';
import { scratch } from './scratch.ts';

const sha256 = 'ab'.repeat(32);
const file = (name: string, bytes = 1_234_567): DownloadFile => ({ file: name, bytes, sha256 });
const about = (name: string, group: string): Download => ({
	file: name,
	title: `About ${name}`,
	group,
});

describe('downloadsHtml', () => {
	test('says of each file what it is, how large, and its hash', () => {
		const html = downloadsHtml(
			[file('a.zip')],
			[{ ...about('a.zip', 'Copies'), note: 'A < B & C' }],
		);
		expect(html).toContain('<h2 id="files-1">Copies</h2>');
		expect(html).toContain('<a href="a.zip" download>About a.zip</a>');
		expect(html).toContain('a.zip, 1.2 MB');
		expect(html).toContain('<p>A &lt; B &amp; C</p>');
		expect(html).toContain(`<code>${sha256}</code>`);
	});

	test('keeps the order of the descriptions, leaves out what is not there, and names the rest last', () => {
		const html = downloadsHtml(
			[file('a.zip'), file('stray book.epub'), file('z.epub')],
			[about('z.epub', 'Books'), about('missing.epub', 'Books'), about('a.zip', 'Copies')],
		);
		const places = ['Books', 'z.epub', 'Copies', 'a.zip', 'Other files', 'stray%20book.epub'].map(
			(text) => html.indexOf(text),
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(html).not.toContain('missing');
	});

	test('folds many files of one kind', () => {
		const names = Array.from({ length: 9 }, (_, index) => `${index}.epub`);
		const html = downloadsHtml(
			names.map((name) => file(name)),
			names.map((name) => about(name, 'Books')),
		);
		expect(html).toContain('<details><summary>9 files</summary>');
		expect(html).not.toContain(sha256);
	});
});

test('hashesText is what sha256sum checks', () => {
	const folder = scratch();
	const content = 'A book.';
	writeFileSync(join(folder, 'a b.epub'), content);
	const hash = createHash('sha256').update(content).digest('hex');
	writeFileSync(
		join(folder, hashFile),
		hashesText([{ file: 'a b.epub', bytes: content.length, sha256: hash }]),
	);
	const said = execFileSync('sha256sum', ['-c', hashFile], { cwd: folder }).toString();
	expect(said).toBe('a b.epub: OK\n');
});

test.each([
	[0, '0 bytes'],
	[999, '999 bytes'],
	[1000, '1.0 kB'],
	[43_210, '43 kB'],
	[1_431_117, '1.4 MB'],
	[570_000_000, '570 MB'],
	[4_200_000_000, '4.2 GB'],
	[4_200_000_000_000, '4200 GB'],
])('%d bytes are %s', (bytes, words) => {
	expect(formatSize(bytes)).toBe(words);
});
