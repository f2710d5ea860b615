import { defineConfig, devices } from '@playwright/test';
import { browserLaunchOptions } from '../scripts/browser.mjs';

// The server takes any free port. Playwright reads it from what the server prints, for the workers.
const port = process.env['READOUT_TEST_PORT'] ?? '0';

export default defineConfig({
	testDir: 'browser',
	outputDir: process.env['READOUT_TEST_OUTPUT'] ?? '../node_modules/.playwright',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	// No test may fail because the machine is busy: these only end a test that hangs.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	// What passes only the second time has failed.
	retries: 0,
	reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : 'list',
	use: {
		...devices['Desktop Chrome'],
		// Neither the language nor the time zone of the machine. East of all: its day is already the next one.
		locale: 'en-GB',
		timezoneId: 'Pacific/Kiritimati',
		// A worker answers before the test can; journeys about it allow it.
		serviceWorkers: 'block',
		baseURL: `http://localhost:${port}`,
		launchOptions: await browserLaunchOptions(),
	},
	webServer: {
		// The built site, because that is what readers get.
		command: 'npm run --silent serve -- --port 0',
		cwd: '..',
		wait: { stdout: /http:\/\/localhost:(?<readout_test_port>\d+)/ },
	},
});
