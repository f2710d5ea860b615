import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Finding } from '../rules/problem.ts';
import { findRefusedForms } from './yaml-forms.ts';
import {
	notYaml,
	parsePositions,
	tooDeep,
	yamlProblems,
	type YamlProblem,
} from './yaml-problems.ts';

/** A file of `content/`, divided into its front matter and its text. */
export interface Divided {
	yaml: string;
	/** Where the front matter begins in the file, in UTF-16 units. */
	yamlOffset: number;
	body: string;
	bodyOffset: number;
}

const frontMatterPattern = /^---[ \t]*\r?\n([\s\S]*?)(?:^|(?<=\n))---[ \t]*(?:\r?\n|$)/;

/** Divides a record's file; `undefined` if it does not begin with front matter between two lines `---`. */
export function divide(text: string): Divided | undefined {
	const match = frontMatterPattern.exec(text);
	if (!match) return undefined;
	const yaml = match[1] ?? '';
	return {
		yaml,
		yamlOffset: match[0].indexOf('\n') + 1,
		body: text.slice(match[0].length),
		bodyOffset: match[0].length,
	};
}

/** Why a file's front matter cannot be told from its text. Offsets in UTF-16 units. */
export function whyNotDivided(text: string): YamlProblem {
	const opening = /^(---[ \t]*)\r?\n/.exec(text);
	if (opening) {
		const [whole] = opening;
		const nearly = /^[ \t]*(?:-{2,}|[\u2010-\u2015\u2500]+|\.{3}|\*{3}|_{3}|\+{3})[ \t]*$/m.exec(
			text.slice(whole.length),
		);
		return nearly
			? {
					offset: whole.length + nearly.index,
					message: `The front matter is not closed: found "${nearly[0]}", expected a line with three hyphens, "---", and nothing else.`,
				}
			: {
					offset: 0,
					message:
						'The front matter is not closed: it opens here with "---", and no other line "---" ends it. Add one below the last field.',
				};
	}
	if (/^\r|^[^\n]*\r(?!\n)/.test(text)) {
		return {
			offset: 0,
			message:
				'The lines of the file end in a sign of old Macintosh computers (CR alone). Save it again with line ends "LF".',
		};
	}
	const blank = /^(?:[ \t]*\r?\n)+---[ \t]*\r?\n/.exec(text);
	if (blank) {
		return {
			offset: 0,
			message: 'The file begins with an empty line. Delete it: the first line is "---".',
		};
	}
	return {
		offset: 0,
		message: 'The file does not begin with front matter.',
	};
}

/**
 * Reads front matter as the author wrote it: every scalar is text, so that `2021-09-11` is no timestamp,
 * `2023` no number and `no` no boolean. What a field should be, its schema says.
 *
 * js-yaml reads a sound file ten times as fast as `yaml` does, and 10,000 of them in half a second; `yaml`
 * knows where everything stands and goes on after a mistake, so it is asked once something is wrong.
 */
export function parseYaml(
	yaml: string,
	yamlOffset: number,
): { data: unknown } | { problems: Pick<Finding, 'message' | 'spot'>[] } {
	const problems = unread(yaml);
	if (!Array.isArray(problems)) return problems;
	return {
		problems: problems.map(({ offset, message }) => ({
			spot: { offset: yamlOffset + offset },
			message,
		})),
	};
}

function unread(yaml: string): { data: unknown } | YamlProblem[] {
	const forms = findRefusedForms(yaml);
	if (forms.length > 0) return forms;
	const deep = tooDeep(yaml);
	if (deep) return [deep];
	try {
		return { data: load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {} };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const problems = yamlProblems(yaml);
		if (problems.length > 0) return problems;
		return [{ offset: error.mark?.position ?? 0, message: notYaml('Look at the indentation.') }];
	}
}

/**
 * Finds where fields stand in front matter, as offsets in the file. A field that is missing is looked for
 * at what should hold it.
 */
export function fieldLocator(yaml: string, yamlOffset: number) {
	// What is nested too deep to be read has been told as such.
	const contents: unknown = tooDeep(yaml) ? undefined : parsePositions(yaml).contents;
	const pairsOf = indexOfPairs();

	return (path: readonly PropertyKey[], onKey = false): FieldPlace => {
		let node = contents;
		let offset = 0;
		let scalar: unknown;
		for (const [index, step] of path.entries()) {
			const isLast = index === path.length - 1;
			if (isMap(node)) {
				const pair = pairsOf(node).get(String(step));
				if (!pair) break;
				offset = startOf(pair.key) ?? offset;
				node = pair.value;
				if (!(isLast && onKey)) offset = startOf(node) ?? offset;
				if (isLast) scalar = onKey ? pair.key : node;
			} else if (isSeq(node)) {
				node = node.items[Number(step)];
				if (node === undefined) break;
				offset = startOf(node) ?? offset;
				if (isLast) scalar = node;
			} else break;
		}
		return { offset: yamlOffset + offset, scalar: wordsAt(scalar, yamlOffset) };
	};
}

/** The fields of a map by their keys, of which the first of two counts; kept, as one map is asked for many. */
function indexOfPairs() {
	const known = new WeakMap<YAMLMap, Map<string, Pair>>();
	return (map: YAMLMap): Map<string, Pair> => {
		let pairs = known.get(map);
		if (!pairs) {
			pairs = new Map(
				map.items
					.toReversed()
					.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
			);
			known.set(map, pairs);
		}
		return pairs;
	};
}

function wordsAt(node: unknown, yamlOffset: number): FieldPlace['scalar'] {
	if (!isScalar(node) || !node.range || startOf(node) === undefined) return undefined;
	return { value: String(node.value), end: yamlOffset + node.range[1] };
}

/** Where a field stands, as offsets in its file. */
export interface FieldPlace {
	offset: number;
	/** What is written there, if it is one word or text and not a list or further fields. */
	scalar: { value: string; end: number } | undefined;
}

function startOf(node: unknown): number | undefined {
	const range = (node as { range?: [number, number, number] | null } | null)?.range;
	// An empty value has a range behind its key, perhaps on the next line: its key is the better place.
	return range && (isScalar(node) ? range[1] > range[0] : true) ? range[0] : undefined;
}

/** Turns offsets of a text into lines and columns, both counted from 1. */
export function lineLocator(text: string): (offset: number) => { line: number; column: number } {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
