import { closest } from '../text/closest.ts';
import { formatDate } from '../dates/date-words.ts';
import type { Entry } from '../archive/entry.ts';
import type { Correction } from '../schemas/history.ts';
import { recordKinds, recordSchemas } from '../schemas/records.ts';
import { isAfterEdition, tooLate } from './edition.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Corrections of one field follow one another, and the last one says what stands there now. */
export function* correctionsHold({ records, edition }: Lookup): Generator<Finding> {
	for (const kind of recordKinds) {
		for (const entry of records[kind] as readonly Entry[]) {
			if (entry.data.corrections.length > 0) yield* judgeCorrections(entry, edition);
		}
	}
}

function* judgeCorrections(entry: Entry, edition: string | undefined): Generator<Finding> {
	const { file } = entry;
	const numbered = entry.data.corrections.map((correction, index) => ({ correction, index }));
	const error = (index: number, field: string, message: string): Finding => ({
		level: 'error',
		rule: 'correction',
		file,
		spot: { path: ['corrections', index, field] },
		message,
	});
	const known = [...Object.keys(recordSchemas[entry.kind].shape), 'text'];
	const isKnown = ({ field }: Correction) => known.includes(field.split('.')[0] ?? '');
	for (const { correction, index } of numbered) {
		const { date, field } = correction;
		if (isAfterEdition(date, edition))
			yield tooLate(file, ['corrections', index, 'date'], date, edition);
		if (isKnown(correction)) continue;
		const near = closest(field, known);
		yield error(
			index,
			'field',
			`There is no field "${field}" in this kind of record. ${near ? `Did you mean "${near}"?` : `The fields are ${known.join(', ')}.`}`,
		);
	}
	const judged = numbered.filter(({ correction }) => isKnown(correction));
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

/** What a field holds now, where that is plain text; nothing where it is more, or the text of the record. */
function presentValue(entry: Entry, field: string): { value: string | undefined } | undefined {
	if (field === 'text') return undefined;
	let value: unknown = entry.data;
	for (const key of field.split('.')) {
		if (Array.isArray(value)) value = value.find((item: unknown) => isCalled(item, key));
		else if (typeof value === 'object' && value !== null) {
			value = (value as Record<string, unknown>)[key];
		} else return undefined;
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

/** Whether an item of a list goes by a name: a commitment's id, a participant's, an account's source. */
function isCalled(item: unknown, name: string): boolean {
	if (typeof item !== 'object' || item === null) return false;
	const { id, official, source, account, formerly } = item as Readonly<Record<string, unknown>>;
	return (
		[id, official, source, account].includes(name) ||
		(Array.isArray(formerly) && formerly.includes(name))
	);
}

function valueWords(value: Correction['was']): string {
	return value === undefined ? 'nothing' : `"${value}"`;
}
