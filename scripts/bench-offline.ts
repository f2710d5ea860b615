/** Measures what it takes to save a site in a browser, and to update it after one record has changed. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import type { ManifestHead } from '../src/offline/manifest.ts';
import { browserLaunchOptions } from './browser.mjs';

interface Fetched {
	files: number;
	bytes: number;
	/** From the press of the button until the page says that it is saved. */
	seconds: number;
}

export interface OfflineMeasurement {
	save: Fetched;
	update: Fetched;
	/** Bytes of the list of all files, compressed with gzip: what each update fetches besides the files. */
	listBytes: number;
}

/** Milliseconds after which a save that does not end has failed. */
const patience = 30 * 60_000;

/**
 * Saves everything in Chromium from a server on this machine, changes one record, builds the site again, and
 * updates what was saved.
 *
 * @param content folder of records, of which one is changed
 * @param rebuild builds them into `dist` again
 */
export async function measureOffline(
	content: string,
	dist: string,
	rebuild: () => Promise<void>,
): Promise<OfflineMeasurement> {
	const profile = mkdtempSync(join(tmpdir(), 'readout-bench-profile-'));
	const { server, address } = await serve(content, dist);
	const context = await chromium.launchPersistentContext(profile, await browserLaunchOptions());
	try {
		const page = await context.newPage();
		const everything = readHead(dist).everything;
		const save = { ...(await press(page, address, 'Save')), ...everything };
		changeOneRecord(content);
		await rebuild();
		const list = readFileSync(join(dist, readHead(dist).files.path));
		const update = await press(page, address, 'Update');
		return { save, update, listBytes: gzipSync(list).length };
	} finally {
		await context.close();
		server.kill();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function press(page: Page, address: string, button: string): Promise<Fetched> {
	await page.goto(`${address}offline/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const press = page.getByRole('button', { name: button, exact: true });
	await press.click({ trial: true });
	const begin = performance.now();
	await press.click();
	const outcome = page.locator('#outcome', { hasText: /fetched|refused|stopped|no more room/ });
	await outcome.waitFor({ timeout: patience });
	const seconds = (performance.now() - begin) / 1000;
	const text = (await outcome.textContent()) ?? '';
	const fetched = /([\d,]+) files?, ([\d.]+) (bytes|kB|MB|GB) fetched/.exec(text);
	if (!fetched) throw new Error(`The site was not saved: ${text}`);
	const [, files = '', amount = '', unit = ''] = fetched;
	const scale = { bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9 }[unit] ?? NaN;
	return { files: Number(files.replaceAll(',', '')), bytes: Number(amount) * scale, seconds };
}

function readHead(dist: string): ManifestHead {
	return JSON.parse(readFileSync(join(dist, 'offline/manifest.json'), 'utf8')) as ManifestHead;
}

/** Adds a sentence to the text of the meeting in the middle of the archive. */
function changeOneRecord(content: string): void {
	const folder = join(content, 'meetings');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.toSorted();
	const file = join(folder, files[files.length >> 1] ?? '');
	writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} Both sides were content.\n`);
}

async function serve(
	content: string,
	dist: string,
): Promise<{ server: ChildProcess; address: string }> {
	const server = spawn(process.execPath, ['scripts/serve.ts', '--port', '0', '--dir', dist], {
		env: { ...process.env, READOUT_CONTENT: content },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const address = await new Promise<string>((done, fail) => {
		server.stdout.on('data', (data) => {
			const said = /http:\S+/.exec(String(data))?.[0];
			if (said) done(said);
		});
		server.on('exit', (code) => fail(new Error(`The server ended with ${String(code)}.`)));
	});
	return { server, address };
}
