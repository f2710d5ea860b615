/** Reads one file of a content folder and checks it by itself. */

import { join } from 'node:path';
import type { z } from 'zod';
import { checkBody } from '../markdown/check-body.ts';
import { onlySlip } from '../text/closest.ts';
import type { Finding } from '../rules/problem.ts';
import { withdrawnSchema, type WithdrawnData } from '../schemas/history.ts';
import { placesSchema, type PlaceTable } from '../schemas/places.ts';
import { recordNouns, type RecordKind } from '../schemas/records.ts';
import { siteSchema, type SiteData } from '../schemas/site.ts';
import { findOddCharacters } from '../text/characters.ts';
import { findConflicts } from '../text/leftovers.ts';
import { conflictFindings, leftoversInBody, leftoversInFields } from './find-leftovers.ts';
import { decode, judgeSize } from './decode.ts';
import { findDraftMarks } from './draft-marks.ts';
import { oddCharactersInMarkdown } from './find-characters.ts';
import { divide, whyNotDivided } from './front-matter.ts';
import { readPlainFile, unreadable, wholeFile } from './folder-entries.ts';
import type { FileKind } from './list-files.ts';
import { frontMatterSchema, oddFindings, readYaml } from './read-yaml.ts';
import { fieldsAt, valueAt } from './schema-path.ts';
import { findSwallowedFields } from './swallowed-fields.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Files that were read, with what was found in each, by path and by when and how large they were saved. */
export type ReadMemory = Map<string, { stamp: string; findings: Finding[]; read: ReadFile }>;

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
export function readFile(
	folder: string,
	file: string,
	kind: FileKind,
	draft: string | undefined,
	memory: ReadMemory | undefined,
): { findings: Finding[]; read: ReadFile } {
	const known = draft === undefined ? memory?.get(file) : undefined;
	const findings: Finding[] = [];
	const found = draft === undefined ? bytesOf(folder, file, known?.stamp, findings) : textOf(draft);
	if (!found) return { findings, read: {} };
	const { stamp, size, bytes } = found;
	if (known?.stamp === stamp) return known;

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

interface FileBytes {
	/** Changes whenever the file is saved. */
	stamp: string;
	size: number;
	/** Empty if the file is too large to be a record, or has not been saved since `stamp`. */
	bytes: Buffer;
}

function textOf(draft: string): FileBytes {
	const bytes = Buffer.from(draft);
	return { stamp: '', size: bytes.length, bytes };
}

/** What a file holds, or nothing and a finding why it cannot be read. */
function bytesOf(
	folder: string,
	file: string,
	known: string | undefined,
	findings: Finding[],
): FileBytes | undefined {
	const stampOf = ({ size, mtimeMs }: { size: number; mtimeMs: number }) => `${mtimeMs} ${size}`;
	try {
		const found = readPlainFile(
			join(folder, file),
			(about) => !judgeSize(about.size) && stampOf(about) !== known,
		);
		return { ...found, stamp: stampOf(found) };
	} catch (error) {
		findings.push(wholeFile(file, 'unreadable', unreadable('file', error)));
		return undefined;
	}
}

/** The text of a file, or nothing and a finding why not. */
function readText(
	file: string,
	size: number,
	bytes: Buffer,
	findings: Finding[],
): string | undefined {
	const tooLarge = judgeSize(size);
	const decoded = tooLarge ? { problem: tooLarge } : decode(bytes);
	if ('problem' in decoded) {
		findings.push({ level: 'error', file, ...decoded.problem });
		return undefined;
	}
	return decoded.text;
}

/** A record's id, or nothing and a finding if its file has no proper name. */
function idOf(file: string, findings: Finding[]): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
	const [odd] = findOddCharacters(name).filter(({ level }) => level === 'error');
	if (odd) {
		findings.push(wholeFile(file, 'file-name', `In the file's name: ${odd.message}`));
		return undefined;
	}
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
	const conflicts = conflictFindings(text, file, 0);
	findings.push(...conflicts);
	if (!divided) {
		if (conflicts.length > 0) return { body: '', bodyOffset: 0 };
		const { offset, message } = whyNotDivided(text);
		findings.push({
			level: 'error',
			rule: 'front-matter',
			file,
			spot: { offset },
			message: `${message} A ${recordNouns[kind]} begins with a line "---", then its fields, then again a line "---", then its text.`,
		});
		findings.push(...oddFindings(findOddCharacters(text), file, 0));
		return { body: '', bodyOffset: 0 };
	}
	const { yaml, yamlOffset, body, bodyOffset } = divided;
	const schema = frontMatterSchema(kind, yaml);
	const isSplit = findConflicts(yaml).length > 0;
	const given = isSplit ? undefined : readYaml(file, yaml, yamlOffset, schema, findings);
	if (given && isWithdrawn(given.data)) {
		return { gone: fitFields(withdrawnSchema, file, given.data, findings), body: '', bodyOffset };
	}
	if (given && hasFields(body, fieldsAt(schema, []))) {
		const message =
			'The front matter ends here, and below it stand further fields and a second line "---". Delete this line: a file has one set of fields.';
		const spot = { offset: yamlOffset + yaml.length };
		findings.push({ level: 'error', rule: 'front-matter', file, spot, message });
		return { body: '', bodyOffset };
	}
	findings.push(
		...oddFindings(oddCharactersInMarkdown(body), file, bodyOffset),
		...bodyFindings(body, file, bodyOffset, kind),
		...findDraftMarks(yaml).map(({ offset, message }) => ({
			level: 'warning' as const,
			rule: 'draft',
			file,
			spot: { offset: yamlOffset + offset },
			message,
		})),
	);
	return {
		data: given && fitRecord(schema, { file, yaml, yamlOffset }, given.data, findings),
		body,
		bodyOffset,
	};
}

/** What is wrong with the text of a record. What a merge left is told once, and not again as Markdown. */
function bodyFindings(body: string, file: string, start: number, kind: RecordKind): Finding[] {
	if (findConflicts(body).length > 0) return [];
	return [
		...checkBody(body).map(({ offset, rule, message }) => ({
			level: 'error' as const,
			rule,
			file,
			spot: { offset: start + offset },
			message,
		})),
		...leftoversInBody(body, { file, start, isMeeting: kind === 'meetings' }),
	];
}

/** Fits the fields of a record to its schema. What a mistake of indentation explains is told once. */
function fitRecord(
	schema: z.ZodType,
	{ file, yaml, yamlOffset }: { file: string; yaml: string; yamlOffset: number },
	data: unknown,
	findings: Finding[],
): unknown {
	const swallowed = findSwallowedFields(yaml, schema, data);
	const explained = new Set(swallowed.map(({ path }) => path.join('.')));
	for (const { offset, message } of swallowed) {
		const spot = { offset: yamlOffset + offset };
		findings.push({ level: 'error', rule: 'indentation', file, spot, message });
	}
	const problems: Finding[] = [];
	const fitting = fitFields(schema, file, data, problems);
	findings.push(...leftoversInFields(data, file, schema));
	findings.push(
		...problems.filter(
			({ spot }) => !('path' in spot) || !explained.has(spot.path.map(String).join('.')),
		),
	);
	return fitting;
}

/** Whether the text of a record begins with one of its fields, and a line "---" stands further below. */
function hasFields(body: string, known: readonly string[]): boolean {
	const first = /^\s*([a-zA-Z]+):(?:\s|$)/.exec(body)?.[1];
	return first !== undefined && known.includes(first) && /^---[ \t]*\r?$/m.test(body);
}

function isWithdrawn(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'withdrawn' in data;
}

function readSite(file: string, text: string, findings: Finding[]): SiteData | undefined {
	findings.push(...conflictFindings(text, file, 0));
	if (findConflicts(text).length > 0) return undefined;
	const given = readYaml(file, text, 0, siteSchema, findings);
	if (given) findings.push(...leftoversInFields(given.data, file, siteSchema));
	const site = given && fitFields(siteSchema, file, given.data, findings);
	const about = site?.about ?? '';
	const entities = oddCharactersInMarkdown(about).filter(({ offset }) => about[offset] === '&');
	const problems = checkBody(about).map((problem) => ({ level: 'error' as const, ...problem }));
	for (const { level, rule, message } of [...problems, ...entities]) {
		findings.push({ level, rule, file, spot: { path: ['about'] }, message });
	}
	return site;
}

function readPlaces(file: string, text: string, findings: Finding[]): PlaceTable | undefined {
	findings.push(...conflictFindings(text, file, 0));
	if (findConflicts(text).length > 0) return undefined;
	const given = readYaml(file, text, 0, placesSchema, findings);
	if (given) findings.push(...leftoversInFields(given.data, file, placesSchema));
	return given && fitFields(placesSchema, file, given.data, findings);
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
	if (issue.code === 'unrecognized_keys') {
		const messages = issue.message.split('\n');
		const taken = Object.keys(valueAt(data, issue.path) ?? {});
		const known = fieldsAt(schema, issue.path).filter((field) => !taken.includes(field));
		const base = { level: 'error' as const, rule: 'unknown-field', file };
		const found = messages.map((message, index): Finding => {
			const key = issue.keys[index] ?? '';
			const spot = { path: [...issue.path, key], onKey: true };
			const text = onlySlip(key, known);
			return {
				...base,
				spot,
				message,
				cures: text === undefined ? [] : [{ spot, found: key, text }],
			};
		});
		const more = issue.keys.length - messages.length;
		if (more > 0) {
			const spot = { path: [...issue.path, issue.keys[messages.length] ?? ''], onKey: true };
			const message = `There are ${more.toLocaleString('en')} more fields here that no record has. Was another file copied here?`;
			found.push({ ...base, spot, message });
		}
		return found;
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
	// A word of a closed list that is missing is an invalid value.
	const isMissing = ['invalid_type', 'invalid_value'].includes(issue.code) && found === undefined;
	const rule = isMissing ? 'missing-field' : 'schema';
	return [{ level: 'error', rule, file, spot, message, cures }];
}
