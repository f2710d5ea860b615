/** What a page lists is what its files hold. */

import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { archive, meeting, official, pair } from './specimens.ts';

/** Rows of a file beside the page that is open, taken by the link that offers it. */
async function rowsBehind(page: Page, name: string): Promise<Record<string, string>[]> {
	const link = page.getByRole('link', { name });
	const response = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(response.ok()).toBe(true);
	return parse(await response.text(), { columns: true, bom: true });
}

/** Ids of the meetings that a part of the page leads to, each once. */
async function meetingsIn(page: Page, part: string): Promise<string[]> {
	const addresses = await page
		.locator(`${part} a[href*="/meetings/"]`)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	return [
		...new Set(addresses.flatMap((address) => /\/meetings\/([^/#]+)\/$/.exec(address)?.[1] ?? [])),
	].toSorted();
}

const year = meeting.earliest?.slice(0, 4) ?? '';

for (const [what, path, part] of [
	['a country', `/countries/${pair[0]}/`, 'section[aria-labelledby="meetings"] .entries'],
	['an official', official.address, 'section[aria-labelledby="meetings"] .entries'],
	['a relation', `/relations/${pair[0]}/${pair[1]}/`, 'section[aria-labelledby="meetings"]'],
	['a year', `/timeline/${year}/`, 'main .entries'],
] as const) {
	test(`the table of ${what} has the meetings that its page lists`, async ({ page }) => {
		await page.goto(path);
		const rows = await rowsBehind(page, 'meetings (CSV)');

		expect(rows.map(({ id = '' }) => id).toSorted()).toEqual(await meetingsIn(page, part));
	});
}

test('the table of a topic has the quotations that its page lists, in their order', async ({
	page,
}) => {
	const [topic] = archive.topics;
	test.skip(!topic, 'The archive has no topic.');
	await page.goto(topic?.address ?? '');
	const quotes = await page.locator('main blockquote').allTextContents();
	const rows = await rowsBehind(page, 'quotations (CSV)');

	expect(rows.slice(0, quotes.length).map(({ quote }) => quote)).toEqual(quotes);
});

test('the calendar and the feeds of a country are where its page says', async ({ page }) => {
	await page.goto(`/countries/${pair[0]}/`);
	for (const type of ['application/atom+xml', 'application/feed+json', 'text/calendar']) {
		const path = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href');
		expect((await page.request.get(path ?? '')).ok(), type).toBe(true);
	}
});
