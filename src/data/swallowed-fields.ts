/**
 * Fields that stand too far in below `>-` or `|`, and so became a part of the text above them. YAML sees
 * nothing wrong with that.
 */

import type { z } from 'zod';
import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import { fieldsAt, valueAt } from './schema-path.ts';
import { parsePositions } from './yaml-problems.ts';

export interface SwallowedField {
	/** Where its line begins to have text, in UTF-16 units. */
	offset: number;
	/** Where the field would stand. */
	path: PropertyKey[];
	message: string;
}

/** Fields of the schema, absent where they belong, that are lines of a text. */
export function findSwallowedFields(
	yaml: string,
	schema: z.ZodType,
	data: unknown,
): SwallowedField[] {
	if (!hasSuspectBlock(yaml)) return [];
	const found: SwallowedField[] = [];
	walk(parsePositions(yaml).contents, [], (node, path) => {
		const [start, end] = node.range ?? [0, 0];
		const lines = yaml.slice(start, end).matchAll(/^([ \t]+)([a-zA-Z]+):(?=\s|$)/gm);
		for (const { 1: indent = '', 2: name = '', index } of lines) {
			const home = homeOf(name, path, schema, data);
			if (!home) continue;
			found.push({
				offset: start + index + indent.length,
				path: [...home, name],
				message: `"${name}:" stands so far in that it is read as a part of the text of "${String(path.findLast((step) => typeof step === 'string'))}". Begin it in the column of the other fields; or, if it is text, move the word from the beginning of the line.`,
			});
		}
	});
	return found;
}

/** Reads line by line whether a text below `>` or `|` has a line like a field: most have none. */
function hasSuspectBlock(yaml: string): boolean {
	let column = Infinity;
	for (const line of yaml.split('\n')) {
		const indent = line.search(/\S/);
		if (indent === -1) continue;
		if (indent > column && /^[a-zA-Z]+:(?:\s|$)/.test(line.slice(indent))) return true;
		if (indent <= column) column = Infinity;
		if (column === Infinity && /(?:^|[\s:-])[>|][-+\d]*[ \t]*(?:#.*)?\r?$/.test(line)) {
			column = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
		}
	}
	return false;
}

function walk(
	node: unknown,
	path: PropertyKey[],
	onBlock: (node: Scalar, path: PropertyKey[]) => void,
): void {
	if (isMap(node)) {
		for (const { key, value } of node.items) {
			if (isScalar(key)) walk(value, [...path, String(key.value)], onBlock);
		}
	} else if (isSeq(node)) {
		for (const [index, item] of node.items.entries()) walk(item, [...path, index], onBlock);
	} else if (
		isScalar(node) &&
		(node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)
	) {
		onBlock(node, path);
	}
}

/** The nearest fields around a text to which a field belongs and that do not have it. */
function homeOf(
	name: string,
	path: readonly PropertyKey[],
	schema: z.ZodType,
	data: unknown,
): PropertyKey[] | undefined {
	for (let length = path.length - 1; length >= 0; length--) {
		const home = path.slice(0, length);
		if (!fieldsAt(schema, home).includes(name)) continue;
		const fields = valueAt(data, home);
		const isThere = typeof fields === 'object' && fields !== null && Object.hasOwn(fields, name);
		return isThere ? undefined : home;
	}
	return undefined;
}
