/** The copy that a reader unpacks and opens by a double click: no server answers here, only files. */

import AxeBuilder from '@axe-core/playwright';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { askPage } from './ask-page.ts';
import { queries } from './queries-data.ts';
import { archive, nameOf, official, quotation, routes } from './specimens.ts';
import { unpackCopy, type UnpackedCopy } from './unpacked-copy.ts';

let copy: UnpackedCopy;
/** What pages report, and what they ask of anything but this disk. */
const problems: string[] = [];

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	copy = await unpackCopy();
});
test.afterAll(() => copy.remove());

test.beforeEach(({ page }) => watch(page));
test.afterEach(() => {
	expect(problems.splice(0), 'nothing fails, and nothing is asked of a host').toEqual([]);
});

function watch(page: Page) {
	page.on('request', (request) => {
		if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
			problems.push(request.url());
	});
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
}

function results(page: Page) {
	return page.getByRole('list', { name: 'Results' }).locator('> li');
}

test('every link of every page leads to a file of the copy, or to where the site says', () => {
	const pages = new Map(
		copy.files
			.filter((path) => path.endsWith('.html'))
			.map((path) => [path, linksOf(readFileSync(join(copy.folder, path), 'utf8'))]),
	);
	expect(pages.size).toBeGreaterThan(archive.meetings.length);
	const files = new Set(copy.files);
	const wrong: string[] = [];
	const check = (from: string, address: string, isLink: boolean) => {
		if (/^(?:mailto:|data:)/.test(address)) return;
		if (/^https?:/.test(address)) {
			if (!isLink) wrong.push(`${from} loads ${address}`);
			return;
		}
		if (/^[a-z]+:|^\//i.test(address)) wrong.push(`${from}: ${address} leads out of the copy`);
		const to = new URL(address, `file:///${from.split('/').map(encodeURIComponent).join('/')}`);
		const file = decodeURIComponent(to.pathname.slice(1));
		const id = decodeURIComponent(to.hash.slice(1));
		if (!files.has(file)) wrong.push(`${from}: ${address} is not there`);
		else if (id && !pages.get(file)?.ids.has(id))
			wrong.push(`${from}: ${address} has no such place`);
	};
	for (const [from, { links, loads }] of pages) {
		for (const address of links) check(from, address, true);
		for (const address of loads) check(from, address, false);
	}
	for (const path of copy.files.filter((file) => file.endsWith('.css'))) {
		const css = readFileSync(join(copy.folder, path), 'utf8');
		for (const [, address = ''] of css.matchAll(/url\(["']?([^"')]+)/g))
			check(path, address, false);
	}
	expect(wrong).toEqual([]);
});

test('links out of the copy are those of the site, and the way to the archive online', () => {
	const own = new URL(archive.site.address).host;
	const wrong = copy.files
		.filter((path) => path.endsWith('/index.html'))
		.flatMap((path) => {
			const original = path.replace(/^archive\//, '../../dist/');
			const html = readFileSync(new URL(original, import.meta.url), 'utf8');
			const known = new Set(linksOf(html).links.filter((link) => /^https?:/.test(link)));
			return linksOf(readFileSync(join(copy.folder, path), 'utf8')).links.filter(
				(link) => /^https?:/.test(link) && !known.has(link) && new URL(link).host !== own,
			);
		});
	expect(wrong).toEqual([]);
});

test('opens by its first page, and leads on by its own links', async ({ page }) => {
	await page.goto(copy.address('Open me.html'));
	await expect(page).toHaveTitle(archive.site.title);

	for (const name of ['Timeline', 'Countries', 'Relations', 'Officials', 'Quotations', 'Topics']) {
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveURL(/\/index\.html$/);
	}
	await page.getByRole('link', { name: archive.site.title, exact: true }).click();
	await expect(page).toHaveTitle(archive.site.title);
	const notice = page.getByRole('contentinfo').getByText(/^Copy of/);
	await expect(notice.getByRole('link')).toHaveAttribute('href', archive.site.address);
});

test('shows every kind of page with its fonts, styles and pictures', async ({ page }) => {
	const kinds = routes.filter((route) => !/^\/(?:404|search|downloads|offline)/.test(route));
	expect(kinds.length).toBeGreaterThan(10);
	for (const route of kinds) {
		await page.goto(copy.address(route));
		const broken = await page.evaluate(async () => {
			await document.fonts.ready;
			const loaded = Array.from(document.fonts).filter(({ status }) => status === 'loaded');
			// What stands in until a font is loaded is the machine's own, if it has such a font.
			const failed = Array.from(document.fonts).filter(
				({ status, family }) => status === 'error' && !/ fallback"?$/.test(family),
			);
			return [
				...(loaded.length < 2 ? [`only ${loaded.length} fonts`] : []),
				...failed.map(({ family }) => family),
				...Array.from(document.images)
					.filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
					.map(({ src }) => src),
				...(getComputedStyle(document.documentElement).getPropertyValue('--accent')
					? []
					: ['no styles']),
			];
		});
		expect(broken, route).toEqual([]);
	}
});

test('finds a phrase, and leads to the quotation and to its address online', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const words = quotation.data.quote.split(' ').slice(0, 5).join(' ').replace(/[,.]$/, '');
	await page.goto(copy.address('/about/'));
	await page.keyboard.press('/');
	const box = page.getByRole('combobox', { name: 'Search the archive' });
	await box.fill(`“${words}”`);
	await expect(page.getByRole('option').first()).toContainText(words);
	await box.press('Enter');

	const first = results(page).first();
	await expect(first).toContainText(quotation.data.quote.slice(0, 40));
	await expect(first).toContainText(nameOf(quotation.data.speakers[0] ?? ''));
	// Axe would fetch the style sheets, which a page from a disk may not.
	const axe = new AxeBuilder({ page }).options({ preload: false });
	expect((await axe.analyze()).violations).toEqual([]);
	await first.getByRole('button', { name: 'Copy link' }).click();
	await expect(first.getByRole('button', { name: 'Copied' })).toBeVisible();
	const online = new URL(quotation.data.address.slice(1), archive.site.address).href;
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(online);

	await first.getByRole('link').click();
	await expect(page).toHaveURL(copy.address(quotation.data.address));
	await expect(page.locator(`#${quotation.data.id}`)).toBeInViewport();
	await page.goBack();
	await expect(first).toContainText(quotation.data.quote.slice(0, 40));
});

test('finds by a name in Chinese, narrows, and says what an address asks', async ({ page }) => {
	const [, name = ''] =
		Object.entries(official.names).find(([language]) => language.startsWith('zh')) ?? [];
	const count = archive.meetings.filter(({ officials }) =>
		officials.some((one) => one.official === official.id),
	).length;
	await page.goto(copy.address(`/search/?q=${encodeURIComponent(`official:${name}`)}`));
	await page.getByRole('checkbox', { name: /^Meeting \d/ }).check();
	const status = page.getByRole('status').first();
	await expect(status).toHaveText(`${count} result${count === 1 ? '' : 's'}`);

	await page.getByLabel(/Words, names or places/).fill(name);
	await expect(page).toHaveURL(/q=%[^&]*&type=Meeting$/);
	await expect(results(page).first()).toBeVisible();
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /^Meeting \d/ })).toBeChecked();
});

test('answers as the site does', async ({ page, browser, baseURL }) => {
	const online = await browser.newPage({ baseURL: baseURL ?? '' });
	await online.goto('/search/');
	await page.goto(copy.address('/search/'));
	const asked = Object.values(queries).flatMap((all) => all.slice(0, 3).map(([query]) => query));
	let found = 0;
	for (const query of asked) {
		const [here, there] = await Promise.all([askPage(page, query), askPage(online, query)]);
		// Notes on words that the archive does not have come later.
		expect({ ...here, notes: '' }, query).toEqual({ ...there, notes: '' });
		found += here.count;
	}
	expect(asked.length).toBeGreaterThan(20);
	expect(found).toBeGreaterThan(0);
	await online.close();
});

test('says so where a file of search was lost', async ({ page }) => {
	const index = join(copy.folder, 'archive/pagefind/pagefind.js');
	renameSync(index, `${index}.lost`);
	await page.goto(copy.address('/search/?q=a'));
	await expect(page.getByRole('status').first()).toContainText('cannot be reached');
	expect(problems.splice(0).join()).toContain('pagefind.js');
	renameSync(`${index}.lost`, index);
});

interface Links {
	ids: Set<string>;
	links: string[];
	/** What a page loads without being asked. */
	loads: string[];
}

function linksOf(html: string): Links {
	const found: Links = { ids: new Set(), links: [], loads: [] };
	const parser = new Parser({
		onopentag(name, given) {
			if (given['id']) found.ids.add(given['id']);
			const { href = given['xlink:href'], action, src } = given;
			if (name === 'link') {
				if (!href) return;
				const leads = /^(?:canonical|alternate|search)$/.test(given['rel'] ?? '');
				(leads ? found.links : found.loads).push(href);
			} else if (href !== undefined) found.links.push(href);
			if (action) found.links.push(action);
			if (src) found.loads.push(src);
			if (given['http-equiv'] === 'refresh') {
				found.links.push(given['content']?.replace(/^.*url=/, '') ?? '');
			}
			for (const candidate of (given['srcset'] ?? '').split(',')) {
				const [address] = candidate.trim().split(/\s+/);
				if (address) found.loads.push(address);
			}
			for (const [attribute, value] of Object.entries(given)) {
				// A path from the root of a server leads nowhere here, whatever reads it.
				if (/^data-/.test(attribute) && /^\/[a-z]/.test(value)) found.links.push(value);
			}
		},
	});
	parser.write(html);
	parser.end();
	return found;
}
