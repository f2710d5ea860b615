/**
 * What imports have written into an archive, so that they can be run again: which row became which record, and the
 * SHA-256 of every file as it was written. A file that has another one since was edited, and is left alone.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsFolder } from '../data/list-files.ts';

export interface Ledger {
	/** SHA-256 of each file, as an import wrote it last. */
	files: Record<string, string>;
	/** The spellings of officials as the lists have them, and the imports that know them. */
	officials: Record<string, { names: string[]; by: string[] }>;
	imports: Record<string, ImportEntry>;
	/** SHA-256 of each report, as an import wrote it last. */
	reports?: Record<string, string>;
}

export interface ImportEntry {
	/** SHA-256 of list, map and what else the outcome hangs on. */
	inputs: string;
	rows: Record<string, { id: string; officials: (string | null)[] }>;
	rejected: number;
}

export const ledgerFile = `${importsFolder}/ledger.json`;

/** The ledger of an archive; an empty one where nothing was imported yet. */
export function readLedger(folder: string): Ledger {
	const path = join(folder, ledgerFile);
	if (!existsSync(path)) return { files: {}, officials: {}, imports: {} };
	return JSON.parse(readFileSync(path, 'utf8')) as Ledger;
}

export function ledgerText(ledger: Ledger): string {
	const sorted = <Value>(values: Record<string, Value>) =>
		Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	return `${JSON.stringify(
		{
			files: sorted(ledger.files),
			officials: sorted(ledger.officials),
			imports: sorted(ledger.imports),
			reports: sorted(ledger.reports ?? {}),
		},
		null,
		'\t',
	)}\n`;
}

export function sha256(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a file; `null` if there is none. */
export function sha256Of(path: string): string | null {
	try {
		return sha256(readFileSync(path));
	} catch {
		return null;
	}
}
