import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { sha256 } from '../../../src/import/ledger.ts';
import { placeStaged, stageFiles } from '../../../src/import/place-files.ts';
import { emptyArchive, filesOf, importRows, journey, visit } from '../../fixtures/lists.ts';

const rows = [
	visit({}),
	visit({
		id: 'v2',
		start_date: '2001-03-01',
		end_date: '2001-03-02',
		officials: 'Giuliano Amato|Prime Minister|Italy',
	}),
	visit({
		id: 'v3',
		start_date: '2002-03-01',
		end_date: '2002-03-02',
		officials: 'D’Alema|Prime Minister|Italy',
	}),
];
const meeting = 'meetings/1999/1999-05-04-massimo-dalema-united-states.md';

test('a second run writes nothing', async () => {
	const folder = emptyArchive();
	await importRows(folder, rows);
	const before = filesOf(folder);
	const again = await importRows(folder, rows);
	expect(again).toMatchObject({ written: 0, imported: 3, kept: [] });
	expect(filesOf(folder)).toEqual(before);
});

test('two lists share their people, and running the first again after the second changes nothing', async () => {
	const folder = emptyArchive();
	await importRows(folder, rows);
	const second = [
		journey({
			start_date: '2001-04-01',
			end_date: '2001-04-01',
			officials:
				'Colin Powell|Secretary of State|United States; Giuliano Amato|Prime Minister|Italy',
		}),
	];
	await importRows(folder, second, { map: 'us-travels' });
	const amato = readContent(folder).records.officials.filter(({ data }) =>
		data.sort.startsWith('Amato'),
	);
	expect(amato).toHaveLength(1);
	const before = filesOf(folder);
	expect(await importRows(folder, rows)).toMatchObject({ written: 0 });
	expect(filesOf(folder)).toEqual(before);
});

test('a row that is added later changes no record of the others', async () => {
	const folder = emptyArchive();
	await importRows(folder, rows);
	const before = filesOf(join(folder, 'meetings'));
	const outcome = await importRows(folder, [
		visit({ id: 'v0', start_date: '1998-01-01', end_date: '1998-01-01' }),
		...rows,
	]);
	expect(outcome.imported).toBe(4);
	expect(filesOf(join(folder, 'meetings'))).toMatchObject(before);
	expect(readContent(folder).problems).toEqual([]);
});

test('what an editor has changed or deleted is kept and named, whatever the list says', async () => {
	const folder = emptyArchive();
	await importRows(folder, rows);
	const edited = readFileSync(join(folder, meeting), 'utf8').replace(
		'title: ',
		'title: Corrected. ',
	);
	writeFileSync(join(folder, meeting), edited);
	const deleted = 'meetings/2001/2001-03-01-giuliano-amato-united-states.md';
	rmSync(join(folder, deleted));
	const changed = rows.map((row) => ({ ...row, description: 'Another description.' }));
	const outcome = await importRows(folder, changed);
	expect(outcome.kept).toEqual([meeting, deleted]);
	expect(readFileSync(join(folder, meeting), 'utf8')).toBe(edited);
	expect(existsSync(join(folder, deleted))).toBe(false);
	expect(readContent(folder).problems).toEqual([]);
});

test('an official whom an editor wrote is found by any alias, and the record left as it is', async () => {
	const folder = emptyArchive();
	const own =
		'---\nname: Massimo D’Alema\nsort: D’Alema, Massimo\naliases: [Max D’Alema]\ncountry: italy\n---\nOurs.\n';
	writeFileSync(join(folder, 'officials/dalema.md'), own);
	writeFileSync(join(folder, 'countries/italy.md'), '---\nname: Italy\naliases: [Italia]\n---\n');
	await importRows(folder, [
		visit({ officials: 'Max D’Alema|Prime Minister|Italia', guest_country: 'Italia' }),
	]);
	const { records } = readContent(folder);
	expect(records.meetings[0]?.data.officials[0]?.official).toBe('dalema');
	expect(records.officials).toHaveLength(1);
	expect(readFileSync(join(folder, 'officials/dalema.md'), 'utf8')).toBe(own);
});

test('records that a list no longer has are taken away, unless they were edited', async () => {
	const folder = emptyArchive();
	await importRows(folder, rows);
	await importRows(folder, rows.slice(0, 1));
	const { records, problems } = readContent(folder);
	expect(problems).toEqual([]);
	expect(records.meetings.map(({ id }) => id)).toEqual(['1999-05-04-massimo-dalema-united-states']);
	expect(records.officials).toHaveLength(1);
});

test('spellings that the map declares one become one official', async () => {
	const folder = emptyArchive();
	const two = [
		visit({ officials: 'Ali Bongo|President|Gabon', guest_country: 'Gabon' }),
		visit({
			id: 'v2',
			start_date: '2013-01-01',
			end_date: '2013-01-01',
			officials: 'A. B. Ondimba|President|Gabon',
			guest_country: 'Gabon',
		}),
	];
	await importRows(folder, two);
	expect(readContent(folder).records.officials).toHaveLength(2);
	await importRows(folder, two, {
		change: (text) =>
			text.replace('same:\n', 'same:\n  - {of: Gabon, names: [Ali Bongo, A. B. Ondimba]}\n'),
	});
	const { records, problems } = readContent(folder);
	expect(problems).toEqual([]);
	expect(records.officials.map(({ data }) => [data.name, data.aliases])).toEqual([
		['Ali Bongo', ['A. B. Ondimba']],
	]);
});

test('an archive with problems is not imported into', async () => {
	const folder = emptyArchive();
	writeFileSync(join(folder, 'countries/italy.md'), '---\nnam: Italy\n---\n');
	await expect(importRows(folder, rows)).rejects.toThrow('countries/italy.md');
});

test('a column that the list does not have is told with those that it has', async () => {
	await expect(
		importRows(emptyArchive(), rows, {
			change: (text) => text.replace('guest: guest_country', 'guest: visitor'),
		}),
	).rejects.toThrow('has no column "visitor". Its columns are id, start_date');
});

const planned = (file: string, text: string) => ({ file, text, before: null });

test('an interruption before the plan leaves the archive as it was', async () => {
	const folder = emptyArchive();
	const before = filesOf(folder);
	await stageFiles(folder, [planned('topics/a.md', 'A')]);
	rmSync(join(folder, 'imports/.staging/plan.json'));
	expect(await placeStaged(folder)).toBeUndefined();
	expect(filesOf(folder)).toEqual(before);
});

test('an interruption half-way is brought to its end, and an edit in between is kept', async () => {
	const folder = emptyArchive();
	const files = ['a', 'b', 'c'].map((name) => planned(`topics/${name}.md`, name));
	await stageFiles(folder, files);
	writeFileSync(join(folder, 'topics/a.md'), 'a');
	writeFileSync(join(folder, 'topics/b.md'), 'an editor’s');
	expect(await placeStaged(folder)).toEqual({ placed: 1, kept: ['topics/b.md'] });
	expect(filesOf(join(folder, 'topics'))).toMatchObject({
		'a.md': 'a',
		'b.md': 'an editor’s',
		'c.md': 'c',
	});
	expect(existsSync(join(folder, 'imports/.staging'))).toBe(false);
});

test('a file that changed since it was planned is neither overwritten nor deleted', async () => {
	const folder = emptyArchive();
	writeFileSync(join(folder, 'topics/a.md'), 'new');
	await stageFiles(folder, [{ file: 'topics/a.md', text: null, before: sha256('old') }]);
	expect(await placeStaged(folder)).toEqual({ placed: 0, kept: ['topics/a.md'] });
});

test('a report that an editor has changed, or that no import wrote, is not written over', async () => {
	const folder = emptyArchive();
	mkdirSync(join(folder, 'imports/us-visits'), { recursive: true });
	const suggestions = join(folder, 'imports/us-visits/suggestions.csv');
	writeFileSync(suggestions, 'my list');
	await expect(importRows(folder, rows)).rejects.toThrow(
		/suggestions\.csv is not as an import wrote it/,
	);
	expect(readFileSync(suggestions, 'utf8')).toBe('my list');
	rmSync(suggestions);
	await importRows(folder, rows);
	writeFileSync(suggestions, 'my notes');
	await expect(importRows(folder, rows.slice(1))).rejects.toThrow(
		/Move away what you want to keep/,
	);
	expect(readFileSync(suggestions, 'utf8')).toBe('my notes');
	expect(existsSync(join(folder, meeting))).toBe(true);
	rmSync(suggestions);
	expect(await importRows(folder, rows.slice(1))).toMatchObject({ imported: 2 });
});

test('a file of somebody else in the folder that an import empties stays, and is named', async () => {
	const folder = emptyArchive();
	mkdirSync(join(folder, 'imports/.staging'), { recursive: true });
	writeFileSync(join(folder, 'imports/.staging/mine.txt'), 'mine');
	await expect(importRows(folder, rows)).rejects.toThrow(/mine\.txt was not written by an import/);
	expect(readFileSync(join(folder, 'imports/.staging/mine.txt'), 'utf8')).toBe('mine');
});

test('a plan about files outside the archive, or that is none, is not followed', async () => {
	const folder = emptyArchive();
	const outside = join(folder, '../outside.md');
	writeFileSync(outside, 'mine');
	mkdirSync(join(folder, 'imports/.staging'), { recursive: true });
	for (const plan of [
		JSON.stringify({ files: [{ file: '../outside.md', before: sha256('mine'), after: null }] }),
		'half a pl',
	]) {
		writeFileSync(join(folder, 'imports/.staging/plan.json'), plan);
		await expect(importRows(folder, rows)).rejects.toThrow(
			/is not the plan of an interrupted import/,
		);
	}
	expect(readFileSync(outside, 'utf8')).toBe('mine');
});
