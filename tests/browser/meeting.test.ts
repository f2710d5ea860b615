import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { archive, meeting, nameOf, quotation } from './specimens.ts';

test('shows who took part, in the role of the day', async ({ page }) => {
	await page.goto(meeting.address);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
	for (const { official, as } of meeting.officials) {
		const person = page.locator('.people li').filter({ hasText: nameOf(official) });
		await expect(person).toContainText(as ?? nameOf(official));
	}
});

test('gives every quotation an address that leads to it', async ({ page }) => {
	await page.goto(quotation.data.address);

	const figure = page.locator(`#${quotation.data.id}`);
	await expect(figure).toBeInViewport();
	await expect(figure).toContainText(quotation.data.quote);
	await expect(figure).toContainText(nameOf(quotation.data.speakers[0] ?? ''));
});

test('tells the kinds of speech apart by a word', async ({ page }) => {
	const labels = { direct: 'Direct speech', reported: 'Reported speech', agreed: 'Agreed text' };
	for (const [speech, label] of Object.entries(labels)) {
		const of = archive.meetings.find(({ commitments }) =>
			commitments.some((one) => one.speech === speech),
		);
		const commitment = of?.commitments.find((one) => one.speech === speech);
		if (!commitment) continue;
		await page.goto(commitment.address);
		await expect(page.locator(`#${commitment.id}`)).toContainText(label);
	}
});

test('keeps both sides in their places, whoever speaks', async ({ page }) => {
	const two = archive.meetings.filter(({ countries }) => countries.length === 2);
	for (const { address, countries } of two.slice(0, 5)) {
		await page.goto(address);
		const heads = await page
			.locator('section', { has: page.getByRole('heading', { name: 'Who took part' }) })
			.getByRole('heading', { level: 3 })
			.allTextContents();
		const names = countries.map(nameOf).toSorted(new Intl.Collator('en').compare);
		expect(heads.map((head) => head.trim()).slice(0, 2)).toEqual(names);
	}
});

test('shows the readings of accounts that disagree, and which one is adopted', async ({ page }) => {
	const disputed = archive.meetings.find((one) => one.disputed.length > 0);
	test.skip(!disputed, 'No accounts of this archive disagree.');
	await page.goto(disputed?.address ?? '');

	const table = page.getByRole('table', {
		name: /what the archive adopts|that the archive adopts/,
	});
	await expect(table).toContainText(disputed?.disputed[0]?.why ?? '');
});

test('leads to the relation, and from there back', async ({ page }) => {
	await page.goto(meeting.address);
	const [a = '', b = ''] = meeting.countries.map(nameOf).toSorted(new Intl.Collator('en').compare);
	await page
		.getByRole('link', { name: `${a} and ${b}` })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${a} and ${b}`);
	await page
		.getByRole('list')
		.getByRole('link', { name: meeting.title, exact: true })
		.first()
		.click();
	await expect(page).toHaveURL(meeting.address);
});

test('weighs at most 20 KiB compressed with its styles, and loads no script', async ({
	page,
	request,
}) => {
	const scripts: string[] = [];
	page.on('request', (one) => {
		if (one.resourceType() === 'script') scripts.push(one.url());
	});
	await page.goto(meeting.address, { waitUntil: 'networkidle' });
	const styles = await page
		// Paper has styles of its own, which no screen waits for.
		.locator('link[rel=stylesheet]:not([media=print])')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	const bodies = await Promise.all(
		[meeting.address, ...styles].map(async (address) => (await request.get(address)).body()),
	);
	const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);

	expect(scripts).toEqual([]);
	expect(bytes).toBeLessThanOrEqual(20_480);
});

test('prints the addresses of quotations, and no navigation', async ({ page }) => {
	await page.goto(quotation.data.address);
	await page.emulateMedia({ media: 'print' });

	await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
	await expect(page.locator(`#${quotation.data.id} .address`)).toContainText(
		quotation.data.address,
	);
});
