/** Finds a Chromium to test with, or installs one. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { testFontconfig } from './browser-fonts.mjs';
import { installDebianPackages } from './debian.mjs';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this machine: CHROMIUM_PATH, one of the usual places, or Playwright's own. */
export async function findBrowser() {
	const known = [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path));
	if (known) return known;
	const { chromium } = await import('@playwright/test');
	const own = chromium.executablePath();
	return existsSync(own) ? own : undefined;
}

/**
 * Options with which every test and every measurement starts Chromium: the same fonts, language and switches on
 * each machine. `executablePath` is absent if there is no Chromium.
 */
export async function browserLaunchOptions() {
	const executablePath = await findBrowser();
	return {
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--lang=en-GB'],
		env: { ...process.env, FONTCONFIG_FILE: testFontconfig(), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
	};
}

/**
 * Path of a Chromium, installed if there is none: by Debian's packages where this process may do that,
 * else by Playwright. Throws with advice if neither gives one.
 */
export async function ensureBrowser() {
	const found = await findBrowser();
	if (found) return found;

	installDebianPackages(['chromium']);
	if (!(await findBrowser())) {
		console.log('Installing Chromium with Playwright.');
		spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
	}
	const installed = await findBrowser();
	if (!installed) {
		throw new Error(
			'No Chromium was found or could be installed. Install one, and name it in CHROMIUM_PATH if it is in an unusual place.',
		);
	}
	return installed;
}
