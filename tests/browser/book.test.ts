import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { unzip } from '../fixtures/unzip.ts';
import { archive, nameOf, pair } from './specimens.ts';

test('hands over a relation as a book, which opens and reads well', async ({ page }) => {
	await page.goto(`/relations/${pair[0]}/${pair[1]}/`);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'As a book (EPUB)' }).click();
	const book = await download;
	const names = pair.map(nameOf).toSorted(new Intl.Collator('en').compare);
	expect(book.suggestedFilename()).toBe(`${archive.site.title}, ${names.join(' and ')}.epub`);
	const files = await unzip(readFileSync(await book.path()));

	const types = { xhtml: 'application/xhtml+xml', css: 'text/css', svg: 'image/svg+xml' };
	await page.route('**/EPUB/**', (route) => {
		const { pathname } = new URL(route.request().url());
		const body = Buffer.from(files.get(pathname.slice(1)) ?? []);
		const extension = pathname.split('.').at(-1) as keyof typeof types;
		return route.fulfill({ body, contentType: types[extension] });
	});
	await page.goto('/EPUB/title.xhtml');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(names.join(' and '));

	await page.goto('/EPUB/nav.xhtml');
	const shared = archive.meetings.filter(({ countries }) =>
		pair.every((one) => countries.includes(one)),
	);
	const contents = page.getByRole('navigation', { name: 'Contents' });
	for (const { title } of shared) {
		await expect(contents.getByRole('link', { name: title }).first()).toBeVisible();
	}
	await contents
		.getByRole('link', { name: shared[0]?.title ?? '' })
		.first()
		.click();
	await expect(
		page.getByRole('heading', { name: shared[0]?.title ?? '' }).first(),
	).toBeInViewport();

	const chapters = [new URL(page.url()).pathname, '/EPUB/officials.xhtml', '/EPUB/sources.xhtml'];
	for (const name of chapters) {
		await page.goto(name);
		// What the standard of web accessibility asks; that every page is a landmark is asked of sites only.
		const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
});
