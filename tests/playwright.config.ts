import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

// Another port lets two checkouts be tested side by side.
const port = Number(process.env['READOUT_TEST_PORT'] ?? 4399);
const executablePath = await findBrowser();

export default defineConfig({
	testDir: 'browser',
	outputDir: '../node_modules/.playwright',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	// A long page is long work for axe on a busy machine; a test that hangs still ends.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	// A browser on a busy machine: what passes only the second time is told as flaky.
	retries: 1,
	reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : 'list',
	use: {
		...devices['Desktop Chrome'],
		// A worker answers before the test can; journeys about it allow it.
		serviceWorkers: 'block',
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'],
		},
	},
	webServer: {
		// The built site, because that is what readers get.
		command: `npm run --silent serve -- --port ${port}`,
		cwd: '..',
		url: `http://localhost:${port}/`,
		reuseExistingServer: !process.env['CI'],
	},
});
