import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import { setApart } from '../../search/segment.ts';
import { cellsOf, flatCell, type Column } from './column.ts';
import { commitmentTable } from './commitments.ts';
import { tables, type AnyTable } from './tables.ts';

const sqlTypes: Readonly<Record<Column<never>['type'], string>> = {
	text: 'TEXT',
	edtf: 'TEXT',
	date: 'TEXT',
	integer: 'INTEGER',
	boolean: 'INTEGER',
	list: 'TEXT',
};

/**
 * Writes all tables as one SQLite file, with a full-text index (FTS5) of the quotations. Letters are folded
 * as the search of the site folds them, and those of scripts without spaces are set apart: a query is
 * folded in the same way. Lists are text, their members joined by "; ".
 */
export function writeSqlite(file: string, archive: Archive): void {
	rmSync(file, { force: true });
	// Tables refer to one another, and are filled one after the other.
	const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
	try {
		// A file of its own, written once: nothing is lost if the machine stops half-way.
		database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;');
		database.exec('BEGIN');
		for (const table of tables) writeTable(database, table, archive);
		writeIndex(database, archive);
		database.exec('COMMIT');
		database.exec('VACUUM');
	} finally {
		database.close();
	}
}

function writeTable(database: DatabaseSync, table: AnyTable, archive: Archive): void {
	const columns = table.columns.map(({ name, type, refersTo }) => {
		const reference =
			refersTo && type !== 'list'
				? ` REFERENCES ${quoted(refersTo.table)} (${quoted(refersTo.column)})`
				: '';
		return `${quoted(name)} ${sqlTypes[type]}${reference}`;
	});
	database.exec(
		`CREATE TABLE ${quoted(table.name)} (\n\t${columns.join(',\n\t')},\n\tPRIMARY KEY (${table.key.map(quoted).join(', ')})\n)`,
	);
	const insert = database.prepare(
		`INSERT INTO ${quoted(table.name)} VALUES (${table.columns.map(() => '?').join(', ')})`,
	);
	for (const item of table.items(archive)) {
		const cells = cellsOf(table, item, archive).map(flatCell);
		insert.run(...cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))));
	}
}

function writeIndex(database: DatabaseSync, archive: Archive): void {
	database.exec(
		`CREATE VIRTUAL TABLE quotation_text USING fts5 (id UNINDEXED, quote, speakers, meeting, tokenize = 'unicode61')`,
	);
	const insert = database.prepare('INSERT INTO quotation_text VALUES (?, ?, ?, ?)');
	const place = (name: string) => commitmentTable.columns.findIndex((one) => one.name === name);
	const [id, quote, speakers, meeting] = ['id', 'quote', 'speaker_names', 'meeting_title'].map(
		place,
	);
	for (const commitment of archive.commitments) {
		const cells = cellsOf(commitmentTable, commitment, archive).map(flatCell);
		const words = (column = 0) => fold(setApart(String(cells[column] ?? '')));
		insert.run(String(cells[id ?? 0]), words(quote), words(speakers), words(meeting));
	}
}

/** A name as SQL takes it, whatever it is: `for` is a word of the language. */
function quoted(name: string): string {
	return `"${name}"`;
}
