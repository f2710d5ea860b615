// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig([
	globalIgnores(['dist/', '.astro/', 'node_modules/']),
	eslint.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	{
		languageOptions: {
			globals: globals.nodeBuiltin,
			parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
	astro.configs.recommended,
	{ files: ['**/*.{js,mjs,astro}'], extends: [tseslint.configs.disableTypeChecked] },

	{
		files: ['src/search/open-suggestions.js', 'src/citing/open-references.js'],
		languageOptions: { globals: globals.browser },
	},

	// The model is pure: it may not depend on Astro's runtime, on disk or on the layers above it.
	{
		files: ['src/model/**', 'src/schemas/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(astro:|astro$|node:)|/(data|pages|layouts|components|search|exports)/',
							message: 'The model is pure: pass it what it needs.',
						},
					],
				},
			],
			'no-restricted-globals': ['error', { name: 'process', message: 'The model is pure.' }],
		},
	},
]);
