import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['tests/more/**/*.test.ts'],
		globalSetup: ['tests/more/built-site.ts'],
		// One after another: packages of Debian can be installed by one process at a time.
		fileParallelism: false,
		// Installing a program is part of a check.
		testTimeout: 900_000,
	},
});
