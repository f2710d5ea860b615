import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { routes } from './specimens.ts';

for (const route of routes) {
	test(`is sound, reachable and legible: ${route}`, async ({ page }) => {
		const problems: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).hostname !== 'localhost') problems.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error') problems.push(message.text());
		});
		page.on('pageerror', (error) => problems.push(error.message));
		await page.goto(route);
		if (route.startsWith('/search/')) {
			await page.getByRole('list', { name: 'Results' }).getByRole('listitem').first().waitFor();
		}
		if (route.startsWith('/wording/travelled/')) {
			await page.getByRole('figure', { name: /^Meetings with/ }).waitFor();
		}
		expect(await violations(page)).toEqual([]);

		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await violations(page, 'color-contrast')).toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, 'no line is wider than a small screen').toBeLessThanOrEqual(320);

		expect(problems, 'nothing from another host, nothing against the policy').toEqual([]);
	});
}

/** What axe finds, all rules or one, as lines that say where. */
async function violations(page: Page, rule?: string): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations: found } = await (rule ? axe.withRules([rule]) : axe).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
