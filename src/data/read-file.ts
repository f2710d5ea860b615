/** Reads one file of a content folder and checks it by itself. */

import { readFileSync, statSync } from 'node:fs';
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
import { decode, judgeSize } from './decode.ts';
import { findDraftMarks } from './draft-marks.ts';
import { oddCharactersInMarkdown } from './find-characters.ts';
import { divide } from './front-matter.ts';
import { wholeFile, type FileKind } from './list-files.ts';
import { frontMatterSchema, oddFindings, readYaml } from './read-yaml.ts';
import { fieldsAt, valueAt } from './schema-path.ts';

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
	if (!divided) {
		findings.push(
			wholeFile(
				file,
				'front-matter',
				`The file does not begin with front matter. A ${recordNouns[kind]} begins with a line "---", then its fields, then again a line "---", then its text.`,
			),
		);
		findings.push(...oddFindings(findOddCharacters(text), file, 0));
		return { body: '', bodyOffset: 0 };
	}
	const { yaml, yamlOffset, body, bodyOffset } = divided;
	const schema = frontMatterSchema(kind, yaml);
	const given = readYaml(file, yaml, yamlOffset, schema, findings);
	if (given && isWithdrawn(given.data)) {
		return { gone: fitFields(withdrawnSchema, file, given.data, findings), body: '', bodyOffset };
	}
	findings.push(
		...oddFindings(oddCharactersInMarkdown(body), file, bodyOffset),
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
		data: given && fitFields<z.ZodType>(schema, file, given.data, findings),
		body,
		bodyOffset,
	};
}

function isWithdrawn(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'withdrawn' in data;
}

function readSite(file: string, text: string, findings: Finding[]): SiteData | undefined {
	const given = readYaml(file, text, 0, siteSchema, findings);
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
	const given = readYaml(file, text, 0, placesSchema, findings);
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
