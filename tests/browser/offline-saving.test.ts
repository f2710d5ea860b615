import { expect, test, type Page } from '@playwright/test';
import type { ArchiveDate } from '../../src/dates/dates.ts';
import { outcome, OwnSite, save, startSaving } from './own-site.ts';
import { meeting, official } from './specimens.ts';

test.use({ serviceWorkers: 'allow' });

let site: OwnSite;
test.beforeEach(async () => {
	site = await OwnSite.start();
});
test.afterEach(() => site.end());

/** How many of how many files are saved, as the page says it. */
async function far(page: Page): Promise<[saved: number, all: number]> {
	const text = (await page.locator('#far').textContent()) ?? '';
	const [, saved = '', all = ''] = /([\d,]+) of ([\d,]+) files?/.exec(text) ?? [];
	return [Number(saved.replaceAll(',', '')), Number(all.replaceAll(',', ''))];
}

/** The page of a meeting, with a word in it that no build has put there. */
function altered(text: string): string {
	return text.replace('</h1>', ' (altered)</h1>');
}

test('a save that breaks off goes on where it was', async ({ page, context }) => {
	await page.goto(`${site.address}/offline/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const asked = new Set<string>();
	const twice: string[] = [];
	const note = () => {
		for (const path of site.files()) {
			if (asked.has(path)) twice.push(path);
			asked.add(path);
		}
		site.forget();
	};

	// What the page itself loads is not the save's.
	const repeated = () =>
		twice.filter((path) => !/^\/(?:$|offline\/|_astro|icon|manifest|favicon)/.test(path));

	site.forget();
	site.cutAfter = 120;
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('#far')).toContainText('The connection is broken');
	const [saved, all] = await far(page);
	expect(saved).toBeGreaterThan(0);
	expect(saved).toBeLessThan(all);
	note();

	site.cutAfter = Infinity;
	site.delay = 100;
	await expect(page.locator('#far')).not.toContainText('The connection is broken');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(outcome(page)).toHaveText('Paused. What was fetched is kept.');
	note();
	const paused = (await far(page))[0];
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect.poll(async () => (await far(page))[0]).toBeGreaterThan(paused);
	note();
	// A break and a pause lose only the requests that were under way.
	const before = repeated().length;
	expect(before).toBeLessThanOrEqual(32);
	await expect.poll(() => site.files().length).toBeGreaterThan(0);
	await page.close();
	note();

	site.delay = 0;
	const again = await context.newPage();
	await again.goto(`${site.address}/offline/`);
	await expect(outcome(again)).toContainText('can be read and searched', { timeout: 240_000 });
	note();
	// A closed tab loses what was on its way and had not been kept: a lot of 100 files at most.
	expect(repeated().length - before).toBeLessThanOrEqual(116);
	expect(asked.size).toBeGreaterThanOrEqual(all - 5);
});

test('what is chosen by an address can be saved as soon as the button can be pressed', async ({
	page,
}) => {
	const year = meeting.earliest?.slice(0, 4) ?? '';
	site.delay = 300;
	await page.goto(`${site.address}/offline/?part=years/${year}`);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('#far')).toContainText(/\d of [\d,]+ files/);
	await expect(page.getByRole('radio', { name: 'One year' })).toBeChecked();
	site.delay = 0;
	await expect(outcome(page)).toContainText('can be read and searched', { timeout: 240_000 });
	await expect(page.getByRole('definition').first()).toHaveText(year);
});

test('an update fetches what has changed, and switches when it is whole', async ({
	page,
	context,
}) => {
	await save(page, site);
	const file = `${meeting.address.slice(1)}index.html`;
	site.write(file, altered(site.read(file)));
	await site.publish('2031-04-05' as ArchiveDate);

	const reading = await context.newPage();
	await expect(async () => {
		await reading.goto(`${site.address}${official.address}`);
		await expect(reading.locator('.copy-line')).toContainText('edition of 5 April 2031 is out', {
			timeout: 5000,
		});
	}).toPass();

	await test.step('until then the copy is the old one, in all its pages', async () => {
		await context.setOffline(true);
		await reading.goto(`${site.address}${meeting.address}`);
		await expect(reading.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
		await context.setOffline(false);
	});

	await page.goto(`${site.address}/offline/`);
	const changed = [...new Set([meeting.address, ...site.datedPages()])];
	const count = `${changed.length} file${changed.length === 1 ? '' : 's'},`;
	await expect(page.locator('#estimate')).toContainText(count);
	site.forget();
	await page.getByRole('button', { name: 'Update' }).click();
	await expect(outcome(page)).toContainText(`edition of 5 April 2031. ${count}`);
	expect(new Set(site.files())).toEqual(new Set(changed));
	await expect(reading.locator('.copy-line')).toContainText(
		'The saved copy is now that of 5 April 2031',
	);

	await context.setOffline(true);
	await reading.goto(`${site.address}${meeting.address}`);
	await expect(reading.getByRole('heading', { level: 1 })).toContainText('(altered)');
	await expect(reading.getByRole('contentinfo')).toContainText('Edition of 5 April 2031');
	await reading.goto(`${site.address}${official.address}`);
	await expect(reading.getByRole('contentinfo')).toContainText('Edition of 5 April 2031');
	await expect(reading.locator('.copy-line')).toHaveText('Offline: copy of 5 April 2031.');
});

test('a file that is not what was published is refused and named', async ({ page, context }) => {
	const file = `${meeting.address.slice(1)}index.html`;
	const whole = site.read(file);
	site.write(file, altered(whole));
	await startSaving(page, site);
	await expect(outcome(page)).toContainText('1 file refused', { timeout: 240_000 });
	await expect(page.getByRole('listitem').filter({ hasText: meeting.address })).toBeVisible();
	await expect(page.getByRole('definition').first()).toHaveText('Nothing yet');

	await test.step('the others can be used without it', async () => {
		await page.getByRole('button', { name: 'Use the copy without them' }).click();
		await expect(outcome(page)).toContainText('Saved without 1 file');
		await context.setOffline(true);
		await page.goto(`${site.address}${official.address}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(official.name);
		await page.goto(`${site.address}${meeting.address}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
		await context.setOffline(false);
	});
	await test.step('and it is fetched when it is right again', async () => {
		site.write(file, whole);
		await page.goto(`${site.address}/offline/`);
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(outcome(page)).toContainText(/Saved: .* 1 file,/);
	});
});

test('where there is no room, the page says so and what was kept', async ({ page, context }) => {
	await page.goto(`${site.address}/offline/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const devtools = await context.newCDPSession(page);
	const { usage } = await page.evaluate(() => navigator.storage.estimate());
	const origin = site.address;
	const quotaSize = (usage ?? 0) + 1_200_000;
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(outcome(page)).toContainText('There is no more room.', { timeout: 240_000 });
	await expect(outcome(page)).toContainText(/[\d,]+ files? of [\d,]+, .* kept/);
	await expect(page.getByRole('definition').first()).toHaveText('Nothing yet');

	await devtools.send('Storage.overrideQuotaForOrigin', { origin });
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(outcome(page)).toContainText('can be read and searched', { timeout: 240_000 });
});

test('what is saved can be removed, all of it', async ({ page, context }) => {
	await save(page, site);
	await page.goto(`${site.address}${meeting.address}`);
	await page.goto(`${site.address}/offline/`);
	page.on('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Remove all' }).click();
	await expect(outcome(page)).toHaveText('Removed. Nothing is kept here any more.');
	await expect(page.getByRole('definition').first()).toHaveText('Nothing yet');
	const left = await page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('readout'));
		const kept = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).length),
		);
		return kept.reduce((sum, count) => sum + count, 0);
	});
	expect(left).toBe(0);

	await context.setOffline(true);
	await page.goto(`${site.address}${official.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
	await expect(page.getByRole('main')).toContainText('Nothing is known to be saved here');
});
