/**
 * The one writer of records, as `read-content.ts` is the one reader. Every value is read back as the text that
 * was given: dates, numbers and words such as "yes" are text in both.
 */

import { Document, isMap, isSeq, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

/** Longer values are broken into lines between words, so that a diff shows the sentence that changed. Characters. */
const lineWidth = 120;

/** Fields whose own fields stand on one line, in braces, if they fit. */
const mapsOnOneLine = new Set(['original', 'place', 'reports']);

/** Fields whose list has a line for each item, however short. Other lists of words stand in brackets. */
const listsOnManyLines = new Set(['variants']);

/** Comments for the editor who will read the file. */
export interface Remarks {
	/** Lines above the first field. */
	head?: readonly string[];
	/** Lines above a field, or above an item of a list. */
	above?: readonly { path: readonly (string | number)[]; lines: readonly string[] }[];
}

/**
 * The file of a record: its fields between two lines `---`, in the order in which they are given, then its text.
 * What holds nothing (`undefined`, empty text, an empty list) is left out. Ends in a line break.
 */
export function recordText(
	data: Readonly<Record<string, unknown>>,
	body = '',
	remarks: Remarks = {},
): string {
	const text = body.trim();
	return `---\n${yamlText(data, remarks)}---\n${text && `${text}\n`}`;
}

/** Fields as `site.yaml` and `places.yaml` hold them. What holds nothing is left out. Ends in a line break. */
export function yamlText(data: Readonly<Record<string, unknown>>, remarks: Remarks = {}): string {
	const document = new Document<YAMLMap>(undefined, { schema: 'failsafe' });
	document.contents = mapNode('', data, 0);
	if (remarks.head) document.commentBefore = comment(remarks.head);
	for (const { path, lines } of remarks.above ?? []) {
		const place = nodeAt(document.contents, path);
		if (place) place.commentBefore = comment(lines);
	}
	// In quotation marks a text stays on one line: over several, the library loses a blank line that holds spaces.
	return document.toString({ lineWidth, flowCollectionPadding: false, doubleQuotedAsJSON: true });
}

function isNothing(value: unknown): boolean {
	if (value === undefined || value === '') return true;
	return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}

/** The value of a field whose name begins in a column; an item of a list has no name. */
function nodeOf(field: string, value: unknown, column: number): Node {
	if (Array.isArray(value)) return listNode(field, value, column);
	return typeof value === 'object' && value !== null
		? mapNode(field, value as Record<string, unknown>, column)
		: textNode(String(value), column + (field && `${field}: `).length);
}

function mapNode(field: string, data: Readonly<Record<string, unknown>>, column: number): YAMLMap {
	const given = Object.entries(data).filter(([, value]) => !isNothing(value));
	const map = new YAMLMap();
	map.flow = mapsOnOneLine.has(field) && fits(field, given.flat(), column);
	const inner = field === '' ? column : column + 2;
	map.items = given.map(([key, value]) => new Pair(new Scalar(key), nodeOf(key, value, inner)));
	return map;
}

function listNode(field: string, items: readonly unknown[], column: number): YAMLSeq {
	const given = items.filter((item) => !isNothing(item));
	const list = new YAMLSeq();
	list.flow = !listsOnManyLines.has(field) && fits(field, given, column);
	list.items = given.map((item) => nodeOf('', item, column + '  - '.length));
	return list;
}

/** Whether these are words that have room on the line of their field. */
function fits(field: string, words: readonly unknown[], column: number): boolean {
	if (words.some((one) => typeof one === 'object')) return false;
	return column + `${[field, ...words].join(', ')}[]`.length <= lineWidth;
}

function textNode(text: string, column: number): Scalar {
	const node = new Scalar(text);
	// A line break in a text means itself, and one that the writer makes means a space: they do not mix well.
	const canBeFolded = !/[^\S ]|^ | $| {2}/.test(text);
	if (canBeFolded && column + text.length > lineWidth) node.type = Scalar.BLOCK_FOLDED;
	return node;
}

/** What a comment above a field or an item is put on. */
function nodeAt(root: Node, path: readonly (string | number)[]): Node | undefined {
	let node: unknown = root;
	let place: unknown;
	for (const step of path) {
		if (isMap(node)) {
			const pair: Pair | undefined = node.items.find(
				({ key }) => (key as Scalar).value === String(step),
			);
			place = pair?.key;
			node = pair?.value;
		} else if (isSeq(node)) node = place = node.items[Number(step)];
		else return undefined;
	}
	return place as Node | undefined;
}

function comment(lines: readonly string[]): string {
	return lines
		.flatMap((line) => line.split('\n'))
		.map((line) => ` ${line.trim()}`)
		.join('\n');
}
