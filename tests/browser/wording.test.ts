import { expect, test } from '@playwright/test';
import { archive, phrase, quotation } from './specimens.ts';

/** The phrase to look at, and the quotations that have it, as the data gives them. */
const { name, address, quotations } = phrase ?? { name: '', address: '', quotations: [] };
const used = quotations.map((of) => {
	const [path = '', id = ''] = of.split('#');
	const meeting = archive.meetings.find((one) => one.address === path);
	const data = meeting?.commitments.find((one) => one.id === id);
	if (!meeting || !data) throw new Error(`The data has no quotation ${of}.`);
	return { meeting, data };
});
test.skip(!phrase, 'The archive follows no phrase.');

test('leads without JavaScript from the list of phrases to every number’s quotations, the words marked', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/wording/');
	await page.getByRole('link', { name: name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	await expect(page.getByText('Counted is what this archive quotes')).toBeVisible();

	const total = page.getByRole('row', { name: /^All sides/ });
	const cells = total.getByRole('cell');
	expect(await cells.nth(3).textContent()).toBe(
		String(new Set(used.map(({ meeting }) => meeting.id)).size),
	);
	expect(await cells.nth(4).textContent()).toBe(String(used.length));

	await cells.nth(4).getByRole('link').click();
	await expect(page.locator('figure.quotation')).toHaveCount(Math.min(50, used.length));
	for (const figure of (await page.locator('figure.quotation').all()).slice(0, 5)) {
		await expect(figure.locator('mark').first()).toBeVisible();
	}
	const shown = await page.locator('figure.quotation blockquote').allTextContents();
	expect(shown.toSorted()).toEqual(
		used
			.slice(0, 50)
			.map(({ data }) => data.quote)
			.toSorted(),
	);
	await context.close();
});

test('draws what the table says: each column of the picture leads to as many meetings as it names', async ({
	page,
}) => {
	await page.goto(address);
	const column = page.getByRole('link', { name: /, \d{4}: \d+ meetings?$/ }).last();
	const [, side, year, count] =
		/^(.*), (\d{4}): (\d+)/.exec((await column.getAttribute('aria-label')) ?? '') ?? [];
	const row = page.getByRole('row', { name: new RegExp(`^${side} `) });
	await expect(row.getByRole('link', { name: `${count} in ${year}` })).toBeVisible();
	await column.click();
	await expect(page).toHaveURL(new RegExp(`#y${year}$`));
	const section = page.getByRole('region', { name: year ?? '', exact: true });
	const meetings = await section
		.getByRole('link', { name: 'In its place' })
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect(new Set(meetings).size).toBe(Number(count));
});

test('sets two phrases beside one another', async ({ page }) => {
	const [one, other] = archive.phrases;
	test.skip(!one || !other, 'The archive has fewer than two phrases.');
	await page.goto('/wording/compare/');
	await page.getByRole('link', { name: `${one?.name} and ${other?.name}`, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(one?.name ?? '');
	await expect(page.getByRole('columnheader', { name: 'Meetings with both' })).toBeVisible();
	await expect(page.locator('figure.travel')).toHaveCount(2);
});

test('follows from the search any words that a reader types, and other words beside them', async ({
	page,
}) => {
	const words = quotation.data.quote.split(' ').slice(0, 4).join(' ').replace(/[,.]/g, '');
	await page.goto(`/search/?q=${encodeURIComponent(words)}`);
	await page.getByRole('link', { name: 'How has this phrase travelled?' }).click();
	await expect(page.getByRole('status')).toHaveText(/: \d+ quotations? at \d+ meetings?\./);
	const total = page.getByRole('row', { name: /^All sides/ });
	await expect(total.getByRole('cell').nth(4)).toHaveText(/^[1-9]/);
	await expect(page.locator('.results mark').first()).toBeVisible();
	await total.getByRole('cell').nth(0).getByRole('link').click();
	await expect(page).toHaveURL(/\/meetings\/.*#/);

	await page.goBack();
	await page.getByLabel('Beside these, if any').fill(name);
	await page.getByRole('button', { name: 'Show their way' }).click();
	await expect(page.getByRole('columnheader', { name: 'Meetings with both' })).toBeVisible();
	await expect(page.getByRole('row', { name: /^All sides/ })).toContainText(
		String(new Set(used.map(({ meeting }) => meeting.id)).size),
	);
});

test('says so where no quotation has the words', async ({ page }) => {
	await page.goto('/wording/travelled/?q=xylophone+quixotic');
	await expect(page.getByText('No quotation has these words side by side.')).toBeVisible();
});
