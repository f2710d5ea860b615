import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Dates must not depend on where the tests run. Set here too, because threads take it from the process.
process.env['TZ'] = 'Pacific/Auckland';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/mutations/*.test.ts'],
		env: { TZ: 'Pacific/Auckland' },
		// No test changes what another one sees, so they share their modules: each is loaded once a thread.
		pool: 'threads',
		isolate: false,
		// No test may fail because the machine is busy: this only ends a test that hangs.
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
