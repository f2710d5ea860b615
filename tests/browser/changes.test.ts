import { expect, test } from '@playwright/test';
import { archive } from './specimens.ts';

const records = [
	...archive.meetings,
	...archive.officials,
	...archive.countries,
	...archive.visits,
	...archive.sources,
	...archive.topics,
];
const corrected = records.find(({ corrections }) => corrections);
const moved = archive.meetings
	.flatMap((meeting) => meeting.commitments.map((data) => ({ meeting, data })))
	.find(({ data }) => data.formerly);

test('tells a correction on its record, on the page of changes and in the feed', async ({
	page,
	request,
}) => {
	test.skip(!corrected, 'The archive has no correction.');
	const [correction] = corrected?.corrections ?? [];
	await page.goto('/changes/');
	const name = !corrected ? '' : 'title' in corrected ? corrected.title : corrected.name;
	await page.getByRole('link', { name, exact: true }).first().click();
	await expect(page).toHaveURL(new RegExp(`${corrected?.address}#correction-`));
	await expect(page.locator('#correction-1')).toContainText(correction?.why ?? '');

	const feed = await request.get('/changes/feed.xml');
	const text = await feed.text();
	const problem = await page.evaluate((xml) => {
		const document = new DOMParser().parseFromString(xml, 'application/xml');
		return (
			document.querySelector('parsererror')?.textContent ?? document.documentElement.namespaceURI
		);
	}, text);
	expect(problem).toBe('http://www.w3.org/2005/Atom');
	const addresses = Array.from(
		text.matchAll(/<link href="([^"]*)"/g),
		([, address]) => new URL(address ?? ''),
	);
	expect(addresses.length).toBeGreaterThan(0);
	for (const { pathname, hash } of addresses.slice(0, 3)) {
		await page.goto(pathname + hash);
		await expect(page.locator(hash || 'h1')).toBeVisible();
	}
});

test('leads from an address that a quotation had before to the quotation', async ({ page }) => {
	test.skip(!moved, 'No quotation of the archive had another address.');
	await page.goto(`${moved?.meeting.address}#${moved?.data.formerly?.[0]}`);
	await expect(page.locator(`#${moved?.data.id}`)).toBeInViewport();
});

test('opens a prepared report that names the record', async ({ page }) => {
	const [meeting] = archive.meetings;
	await page.goto(meeting?.address ?? '');
	const link = page.getByRole('link', { name: 'Report a mistake in this record' });
	const address = decodeURIComponent((await link.getAttribute('href')) ?? '');
	expect(address).toContain(meeting?.title);
	expect(address).toContain(new URL(meeting?.address ?? '', archive.site.address).href);
});

test('leads from each figure of what is missing to its list', async ({ page }) => {
	await page.goto('/gaps/');
	const figure = page.locator('dl').first().getByRole('link').first();
	await figure.click();
	await expect(page).toHaveURL(/\/gaps\/list\/#/);
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});
