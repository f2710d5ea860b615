import { expect, test } from '@playwright/test';
import { outcome, OwnSite, save } from './own-site.ts';
import { meeting } from './specimens.ts';

test.use({ serviceWorkers: 'allow' });

let site: OwnSite;
test.beforeEach(async () => {
	site = await OwnSite.start();
});
test.afterEach(() => site.end());

test('a withdrawn worker removes what was saved, and itself', async ({ page }) => {
	await save(page, site);
	await site.withdraw();
	site.forget();
	await page.goto(`${site.address}${meeting.address}`);
	await expect
		.poll(() =>
			page.evaluate(async () => ({
				workers: (await navigator.serviceWorker.getRegistrations()).length,
				copies: (await indexedDB.databases()).filter(({ name }) => name?.startsWith('readout'))
					.length,
			})),
		)
		.toEqual({ workers: 0, copies: 0 });
	// It does not begin anew by itself.
	const loads = site.requests.filter((path) => path === meeting.address).length;
	expect(loads).toBeLessThanOrEqual(1);
	site.forget();
	await page.goto(`${site.address}${meeting.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
	expect(site.requests, 'the page comes from the server').toContain(meeting.address);
});

for (const cure of ['a withdrawn worker', 'the worker as it was']) {
	test(`a broken worker is recovered from by publishing ${cure}`, async ({ page }) => {
		const whole = site.read('sw.js');
		await page.goto(`${site.address}/`);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		site.write(
			'sw.js',
			`self.skipWaiting();
			addEventListener('activate', (event) => event.waitUntil(clients.claim()));
			addEventListener('fetch', (event) => event.respondWith(Response.error()));`,
		);
		// Without opening pages: each would put off the browser's own look for another worker.
		await page.evaluate(async () => {
			const workers = navigator.serviceWorker;
			const changed = new Promise((done) => {
				workers.addEventListener('controllerchange', done, { once: true });
			});
			const registration = await workers.ready;
			const again = setInterval(() => void registration.update(), 3000);
			await registration.update();
			await changed;
			clearInterval(again);
		});
		expect(await page.goto(`${site.address}/`).catch(() => 'broken')).toBe('broken');

		if (cure === 'a withdrawn worker') await site.withdraw();
		else site.write('sw.js', whole);
		// The browser asks for the worker anew after each page that it opens, even one that fails.
		await expect(async () => {
			const response = await page.goto(`${site.address}${meeting.address}`);
			expect(response?.ok()).toBe(true);
		}).toPass({ intervals: [1000, 3000], timeout: 240_000 });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
	});
}

test('“Repair” puts a new worker in place, and damage to the copy is found and mended', async ({
	page,
	context,
}) => {
	await save(page, site);
	await page.evaluate(
		(address) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('readout /');
				opening.onerror = () => fail(new Error('There is no copy.'));
				opening.onsuccess = () => {
					const change = opening.result.transaction(['files', 'copies'], 'readwrite');
					const reading = change.objectStore('copies').getAll();
					reading.onsuccess = () => {
						const [copy] = reading.result as { paths: string[]; hashes: string[] }[];
						const hash = copy?.hashes[copy.paths.indexOf(address)] ?? '';
						change.objectStore('files').put(new Uint8Array([1, 2, 3]), hash);
					};
					change.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
		meeting.address.slice(1),
	);
	await page.getByRole('button', { name: 'Repair' }).click();
	await expect(outcome(page)).toContainText('1 file of the copy damaged or lost');
	await expect(page.getByRole('listitem').filter({ hasText: meeting.address })).toBeVisible();
	site.forget();
	await page.getByRole('button', { name: 'Fetch them again' }).click();
	await expect(outcome(page)).toContainText('1 file,');
	expect(site.files()).toEqual([meeting.address]);

	await context.setOffline(true);
	await page.goto(`${site.address}${meeting.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting.title);
});
