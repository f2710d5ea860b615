import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from '../rules/problem.ts';

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

type YamlProblem = Pick<Finding, 'message' | 'spot'>;

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
): { data: unknown } | { problems: YamlProblem[] } {
	try {
		return { data: load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {} };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const problems = yamlProblems(yaml, yamlOffset);
		if (problems.length > 0) return { problems };
		const offset = yamlOffset + (error.mark?.position ?? 0);
		return { problems: [{ spot: { offset }, message: notYaml(error.reason) }] };
	}
}

function yamlProblems(yaml: string, yamlOffset: number): YamlProblem[] {
	const document = parsePositions(yaml);
	return [...document.errors, ...document.warnings].map((error) => {
		const offset = error.pos[0];
		return {
			spot: { offset: yamlOffset + offset },
			message:
				error.code === 'DUPLICATE_KEY'
					? `The key "${keyAt(yaml, offset)}" is given twice. Keep one of the two, or make them one list.`
					: notYaml(error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''),
		};
	});
}

function notYaml(reason: string): string {
	return `The front matter cannot be read as YAML: ${reason.replace(/\.$/, '')}. Look at the indentation, and put text that holds ": " or " #", or begins with a quotation mark, between quotation marks.`;
}

function keyAt(yaml: string, offset: number): string {
	return /^["']?([^"':\r\n]+)/.exec(yaml.slice(offset))?.[1]?.trim() ?? '';
}

function parsePositions(yaml: string): Document.Parsed {
	return parseDocument(yaml, {
		schema: 'failsafe',
		uniqueKeys: true,
		prettyErrors: false,
		lineCounter: new LineCounter(),
	});
}

/**
 * Finds where fields stand in front matter, as offsets in the file. A field that is missing is looked for
 * at what should hold it.
 */
export function fieldLocator(yaml: string, yamlOffset: number) {
	const document = parsePositions(yaml);

	return (path: readonly PropertyKey[], onKey = false): FieldPlace => {
		let node: unknown = document.contents;
		let offset = 0;
		let scalar: unknown;
		for (const [index, step] of path.entries()) {
			const isLast = index === path.length - 1;
			if (isMap(node)) {
				const pair = node.items.find(
					(item) => isPair(item) && isScalar(item.key) && item.key.value === String(step),
				);
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
