/** Reads the licence texts of a package from its folder. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const namesOfFiles = /^(?:licen[cs]e|copying|notice|ofl)(?!.*\.[jt]s$)/i;

/** Every licence and notice of the package at a path from the root of the project, in the order of their names. */
export function licenceTexts(path: string): string[] {
	const folder = resolve(path);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => namesOfFiles.test(name))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const file = join(folder, entry.name);
			return entry.isDirectory()
				? readdirSync(file)
						.toSorted()
						.map((name) => join(file, name))
				: [file];
		})
		.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
}
