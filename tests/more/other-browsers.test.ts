/** What readers do in Firefox, and in WebKitGTK for Safari: read, search, save, read without a network, from disk. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, inject, type TestContext } from 'vitest';
import { unpackCopy } from '../browser/unpacked-copy.ts';
import { until, type BrowserWindow } from './browser-window.ts';
import { checkWith, pathOf } from './check-with.ts';
import { openFirefox } from './firefox.ts';
import { isFirstArchive, otherArchive, session } from './first-archive.ts';
import { wordsPrinted } from './run-program.ts';
import { openWebKit } from './webkit.ts';

checkWith(
	{ programs: ['firefox-esr'], debianPackages: ['firefox-esr'] },
	'a reader reads, searches, saves, and reads on without a network in Firefox',
	(context) => journey(context, () => openFirefox(pathOf('firefox-esr') ?? '')),
);

checkWith(
	{ programs: ['WebKitWebDriver', 'Xvfb'], debianPackages: ['webkit2gtk-driver', 'xvfb'] },
	'a reader reads, searches, saves, and reads on without a network in WebKitGTK',
	(context) =>
		journey(context, () => openWebKit(pathOf('WebKitWebDriver') ?? '', pathOf('Xvfb') ?? '')),
);

async function journey(context: TestContext, openWindow: () => Promise<BrowserWindow>) {
	context.skip(!isFirstArchive(), otherArchive);
	const server = spawn(
		process.execPath,
		['scripts/serve.ts', '--port', '0', '--dir', inject('site')],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	context.onTestFinished(() => void server.kill());
	const [, site = ''] = await wordsPrinted(server, /(http:\/\/localhost:\d+)/);
	const window = await openWindow();
	context.onTestFinished(() => window.close());

	await read(window, (path) => site + path);

	await window.open(`${site}/offline/?part=relations/china/vietnam`);
	const save = `Array.from(document.querySelectorAll('button')).find((button) => button.textContent.trim() === 'Save' && !button.disabled && button.checkVisibility())`;
	await until(window, `${save} !== undefined`);
	await window.evaluate(`${save}.click()`);
	await until(
		window,
		`document.getElementById('outcome').textContent`,
		(words) => typeof words === 'string' && words.includes('can be read and searched'),
	);

	const ended = once(server, 'exit');
	server.kill();
	await ended;
	await read(window, (path) => site + path);

	const copy = await unpackCopy(join(inject('site'), 'downloads'));
	context.onTestFinished(() => copy.remove());
	await read(window, (path) => copy.address(path));
}

/** Reads a meeting, and finds its statement by Latin words and another meeting by two names in Chinese. */
async function read(window: BrowserWindow, address: (path: string) => string) {
	await window.open(address(`/meetings/${session.id}/`));
	expect(await window.evaluate(`document.querySelector('h1').textContent`)).toBe(session.title);

	const results = `Array.from(document.querySelectorAll('#results > li a'), (link) => link.getAttribute('href'))`;
	const finds = (part: string) => (links: unknown) => JSON.stringify(links).includes(part);
	await window.open(address('/search/?q=%22series%20of%20consensus%22'));
	await until(window, results, finds('#consensus-on-next-stage'));
	await window.open(address(`/search/?q=${encodeURIComponent('王毅 阮富仲')}`));
	await until(window, results, finds('wang-yi-nguyen-phu-trong'));
}
