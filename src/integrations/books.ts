import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import { booksOf } from '../exports/epub/books.ts';
import { pressOf, writeBook } from '../exports/epub/write-book.ts';
import { measurePhase } from './phases.ts';

/** Writes the archive as books, EPUB 3, into `downloads/` of the site. */
export function books(): AstroIntegration {
	return {
		name: 'readout-books',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const begin = performance.now();
				const archive = linkContent(loadContent());
				const style = readFileSync(new URL('../exports/epub/book.css', import.meta.url), 'utf8');
				const press = pressOf(archive, style);
				const folder = join(fileURLToPath(dir), 'downloads');
				await mkdir(folder, { recursive: true });
				const all = booksOf(archive);
				// One is packed while the next is set in type.
				let packed: Promise<void> = Promise.resolve();
				for (const book of all) {
					const bytes = writeBook(press, book);
					await packed;
					packed = bytes.then((epub) => writeFile(join(folder, book.file), epub));
				}
				await packed;
				measurePhase('books', begin);
				logger.info(`${all.length} books written`);
			},
		},
	};
}
