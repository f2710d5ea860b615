/**
 * The one reader of `content/`: every record with its position, or every problem of every file at once.
 *
 * Astro's collections, the pages, the check, the exports, the scripts and the tests all read through here,
 * so what passes in one place is what is published in another.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { checkBody } from '../markdown/check-body.ts';
import { closest, onlySlip } from '../text/closest.ts';
import type { Entry, Records, Withdrawn } from '../archive/entry.ts';
import { findIntegrityProblems } from '../rules/all.ts';
import type { UnsoundRecord } from '../rules/lookup.ts';
import { findPlaceProblems } from '../rules/unknown-places.ts';
import {
	compareProblems,
	type Cure,
	type Finding,
	type Problem,
	type Replacement,
	type Spot,
} from '../rules/problem.ts';
import { withdrawnSchema, type WithdrawnData } from '../schemas/history.ts';
import { placesSchema, type PlaceTable } from '../schemas/places.ts';
import { recordKinds, recordNouns, recordSchemas, type RecordKind } from '../schemas/records.ts';
import { siteSchema, type SiteData } from '../schemas/site.ts';
import { decode, findHiddenCharacters, judgeSize } from './decode.ts';
import { findDraftMarks } from './draft-marks.ts';
import { divide, fieldLocator, lineLocator, parseYaml, type FieldPlace } from './front-matter.ts';
import { fieldsAt, valueAt } from './schema-path.ts';

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

const siteFile = 'site.yaml';
const placesFile = 'places.yaml';
/** Files beside the folders of records. */
const singleFiles = new Map<string, 'site' | 'places'>([
	[siteFile, 'site'],
	[placesFile, 'places'],
]);
/** What imports leave beside the records: their ledger and reports. */
export const importsFolder = 'imports';
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface ReadOptions {
	/** Texts of files as they would be, by path: they are read instead of what is on disk, or beside it. */
	drafts?: ReadonlyMap<string, string>;
	/** What was read before. A file that has not been saved since is not read again. */
	memory?: ReadMemory;
}

/** Files that were read, with what was found in each, by path and by when and how large they were saved. */
export type ReadMemory = Map<string, { stamp: string; findings: Finding[]; read: ReadFile }>;

/** Read and check all of a content folder. Throws only if the folder itself cannot be read. */
export function readContent(folder: string, { drafts, memory }: ReadOptions = {}): Content {
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

	findings.push(...findIntegrityProblems(records, { unsound, withdrawn, edition: site?.edition }));
	findings.push(...findPlaceProblems(records.meetings, places, placesFile));
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

interface ListedFile {
	file: string;
	kind: RecordKind | 'site' | 'places';
}

/** Files in a stated order: by path, as code units compare, which is the same on every machine. */
function listFiles(
	folder: string,
	findings: Finding[],
	drafts: ReadonlyMap<string, string> = new Map(),
): ListedFile[] {
	const files: ListedFile[] = Array.from(drafts.keys(), (file) => ({
		file,
		kind: singleFiles.get(file) ?? (file.slice(0, file.indexOf('/')) as RecordKind),
	}));
	let hasSite = drafts.has(siteFile);
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const { name } = entry;
		if (name.startsWith('.') || name === 'README.md' || name === importsFolder || drafts.has(name))
			continue;
		const single = singleFiles.get(name);
		if (single) {
			hasSite ||= name === siteFile;
			files.push({ file: name, kind: single });
			continue;
		}
		if (!entry.isDirectory()) {
			findings.push(
				wholeFile(
					name,
					'stray-file',
					`Found a file beside the folders. Records stand in ${recordKinds.map((kind) => `${kind}/`).join(', ')}; move it into one of them, or out of the content folder.`,
				),
			);
			continue;
		}
		if (!(recordKinds as string[]).includes(name)) {
			const near = closest(name, recordKinds);
			findings.push(
				wholeFile(
					name,
					'stray-folder',
					`There is no kind of record "${name}".${near ? ` Did you mean "${near}"?` : ''} The folders are ${recordKinds.join(', ')}.`,
				),
			);
			continue;
		}
		for (const child of readdirSync(join(folder, name), { recursive: true, withFileTypes: true })) {
			if (child.isDirectory() || child.name.startsWith('.')) continue;
			const file = relative(folder, join(child.parentPath, child.name)).split(sep).join('/');
			if (drafts.has(file)) continue;
			if (child.name.endsWith('.md')) files.push({ file, kind: name as RecordKind });
			else {
				findings.push(
					wholeFile(
						file,
						'stray-file',
						'Found a file that is no record. A record is one Markdown file whose name ends in ".md": rename it, or move it out of the content folder.',
					),
				);
			}
		}
	}
	if (!hasSite) {
		findings.push(
			wholeFile(
				siteFile,
				'missing-site',
				'There is no site.yaml. Write one with the title, description, address and licence of the archive.',
			),
		);
	}
	return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** What one file holds. */
interface ReadFile {
	/** Absent if the file has no proper name; `site.yaml` has none. */
	id?: string | undefined;
	/** Absent if the front matter is not sound, or the record was withdrawn. */
	data?: unknown;
	/** What is left of a record that was withdrawn. */
	gone?: WithdrawnData | undefined;
	/** Absent if the file could not be read at all. */
	body?: string | undefined;
	bodyOffset?: number;
}

/** Reads a file, or remembers it if it has not been saved since. */
function readFile(
	folder: string,
	file: string,
	kind: ListedFile['kind'],
	draft: string | undefined,
	memory: ReadMemory | undefined,
): { findings: Finding[]; read: ReadFile } {
	const { mtimeMs = 0, size = 0 } =
		draft === undefined ? statSync(join(folder, file)) : { size: Buffer.byteLength(draft) };
	const stamp = `${mtimeMs} ${size}`;
	const known = draft === undefined ? memory?.get(file) : undefined;
	if (known?.stamp === stamp) return known;

	const findings: Finding[] = [];
	const bytes = () => (draft === undefined ? readFileSync(join(folder, file)) : Buffer.from(draft));
	const text = readText(file, size, bytes, findings);
	let read: ReadFile = {};
	if (kind === 'site') {
		if (text !== undefined) read = { data: readSite(file, text, findings) };
	} else if (kind === 'places') {
		if (text !== undefined) read = { data: readPlaces(file, text, findings) };
	} else if (text !== undefined) {
		read = { id: idOf(file, findings), ...readRecord(kind, file, text, findings) };
	}
	if (draft === undefined) memory?.set(file, { stamp, findings, read });
	return { findings, read };
}

/** The text of a file, or nothing and a finding why not. */
function readText(
	file: string,
	size: number,
	bytes: () => Buffer,
	findings: Finding[],
): string | undefined {
	const tooLarge = judgeSize(size);
	const decoded = tooLarge ? { problem: tooLarge } : decode(bytes());
	if ('problem' in decoded) {
		findings.push({ level: 'error', file, ...decoded.problem });
		return undefined;
	}
	const hidden = Array.from(findHiddenCharacters(decoded.text));
	findings.push(...hidden.map((problem) => ({ level: 'error' as const, file, ...problem })));
	return decoded.text;
}

/** A record's id, or nothing and a finding if its file has no proper name. */
function idOf(file: string, findings: Finding[]): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
	if (idPattern.test(name.toLowerCase())) {
		if (name !== name.toLowerCase()) {
			findings.push(
				wholeFile(
					file,
					'file-name',
					`The file's name has capital letters: "${name}". It is the record's id and part of its address: rename it to "${name.toLowerCase()}.md".`,
				),
			);
		}
		return name;
	}
	findings.push(
		wholeFile(
			file,
			'file-name',
			`"${name}" cannot be an id. Name the file in lowercase letters a to z and digits, words joined by hyphens, such as "2021-09-11-wang-yi-pham-minh-chinh.md".`,
		),
	);
	return undefined;
}

interface ReadRecord {
	/** Absent if the front matter is not sound, or the record was withdrawn. */
	data?: unknown;
	/** What is left of a record that was withdrawn. */
	gone?: WithdrawnData | undefined;
	body: string;
	bodyOffset: number;
}

function readRecord(kind: RecordKind, file: string, text: string, findings: Finding[]): ReadRecord {
	const divided = divide(text);
	if (!divided) {
		findings.push(
			wholeFile(
				file,
				'front-matter',
				`The file does not begin with front matter. A ${recordNouns[kind]} begins with a line "---", then its fields, then again a line "---", then its text.`,
			),
		);
		return { body: '', bodyOffset: 0 };
	}
	const { yaml, yamlOffset, body, bodyOffset } = divided;
	const given = readYaml(file, yaml, yamlOffset, findings);
	if (given && isWithdrawn(given.data)) {
		return { gone: fitFields(withdrawnSchema, file, given.data, findings), body: '', bodyOffset };
	}
	findings.push(
		...checkBody(body).map(({ offset, rule, message }) => ({
			level: 'error' as const,
			rule,
			file,
			spot: { offset: bodyOffset + offset },
			message,
		})),
		...findDraftMarks(yaml).map(({ offset, message }) => ({
			level: 'warning' as const,
			rule: 'draft',
			file,
			spot: { offset: yamlOffset + offset },
			message,
		})),
	);
	return {
		data: given && fitFields<z.ZodType>(recordSchemas[kind], file, given.data, findings),
		body,
		bodyOffset,
	};
}

function isWithdrawn(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'withdrawn' in data;
}

function readSite(file: string, text: string, findings: Finding[]): SiteData | undefined {
	const given = readYaml(file, text, 0, findings);
	const site = given && fitFields(siteSchema, file, given.data, findings);
	for (const { rule, message } of checkBody(site?.about ?? '')) {
		findings.push({ level: 'error', rule, file, spot: { path: ['about'] }, message });
	}
	return site;
}

function readPlaces(file: string, text: string, findings: Finding[]): PlaceTable | undefined {
	const given = readYaml(file, text, 0, findings);
	return given && fitFields(placesSchema, file, given.data, findings);
}

function readYaml(
	file: string,
	yaml: string,
	yamlOffset: number,
	findings: Finding[],
): { data: unknown } | undefined {
	const parsed = parseYaml(yaml, yamlOffset);
	if ('problems' in parsed) {
		findings.push(
			...parsed.problems.map((problem) => ({
				level: 'error' as const,
				rule: 'yaml',
				file,
				...problem,
			})),
		);
		return undefined;
	}
	return parsed;
}

function fitFields<Schema extends z.ZodType>(
	schema: Schema,
	file: string,
	data: unknown,
	findings: Finding[],
): z.output<Schema> | undefined {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	findings.push(...result.error.issues.flatMap((issue) => findingsOf(issue, file, schema, data)));
	return undefined;
}

/** What zod found, with the cure where a word is one slip away from the only one that may stand there. */
function findingsOf(
	issue: z.core.$ZodIssue,
	file: string,
	schema: z.ZodType,
	data: unknown,
): Finding[] {
	const base = { level: 'error' as const, rule: 'schema', file };
	if (issue.code === 'unrecognized_keys') {
		const messages = issue.message.split('\n');
		const taken = Object.keys(valueAt(data, issue.path) ?? {});
		const known = fieldsAt(schema, issue.path).filter((field) => !taken.includes(field));
		return issue.keys.map((key, index) => {
			const spot = { path: [...issue.path, key], onKey: true };
			const text = onlySlip(key, known);
			return {
				...base,
				rule: 'unknown-field',
				spot,
				message: messages[index] ?? issue.message,
				cures: text === undefined ? [] : [{ spot, found: key, text }],
			};
		});
	}
	// A key of a record (a language tag) is wrong: its own message lies one level down.
	const isKey = issue.code === 'invalid_key';
	const message = isKey ? (issue.issues[0]?.message ?? issue.message) : issue.message;
	const spot = { path: issue.path, onKey: isKey };
	const found = valueAt(data, issue.path);
	const text =
		typeof found !== 'string'
			? undefined
			: issue.code === 'invalid_value'
				? onlySlip(found, issue.values.map(String))
				: issue.code === 'custom' && typeof issue.params?.['cure'] === 'string'
					? issue.params['cure']
					: undefined;
	const cures = text === undefined ? [] : [{ spot, found: String(found), text }];
	return [{ ...base, spot, message, cures }];
}

function wholeFile(file: string, rule: string, message: string): Finding {
	return { level: 'error', rule, file, spot: { offset: 0 }, message };
}

/** Gives findings their lines and columns, in order. Only files with findings are read again. */
export function locateFindings(
	folder: string,
	findings: readonly Finding[],
	drafts?: ReadonlyMap<string, string>,
): Problem[] {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const problems: Problem[] = [];
	for (const [file, found] of byFile) {
		let text = '';
		try {
			text = (drafts?.get(file) ?? readFileSync(join(folder, file), 'utf8')).replace(/^\uFEFF/, '');
		} catch {
			// A folder, or a file that is missing: its problems stand at its beginning.
		}
		const position = lineLocator(text);
		const divided = singleFiles.has(file) ? { yaml: text, yamlOffset: 0 } : divide(text);
		const placeOfField = divided && fieldLocator(divided.yaml, divided.yamlOffset);
		const placeOf = (spot: Spot) =>
			'offset' in spot ? undefined : placeOfField?.(spot.path, spot.onKey);
		for (const { level, rule, message, spot, cures = [] } of found) {
			const offset = 'offset' in spot ? spot.offset : (placeOf(spot)?.offset ?? 0);
			const cure = cures.flatMap((one) => replacement(one, text, placeOf(one.spot)) ?? []);
			const isWhole =
				cure.length > 0 && cure.length === cures.length && !hasCommentWithin(text, cure);
			problems.push({
				level,
				rule,
				file,
				...position(offset),
				message,
				...(isWhole && { cure }),
			});
		}
	}
	return problems.toSorted(compareProblems);
}

/** What to write where. Nothing if other words stand there than the rule had read. */
function replacement(
	{ spot, found, text }: Cure,
	file: string,
	place: FieldPlace | undefined,
): Replacement | undefined {
	if (!('offset' in spot)) {
		if (place?.scalar?.value !== found) return undefined;
		return { start: place.offset, end: place.scalar.end, text };
	}
	// A mention begins with its brackets.
	const start = file.indexOf(found, spot.offset);
	if (start === -1 || file.slice(spot.offset, start).trim().length > 2) return undefined;
	return { start, end: start + found.length, text };
}

/** Whether a comment stands among words that are to change places: it would belong to another one then. */
function hasCommentWithin(file: string, cure: readonly Replacement[]): boolean {
	if (cure.length < 2) return false;
	const start = Math.min(...cure.map((one) => one.start));
	const end = file.indexOf('\n', Math.max(...cure.map((one) => one.end)));
	return /(?:^|\s)#/.test(file.slice(start, end === -1 ? undefined : end));
}
