import { expect, test } from '@playwright/test';
import { meeting, nameOf, quotation } from './specimens.ts';

const path = quotation.data.address;
const id = path.slice(path.indexOf('#') + 1);

test('a reader copies a reference to a quotation, with the day on which it was read', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	// Half past eleven in the evening in UTC: the reader, who is east of Greenwich, has the next day.
	await page.clock.setFixedTime(new Date('2024-02-28T23:30:00Z'));
	await page.goto(path);
	const figure = page.locator(`[id="${id}"]`);
	await figure.getByText('Cite', { exact: true }).click();

	for (const [style, access] of [
		['Chicago (notes)', 'accessed February 29, 2024, http'],
		['APA', 'Retrieved February 29, 2024, from http'],
		['MLA', 'Accessed 29 '],
	] as const) {
		const reference = figure.locator('.reference').filter({ hasText: style });
		await reference.getByRole('button', { name: `Copy ${style}` }).click();
		await expect(reference.getByRole('status')).toHaveText('Copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(access);
		const firstWords = quotation.data.quote.split(/\s+/).slice(0, 8).join(' ');
		expect(copied).toContain(firstWords.replace(/[.,]$/, ''));
		expect(copied).toContain(new URL(path, 'http://host').hash);
		expect(copied).toContain('As printed in');
		expect(copied).not.toMatch(/[<>]|day of access|Copy/);
	}
	expect(problems, 'nothing against the policy').toEqual([]);
});

test('a meeting’s references come as files that hold each of its quotations', async ({
	page,
	request,
}) => {
	await page.goto(meeting.address);
	const cite = page.getByRole('region', { name: 'Cite this meeting' });
	await cite.getByText('Chicago, APA, MLA').click();
	await expect(cite.getByRole('button', { name: 'Copy APA' })).toBeVisible();
	for (const [name, mark] of [
		['BibTeX', '\n@'],
		['RIS', '\r\nER  - '],
		['CSL-JSON', '"id": '],
	] as const) {
		const address = await cite.getByRole('link', { name, exact: true }).getAttribute('href');
		const text = await (await request.get(address ?? '')).text();
		const { commitments, accounts } = meeting;
		const count = 1 + commitments.length + accounts.length;
		expect(`\n${text}`.split(mark).length - 1, name).toBe(count);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('references stand there in full, with a place for the day, and no button', async ({
		page,
	}) => {
		await page.goto(path);
		const figure = page.locator(`[id="${id}"]`);
		await figure.getByText('Cite', { exact: true }).click();
		const references = figure.locator('.reference');
		await expect(references).toHaveCount(3);
		for (const reference of await references.all()) {
			await expect(reference).toContainText('[day of access]');
			await expect(reference).toBeVisible();
			await expect(reference.getByRole('button')).toHaveCount(0);
		}
		await expect(figure.getByRole('link', { name: 'Link to these words' })).toHaveAttribute(
			'href',
			path,
		);
		const [speaker] = quotation.data.speakers;
		if (speaker) {
			const words = nameOf(speaker).split(' ');
			await expect(references.first()).toContainText(words[0] ?? '');
		}
	});
});

test('a page that is shared says what it is, with a picture of its own', async ({
	page,
	request,
}) => {
	await page.goto(meeting.address);
	const meta = (name: string) =>
		page.locator(`meta[property="og:${name}"]`).getAttribute('content');
	expect(await meta('title')).toContain(meeting.title);
	expect(await meta('image:alt')).toContain(meeting.title);
	expect(await meta('url')).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
	const image = new URL((await meta('image')) ?? '');
	expect(image.pathname).toContain(meeting.id);
	// The site may be published under a path that the server of the tests has as well.
	const picture = await request.get(image.pathname);
	expect(picture.headers()['content-type']).toBe('image/png');
	const size = await picture.body();
	expect([size.readUInt32BE(16), size.readUInt32BE(20)].map(String)).toEqual([
		await meta('image:width'),
		await meta('image:height'),
	]);
	const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
	const said = scripts
		.map((script) => JSON.parse(script) as { '@type'?: string; text?: string })
		.filter((node) => node['@type'] === 'Quotation');
	expect(said.map(({ text }) => text).toSorted()).toEqual(
		meeting.commitments.map(({ quote }) => quote).toSorted(),
	);
});
