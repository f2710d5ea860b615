/** Makes a ZIM file of the built archive, for Kiwix: what libraries and schools without a connection read. */

import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { linkContent } from '../src/data/archive.ts';
import { contentFolder, loadContent } from '../src/data/load-content.ts';
import { formatProblems } from '../src/data/report.ts';
import { formatSize } from '../src/exports/downloads.ts';
import type { Archive } from '../src/archive/archive.ts';
import { copyFiles } from '../src/offline/portable/copy.ts';
import { copyOptions } from '../src/offline/portable/describe-copy.ts';
import { zimFields, zimName, type ZimFields } from '../src/offline/portable/describe-zim.ts';
import { realPath } from '../src/output/real-path.ts';
import { beginsWith, explainUnreplaceableFile } from '../src/output/replaceable-file.ts';
import { runCommand } from './run-command.ts';
import { hasProgram, zimAdvice } from './zim-tools.mjs';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run export:zim -- [--out <file>] [--dir <folder>] [--force]

Packs the built archive into a ZIM file for Kiwix, and checks it with zimcheck. Needs "zim-tools".

  --out <file>    Where to write (default: <name>_<month>.zim in this folder)
  --dir <folder>  The built site (default: dist/)
  --force         Replaces a ZIM file that is there; no other file is replaced
  --help          Shows this help
`;

const iconName = 'zim-icon-48.png';

const { values: options } = readArguments({
	usage,
	options: {
		out: { type: 'string' },
		dir: { type: 'string', default: 'dist' },
		force: { type: 'boolean', default: false },
	},
});

await runCommand(main, 'No ZIM file was written.');

async function main(): Promise<0 | 1> {
	const { site, records, problems, ...rest } = loadContent();
	if (problems.some(({ level }) => level === 'error')) {
		console.error(formatProblems(problems, relative(process.cwd(), contentFolder()) || '.'));
		return 1;
	}
	const archive = linkContent({ site, records, problems, ...rest });
	const out = realPath(options.out ?? zimName(archive));
	const dir = resolve(options.dir);
	const obstacle = obstacleTo(out, dir);
	if (obstacle) {
		console.error(obstacle);
		return 1;
	}

	const scratch = mkdtempSync(join(tmpdir(), 'readout-zim-'));
	mkdirSync(dirname(out), { recursive: true });
	// Beside its place, so that it takes the place at once, and only when it is whole.
	const beside = mkdtempSync(join(dirname(out), '.readout-zim-'));
	const next = join(beside, 'next.zim');
	try {
		const tree = join(scratch, 'tree');
		const count = await writeTree(archive, dir, tree);
		const failure = run('zimwriterfs', argumentsFor(zimFields(archive), tree, next));
		if (failure !== undefined || !existsSync(next)) {
			console.error(`zimwriterfs failed; nothing was written.\n${failure ?? ''}`);
			return 1;
		}
		if (!check(next)) return 1;
		renameSync(next, out);
		console.log(
			`Wrote ${options.out ?? relative(process.cwd(), out)}: ${count} files, ${formatSize(statSync(out).size)}`,
		);
		return 0;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
		rmSync(beside, { recursive: true, force: true });
	}
}

/** Why nothing can be made, if so, with what to do. */
function obstacleTo(out: string, dir: string): string | undefined {
	if (!hasProgram('zimwriterfs')) return zimAdvice;
	const home = join(dir, 'index.html');
	if (!existsSync(home)) {
		return `There is no site in ${options.dir}. Run "npm run build" first.`;
	}
	const built = statSync(home).mtimeMs;
	const newer = newestFile(contentFolder());
	if (newer.time > built) {
		return `${relative(process.cwd(), newer.path)} is newer than the site in ${options.dir}. Run "npm run build" first.`;
	}
	const shown = options.out ?? relative(process.cwd(), out);
	const places = { project: process.cwd(), content: contentFolder() };
	const foreign = explainUnreplaceableFile(out, shown, places, isZim);
	if (foreign !== undefined) return `${foreign} Give another name with --out.`;
	const there = statSync(out, { throwIfNoEntry: false });
	if (there && there.size > 0 && !options.force) {
		return `"${shown}" is there already: a ZIM file of ${formatSize(there.size)}, written on ${there.mtime.toISOString().slice(0, 10)}. Give another name with --out, or have it replaced with --force.`;
	}
	return undefined;
}

/** Whether a file begins as every ZIM file does. */
function isZim(path: string): boolean {
	return beginsWith(path, 'ZIM\x04');
}

function newestFile(folder: string): { path: string; time: number } {
	let newest = { path: folder, time: 0 };
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const time = statSync(path).mtimeMs;
		if (time > newest.time) newest = { path, time };
	}
	return newest;
}

/** Lays the pages out as zimwriterfs wants them. Returns the number of files. */
async function writeTree(archive: Archive, dir: string, tree: string): Promise<number> {
	let count = 0;
	const made = new Set<string>();
	// Programs that read ZIM files serve pages under schemes of their own, which no policy names.
	for await (const { path, bytes } of copyFiles(dir, copyOptions(archive, undefined))) {
		const target = join(tree, path);
		if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
		made.add(dirname(target));
		writeFileSync(target, bytes);
		count++;
	}
	writeFileSync(join(tree, iconName), await icon(join(dir, 'icon.svg')));
	return count;
}

/** The archive's icon as the picture of 48 by 48 pixels that a ZIM file has. */
async function icon(file: string): Promise<Uint8Array> {
	const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
	await initWasm(readFileSync(program));
	const drawing = new Resvg(readFileSync(file, 'utf8'), { fitTo: { mode: 'width', value: 48 } });
	return drawing.render().asPng();
}

function argumentsFor(fields: ZimFields, tree: string, file: string): string[] {
	return [
		'--welcome=index.html',
		`--illustration=${iconName}`,
		...Object.entries(fields).map(([name, value]) => `--${name}=${value}`),
		tree,
		file,
	];
}

/** Whether zimcheck accepts the file, or is not there to be asked. */
function check(file: string): boolean {
	if (!hasProgram('zimcheck')) {
		console.log('Not checked: zimcheck is not on this machine.');
		return true;
	}
	const failure = run('zimcheck', ['--all', '--details', file]);
	if (failure === undefined) return true;
	console.error(`zimcheck refuses the file; nothing was written.\n${failure}`);
	return false;
}

/** Runs a program. Returns what it said if it failed. */
function run(program: string, args: readonly string[]): string | undefined {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (status === 0) return undefined;
	return error?.message ?? `${stdout}${stderr}`.trimEnd();
}
