/** Writes all that readers can take along into a built site. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { copyDay } from '../archive/edition.ts';
import { writeZip } from './packages/zip.ts';
import { sitePath } from '../urls.ts';
import { formatSize } from './downloads.ts';
import { messages } from '../messages/messages.ts';
import { calendarOf } from './calendar.ts';
import { atomFeed } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { meetingEntries } from './feeds/meeting-entries.ts';
import { exportedLists, listFiles, type ExportedList } from './lists.ts';
import { bagFiles, type PayloadFile } from './packages/bag.ts';
import { bagName, dataPackage } from './packages/datapackage.ts';
import { describeFile, type ExportedFile } from './packages/exported-file.ts';
import { roCrate } from './packages/ro-crate.ts';
import { writeBulkQuotes, writeQuotes } from './quotes.ts';
import { recordJsonSchemas } from './record-schemas.ts';
import { commitmentTable } from './tables/commitments.ts';
import { csvOf, writeCsv } from './tables/csv.ts';
import { writeJson, writeNdjson } from './tables/json.ts';
import { meetingTable } from './tables/meetings.ts';
import { writeParquet, writePartitions } from './tables/parquet.ts';
import { participationTable } from './tables/participations.ts';
import { writeSqlite } from './tables/sqlite.ts';
import { tables } from './tables/tables.ts';

/** Folder of the data in the site. */
const dataFolder = 'data';

/**
 * Writes tables, quotations for engines, lists, feeds, calendars, schemas and packages into the folder of a
 * built site. `content` is the folder of the records, which the bag holds too. Returns the number of files.
 */
export async function writeExports(
	site: string,
	archive: Archive,
	content: string,
): Promise<number> {
	const data = join(site, dataFolder);
	mkdirSync(join(data, 'tables'), { recursive: true });
	for (const table of tables) {
		const file = join(data, 'tables', table.name);
		await writeCsv(`${file}.csv`, table, archive);
		await writeCsv(`${file}.spreadsheet.csv`, table, archive, { forSpreadsheets: true });
		await writeNdjson(`${file}.ndjson`, table, archive);
		await writeJson(`${file}.json`, table, archive);
		writeParquet(`${file}.parquet`, table, archive);
	}
	const years = join(data, 'by-year');
	writePartitions(join(years, 'meetings'), meetingTable, archive, (meeting) => meeting);
	writePartitions(join(years, 'participations'), participationTable, archive, (one) => one.meeting);
	writePartitions(join(years, 'commitments'), commitmentTable, archive, (one) => one.meeting);
	writeSqlite(join(data, 'archive.sqlite'), archive);
	await writeQuotes(join(data, 'quotes.ndjson'), archive);
	await writeBulkQuotes(join(data, 'quotes.opensearch.ndjson'), archive);
	mkdirSync(join(data, 'schemas'), { recursive: true });
	for (const { name, schema } of recordJsonSchemas()) {
		writeJsonFile(join(data, 'schemas', `${name}.schema.json`), schema);
	}
	const lists = writeLists(site, archive);
	await writePackages(data, archive, content);
	tellSizes(data);
	return lists + filesIn(data).length;
}

/** Each list beside the page that shows it. */
function writeLists(site: string, archive: Archive): number {
	const whole: ExportedList = {
		page: sitePath('/'),
		title: messages().meetingFeed.all,
		meetings: archive.meetings,
		commitments: archive.commitments,
		followed: true,
	};
	let count = 0;
	for (const list of [whole, ...exportedLists(archive)]) {
		const folder = join(site, list.page.slice(sitePath('/').length));
		mkdirSync(folder, { recursive: true });
		const write = (name: string, text: string) => {
			writeFileSync(join(folder, name), text);
			count++;
		};
		// The home page lists all: they are the tables themselves.
		if (list !== whole) {
			write(listFiles.meetings, csvOf(meetingTable, list.meetings, archive));
			write(listFiles.quotations, csvOf(commitmentTable, list.commitments, archive));
		}
		if (!list.followed) continue;
		write(listFiles.calendar, calendarOf(archive, list));
		const head = {
			page: list.page,
			title: list.title,
			description: messages().meetingFeed.description(list.title),
		};
		const entries = meetingEntries(archive, list.meetings);
		const [atom, json] = [listFiles.atom, listFiles.json].map((name) => list.page + name);
		write(listFiles.atom, atomFeed(archive.site, { ...head, path: atom ?? '' }, entries));
		write(listFiles.json, jsonFeed(archive.site, { ...head, path: json ?? '' }, entries));
	}
	return count;
}

/** What describes the data, and the bag that holds it together with the records. */
async function writePackages(data: string, archive: Archive, content: string): Promise<void> {
	const described = new Map<string, ExportedFile>();
	for (const { name } of tables) {
		described.set(name, await describeFile(data, `tables/${name}.csv`));
	}
	writeJsonFile(join(data, 'datapackage.json'), dataPackage(archive, described));

	const inCrate: ExportedFile[] = [];
	for (const path of filesIn(data)) {
		// The pages of the site are not data, and the crate cannot hold its own description.
		if (path.endsWith('.html') || path === crateFile) continue;
		inCrate.push(await describeFile(data, path));
	}
	writeJsonFile(join(data, crateFile), roCrate(archive, inCrate));

	const payload: PayloadFile[] = [
		...filesIn(content).map((path) => ({ path: `content/${path}`, from: join(content, path) })),
		...[...inCrate.map(({ path }) => path), crateFile].map((path) => ({
			path: `data/${path}`,
			from: join(data, path),
		})),
	];
	const file = bagName(archive);
	const folder = file.replace(/\.zip$/, '');
	await writeZip(join(data, file), bagFiles(archive, folder, payload), copyDay(archive));
}

/** Says on the page of the data how large each file is, which was not known when the page was made. */
function tellSizes(data: string): void {
	const page = join(data, 'index.html');
	const html = readFileSync(page, 'utf8').replace(
		/(data-size="([^"]+)"[^>]*>)(?=<)/g,
		(_, tag: string, path: string) => `${tag}${formatSize(statSync(join(data, path)).size)}`,
	);
	writeFileSync(page, html);
}

const crateFile = 'ro-crate-metadata.json';

function writeJsonFile(file: string, value: object): void {
	writeFileSync(file, `${JSON.stringify(value, null, '\t')}\n`);
}

/** Paths of all files in a folder and those below it, with slashes, in a stated order; hidden ones are none. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !/(?:^|\/)\./.test(path))
		.toSorted();
}
