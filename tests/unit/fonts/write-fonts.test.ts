import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSiteFonts } from '../../../src/fonts/write-fonts.ts';
import { scratch } from '../exports/scratch.ts';

/** A built site of some pages. */
function siteOf(pages: Record<string, string>): string {
	const site = scratch();
	mkdirSync(join(site, '_astro'));
	for (const [path, body] of Object.entries(pages)) {
		mkdirSync(join(site, path, '..'), { recursive: true });
		writeFileSync(join(site, path), path.endsWith('.html') ? `<html lang="en">${body}` : body);
	}
	return site;
}

const pages = {
	'index.html': '<p>Plain</p>',
	'korea/index.html': '<p lang="ko">한국</p>',
	'laos/index.html': '<p lang="lo">ລາວ</p>',
	'_astro/page.js': 'x="→"',
};

test('a site gets a font a script, and a sheet at an address that stays', async () => {
	const site = siteOf(pages);
	const { files } = await writeSiteFonts(site, 'en', scratch());
	expect([...files.keys()].map((path) => path.replace(/\.[\w-]{8}\./, '.HASH.'))).toEqual([
		'_astro/letters-zsym.HASH.woff2',
		'_astro/letters-kore.HASH.woff2',
		'_astro/letters-laoo.HASH.woff2',
	]);
	const sheet = readFileSync(join(site, 'fonts.css'), 'utf8');
	for (const path of files.keys()) {
		expect(sheet).toContain(`url(${path})`);
		expect(readFileSync(join(site, path)).subarray(0, 4).toString()).toBe('wOF2');
	}
});

test('a new letter changes the font of its script and the sheet, and nothing else', async () => {
	const [before, after] = [
		siteOf(pages),
		siteOf({ ...pages, 'china/index.html': '<p lang="ko">중국</p>' }),
	];
	const cache = scratch();
	const old = await writeSiteFonts(before, 'en', cache);
	const { files } = await writeSiteFonts(after, 'en', cache);
	const changed = [...files.keys()].filter((path) => !old.files.has(path));
	expect(changed).toEqual([expect.stringMatching(/letters-kore/)]);
	for (const path of ['index.html', 'korea/index.html', 'laos/index.html'])
		expect(readFileSync(join(after, path))).toEqual(readFileSync(join(before, path)));
});

test('fonts of the build before are taken if the letters are the same', async () => {
	const cache = scratch();
	const first = await writeSiteFonts(siteOf(pages), 'en', cache);
	const [kept = ''] = readdirSync(cache);
	const second = await writeSiteFonts(siteOf(pages), 'en', cache);
	expect(second).toEqual(first);
	expect(readdirSync(cache)).toEqual([kept]);

	await writeSiteFonts(siteOf({ 'index.html': 'ລ' }), 'en', cache);
	expect(readdirSync(cache)).toHaveLength(1);
	expect(readdirSync(cache)).not.toEqual([kept]);
});

test('a site in Latin alone has a sheet that asks for nothing', async () => {
	const site = siteOf({ 'index.html': '<p>Việt Nam – “plain”</p>' });
	expect((await writeSiteFonts(site, 'en', scratch())).files.size).toBe(0);
	expect(readFileSync(join(site, 'fonts.css'), 'utf8')).not.toContain('@font-face');
});
