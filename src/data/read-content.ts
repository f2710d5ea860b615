/**
 * The one reader of `content/`: every record with its position, or every problem of every file at once.
 *
 * Astro's collections, the pages, the check, the exports, the scripts and the tests all read through here,
 * so what passes in one place is what is published in another.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { checkBody } from '../markdown/check-body.ts';
import { closest } from '../model/closest.ts';
import type { Entry, Records } from '../model/entry.ts';
import { findIntegrityProblems, type UnsoundRecord } from '../model/integrity.ts';
import { compareProblems, type Finding, type Problem } from '../model/problem.ts';
import { recordKinds, recordNouns, recordSchemas, type RecordKind } from '../schemas/records.ts';
import { siteSchema, type SiteData } from '../schemas/site.ts';
import { decode, findHiddenCharacters, judgeSize } from './decode.ts';
import { divide, fieldLocator, lineLocator, parseYaml } from './front-matter.ts';

/** What a folder of content holds. With an error among the problems it is not to be published. */
export interface Content {
	/** Absent if `site.yaml` is missing or not sound. */
	site?: SiteData | undefined;
	/** Records that fit their schemas. */
	records: Records;
	/** In order of file, line and column. */
	problems: Problem[];
	/** Seconds spent in each step. */
	timings: { read: number; check: number };
}

const siteFile = 'site.yaml';
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Read and check all of a content folder. Throws only if the folder itself cannot be read. */
export function readContent(folder: string): Content {
	const begin = performance.now();
	const findings: Finding[] = [];
	const records = Object.fromEntries(recordKinds.map((kind) => [kind, [] as Entry[]])) as {
		[Kind in RecordKind]: Entry<Kind>[];
	};

	let site: SiteData | undefined;
	const files = listFiles(folder, findings);
	const seen = new Map<string, string>();
	const unsound: UnsoundRecord[] = [];
	for (const { file, kind } of files) {
		const text = readText(folder, file, findings);
		if (text === undefined) continue;
		if (kind === 'site') {
			site = readSite(file, text, findings);
			continue;
		}
		const id = idOf(file, findings);
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

		const entry = readRecord(kind, file, text, findings);
		if (!id || twin) continue;
		if (entry.data === undefined) unsound.push({ id, file, ...entry });
		else (records[kind] as Entry[]).push({ kind, id, file, ...entry } as Entry);
	}
	const read = performance.now();

	findings.push(...findIntegrityProblems(records, unsound));
	const problems = locateFindings(folder, findings);
	const end = performance.now();
	return {
		site,
		records,
		problems,
		timings: { read: (read - begin) / 1000, check: (end - read) / 1000 },
	};
}

interface ListedFile {
	file: string;
	kind: RecordKind | 'site';
}

/** Files in a stated order: by path, as code units compare, which is the same on every machine. */
function listFiles(folder: string, findings: Finding[]): ListedFile[] {
	const files: ListedFile[] = [];
	let hasSite = false;
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const { name } = entry;
		if (name.startsWith('.') || name === 'README.md') continue;
		if (name === siteFile) {
			hasSite = true;
			files.push({ file: name, kind: 'site' });
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

/** The text of a file, or nothing and a finding why not. */
function readText(folder: string, file: string, findings: Finding[]): string | undefined {
	const path = join(folder, file);
	const tooLarge = judgeSize(statSync(path).size);
	const decoded = tooLarge ? { problem: tooLarge } : decode(readFileSync(path));
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
	/** Absent if the front matter is not sound. */
	data?: unknown;
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
	findings.push(
		...checkBody(body).map(({ offset, rule, message }) => ({
			level: 'error' as const,
			rule,
			file,
			spot: { offset: bodyOffset + offset },
			message,
		})),
	);
	return {
		data: readFields(recordSchemas[kind], file, yaml, yamlOffset, findings),
		body,
		bodyOffset,
	};
}

function readSite(file: string, text: string, findings: Finding[]): SiteData | undefined {
	const site = readFields(siteSchema, file, text, 0, findings);
	for (const { rule, message } of checkBody(site?.about ?? '')) {
		findings.push({ level: 'error', rule, file, spot: { path: ['about'] }, message });
	}
	return site;
}

function readFields<Schema extends z.ZodType>(
	schema: Schema,
	file: string,
	yaml: string,
	yamlOffset: number,
	findings: Finding[],
): z.output<Schema> | undefined {
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
	const result = schema.safeParse(parsed.data);
	if (result.success) return result.data;
	findings.push(...result.error.issues.flatMap((issue) => findingsOf(issue, file)));
	return undefined;
}

function findingsOf(issue: z.core.$ZodIssue, file: string): Finding[] {
	const base = { level: 'error' as const, rule: 'schema', file };
	if (issue.code === 'unrecognized_keys') {
		const messages = issue.message.split('\n');
		return issue.keys.map((key, index) => ({
			...base,
			rule: 'unknown-field',
			spot: { path: [...issue.path, key], onKey: true },
			message: messages[index] ?? issue.message,
		}));
	}
	// A key of a record (a language tag) is wrong: its own message lies one level down.
	const message =
		issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
	const isKey = issue.code === 'invalid_key';
	return [{ ...base, spot: { path: issue.path, onKey: isKey }, message }];
}

function wholeFile(file: string, rule: string, message: string): Finding {
	return { level: 'error', rule, file, spot: { offset: 0 }, message };
}

/** Gives findings their lines and columns, in order. Only files with findings are read again. */
export function locateFindings(folder: string, findings: readonly Finding[]): Problem[] {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const problems: Problem[] = [];
	for (const [file, found] of byFile) {
		let text = '';
		try {
			text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
		} catch {
			// A folder, or a file that is missing: its problems stand at its beginning.
		}
		const position = lineLocator(text);
		const divided = file === siteFile ? { yaml: text, yamlOffset: 0 } : divide(text);
		const offsetOf = divided && fieldLocator(divided.yaml, divided.yamlOffset);
		for (const { level, rule, message, spot } of found) {
			const offset = 'offset' in spot ? spot.offset : (offsetOf?.(spot.path, spot.onKey) ?? 0);
			problems.push({ level, rule, file, ...position(offset), message });
		}
	}
	return problems.toSorted(compareProblems);
}
