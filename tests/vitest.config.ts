import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Dates must not depend on where the tests run. Set here too, because threads take it from the process.
process.env['TZ'] = 'Pacific/Auckland';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['tests/unit/**/*.test.ts'],
		env: { TZ: 'Pacific/Auckland' },
		// No test changes what another one sees, so they share their modules: each is loaded once a thread.
		pool: 'threads',
		isolate: false,
		// What a machine that does something else beside needs; a test that hangs still ends.
		testTimeout: 30_000,
	},
});
