/** A record as its file: front matter in the order in which fields are given, then the text. */

import { Document, isMap, isSeq, visit, type Pair, type YAMLMap } from 'yaml';

/** Lines of quoted text are broken here, so that a diff shows the sentence that changed. Characters. */
const lineWidth = 120;

/** Fields whose value is written on one line, in brackets or braces. */
const compact = new Set([
	'aliases',
	'countries',
	'for',
	'inferred',
	'place',
	'speakers',
	'to',
	'topics',
	'unnamed',
]);

/**
 * The file of a record. Fields that are `undefined`, or an empty list, are left out. Every value is read
 * back as the text that was given.
 */
export function recordText(data: Readonly<Record<string, unknown>>, body = ''): string {
	const document = new Document(withoutNothing(data), { schema: 'failsafe', version: '1.2' });
	visit(document, {
		Pair: (_, { key, value }: Pair) => {
			if (!isSeq(value) && !isMap(value)) return;
			value.flow = compact.has(String((key as { value: unknown }).value)) && isShort(value);
		},
	});
	const yaml = document.toString({ lineWidth, flowCollectionPadding: false });
	return `---\n${yaml}---\n${body.trim() === '' ? '' : `${body.trim()}\n`}`;
}

function isShort(node: { toJSON(): unknown } | YAMLMap): boolean {
	return JSON.stringify(node.toJSON()).length < lineWidth - 20;
}

function withoutNothing(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNothing);
	if (typeof value !== 'object' || value === null) return String(value);
	const given = Object.entries(value).filter(([, one]) => !isNothing(one));
	return Object.fromEntries(given.map(([key, one]) => [key, withoutNothing(one)]));
}

function isNothing(value: unknown): boolean {
	return (
		value === undefined ||
		value === '' ||
		(typeof value === 'object' && value !== null && Object.values(value).every(isNothing))
	);
}
