import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

test('npm is told of every package that runs a script when it is installed', () => {
	const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
	const { packages } = read('package-lock.json') as {
		packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
	};
	const withScript = Object.entries(packages)
		.filter(([path, { hasInstallScript, optional }]) => path && hasInstallScript && !optional)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));

	expect(Object.keys(allowScripts)).toEqual([...new Set(withScript)].toSorted());
	expect(withScript).toContain('node');
});
