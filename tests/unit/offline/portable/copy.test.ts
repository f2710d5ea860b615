import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyFiles } from '../../../../src/offline/portable/copy.ts';
import { copyOptions } from '../../../../src/offline/portable/describe-copy.ts';
import { copyDay, editionWords } from '../../../../src/archive/edition.ts';
import { zipName } from '../../../../src/archive/archive-name.ts';
import { inOneFolder } from '../../../../src/offline/portable/opening.ts';
import { writeZip } from '../../../../src/exports/packages/zip.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';
import { unzip } from '../../../fixtures/unzip.ts';

const archive = archiveOf({ meetings: [meeting('late', { date: '2023-11-2X' })] });
const page = (body: string) =>
	`<html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const site: Readonly<Record<string, string | Buffer>> = {
	'index.html': page('<a href="/b/">b</a><script type="module" src="/_astro/run.js"></script>'),
	'b/index.html': page('<a href="/">Hà Nội 河内</a>'),
	'_astro/run.js': 'import { a } from "./part.js"; document.title = `${a}`;',
	'_astro/part.js': 'export const a = 42;',
	'_astro/style.css': 'a{src:url(/_astro/f.woff2)}',
	'_astro/f.woff2': Buffer.from([0, 255]),
	'search/box.js': 'export const start = () => 7;',
	'search/rows.json': '{"a":"\u2028</script>南"}',
	'pagefind/x.pf_index': Buffer.from([31, 139, 0, 255]),
	'downloads/old.zip': 'old',
};
let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'readout-copy-'));
	for (const [path, content] of Object.entries(site)) {
		await mkdir(dirname(join(folder, 'site', path)), { recursive: true });
		await writeFile(join(folder, 'site', path), content);
	}
});
afterAll(() => rm(folder, { recursive: true }));

const files = () => copyFiles(join(folder, 'site'), copyOptions(archive, 'file:'));

async function contents(): Promise<Map<string, string>> {
	const all = new Map<string, string>();
	for await (const { path, bytes } of files()) all.set(path, bytes.toString('utf8'));
	return all;
}

/** Runs scripts of a copy as a browser would, and gives what they bring. */
function run(script: string): unknown {
	const brought: unknown[] = [];
	const document = { title: '' };
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
	new Function('readoutCopy', 'document', script)(
		{ give: (value: unknown) => brought.push(value) },
		document,
	);
	return { brought, title: document.title };
}

test('a copy has the pages and what they need, and nothing else', async () => {
	expect([...(await contents()).keys()]).toEqual([
		'b/index.html',
		'index.html',
		'from-disk/first.js',
		'_astro/f.woff2',
		'_astro/run.js',
		'_astro/style.css',
		'pagefind/x.pf_index.js',
		'search/box.js',
		'search/rows.json.js',
	]);
});

test('modules run as scripts, with all that they import', async () => {
	const all = await contents();
	expect(run(all.get('_astro/run.js') ?? '')).toMatchObject({ title: '42' });
	const { brought } = run(all.get('search/box.js') ?? '') as { brought: [{ start(): number }] };
	expect(brought[0].start()).toBe(7);
});

test('files that scripts fetch are held by scripts, to the byte', async () => {
	const all = await contents();
	expect(run(all.get('search/rows.json.js') ?? '')).toMatchObject({
		brought: [{ text: site['search/rows.json'] }],
	});
	expect(run(all.get('pagefind/x.pf_index.js') ?? '')).toMatchObject({
		brought: [{ base64: Buffer.from([31, 139, 0, 255]).toString('base64') }],
	});
});

test('a zip has one folder, opens with a page that says so, and is the same whenever it is made', async () => {
	const write = async (name: string) => {
		const target = join(folder, name);
		const count = await writeZip(target, inOneFolder(archive, files()), copyDay(archive));
		return { count, bytes: readFileSync(target) };
	};
	const [first, second] = [await write('first.zip'), await write('second.zip')];

	expect(second.bytes.equals(first.bytes)).toBe(true);
	// Noon of the edition's day on the wall, whatever the zone: tests run in Auckland's.
	expect(first.bytes.readUInt16LE(10)).toBe(12 << 11);
	expect(first.bytes.readUInt16LE(12)).toBe(((2023 - 1980) << 9) | (11 << 5) | 20);
	const unpacked = await unzip(first.bytes);
	const names = [...unpacked.keys()];
	expect(names.length).toBe(first.count);
	expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(
		new Set(['strait-papers-2023-11-20']),
	);
	const textOf = (path: string) => unpacked.get(`strait-papers-2023-11-20/${path}`)?.toString();
	expect(textOf('Open me.html')).toContain('url=archive/index.html');
	expect(textOf('archive/b/index.html')).toContain('<a href="../index.html">Hà Nội 河内</a>');
});

test('names and dates come from the archive', () => {
	expect(zipName(archive)).toBe('strait-papers-offline.zip');
	expect(editionWords(archive)).toBe('Edition of late November 2023');
	const titled = (title: string) =>
		zipName({ ...archive, site: { ...archive.site, title, address: 'https://west.example/a/' } });
	expect(titled('Lưu trữ – Đông')).toBe('luu-tru-dong-offline.zip');
	expect(titled('会晤')).toBe('west-example-offline.zip');
});
