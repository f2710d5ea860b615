/** The cures of problems, put into the files that they are about. */

import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../data/read-content.ts';
import type { Problem, Replacement } from '../rules/problem.ts';

/** A file as it is and as it would be. */
export interface Revision {
	/** Path below the content folder. */
	file: string;
	before: string;
	after: string;
}

/** One cure brings to light what it hid, seldom more than once. */
const mostRounds = 5;

/**
 * What all cures make of the files of a content folder, in order of the files; of those problems only that
 * are asked about. Writes nothing. A record that does not fit its schema is checked further once it does,
 * so the cures are tried until there is none left. Throws only if the folder cannot be read.
 */
export function planCures(
	folder: string,
	isAsked: (problem: Problem) => boolean = () => true,
): { revisions: Revision[]; before: Problem[]; after: Problem[] } {
	const drafts = new Map<string, string>();
	const revisions = new Map<string, Revision>();
	const before = readContent(folder).problems;
	let after = before;
	for (let round = 0; round < mostRounds; round++) {
		const byFile = Map.groupBy(
			after.filter((problem) => problem.cure && isAsked(problem)),
			({ file }) => file,
		);
		if (byFile.size === 0) break;
		for (const [file, problems] of byFile) {
			const known = revisions.get(file);
			const text = known?.after ?? readFileSync(join(folder, file), 'utf8');
			const next = applyCures(
				text,
				problems.map(({ cure = [] }) => cure),
			);
			revisions.set(file, { file, before: known?.before ?? text, after: next });
			drafts.set(file, next);
		}
		after = readContent(folder, { drafts }).problems;
	}
	const inOrder = [...revisions.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
	return { revisions: inOrder, before, after };
}

/**
 * A text with replacements made, each cure whole or not at all: one that touches what an earlier one has
 * replaced is left for another time. Offsets count from behind a byte order mark.
 */
export function applyCures(text: string, cures: readonly (readonly Replacement[])[]): string {
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const accepted: Replacement[] = [];
	for (const cure of cures) {
		const clashes = cure.some((one) =>
			accepted.some((other) => one.start < other.end && other.start < one.end),
		);
		if (!clashes) accepted.push(...cure);
	}
	let result = text;
	for (const { start, end, text: words } of accepted.toSorted((a, b) => b.start - a.start)) {
		result = result.slice(0, mark + start) + words + result.slice(mark + end);
	}
	return result;
}

/**
 * Writes revisions, each file whole or not at all. Returns those whose file was saved by somebody else
 * since it was read: they are left as they are.
 */
export function writeRevisions(folder: string, revisions: readonly Revision[]): Revision[] {
	return revisions.filter(({ file, before, after }) => {
		const path = realpathSync(join(folder, file));
		if (readFileSync(path, 'utf8') !== before) return true;
		// A name that nobody else has: a file that is there already is not written over.
		const next = `${path}.${process.pid}.next`;
		writeFileSync(next, after, { flag: 'wx', mode: statSync(path).mode });
		renameSync(next, path);
		return false;
	});
}
