import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeFiles, decodeParts } from '../../../src/offline/manifest.ts';
import { writeOfflineManifest } from '../../../src/offline/write-manifest.ts';
import { archiveOf, meeting, site as siteOf } from '../../fixtures/records.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-manifest-'));
	write('index.html', 'home');
	write('meetings/talks/index.html', 'talks');
	write('relations/kestria/valdoria/index.html', 'relation');
	write('quotes/speech/direct/index.html', 'all quotations');
	write('_astro/Page.css', 'a {}');
	write('data/archive.json', '{}');
	write('sw.js', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

const archive = archiveOf({ meetings: [meeting('talks')] }, siteOf({ edition: '2024-05-06' }));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('lists every file that a copy can have, with its size and hash', async () => {
	const head = await writeOfflineManifest(folder, archive);
	const files = decodeFiles(read(head.files.path));
	expect(files.paths).toEqual([
		'',
		'_astro/Page.css',
		'meetings/talks/',
		'quotes/speech/direct/',
		'relations/kestria/valdoria/',
	]);
	expect(files.sizes[2]).toBe(5);
	const hash = createHash('sha256').update('talks').digest().subarray(0, 16).toString('base64url');
	expect(files.hashes[2]).toBe(hash);
	expect(head).toMatchObject({
		edition: '6 May 2024',
		everything: { files: 5, bytes: 4 + 4 + 5 + 14 + 8 },
		base: { files: 2, bytes: 8 },
	});
	const [relation] = decodeParts(read(head.parts.relations.path));
	expect(relation).toMatchObject({ id: 'relations/kestria/valdoria', files: [2, 4] });
});

test('is the same for the same site, and another for another', async () => {
	const first = await writeOfflineManifest(folder, archive);
	expect(await writeOfflineManifest(folder, archive)).toEqual(first);
	write('meetings/talks/index.html', 'talks, corrected');
	const second = await writeOfflineManifest(folder, archive);
	expect(second.version).not.toBe(first.version);
	const left = readdirSync(join(folder, 'offline')).filter((name) => name.startsWith('files.'));
	expect(left, 'no list of another version is left').toEqual([second.files.path.slice(8)]);
});
