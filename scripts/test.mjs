/**
 * Everything that a change has to pass: types, style, unit tests, content, build, and the built site in a
 * browser. All of it is run even if a part fails; the last line counts what passed and what failed.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { step, suite, summarise, verdict } from './test-steps.mjs';

await ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), 'readout-test-'));

// As if on another machine: another time zone and language, and nothing kept from an earlier build.
const elsewhere = {
	READOUT_CACHE: join(scratch, 'cache'),
	TZ: 'Pacific/Kiritimati',
	LANG: 'tr_TR.UTF-8',
	LC_ALL: 'tr_TR.UTF-8',
};

await Promise.all([
	(async () => {
		// Types come first: they write the declarations that the linter reads.
		await step('types', ['check:types']);
		await step('code style', ['check:code']);
		await step('unused code', ['check:unused']);
	})(),
	(async () => {
		await step('formatting', ['check:format']);
		await step('styles', ['check:css']);
		await step('content', ['check', '--', '--strict']);
		await quotations();
		const report = join(scratch, 'unit.json');
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		await suite('unit tests', ['test:unit', '--', ...reporters], report, unitCounts);
	})(),
]);

if (await step('build', ['build'])) {
	const oldAddresses = join(scratch, 'old-addresses');
	await Promise.all([
		(async () => {
			await step('valid HTML', ['check:html']);
			await step('links', ['check:links']);
			await step('books', ['check:books']);
		})(),
		(async () => {
			const second = join(scratch, 'another place');
			if (await step('build elsewhere', ['build', '--', '--out', second], elsewhere)) {
				verdict('two builds are the same to the byte', differences('dist', second));
			}
			// A made-up archive of renamed and withdrawn records, which the journeys go through as well.
			await step('build of old addresses', ['build', '--', '--out', oldAddresses], {
				READOUT_CONTENT: 'tests/fixtures/old-addresses',
			});
			for (const sample of [[], ['--no-sample']]) await newArchive(sample);
		})(),
	]);
	await journeys(oldAddresses);
}

rmSync(scratch, { recursive: true, force: true });
summarise();

/** An archive made from nothing, checked and built. */
async function newArchive(flags) {
	const archive = join(scratch, `archive${flags.join('')}`);
	const name = flags.length > 0 ? 'an empty archive' : 'an archive made from nothing';
	const env = { READOUT_CONTENT: archive };
	if (!(await step(`${name}: made`, ['init', '--', archive, ...flags]))) return;
	await step(`${name}: checked`, ['check', '--', '--strict'], env);
	await step(`${name}: built`, ['build', '--', '--out', `${archive}.site`], env);
}

/** What readers do, in Chromium, on the built site. */
async function journeys(oldAddresses) {
	let chromium;
	try {
		chromium = await ensureBrowser();
	} catch (error) {
		verdict('browser', [error.message]);
		return;
	}
	const report = join(scratch, 'browser.json');
	await suite('journeys in the browser', ['test:browser'], report, browserCounts, {
		CHROMIUM_PATH: chromium,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		READOUT_TEST_OUTPUT: join(scratch, 'playwright'),
		READOUT_TEST_OLD_ADDRESSES: oldAddresses,
	});
}

/** Quotations are looked up where the texts are at hand: in READOUT_SOURCES, a folder. */
async function quotations() {
	const sources = process.env.READOUT_SOURCES;
	if (!sources) {
		console.log('--  quotations: not looked up, READOUT_SOURCES names no folder of texts');
		return;
	}
	await step('quotations', ['check:quotes', '--', '--sources', sources]);
}

function unitCounts({ numPassedTests, numFailedTests, numPendingTests }) {
	return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function browserCounts({ stats }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	};
}

/** Files that are not in both folders, or not the same to the byte. */
function differences(one, other) {
	const list = (folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
			.sort();
	const [left, right] = [list(one), list(other)];
	return [...new Set([...left, ...right])].filter((file) => {
		if (!left.includes(file) || !right.includes(file)) return true;
		return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
	});
}
