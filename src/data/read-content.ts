/**
 * The one reader of `content/`: every record with its position, or every problem of every file at once.
 *
 * Astro's collections, the pages, the check, the exports, the scripts and the tests all read through here,
 * so what passes in one place is what is published in another.
 */

import { findLettersWithoutFont } from '../fonts/record-letters.ts';
import type { Entry, Records, Withdrawn } from '../archive/entry.ts';
import { findIntegrityProblems } from '../rules/all.ts';
import { explainLanguage } from '../rules/language-tags.ts';
import type { UnsoundRecord } from '../rules/lookup.ts';
import { findPlaceProblems } from '../rules/unknown-places.ts';
import type { Finding, Problem } from '../rules/problem.ts';
import type { PlaceTable } from '../schemas/places.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';
import type { SiteData } from '../schemas/site.ts';
import { mentionsIn } from '../text/mentions.ts';
import { cityElsewhere } from './city-elsewhere.ts';
import { wholeFile } from './folder-entries.ts';
import { listFiles, placesFile, siteFile } from './list-files.ts';
import { locateFindings } from './locate-findings.ts';
import { readFile, type ReadMemory } from './read-file.ts';

/** What a folder of content holds. With an error among the problems it is not to be published. */
export interface Content {
	/** Absent if `site.yaml` is missing or not sound. */
	site?: SiteData | undefined;
	/** Records that fit their schemas. */
	records: Records;
	/** Coordinates that editors give, by the id of a place: `places.yaml`, empty if there is none. */
	places: PlaceTable;
	/** Records that were taken out. */
	withdrawn: Withdrawn[];
	/** In order of file, line and column. */
	problems: Problem[];
	/** Seconds spent in each step. */
	timings: { read: number; check: number };
}

interface ReadOptions {
	/** Texts of files as they would be, by path: they are read instead of what is on disk, or beside it. */
	drafts?: ReadonlyMap<string, string>;
	/** What was read before. A file that has not been saved since is not read again. */
	memory?: ReadMemory;
	/** The day of the check, as 2026-11-22: an archive without an edition tells of nothing later. Left out, that of the clock. */
	today?: string;
}

/** Reads and checks all of a content folder. What cannot be read is a problem like any other. */
export function readContent(
	folder: string,
	{ drafts, memory, today = dayOfClock() }: ReadOptions = {},
): Content {
	const begin = performance.now();
	const findings: Finding[] = [];
	const records = Object.fromEntries(recordKinds.map((kind) => [kind, [] as Entry[]])) as {
		[Kind in RecordKind]: Entry<Kind>[];
	};

	let site: SiteData | undefined;
	let places: PlaceTable = new Map();
	const files = listFiles(folder, findings, drafts);
	const seen = new Map<string, string>();
	const unsound: UnsoundRecord[] = [];
	const withdrawn: Withdrawn[] = [];
	for (const { file, kind } of files) {
		const { findings: found, read } = readFile(folder, file, kind, drafts?.get(file), memory);
		findings.push(...found);
		if (kind === 'site') {
			site = read.data as SiteData | undefined;
			continue;
		}
		if (kind === 'places') {
			places = (read.data as PlaceTable | undefined) ?? places;
			continue;
		}
		const { id } = read;
		const twin = id && seen.get(id.toLowerCase());
		if (twin) {
			findings.push(
				wholeFile(
					file,
					'duplicate-id',
					`The id "${id}" is taken by ${twin}: ids are unique among all records, whatever their folder and letter case. Rename one of the two files.`,
				),
			);
		} else if (id) seen.set(id.toLowerCase(), file);

		if (!id || twin || read.body === undefined) continue;
		const { data, gone, body, bodyOffset = 0 } = read;
		if (gone) withdrawn.push({ kind, id, file, data: gone });
		else if (data === undefined) unsound.push({ id, file, body, bodyOffset });
		else (records[kind] as Entry[]).push({ kind, id, file, data, body, bodyOffset } as Entry);
	}
	const read = performance.now();

	findings.push(
		...findIntegrityProblems(records, {
			unsound,
			withdrawn,
			edition: site?.edition,
			today,
			cityElsewhere,
		}),
	);
	findings.push(...findPlaceProblems(records.meetings, places, placesFile));
	findings.push(...oddLanguage(site?.language));
	findings.push(...danglingInAbout(site?.about ?? '', new Set(seen.keys())));
	findings.push(...findLettersWithoutFont(records, site));
	const problems = locateFindings(folder, findings, drafts);
	const end = performance.now();
	return {
		site,
		records,
		places,
		withdrawn,
		problems,
		timings: { read: (read - begin) / 1000, check: (end - read) / 1000 },
	};
}

/** Mentions of records that are not there, in the text about the archive. */
function danglingInAbout(about: string, ids: ReadonlySet<string>): Finding[] {
	return mentionsIn(about)
		.filter(({ id }) => !ids.has(id))
		.map(({ id }) => ({
			level: 'error',
			rule: 'reference',
			file: siteFile,
			spot: { path: ['about'], within: `[[${id}` },
			message: `There is no record "${id}". Correct the id, or add a record "${id}".`,
		}));
}

/** The language of the site, where it is none. */
function oddLanguage(tag: string | undefined): Finding[] {
	const odd = tag === undefined ? undefined : explainLanguage(tag);
	return odd ? [{ ...odd, rule: 'language', file: siteFile, spot: { path: ['language'] } }] : [];
}

/** The day that it is now where it is latest on Earth: nobody is told that today lies ahead. */
function dayOfClock(): string {
	return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
