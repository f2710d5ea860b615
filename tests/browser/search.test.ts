import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { archive, nameOf, official, quotation } from './specimens.ts';

const words = quotation.data.quote.split(' ').slice(0, 5).join(' ').replace(/[,.]$/, '');
const speaker = nameOf(quotation.data.speakers[0] ?? '');

function results(page: Page) {
	return page.getByRole('list', { name: 'Results' }).locator('> li');
}

function status(page: Page) {
	return page.getByRole('status').first();
}

function resultCount(count: number): string {
	return `${count.toLocaleString('en')} result${count === 1 ? '' : 's'}`;
}

/** How many quotations have one of these officials as a speaker. */
function quotationsOf(name: string): number {
	return archive.meetings
		.flatMap(({ commitments }) => commitments)
		.filter(({ speakers }) => speakers.some((id) => nameOf(id) === name)).length;
}

test('leads from a phrase in the notes to a copied citation', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	await page.getByRole('main').getByLabel('Find the exact words').fill(`“${words}”`);
	await page.keyboard.press('Enter');

	await expect(page).toHaveURL(/\/search\/\?q=/);
	const first = results(page).first();
	await expect(first).toContainText(quotation.data.quote.slice(0, 40));
	await expect(first).toContainText(speaker);
	await first.getByRole('button', { name: 'Copy citation' }).click();
	await expect(first.getByRole('button', { name: 'Copied' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(speaker);
	expect(copied).toContain(quotation.data.address);

	await first.getByRole('link').click();
	await expect(page).toHaveURL(quotation.data.address);
	await expect(page.locator(`#${quotation.data.id}`)).toBeInViewport();
});

test('leads from a name in Chinese to the meetings', async ({ page }) => {
	const [, name = ''] =
		Object.entries(official.names).find(([language]) => language.startsWith('zh')) ?? [];
	await page.goto('/search/');
	await page.getByLabel(/Words, names or places/).fill(`official:${name}`);
	await page.keyboard.press('Enter');
	await page.getByRole('checkbox', { name: /^Meeting \d/ }).check();

	const meetings = archive.meetings.filter(({ officials }) =>
		officials.some((one) => one.official === official.id),
	);
	await expect(status(page)).toHaveText(resultCount(meetings.length));
});

test('filters with counts, and a link shows the same to somebody else', async ({
	page,
	browser,
}) => {
	await page.goto('/search/?type=Quotation');
	await page.getByText('Official', { exact: true }).click();
	const box = page.getByRole('checkbox', { name: new RegExp(`^${speaker} \\d`) });
	await box.check();

	const expected = resultCount(quotationsOf(speaker));
	await expect(status(page)).toHaveText(expected);
	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(status(other)).toHaveText(expected);
	await expect(other.getByRole('checkbox', { name: new RegExp(`^${speaker} \\d`) })).toBeChecked();
	await context.close();

	await page.goBack();
	await expect(page).toHaveURL('/search/?type=Quotation');
	await expect(status(page)).not.toHaveText(expected);
});

test('sorts all results by date, oldest and newest first', async ({ page }) => {
	const quoted = archive.meetings.filter(({ commitments }) => commitments.length > 0);
	for (const [sort, expected] of [
		['oldest', quoted[0]],
		['newest', quoted.at(-1)],
	] as const) {
		await page.goto(`/search/?type=Quotation&sort=${sort}`);
		await expect(results(page).first()).toContainText(expected?.title ?? '');
	}
});

test('finds what a field asks for, by any spelling', async ({ page }) => {
	for (const name of [official.name, ...official.aliases, ...Object.values(official.names)]) {
		await page.goto(`/search/?q=${encodeURIComponent(`speaker:"${name}"`)}&type=Quotation`);
		await expect(status(page), name).toHaveText(resultCount(quotationsOf(official.name)));
	}
});

test('shows what it understood, and takes a part of it away', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent(`"${words}" -nonesuch`)}`);
	const chips = page.getByRole('list', { name: 'What was understood' });
	await expect(chips.getByRole('button')).toHaveCount(2);
	await chips.getByRole('button', { name: /not nonesuch/ }).click();
	await expect(page).toHaveURL(`/search/?${new URLSearchParams({ q: `"${words}"` })}`);
});

test('picks years by keyboard', async ({ page }) => {
	await page.goto('/search/?type=Quotation');
	const years = page.getByRole('group', { name: 'Years' }).getByRole('button');
	await years.first().waitFor();
	await years.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(years.nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/years=\d{4}\.\.\d{4}/);
	await expect(years.nth(1)).toHaveAttribute('aria-pressed', 'true');
});

test('goes on with more results where the reader left off, and comes back there', async ({
	page,
}) => {
	const quotations = archive.meetings.flatMap(({ commitments }) => commitments).length;
	test.skip(quotations <= 20, 'This archive has one page of quotations.');
	await page.goto('/search/?type=Quotation&sort=oldest');
	const button = page.getByRole('button', { name: 'More results' });
	await button.waitFor();
	const before = await results(page).count();
	await button.click();
	await expect.poll(() => results(page).count()).toBeGreaterThan(before);
	await expect(results(page).nth(before).getByRole('link')).toBeFocused();

	await results(page).nth(before).getByRole('link').click();
	await page.waitForURL('**/meetings/**');
	await page.goBack();
	await expect.poll(() => results(page).count()).toBeGreaterThan(before);
});

test('downloads the results, all of them', async ({ page }) => {
	await page.goto(`/search/?type=Quotation&official=${encodeURIComponent(speaker)}`);
	await results(page).first().waitFor();
	for (const [button, extension] of [
		['JSON', 'json'],
		['CSV', 'csv'],
		['BibTeX', 'bib'],
	] as const) {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: button, exact: true }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe(`quotations.${extension}`);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text).toContain(speaker);
		if (extension === 'json') {
			expect(JSON.parse(text) as unknown[]).toHaveLength(quotationsOf(speaker));
		}
	}
});

test('groups the results of a meeting', async ({ page }) => {
	await page.goto(`/search/?type=Quotation&official=${encodeURIComponent(speaker)}`);
	await results(page).first().waitFor();
	await page.getByRole('checkbox', { name: 'Group by meeting' }).check();
	await expect(page).toHaveURL(/group=meeting/);
	const headings = page.getByRole('list', { name: 'Results' }).getByRole('heading');
	await expect(headings.first()).toBeVisible();
	const titles = await headings.allTextContents();
	expect(new Set(titles).size).toBe(titles.length);
});

test('suggests first results in every page, by keyboard alone', async ({ page }) => {
	await page.goto('/timeline/');
	await page.keyboard.press('/');
	const box = page.getByRole('combobox', { name: 'Search the archive' });
	await expect(box).toBeFocused();
	await page.keyboard.type(words);
	const list = page.getByRole('listbox', { name: 'First results' });
	await expect(list.getByRole('option').first()).toContainText(quotation.data.quote.slice(0, 30));
	await expect(box).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await page.keyboard.type(' ');
	await expect(list).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(quotation.data.address);
});

test('is used on a screen of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/search/?type=Quotation');
	await results(page).first().waitFor();
	await page.getByText('Filters', { exact: true }).click();
	await expect(page.locator('#facets').getByRole('checkbox').first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('says that nothing was found, and treats hostile input as words', async ({ page }) => {
	for (const query of ['zzqqxx', '<img src=x onerror=alert(1)>', '"', '../../etc', '😀']) {
		await page.goto(`/search/?q=${encodeURIComponent(query)}`);
		await expect(status(page)).toHaveText(/result|Nothing|nothing/);
	}
	await expect(page.locator('main img')).toHaveCount(0);
});

test('says so when the index cannot be reached', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`/search/?q=${encodeURIComponent(words)}`);
	await expect(status(page)).toContainText('cannot be reached');
});

test('leads on without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/search/');
	await page.getByRole('main').getByRole('link', { name: 'timeline' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
	await context.close();
});
