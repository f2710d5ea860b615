/**
 * Puts many files into an archive so that an interruption at any moment leaves it sound.
 *
 * All files are written into a folder beside the records first, then a plan of them, in one step. Up to then
 * nothing of the archive has changed, and what is there is thrown away by the next run. From then on each file is
 * moved to its place in one step, those first that others refer to; a run that was stopped half-way is brought to
 * its end by the next one before it does anything else.
 */

import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { importsFolder } from '../data/list-files.ts';
import { isWithin, OutputError } from '../output/real-path.ts';
import { sha256, sha256Of } from './ledger.ts';

export interface PlannedFile {
	/** Path below the archive's folder. */
	file: string;
	/** Text to write; `null` to delete the file. */
	text: string | null;
	/** SHA-256 of what stands there now; `null` if nothing does. */
	before: string | null;
}

interface Plan {
	files: { file: string; before: string | null; after: string | null }[];
}

const staging = `${importsFolder}/.staging`;
const planFile = 'plan.json';

/** How many files are written before others get their turn, so that Ctrl+C is heard. */
const batch = 200;

/** Writes the files beside the archive, and then the plan. `onProgress` is told how many of them are written. */
export async function stageFiles(
	folder: string,
	files: readonly PlannedFile[],
	onProgress: (done: number) => void = () => {},
): Promise<void> {
	const root = join(folder, staging);
	clearStaging(root);
	const made = new Set<string>();
	for (const [index, { file, text }] of files.entries()) {
		if (text !== null) writeInto(join(root, 'files', file), text, made);
		if (index % batch === batch - 1) {
			onProgress(index + 1);
			await new Promise((resolve) => setImmediate(resolve));
		}
	}
	const plan: Plan = {
		files: files.map(({ file, text, before }) => ({
			file,
			before,
			after: text === null ? null : sha256(text),
		})),
	};
	writeInto(join(root, `${planFile}.new`), JSON.stringify(plan), made);
	renameSync(join(root, `${planFile}.new`), join(root, planFile));
	onProgress(files.length);
}

/**
 * Moves staged files to their places, if there is a plan of them. Files that have been changed since the plan was made
 * are left as they are, and named.
 *
 * @returns how many files were moved or deleted, and which were left; `undefined` if there was no plan
 */
export async function placeStaged(
	folder: string,
): Promise<{ placed: number; kept: string[] } | undefined> {
	const root = join(folder, staging);
	if (!existsSync(join(root, planFile))) {
		clearStaging(root);
		return undefined;
	}
	const plan = readPlan(folder, join(root, planFile));
	const made = new Set<string>();
	const kept: string[] = [];
	let placed = 0;
	for (const [index, { file, before, after }] of plan.files.entries()) {
		const target = join(folder, file);
		const staged = join(root, 'files', file);
		const now = sha256Of(target);
		if (now === after) {
			// Already in its place: an earlier run came as far as this.
		} else if (now !== before) kept.push(file);
		else if (after === null) {
			rmSync(target, { force: true });
			placed++;
		} else {
			ensureFolder(dirname(target), made);
			renameSync(staged, target);
			placed++;
		}
		if (index % batch === batch - 1) await new Promise((resolve) => setImmediate(resolve));
	}
	clearStaging(root);
	return { placed, kept };
}

/** Removes what imports have put into the staging folder. Throws if there is anything else in it. */
function clearStaging(root: string): void {
	if (!existsSync(root)) return;
	const own = ['files', planFile, `${planFile}.new`];
	const foreign = readdirSync(root).find((name) => !own.includes(name));
	if (foreign !== undefined) {
		throw new OutputError(
			`${join(root, foreign)} was not written by an import. Move it away: that folder is emptied.`,
		);
	}
	for (const name of own) rmSync(join(root, name), { recursive: true, force: true });
	rmSync(root, { recursive: true, force: true });
}

/** The plan of an interrupted import. Throws if it is none, or is about files outside the archive. */
function readPlan(folder: string, path: string): Plan {
	try {
		const plan = JSON.parse(readFileSync(path, 'utf8')) as Plan;
		if (plan.files.every(({ file }) => isWithin(join(folder, file), folder))) return plan;
	} catch {
		// Said below.
	}
	throw new OutputError(
		`${path} is not the plan of an interrupted import. Delete that folder, and import again.`,
	);
}

function writeInto(path: string, text: string, made: Set<string>): void {
	ensureFolder(dirname(path), made);
	writeFileSync(path, text);
}

function ensureFolder(path: string, made: Set<string>): void {
	if (made.has(path)) return;
	mkdirSync(path, { recursive: true });
	made.add(path);
}
