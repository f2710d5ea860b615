// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { noProse } from './eslint-no-prose.js';

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
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ImportDeclaration[source.value="date-fns"]',
					message:
						'Import one function, such as "date-fns/format": Node takes seconds to find all 600 files.',
				},
				{
					selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
					message: 'Name the language: without one the text depends on the machine.',
				},
				{
					selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
					message: 'Name the language: without one the order depends on the machine.',
				},
				{
					selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
					message: 'Name the language: without one the result depends on the machine.',
				},
			],
		},
	},
	astro.configs.recommended,
	{ files: ['**/*.{js,mjs,astro}'], extends: [tseslint.configs.disableTypeChecked] },

	{
		files: ['src/search/open-suggestions.js', 'src/exports/citations/browser/open-references.js'],
		languageOptions: { globals: globals.browser },
	},

	// What readers read stands in one place, where it can be read and translated.
	{
		files: [
			'src/{components,layouts,pages}/**/*.astro{,/*.{js,ts}}',
			'src/{browser,search,offline}/**',
			'src/exports/citations/browser/**',
		],
		plugins: { readout: { rules: { 'no-prose': noProse } } },
		rules: { 'readout/no-prose': 'error' },
	},

	// What records mean is worked out without Astro's runtime, the disk or the clock.
	{
		files: ['src/{text,dates,schemas,archive,rules,phrases,views}/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(astro:|astro$|node:)|/(data|pages|layouts|components|search|exports)/',
							message: 'This room is pure: pass it what it needs.',
						},
					],
				},
			],
			'no-restricted-globals': ['error', { name: 'process', message: 'This room is pure.' }],
		},
	},
]);
