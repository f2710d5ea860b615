/** Addresses of the past, in a made-up archive that `npm test` builds beside the real one. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { siteHandler } from '../../src/hosting/site-handler.ts';

const folder = process.env['READOUT_TEST_OLD_ADDRESSES'] ?? '';
test.skip(
	folder === '',
	'READOUT_TEST_OLD_ADDRESSES names no build of tests/fixtures/old-addresses.',
);

let server: Server;
let root = '';

test.beforeAll(async () => {
	server = createServer(siteHandler(folder)).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	root = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
	server.close();
});

test('leads from the address of a renamed meeting to the same quotation, under its old id too', async ({
	page,
}) => {
	for (const id of ['open-strait', 'strait']) {
		await page.goto(`${root}/meetings/2021-09-11-calder-vey/#${id}`);
		await expect(page).toHaveURL(`${root}/meetings/calder-vey/#${id}`);
		await expect(page.locator('blockquote')).toBeInViewport();
	}
});

test('leads there without JavaScript: the quotation stands at its old address as a link', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${root}/meetings/2021-09-11-calder-vey/#open-strait`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This record has moved');
	await page.locator('#open-strait').getByRole('link').click();
	await expect(page).toHaveURL(`${root}/meetings/calder-vey/#open-strait`);

	await page.goto(`${root}/officials/calder/`);
	await expect(page).toHaveURL(`${root}/officials/ines-calder/`);
	await context.close();
});

test('keeps pages of the past out of search engines, and names the page that holds the record', () => {
	const moved = readFileSync(`${folder}/meetings/2021-09-11-calder-vey/index.html`, 'utf8');
	expect(moved).toContain(
		'<link rel="canonical" href="https://papers.example/meetings/calder-vey/">',
	);
	for (const html of [moved, readFileSync(`${folder}/topics/fisheries/index.html`, 'utf8')]) {
		expect(html).toContain('<meta name="robots" content="noindex">');
	}
});

test('says of a withdrawn record why it went and what to read instead, and has it nowhere else', async ({
	page,
	request,
}) => {
	for (const id of ['2021-09-12-call', 'a-call']) {
		await page.goto(`${root}/meetings/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('A call that never was');
		await expect(page.getByText('The one source took it back.')).toBeVisible();
	}
	await page.getByRole('link', { name: 'Ines Calder meets Oskar Vey' }).click();
	await expect(page).toHaveURL(`${root}/meetings/calder-vey/`);

	await page.goto(`${root}/timeline/`);
	await expect(page.getByText('A call that never was')).toHaveCount(0);
	const data = await (await request.get(`${root}/data/archive.json`)).text();
	expect(data).not.toContain('never was');

	await page.goto(`${root}/changes/`);
	await expect(page.getByText('The one source took it back.')).toBeVisible();
	await page.getByRole('link', { name: 'A call that never was' }).click();
	await expect(page).toHaveURL(`${root}/meetings/2021-09-12-call/`);
});

test('leads to a gap under its old id, and reports a mistake where the archive says', async ({
	page,
}) => {
	await page.goto(`${root}/gaps/#end-unknown`);
	await expect(page.getByRole('heading', { name: 'The end of the talks' })).toBeInViewport();
	await page.goto(`${root}/meetings/calder-vey/`);
	const link = page.getByRole('link', { name: 'Report a mistake in this record' });
	const address = new URL((await link.getAttribute('href')) ?? '');
	expect(address.searchParams.get('labels')).toBe('mistake');
	expect(address.searchParams.get('body')).toContain('https://papers.example/meetings/calder-vey/');
});

test('says what it can where no phrase is recorded', async ({ page }) => {
	await page.goto(`${root}/wording/`);
	await expect(page.getByText('No phrase is recorded yet.')).toBeVisible();
});
