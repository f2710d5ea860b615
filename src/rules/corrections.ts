import type { z } from 'zod';
import { closest } from '../text/closest.ts';
import { formatDate } from '../dates/date-words.ts';
import type { Entry } from '../archive/entry.ts';
import type { Correction } from '../schemas/history.ts';
import { recordKinds, recordSchemas } from '../schemas/records.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Corrections of one field follow one another, and the last one says what stands there now. */
export function* correctionsHold({ records }: Lookup): Generator<Finding> {
	for (const kind of recordKinds) {
		for (const entry of records[kind] as readonly Entry[]) {
			if (entry.data.corrections.length > 0) yield* judgeCorrections(entry);
		}
	}
}

function* judgeCorrections(entry: Entry): Generator<Finding> {
	const { file } = entry;
	const numbered = entry.data.corrections.map((correction, index) => ({ correction, index }));
	const error = (index: number, field: string, message: string): Finding => ({
		level: 'error',
		rule: 'correction',
		file,
		spot: { path: ['corrections', index, field] },
		message,
	});
	const judged: typeof numbered = [];
	for (const one of numbered) {
		const problem = explainField(entry, one.correction);
		if (problem) yield error(one.index, 'field', problem);
		else judged.push(one);
	}
	for (const [field, of] of Map.groupBy(judged, ({ correction }) => correction.field)) {
		const inOrder = of.toSorted((a, b) =>
			a.correction.date < b.correction.date
				? -1
				: a.correction.date > b.correction.date
					? 1
					: a.index - b.index,
		);
		for (const [at, { correction, index }] of inOrder.entries()) {
			const before = inOrder[at - 1]?.correction;
			if (!before || before.now === correction.was) continue;
			yield error(
				index,
				correction.was === undefined ? 'date' : 'was',
				`The correction of ${formatDate(before.date)} left ${valueWords(before.now)} in \`${field}\`, but this one says that it was ${valueWords(correction.was)}. Make \`was\` the same as the earlier \`now\`.`,
			);
		}
		const last = inOrder.at(-1);
		const present = last && presentValue(entry, field);
		if (!last || !present || present.value === last.correction.now) continue;
		yield error(
			last.index,
			last.correction.now === undefined ? 'was' : 'now',
			`The last correction of \`${field}\` says that it is ${valueWords(last.correction.now)}, but the record has ${valueWords(present.value)}. Make the two the same, or add the later correction.`,
		);
	}
}

/** What is wrong with the field that a correction names: it is none of this kind of record, or its entry is not there. */
function explainField(entry: Entry, { field, now }: Correction): string | undefined {
	if (field === 'text') return undefined;
	let at: z.ZodType | undefined = recordSchemas[entry.kind];
	let value: unknown = entry.data;
	const [first, ...path] = field.split('.');
	for (const step of [first ?? '', ...path]) {
		const parts: FieldParts = at ? partsOf(at) : {};
		if (parts.shape) {
			const known = Object.keys(parts.shape);
			if (!known.includes(step)) {
				const all = at === recordSchemas[entry.kind] ? [...known, 'text'] : known;
				const near = closest(step, all);
				return `There is no field "${field}" in this kind of record. ${near ? `Did you mean "${near}"?` : `The fields are ${all.join(', ')}.`}`;
			}
			at = parts.shape[step];
			value = ownValue(value, step);
		} else if (parts.element && partsOf(parts.element).shape) {
			at = parts.element;
			const items = Array.isArray(value) ? value : [];
			value = items.find((item: unknown) => isCalled(item, step));
			// What was taken away need not be there any more.
			if (value === undefined && now !== undefined) {
				return `The record has no entry "${step}", which \`${field}\` names. Correct the field: an entry is called by its id, official or source.`;
			}
		} else if (parts.valueType && parts.keyType?.safeParse(step).success) {
			at = parts.valueType;
			value = ownValue(value, step);
		} else {
			return `There is no field "${field}" in this kind of record: \`${field.slice(0, field.lastIndexOf(`.${step}`))}\` has no parts. Name that, or the field that was corrected.`;
		}
	}
	return undefined;
}

interface FieldParts {
	shape?: Readonly<Record<string, z.ZodType>>;
	element?: z.ZodType;
	keyType?: z.ZodType;
	valueType?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
}

/** What a schema consists of, behind "optional", "default" and what is done to its output. */
function partsOf(schema: z.ZodType): FieldParts {
	const parts = schema.def as FieldParts;
	const next = parts.innerType ?? parts.in;
	return next ? partsOf(next) : parts;
}

function ownValue(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
		? (value as Record<string, unknown>)[key]
		: undefined;
}

/** What a field holds now, where that is plain text; nothing where it is more, or the text of the record. */
function presentValue(entry: Entry, field: string): { value: string | undefined } | undefined {
	if (field === 'text') return undefined;
	let value: unknown = entry.data;
	for (const key of field.split('.')) {
		if (Array.isArray(value)) value = value.find((item: unknown) => isCalled(item, key));
		else if (typeof value === 'object' && value !== null) value = ownValue(value, key);
		else return undefined;
	}
	if (Array.isArray(value)) {
		return value.every((item) => typeof item === 'string')
			? { value: value.join(', ') || undefined }
			: undefined;
	}
	if (value === undefined) return { value: undefined };
	if (typeof value === 'string') return { value };
	return typeof value === 'number' || typeof value === 'boolean'
		? { value: String(value) }
		: undefined;
}

/** Whether an entry of a list goes by a name: a commitment's id, a participant's, an account's source. */
function isCalled(item: unknown, name: string): boolean {
	if (typeof item !== 'object' || item === null) return false;
	const { id, official, source, account, field, commitment, formerly } = item as Readonly<
		Record<string, unknown>
	>;
	return (
		[id, official, source, account, field, commitment].includes(name) ||
		(Array.isArray(formerly) && formerly.includes(name))
	);
}

function valueWords(value: Correction['was']): string {
	return value === undefined ? 'nothing' : `"${value}"`;
}
