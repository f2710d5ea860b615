/** Checks the books of a built site against the rules of EPUB 3.3. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run check:books -- [--dir <folder>]

Checks every book. "npm run test:more" checks some of them with epubcheck, the program of the standard.

  --dir <folder>  Where the books are (default: dist/downloads/)
  --help          Shows this help
`;

const { values: options } = readArguments({
	usage,
	options: { dir: { type: 'string', default: 'dist/downloads' } },
});
process.exitCode = await main(options.dir);

async function main(dir: string): Promise<0 | 1> {
	const books = readdirSync(dir).filter((name) => name.endsWith('.epub'));
	if (books.length === 0) {
		console.error(`There is no book in ${dir}. Run "npm run build" first.`);
		return 1;
	}
	const problems: string[] = [];
	for (const book of books) problems.push(...(await problemsOf(join(dir, book))));
	console.log(`${books.length} books, ${problems.length} errors and warnings`);
	for (const problem of problems) console.error(problem);
	return problems.length > 0 ? 1 : 0;
}

async function problemsOf(path: string): Promise<string[]> {
	const { messages } = await EpubCheck.validate(readFileSync(path));
	return messages
		.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
		.map(({ id, message, location }) => `${path}: ${location?.path ?? ''} ${id} ${message}`);
}
