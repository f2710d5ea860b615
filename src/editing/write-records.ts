import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../data/read-content.ts';
import type { Problem } from '../rules/problem.ts';
import type { NewRecord } from './complete-record.ts';

/**
 * Writes new records, if the archive is sound with them: otherwise nothing is written, and the problems of
 * these records are returned. Throws if one of the files is there already; it is left as it is.
 */
export function writeRecords(folder: string, records: readonly NewRecord[]): Problem[] {
	const drafts = new Map(records.map(({ file, text }) => [file, text]));
	const problems = readContent(folder, { drafts }).problems.filter(
		({ level, file }) => level === 'error' && drafts.has(file),
	);
	if (problems.length > 0) return problems;
	for (const { file, text } of records) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text, { flag: 'wx' });
	}
	return [];
}
