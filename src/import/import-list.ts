/** An import from the list on disk to the archive on disk. */

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { load, FAILSAFE_SCHEMA } from 'js-yaml';
import { importsFolder } from '../data/list-files.ts';
import { readContent } from '../data/read-content.ts';
import type { Entry, Records } from '../archive/entry.ts';
import { inertCell } from '../text/spreadsheet.ts';
import { recordKinds } from '../schemas/records.ts';
import type { NewRecord } from './compose.ts';
import { convert, type Converted } from './convert.ts';
import { ledgerFile, ledgerText, readLedger, sha256, sha256Of, type Ledger } from './ledger.ts';
import { columnsOf, type ImportMap } from './map.ts';
import type { KnownCountry } from './parties.ts';
import { placeStaged, stageFiles, type PlannedFile } from './place-files.ts';
import { readRows, type Row } from './rows.ts';
import { summaryOf } from './summary.ts';

export interface ImportOutcome {
	/** Rows read, records and rows of each kind written, in words. */
	summary: string;
	rows: number;
	imported: number;
	rejected: number;
	/** Files written or deleted by this run, and by the end of an interrupted one before it. */
	written: number;
	resumed: number;
	/** Files that were edited or deleted since they were imported, and are left so. */
	kept: string[];
	/** The folder of the reports. */
	reports: string;
}

export type Step = 'read' | 'stage' | 'place';

/** Raised by changes of this program that make other records of the same list. */
const version = 1;

/** Thrown where an archive cannot be imported into. */
export class ImportError extends Error {}

/**
 * Imports a list into an archive, or brings an interrupted import to its end first.
 *
 * @param onProgress told how much of a step is done
 */
export async function importList(
	csv: string,
	map: ImportMap,
	mapText: string,
	folder: string,
	onProgress: (step: Step, done: number, total?: number) => void = () => {},
): Promise<ImportOutcome> {
	const resumed = (await placeStaged(folder))?.placed ?? 0;
	const reports = `${importsFolder}/${map.name}`;
	const sha = await sha256OfLarge(csv);
	const countriesText = readFileSync(new URL('countries.yaml', import.meta.url), 'utf8');
	const inputs = sha256([version, sha, mapText, countriesText].join('\n'));
	const ledger = readLedger(folder);
	const entry = ledger.imports[map.name];
	const kept = changedSince(folder, ledger);
	const summaryFile = join(folder, reports, 'summary.txt');
	if (entry?.inputs === inputs && existsSync(summaryFile)) {
		const imported = Object.keys(entry.rows).length;
		return {
			summary: readFileSync(summaryFile, 'utf8'),
			rows: imported + entry.rejected,
			imported,
			rejected: entry.rejected,
			written: 0,
			resumed,
			kept,
			reports,
		};
	}

	const content = readContent(folder);
	const errors = content.problems.filter(({ level }) => level === 'error');
	if (errors.length > 0) {
		throw new ImportError(
			`${folder} has ${errors.length} problem${errors.length === 1 ? '' : 's'}; the first is in ${errors[0]?.file}: ${errors[0]?.message}\nRun "npm run check -- ${folder}" and mend them first: an import that begins in a sound archive ends in one.`,
		);
	}
	const rows: Row[] = [];
	for await (const row of readRows(csv, columnsOf(map))) {
		rows.push(row);
		if (rows.length % 1000 === 0) onProgress('read', rows.length);
	}
	onProgress('read', rows.length, rows.length);

	const left = new Set(kept);
	const converted = convert({
		rows,
		map,
		countries: readCountries(countriesText),
		archive: withoutOwn(content.records, ledger, map.name, left),
		previous: entry?.rows ?? {},
		spellings: Object.fromEntries(
			Object.entries(ledger.officials).map(([id, { names }]) => [id, names]),
		),
		sha256: sha,
	});
	const { files, next, skipped } = planOf(folder, converted, ledger, map.name, inputs, left);
	kept.push(...skipped.filter((file) => !left.has(file)));
	const counts = countsOf(converted.records, files);
	const summary = summaryOf(basename(csv), rows.length, converted, counts);
	const written = reportFiles(reports, summary, rows, converted);
	refuseForeignReports(folder, written, ledger, entry !== undefined);
	next.reports = { ...ledger.reports };
	for (const [file, text] of written) next.reports[file] = sha256(text);
	for (const [file, text] of [...written, [ledgerFile, ledgerText(next)] as const])
		files.push({ file, text, before: sha256Of(join(folder, file)) });
	const changed = files.filter(({ text, before }) =>
		text === null ? before !== null : sha256(text) !== before,
	);
	await stageFiles(folder, changed, (done) => onProgress('stage', done, changed.length));
	onProgress('place', 0, changed.length);
	const placed = await placeStaged(folder);
	onProgress('place', changed.length, changed.length);
	kept.push(...(placed?.kept ?? []));
	return {
		summary,
		rows: rows.length,
		imported: Object.keys(converted.rows).length,
		rejected: converted.rejected.length,
		written: changed.filter(({ file }) => !file.startsWith(`${importsFolder}/`)).length,
		resumed,
		kept: [...new Set(kept)].toSorted(),
		reports,
	};
}

type ReportFile = readonly [file: string, text: string];

function reportFiles(
	folder: string,
	summary: string,
	rows: readonly Row[],
	converted: Converted,
): ReportFile[] {
	const { suggestions, troubles } = converted;
	return [
		[`${folder}/summary.txt`, summary],
		[`${folder}/rejected.csv`, rejectedCsv(rows, converted)],
		[
			`${folder}/suggestions.csv`,
			csvOf(suggestions, ['kind', 'one', 'other', 'of', 'why', 'rows']),
		],
		[`${folder}/troubles.csv`, csvOf(troubles, ['trouble', 'about', 'detail'])],
	];
}

/** Throws if a report would take the place of a file that no import wrote, or that somebody has changed since. */
function refuseForeignReports(
	folder: string,
	reports: readonly ReportFile[],
	{ reports: known }: Ledger,
	isImported: boolean,
): void {
	// A ledger of an earlier version does not know the reports of its imports.
	if (known === undefined && isImported) return;
	const foreign = reports
		.filter(([file, text]) => {
			const now = sha256Of(join(folder, file));
			return now !== null && now !== sha256(text) && now !== known?.[file];
		})
		.map(([file]) => join(folder, file));
	if (foreign.length === 0) return;
	throw new ImportError(
		`${foreign.join(', ')} ${foreign.length === 1 ? 'is' : 'are'} not as an import wrote ${foreign.length === 1 ? 'it' : 'them'}, and a new report would take that place. Move away what you want to keep, and import again.`,
	);
}

/** Files that an import wrote and that are another, or gone, since. */
function changedSince(folder: string, ledger: Ledger): string[] {
	return Object.entries(ledger.files)
		.filter(([file, written]) => sha256Of(join(folder, file)) !== written)
		.map(([file]) => file)
		.toSorted();
}

/**
 * The archive without the records that an earlier run of the same import wrote for itself and nobody changed: they are
 * made anew. Officials that another import or an editor's record refers to stay.
 */
function withoutOwn(
	records: Records,
	ledger: Ledger,
	name: string,
	changed: ReadonlySet<string>,
): Records {
	const rows = ledger.imports[name]?.rows;
	if (!rows) return records;
	const meetings = new Set(Object.values(rows).map(({ id }) => id));
	const isOwn = ({ kind, id, file }: Entry) => {
		if (changed.has(file) || ledger.files[file] === undefined) return false;
		if (kind === 'meetings') return meetings.has(id);
		if (kind !== 'officials') return false;
		const by = ledger.officials[id]?.by ?? [];
		return by.length === 1 && by[0] === name;
	};
	return Object.fromEntries(
		recordKinds.map((kind) => [
			kind,
			(records[kind] as readonly Entry[]).filter((one) => !isOwn(one)),
		]),
	) as unknown as Records;
}

function planOf(
	folder: string,
	converted: Converted,
	ledger: Ledger,
	name: string,
	inputs: string,
	changed: ReadonlySet<string>,
) {
	const files: PlannedFile[] = [];
	const skipped: string[] = [];
	const next: Ledger = {
		files: { ...ledger.files },
		officials: structuredClone(ledger.officials),
		imports: {
			...ledger.imports,
			[name]: { inputs, rows: converted.rows, rejected: converted.rejected.length },
		},
	};
	const made = new Set<string>();
	for (const { kind, file, text } of converted.records) {
		const before = sha256Of(join(folder, file));
		made.add(file);
		const isOurs = ledger.files[file] !== undefined;
		// An editor's own record, or one that an editor has changed or taken out, is left as it is.
		const isEdited = before !== null && (!isOurs || changed.has(file)) && before !== sha256(text);
		const isGone = before === null && isOurs && kind === 'meetings';
		if (isEdited || isGone) {
			if (isOurs) skipped.push(file);
			continue;
		}
		files.push({ file, text, before });
		next.files[file] = sha256(text);
	}
	const before = ledger.imports[name];
	for (const file of before ? ownFiles(ledger, name) : []) {
		if (made.has(file) || changed.has(file)) continue;
		files.push({ file, text: null, before: ledger.files[file] ?? null });
		delete next.files[file];
	}
	for (const official of Object.values(next.officials)) {
		official.by = official.by.filter((one) => one !== name);
	}
	for (const [id, names] of Object.entries(converted.spellings)) {
		const known = next.officials[id] ?? { names: [], by: [] };
		next.officials[id] = {
			names: [...new Set([...known.names, ...names])],
			by: [...known.by, name].toSorted(),
		};
	}
	for (const [id, { by }] of Object.entries(next.officials))
		if (by.length === 0) delete next.officials[id];
	return { files, next, skipped };
}

/** Meetings and officials that only this import made. */
function ownFiles(ledger: Ledger, name: string): string[] {
	const meetings = new Set(Object.values(ledger.imports[name]?.rows ?? {}).map(({ id }) => id));
	return Object.keys(ledger.files).filter((file) => {
		const id = basename(file, '.md');
		if (file.startsWith('meetings/')) return meetings.has(id);
		const by = ledger.officials[id]?.by;
		return file.startsWith('officials/') && by?.length === 1 && by[0] === name;
	});
}

function countsOf(records: readonly NewRecord[], files: readonly PlannedFile[]) {
	const fresh = new Set(
		files.filter(({ before, text }) => before === null && text !== null).map(({ file }) => file),
	);
	return recordKinds.map((kind) => {
		const of = records.filter((one) => one.kind === kind);
		return { kind, count: of.length, fresh: of.filter(({ file }) => fresh.has(file)).length };
	});
}

function rejectedCsv(rows: readonly Row[], { rejected }: Converted): string {
	const columns = Object.keys(rows[0]?.cells ?? {});
	return stringify(
		rejected.map(({ row, reason }) => ({ ...row.cells, reason })),
		{ ...forPeople, columns: [...columns, 'reason'] },
	);
}

function csvOf(records: readonly object[], columns: string[]): string {
	return stringify(records as Record<string, unknown>[], { ...forPeople, columns });
}

/** A person opens the reports, in a spreadsheet most often. */
const forPeople = { header: true, cast: { string: inertCell } };

async function sha256OfLarge(file: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}

function readCountries(text: string): KnownCountry[] {
	const entries = load(text, { schema: FAILSAFE_SCHEMA }) as Record<string, string | string[]>[];
	return entries.map((entry) => ({
		aliases: [],
		formerly: [],
		labels: [],
		...entry,
		article: entry['article'] === 'true',
	})) as unknown as KnownCountry[];
}
