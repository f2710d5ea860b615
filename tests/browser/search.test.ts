import { expect, test, type Page } from '@playwright/test';
import { archive, nameOf, official, quotation } from './specimens.ts';

const words = quotation.data.quote.split(' ').slice(0, 5).join(' ').replace(/[,.]$/, '');

function results(page: Page) {
	return page.getByRole('list', { name: 'Results' }).getByRole('listitem');
}

test('finds the exact words and leads to them', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').first().fill(`"${words}"`);
	await page.keyboard.press('Enter');

	await expect(page).toHaveURL(/\/search\/\?q=/);
	const first = results(page).first();
	await expect(first).toContainText(quotation.data.quote.slice(0, 40));
	await expect(first).toContainText(nameOf(quotation.data.speakers[0] ?? ''));
	await first.getByRole('link').click();
	await expect(page).toHaveURL(quotation.data.address);
	await expect(page.locator(`#${quotation.data.id}`)).toBeInViewport();
});

test('finds the same words between curly quotation marks', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent(`“${words}”`)}`);
	await expect(results(page).first()).toContainText(quotation.data.quote.slice(0, 40));
});

test('finds an official by a name in Chinese', async ({ page }) => {
	const [, name = ''] =
		Object.entries(official.names).find(([language]) => language.startsWith('zh')) ?? [];
	await page.goto(`/search/?q=${encodeURIComponent(name)}`);
	await expect(results(page).filter({ hasText: official.name }).first()).toBeVisible();
});

test('filters by official and country, and the address reproduces it', async ({
	page,
	browser,
}) => {
	const speaker = nameOf(quotation.data.speakers[0] ?? '');
	await page.goto('/search/');
	await page.getByRole('combobox', { name: 'Official' }).selectOption(speaker);
	await page.getByRole('combobox', { name: 'What' }).selectOption('quotation');
	await expect(results(page).first()).toContainText(speaker);

	const expected = archive.meetings.flatMap(({ commitments }) =>
		commitments.filter(({ speakers }) => speakers.some((id) => nameOf(id) === speaker)),
	).length;
	await expect(page.getByRole('status')).toHaveText(
		`${expected} result${expected === 1 ? '' : 's'}`,
	);

	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('combobox', { name: 'Official' })).toHaveValue(speaker);
	await expect(other.getByRole('status')).toHaveText(
		`${expected} result${expected === 1 ? '' : 's'}`,
	);
	await context.close();

	await page.goBack();
	await expect(page.getByRole('combobox', { name: 'What' })).toHaveValue('');
});

test('sorts by date, oldest and newest first', async ({ page }) => {
	const quoted = archive.meetings.filter(({ commitments }) => commitments.length > 0);
	for (const [sort, expected] of [
		['oldest', quoted[0]],
		['newest', quoted.at(-1)],
	] as const) {
		await page.goto(`/search/?type=quotation&sort=${sort}`);
		await expect(results(page).first()).toContainText(expected?.title ?? '');
	}
});

test('goes on with more results where the reader left off', async ({ page }) => {
	await page.goto('/search/?type=quotation');
	await results(page).first().waitFor();
	const before = await results(page).count();
	const button = page.getByRole('button', { name: 'More results' });
	test.skip(!(await button.isVisible()), 'This archive has one page of quotations.');
	await button.click();

	await expect.poll(() => results(page).count()).toBeGreaterThan(before);
	await expect(results(page).nth(before).getByRole('link')).toBeFocused();
});

test('says that nothing was found, and treats hostile input as words', async ({ page }) => {
	for (const query of ['zzqqxx', '<img src=x onerror=alert(1)>', '"', '../../etc', '😀']) {
		await page.goto(`/search/?q=${encodeURIComponent(query)}`);
		await expect(page.getByRole('status')).toHaveText(/result|Nothing/);
	}
	await expect(page.locator('main img')).toHaveCount(0);
});

test('says so when the index cannot be reached', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`/search/?q=${encodeURIComponent(words)}`);
	await expect(page.getByRole('status')).toContainText('cannot be reached');
});

test('leads on without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/search/');
	await page.getByRole('main').getByRole('link', { name: 'timeline' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
	await context.close();
});
