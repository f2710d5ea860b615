import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { copyRules } from '../../src/offline/copied-files.ts';
import { outcome, OwnSite, save } from './own-site.ts';
import { archive, meeting, official, pair, quotation } from './specimens.ts';

test.use({ serviceWorkers: 'allow' });

let site: OwnSite;
test.beforeAll(async () => {
	site = await OwnSite.start();
});
test.afterAll(() => site.end());

const words = quotation.data.quote.split(' ').slice(0, 5).join(' ').replace(/[,.]$/, '');

/** Reads pages that were never opened, searches, and opens a quotation at its address. */
async function readOn(page: Page) {
	await page.goto(`${site.address}${official.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(official.name);
	await expect(page.locator('.copy-line')).toContainText('Offline: copy of');

	await page.getByRole('link', { name: 'Timeline' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');

	await page.getByRole('searchbox').fill(`"${words}"`);
	await page.keyboard.press('Enter');
	const results = page.getByRole('list', { name: 'Results' });
	await expect(results.getByRole('listitem').first()).toContainText(
		quotation.data.quote.slice(0, 40),
	);

	await page.goto(`${site.address}${quotation.data.address}`);
	await expect(page.locator(`[id="${quotation.data.id}"]`)).toBeInViewport();
	const serif = await page.evaluate(async () => {
		await document.fonts.ready;
		return document.fonts.check('16px "Source Serif"');
	});
	expect(serif, 'the fonts are in the copy').toBe(true);
}

test('a rule says of every file of the site which copies have it', () => {
	const undecided = readdirSync(site.folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(site.folder, join(entry.parentPath, entry.name)))
		.map((path) => path.split(sep).join('/'))
		.filter((path) => !copyRules.some(({ pattern }) => pattern.test(path)));
	expect(undecided).toEqual([]);
});

test('all that is saved is read and searched without a network', async ({ page, context }) => {
	await page.goto(`${site.address}/`);
	await page.getByRole('link', { name: 'Save for offline' }).click();
	await expect(page.locator('#estimate')).toHaveText(/\d[\d,]* files, [\d.]+ [kMG]B\./);
	await save(page, site);
	await expect(page.getByRole('definition').first()).toHaveText('Everything');

	await test.step('with the network off', async () => {
		await context.setOffline(true);
		await readOn(page);
		const missing = await page.goto(`${site.address}/no-such-page/`);
		expect(missing?.status()).toBe(404);
		await context.setOffline(false);
	});
	await test.step('with the server stopped', async () => {
		await site.stop();
		await readOn(page);
		await site.listen();
	});
	await test.step('and the line goes when the network is back', async () => {
		// The worker believes for some seconds what it last knew of the network.
		await expect(async () => {
			await page.goto(`${site.address}/`);
			await expect(page.locator('.copy-line')).toHaveCount(0, { timeout: 1000 });
		}).toPass();
	});
	await test.step('and the copy proves whole', async () => {
		await page.goto(`${site.address}/offline/`);
		await page.getByRole('button', { name: 'Check the copy' }).click();
		await expect(outcome(page)).toContainText('each is as it was published');
	});
});

test('one relation is saved, and the page of another says what is', async ({ page, context }) => {
	const part = `relations/${pair.join('/')}`;
	const inPart = archive.meetings.filter(({ countries }) =>
		pair.every((country) => countries.includes(country)),
	);
	const other = archive.meetings.find((one) => !inPart.includes(one));
	test.skip(!other, 'every meeting of this archive is of one relation');

	await page.goto(`${site.address}/${part}/`);
	await page.getByRole('link', { name: 'Save this relation for offline' }).click();
	await expect(page.getByRole('radio', { name: 'One relation' })).toBeChecked();
	await save(page, site, part);
	await context.setOffline(true);

	await page.goto(`${site.address}/${part}/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const { address } of inPart.slice(0, 3)) {
		await page.goto(`${site.address}${address}`);
		await expect(page.locator('.copy-line')).toContainText('Offline: copy of');
	}
	await page.goto(`${site.address}/search/?q=${encodeURIComponent(`"${words}"`)}`);
	await expect(page.getByRole('list', { name: 'Results' })).toContainText(
		quotation.data.quote.slice(0, 40),
	);

	await page.goto(`${site.address}${other?.address ?? ''}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
	await expect(page.getByRole('main')).toContainText(other?.address ?? '');
	await page.getByRole('main').getByRole('link', { name: ' and ' }).click();
	await expect(page).toHaveURL(`${site.address}/${part}/`);
});

test('pages that were opened are kept without saving', async ({ page, context }) => {
	await page.goto(`${site.address}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(`${site.address}${meeting.address}?from=elsewhere`);
	await context.setOffline(true);
	await page.goto(`${site.address}${meeting.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
	await expect(page.locator('.copy-line')).toContainText('as it was when you last opened it');

	await page.goto(`${site.address}${official.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
	await expect(page.getByRole('main').getByRole('link', { name: meeting.title })).toBeVisible();
});
