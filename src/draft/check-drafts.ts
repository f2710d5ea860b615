/** Drafts are checked as records are, before any is written. */

import { readContent } from '../data/read-content.ts';
import type { Problem } from '../rules/problem.ts';
import type { RecordFile } from './records.ts';

export interface DraftProblems {
	/** Mistakes that stand in the way of writing: no answer of an editor mends them. */
	faults: Problem[];
	/** Errors that the drafts ask an editor about, or that follow from what the archive holds: those stay open. */
	open: Problem[];
}

/**
 * The errors that the check finds in drafts if they lay in the archive.
 *
 * @param folder the content folder of the archive; it need not be there
 */
export function checkDrafts(folder: string, files: readonly RecordFile[]): DraftProblems {
	const drafts = new Map(files.map(({ path, text }) => [path, text]));
	const errors = readContent(folder, { drafts }).problems.filter(
		({ file, level }) => level === 'error' && drafts.has(file),
	);
	return {
		faults: errors.filter(({ rule }) => !openRules.has(rule)),
		open: errors.filter(({ rule }) => openRules.has(rule)),
	};
}

/** Rules about facts. A draft cannot know more of them than its text says; an editor can. */
const openRules = new Set([
	'missing-field',
	'reference',
	'series',
	'edition',
	'country-time',
	'visit-dates',
]);
