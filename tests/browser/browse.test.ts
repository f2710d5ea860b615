import { expect, test } from '@playwright/test';
import { archive, meeting, official } from './specimens.ts';

test('is browsed from home to a meeting and a person without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await page
		.getByRole('navigation', { name: 'Main' })
		.getByRole('link', { name: 'Timeline' })
		.click();
	await page.getByRole('link', { name: meeting.title, exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
	await page.locator('.people').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/officials\//);
	await context.close();
});

test('begins with a link past the navigation, and shows where the keyboard is', async ({
	page,
}) => {
	await page.goto('/timeline/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/timeline/#main');
});

test('lists every meeting once and in order', async ({ page }) => {
	await page.goto('/timeline/');
	const titles = await page.locator('.entry .what').allTextContents();
	const expected = archive.meetings.slice(-titles.length).map(({ title }) => title);
	expect(titles.map((title) => title.trim())).toEqual(expected);
});

test('gives every official all names, each in its language', async ({ page }) => {
	await page.goto(official.address);
	for (const [language, name] of Object.entries(official.names)) {
		await expect(page.locator(`[lang="${language}"]`, { hasText: name }).first()).toBeVisible();
	}
});

test('answers an address that is not there with a page that helps', async ({ page }) => {
	const response = await page.goto('/meetings/no-such-meeting/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
	await expect(page.getByRole('searchbox')).toBeVisible();
});

test('leads from the old address of all meetings to the timeline', async ({ page }) => {
	await page.goto('/meetings/');
	await expect(page).toHaveURL('/timeline/');
});

test('an address that leads on to another page is a page of the site, with its policy for scripts', async ({
	page,
	request,
}) => {
	const html = await (await request.get('/meetings/')).text();
	expect(html).toContain('http-equiv="content-security-policy"');
	expect(html).toContain('<meta http-equiv="refresh" content="0; url=/timeline/">');
	expect(html).toContain('<meta name="robots" content="noindex">');
	await page.goto('/meetings/');
	await expect(page).toHaveURL('/timeline/');
});
