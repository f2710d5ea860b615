/**
 * Checks the books in dist/downloads/ against the rules of EPUB: all of them with a library, and the largest
 * and smallest of each kind with `epubcheck` itself, which takes seconds a book.
 */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run check:books -- [--dir <folder>] [--all]

Checks every book with a library, and the largest and the smallest of each kind with epubcheck: a program in
Java that is installed from Debian's packages where this process may do that. Says so where it is not run.

  --dir <folder>  Where the books are (default: dist/downloads/)
  --all           Checks every book with epubcheck
  --help          Shows this help
`;

const jar = '/usr/share/java/epubcheck.jar';

const { values: options } = readArguments({
	usage,
	options: {
		dir: { type: 'string', default: 'dist/downloads' },
		all: { type: 'boolean', default: false },
	},
});
process.exitCode = await main(options);

async function main({ dir, all }: { dir: string; all: boolean }): Promise<0 | 1> {
	const books = readdirSync(dir).filter((name) => name.endsWith('.epub'));
	if (books.length === 0) {
		console.error(`There is no book in ${dir}. Run "npm run build" first.`);
		return 1;
	}
	const problems: string[] = [];
	for (const book of books) problems.push(...(await libraryFinds(join(dir, book))));
	console.log(`library: ${books.length} books, ${problems.length} errors and warnings`);

	if (ensureEpubcheck()) {
		const chosen = all ? books : endsOfEachKind(dir, books);
		const found = await epubcheckFinds(chosen.map((book) => join(dir, book)));
		problems.push(...found);
		console.log(
			`epubcheck: ${chosen.length} of ${books.length} books, ${found.length} with errors or warnings`,
		);
	} else {
		console.log('--  epubcheck: not run, it is not installed (Debian: apt-get install epubcheck)');
	}
	for (const problem of problems) console.error(problem);
	return problems.length > 0 ? 1 : 0;
}

async function libraryFinds(path: string): Promise<string[]> {
	const { messages } = await EpubCheck.validate(readFileSync(path));
	return messages
		.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
		.map(({ id, message, location }) => `${path}: ${location?.path ?? ''} ${id} ${message}`);
}

/** The largest and smallest book of the archive, of countries and of relations. */
function endsOfEachKind(dir: string, books: readonly string[]): string[] {
	const kinds = Map.groupBy(books, (book) => book.split('_')[0]);
	const size = (book: string) => statSync(join(dir, book)).size;
	return [...kinds.values()].flatMap((of) => {
		const bySize = of.toSorted((a, b) => size(b) - size(a));
		return [...new Set([bySize.at(0), bySize.at(-1)])].filter((book) => book !== undefined);
	});
}

/** Whether epubcheck and a Java to run it are here, installed if this process may do that. */
function ensureEpubcheck(): boolean {
	const isThere = () =>
		existsSync(jar) && spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
	if (isThere()) return true;
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
	console.log('Installing epubcheck from Debian’s packages.');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const quiet = { stdio: 'ignore', env } as const;
	spawnSync('apt-get', ['update', '-qq'], quiet);
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'epubcheck'], quiet);
	return isThere();
}

/** What epubcheck says of the books that are not as they should be. Two run side by side. */
async function epubcheckFinds(paths: readonly string[]): Promise<string[]> {
	const queue = [...paths];
	const problems: string[] = [];
	const work = async () => {
		for (let path = queue.shift(); path; path = queue.shift()) {
			const { status, output } = await epubcheck(path);
			if (status !== 0) problems.push(`${path}: ${output}`);
		}
	};
	await Promise.all([work(), work()]);
	return problems;
}

function epubcheck(path: string): Promise<{ status: number | null; output: string }> {
	// A short run: starting quickly counts for more than compiling well.
	const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar];
	return new Promise((resolve) => {
		const child = spawn('java', [...java, '--failonwarnings', '-q', path]);
		let output = '';
		child.stdout.on('data', (data) => (output += String(data)));
		child.stderr.on('data', (data) => (output += String(data)));
		child.on('error', (error) => resolve({ status: 1, output: error.message }));
		child.on('close', (status) => resolve({ status, output: output.trim() }));
	});
}
