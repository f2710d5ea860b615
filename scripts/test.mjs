/**
 * Everything that a change has to pass: types, style, unit tests, content, build, and the built site in a
 * browser. All of it is run even if a part fails; the last line counts what passed and what failed.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureZimTools } from './zim-tools.mjs';

await ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), 'readout-test-'));
const counts = { passed: 0, failed: 0 };

// Types come first: they write the declarations that the linter reads.
await step('types', ['check:types']);
await Promise.all([
	(async () => {
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
	await step('valid HTML', ['check:html']);
	await step('links', ['check:links']);
	await books();
	const second = join(scratch, 'dist');
	// It begins from nothing: what an earlier build has kept would make the two alike.
	const nothingKept = { READOUT_CACHE: join(scratch, 'cache') };
	if (await step('second build', ['build', '--', '--out', second], nothingKept)) {
		verdict('two builds are the same to the byte', differences('dist', second));
	}
	await zim();
	// A made-up archive of renamed and withdrawn records, which the journeys go through as well.
	await step(
		'build of old addresses',
		['build', '--', '--out', 'node_modules/.dist-old-addresses'],
		{ READOUT_CONTENT: 'tests/fixtures/old-addresses' },
	);
	for (const sample of [[], ['--no-sample']]) {
		const archive = join(scratch, `archive${sample.join('')}`);
		const name = sample.length > 0 ? 'an empty archive' : 'an archive made from nothing';
		const env = { READOUT_CONTENT: archive };
		if (!(await step(`${name}: made`, ['init', '--', archive, ...sample]))) continue;
		await step(`${name}: checked`, ['check', '--', '--strict'], env);
		await step(`${name}: built`, ['build', '--', '--out', `${archive}.site`], env);
	}
	let chromium;
	try {
		chromium = await ensureBrowser();
	} catch (error) {
		verdict('browser', [error.message]);
	}
	if (chromium) {
		const report = join(scratch, 'browser.json');
		await suite('journeys in the browser', ['test:browser'], report, browserCounts, {
			CHROMIUM_PATH: chromium,
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		});
	}
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Runs an npm script that passes or fails as a whole. */
async function step(name, script, env = {}) {
	const { status, output, seconds } = await run(script, env);
	verdict(`${name} (${seconds} s)`, status === 0 ? [] : [output]);
	return status === 0;
}

/** Runs an npm script that has tests of its own, and counts those. */
async function suite(name, script, report, countsOf, env = {}) {
	const { status, output, seconds } = await run(script, env);
	const found = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
	const { passed = 0, failed = 0 } = found ?? {};
	counts.passed += passed;
	counts.failed += failed;
	console.log(
		`${status === 0 ? 'ok' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
	);
	if (status !== 0) console.log(output);
	// A suite that died, or that found no test, has failed even if no test did.
	if ((status !== 0 && failed === 0) || passed + failed === 0)
		verdict(name, ['It did not run to its end.']);
}

function verdict(name, problems) {
	if (problems.length === 0) counts.passed++;
	else counts.failed++;
	console.log(`${problems.length === 0 ? 'ok' : 'FAILED'}  ${name}`);
	for (const problem of problems) console.log(problem);
}

function run([script, ...args], env) {
	const begin = performance.now();
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', script, ...args], {
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
			shell: process.platform === 'win32',
		});
		let output = '';
		child.stdout.on('data', (data) => (output += data));
		child.stderr.on('data', (data) => (output += data));
		child.on('close', (status) => {
			const seconds = ((performance.now() - begin) / 1000).toFixed(1);
			resolve({ status, output: output.trimEnd(), seconds });
		});
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

/** Books are checked with the program of the standard where it is installed or can be. */
async function books() {
	const { status, output, seconds } = await run(['check:books'], {});
	verdict(`books (${seconds} s)`, status === 0 ? [] : [output]);
	for (const line of output.split('\n')) {
		if (line.startsWith('--')) console.log(line);
	}
}

/** A ZIM file is made, and checked by zimcheck, where the programs for it are or can be installed. */
async function zim() {
	if (!ensureZimTools()) {
		console.log('--  ZIM: not made, zim-tools is not on this machine');
		return;
	}
	await step('ZIM', ['export:zim', '--', '--out', join(scratch, 'archive.zim')]);
}

function unitCounts({ numPassedTests, numFailedTests }) {
	return { passed: numPassedTests, failed: numFailedTests };
}

function browserCounts({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
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
