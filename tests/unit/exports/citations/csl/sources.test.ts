import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stylesFromPackages } from '../../../../../src/exports/citations/csl/sources.ts';

test.each(Object.entries(stylesFromPackages()))(
	'%s is as its package has it, with its licence',
	(file, text) => {
		expect(readFileSync(file, 'utf8') === text, 'run "npm run make:data"').toBe(true);
		expect(text).toContain('<rights license="http://creativecommons.org/licenses/by-sa/3.0/">');
	},
);
