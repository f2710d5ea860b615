/** What both sides said: each journey begins at home and may take three clicks. */

import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { archive, follower, nameOf, onlyIn, severalAccounts } from './specimens.ts';

const byName = new Intl.Collator('en').compare;
const topicName = (id: string) => archive.topics.find((one) => one.id === id)?.name ?? id;
const openingOf = (quote: string) => quote.slice(0, 30);

/** Clicks links by name, one page after the other, from home. */
async function clickFromHome(page: Page, ...names: (string | RegExp)[]): Promise<void> {
	expect(names.length, 'three clicks at most').toBeLessThanOrEqual(3);
	await page.goto('/');
	for (const name of names) {
		const before = page.url();
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect(page).not.toHaveURL(before);
	}
}

test('what each account of a meeting leaves out is two clicks from home', async ({ page }) => {
	test.skip(!severalAccounts, 'No accounts of this archive differ in their topics.');
	if (!severalAccounts) return;
	const { commitments, accounts, title } = severalAccounts;
	await clickFromHome(page, 'Accounts', title);

	const table = page.getByRole('table', { name: /topic by topic/ });
	const heads = await table.getByRole('columnheader').allTextContents();
	expect(heads).toHaveLength(accounts.length + 1);
	for (const [index, { source }] of accounts.entries()) {
		for (const topic of onlyIn(source, commitments)) {
			const row = table.getByRole('row').filter({
				has: page.getByRole('rowheader', { name: topicName(topic), exact: true }),
			});
			const cells = row.getByRole('cell');
			await expect(cells.nth(index)).toContainText('Only in this account');
			for (const [other] of accounts.entries()) {
				if (other !== index)
					await expect(cells.nth(other)).toContainText('Nothing in this account');
			}
			const quoted = commitments.find(
				({ account, topics }) => account === source && topics.includes(topic),
			);
			await expect(cells.nth(index)).toContainText(quoted?.quote ?? '');
		}
	}
});

test('all that was said on a topic is two clicks from home, in order', async ({ page }) => {
	const said = (id: string) =>
		archive.meetings.flatMap(({ commitments }) =>
			commitments.filter(({ topics }) => topics.includes(id)),
		);
	const [topic] = archive.topics.toSorted((a, b) => said(b.id).length - said(a.id).length);
	await clickFromHome(page, 'Topics', topic?.name ?? '');

	const shown = await page.locator('.quotation blockquote').allTextContents();
	const expected = said(topic?.id ?? '').map(({ quote }) => quote);
	expect(shown).toEqual(expected.slice(0, shown.length));
	expect(shown).toHaveLength(Math.min(expected.length, 100));
});

test('every meeting of two officials, and where, is two clicks from home', async ({ page }) => {
	// The two officials of two countries who were most often at the same meeting.
	const counts = new Map<
		string,
		{ one: string; other: string; meetings: typeof archive.meetings }
	>();
	for (const meeting of archive.meetings) {
		if (['visit', 'inspection'].includes(meeting.kind) || meeting.status !== 'held') continue;
		for (const one of meeting.officials) {
			for (const other of meeting.officials) {
				const sides = [one.for, other.for];
				const areCountries = sides.every((side) => archive.countries.some(({ id }) => id === side));
				if (!areCountries || byName(nameOf(one.for), nameOf(other.for)) >= 0) continue;
				const key = `${one.official} ${other.official} ${sides.join(' ')}`;
				const known = counts.get(key) ?? { one: one.official, other: other.official, meetings: [] };
				known.meetings.push(meeting);
				counts.set(key, known);
			}
		}
	}
	const [most] = [...counts].toSorted(([, a], [, b]) => b.meetings.length - a.meetings.length);
	const [key = '', pair] = most ?? [];
	const [, , a = '', b = ''] = key.split(' ');
	await clickFromHome(page, 'Relations', `${nameOf(a)} and ${nameOf(b)}`);

	const row = page
		.getByRole('table', { name: /took part in the same meeting/ })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: nameOf(pair?.one ?? '') }) })
		.filter({ has: page.getByRole('cell', { name: nameOf(pair?.other ?? '') }) })
		.first();
	for (const { address, place } of (pair?.meetings ?? []).slice(-8)) {
		await expect(row.locator(`a[href$="${address}"]`)).toBeVisible();
		await expect(row).toContainText(place?.city ?? place?.region ?? '');
	}
});

test('a quotation says what it takes up, and its thread shows both in order', async ({ page }) => {
	test.skip(!follower, 'No words of this archive follow others.');
	if (!follower) return;
	const [step] = follower.data.follows;
	const [meetingId = '', commitmentId = ''] = step?.commitment.split('#') ?? [];
	const earlier = archive.meetings
		.find(({ id }) => id === meetingId)
		?.commitments.find(({ id }) => id === commitmentId);
	await page.goto(follower.data.address);

	const figure = page.locator(`[id="${follower.data.id}"]`);
	await expect(figure.locator(`a[href$="/${meetingId}/#${commitmentId}"]`)).toBeVisible();
	await figure.getByRole('link', { name: 'The whole thread' }).click();

	const passages = await page.getByRole('main').locator('blockquote').allTextContents();
	expect(passages).toContain(earlier?.quote);
	expect(passages.indexOf(earlier?.quote ?? '')).toBeLessThan(
		passages.indexOf(follower.data.quote),
	);
});

test('any words of a thread lead to its page', async ({ page }) => {
	test.skip(!follower, 'No words of this archive follow others.');
	if (!follower) return;
	await page.goto(`/threads/${follower.of.id}/${follower.data.id}/`);

	await expect(page.getByRole('main')).toContainText(openingOf(follower.data.quote));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on a phone and in print every cell of a comparison says whose it is', async ({ page }) => {
	test.skip(!severalAccounts, 'No accounts of this archive differ in their topics.');
	await page.goto(severalAccounts?.address ?? '');
	const label = page.getByRole('main').locator('.comparison .cell-label').first();
	await expect(label).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(label).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 360, height: 700 });
	await expect(label).toBeVisible();
});

test('a relation names its series, with the sessions that are missing', async ({ page }) => {
	const numbered = archive.meetings.filter(({ session }) => session !== undefined);
	const [session] = numbered.toSorted((a, b) => (b.session ?? 0) - (a.session ?? 0));
	test.skip(!session, 'No series of this archive has numbered sessions.');
	const known = numbered.filter(({ series }) => series === session?.series);
	const [a = '', b = ''] = session?.countries.toSorted() ?? [];
	await page.goto(`/relations/${a}/${b}/`);

	const series = page.locator('section', {
		has: page.getByRole('heading', { name: 'Series', exact: true }),
	});
	for (const { address } of known)
		await expect(series.locator(`a[href$="${address}"]`)).toBeVisible();
	if ((session?.session ?? 0) > known.length)
		await expect(series).toContainText('not here: session');
});

test('pages of both sides weigh at most 20 KiB compressed with their styles', async ({
	request,
}) => {
	const relations = new Set(
		archive.meetings.flatMap(({ countries }) =>
			countries.length === 2 ? `/relations/${countries.toSorted().join('/')}/` : [],
		),
	);
	const several = archive.meetings.filter(({ accounts }) => accounts.length > 1);
	const pages = [
		'/accounts/',
		'/threads/',
		...several.flatMap(({ address }) => [address, address.replace('/meetings/', '/accounts/')]),
		...relations,
	];
	let styles: number | undefined;
	for (const path of pages.slice(0, 60)) {
		const html = await (await request.get(path)).text();
		if (styles === undefined) {
			const hrefs = Array.from(
				html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media="print")/g),
				([, href]) => href,
			);
			const sheets = await Promise.all(
				hrefs.map(async (href) => (await request.get(href ?? '')).body()),
			);
			styles = sheets.reduce((sum, sheet) => sum + gzipSync(sheet, { level: 9 }).length, 0);
			expect(styles).toBeGreaterThan(0);
		}
		expect(gzipSync(html, { level: 9 }).length + styles, path).toBeLessThanOrEqual(20_480);
	}
});
