import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { checkWith } from './check-with.ts';
import { runProgram } from './run-program.ts';

const jar = '/usr/share/java/epubcheck.jar';

checkWith(
	{ programs: ['java', jar], debianPackages: ['epubcheck'] },
	'epubcheck finds no error in the largest and the smallest book of each kind',
	async () => {
		const books = endsOfEachKind(join(inject('site'), 'downloads'));
		expect(books).not.toEqual([]);
		for (const book of books) {
			// A short run: starting quickly counts for more than compiling well.
			const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar];
			await runProgram('java', [...java, '--failonwarnings', '-q', book]);
		}
	},
);

/** The largest and smallest book of the archive, of countries and of relations. */
function endsOfEachKind(folder: string): string[] {
	const books = readdirSync(folder).filter((name) => name.endsWith('.epub'));
	const size = (book: string) => statSync(join(folder, book)).size;
	return [...Map.groupBy(books, (book) => book.split('_')[0]).values()].flatMap((of) => {
		const bySize = of.toSorted((a, b) => size(b) - size(a));
		return [...new Set([bySize[0], bySize.at(-1)])].map((book) => join(folder, book ?? ''));
	});
}
