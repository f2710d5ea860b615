/** Every letter that the archive prints is drawn by a font that it ships: no reader sees a box. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../src/data/load-content.ts';
import { isWithoutFont } from '../../src/fonts/choose.ts';
import { addHtml, type Letters } from '../../src/fonts/letters.ts';
import { isCommon, isOfScript } from '../../src/fonts/scripts.ts';
import { drawnByMachine } from './drawn-by.ts';
import { OwnSite, save } from './own-site.ts';
import { archive, routes } from './specimens.ts';
import { unpackCopy } from './unpacked-copy.ts';

const siteLanguage = loadContent().site?.language;

/** The pages of all countries, whose names are in most scripts. Copies hold the same pages and fonts. */
const pagesOfCountries = archive.countries.map(({ address }) => address);

test('no page prints a letter without a font, or a name without its language', () => {
	const dist = new URL('../../dist/', import.meta.url);
	const wrong: string[] = [];
	for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const letters: Letters = new Map();
		addHtml(letters, readFileSync(new URL(file, dist), 'utf8'));
		for (const [language, of] of letters) {
			for (const letter of of) {
				if (isWithoutFont(letter)) wrong.push(`${file}: no font has ${letter}`);
				if (language !== siteLanguage || isCommon(letter)) continue;
				if (!isOfScript(letter, 'Latin')) wrong.push(`${file}: ${letter} has no language`);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('a page in Latin alone loads no other fonts, and a page with a script that script’s', async ({
	page,
}) => {
	const loaded: string[] = [];
	page.on('response', (response) => {
		const [, script] = /letters-(\w+)[^/]*\.woff2$/.exec(response.url()) ?? [];
		if (script) loaded.push(script);
	});
	await page.goto('/about/');
	await page.evaluate(() => document.fonts.ready);
	expect(loaded).toEqual([]);

	const korean = archive.countries.find(({ names }) => Object.keys(names).join() === 'ko');
	const named = korean ?? archive.countries.find(({ names }) => 'ko' in names);
	test.skip(!named, 'the archive has no Korean name');
	await page.goto(named?.address ?? '');
	await page.evaluate(() => document.fonts.ready);
	expect(loaded).toContain('kore');
	expect(new Set(loaded).size).toBe(loaded.length);
});

test('text of every kind of page is drawn by the fonts of the site', async ({ page }) => {
	test.setTimeout(300_000);
	for (const path of new Set([...routes, ...pagesOfCountries])) {
		await page.goto(path);
		if (path.startsWith('/search/'))
			await page.getByRole('list', { name: 'Results' }).getByRole('listitem').first().waitFor();
		expect.soft(await drawnByMachine(page), path).toEqual([]);
	}
});

test('and of the copy that is opened from a disk', async ({ page }) => {
	test.setTimeout(300_000);
	const copy = await unpackCopy();
	try {
		for (const path of routes.filter((one) => !/^\/(?:404|downloads|offline)/.test(one))) {
			await page.goto(copy.address(path));
			expect.soft(await drawnByMachine(page), path).toEqual([]);
		}
	} finally {
		copy.remove();
	}
});

test.describe('saved in the browser', () => {
	test.use({ serviceWorkers: 'allow' });

	test('text is drawn by the fonts of the copy, without a network', async ({ page, context }) => {
		test.setTimeout(300_000);
		const site = await OwnSite.start();
		try {
			await page.goto(`${site.address}/offline/`);
			await save(page, site);
			await site.stop();
			await context.setOffline(true);
			for (const path of routes.filter((one) => !/^\/(?:404|downloads|search)/.test(one))) {
				await page.goto(`${site.address}${path}`);
				expect.soft(await drawnByMachine(page), path).toEqual([]);
			}
			await context.setOffline(false);
		} finally {
			await site.end();
		}
	});
});
