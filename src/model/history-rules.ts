/** Rules on what records say of their past: former ids, corrections, withdrawals. */

import { recordKinds, recordSchemas } from '../schemas/records.ts';
import type { Correction } from '../schemas/history.ts';
import { closest } from '../text/closest.ts';
import { formatDate } from '../dates/date-words.ts';
import type { Entry, Meeting } from '../archive/entry.ts';
import type { Lookup } from './integrity.ts';
import type { Finding } from './problem.ts';
import { readDate } from '../dates/dates.ts';

/** An id that a record had leads to it for ever, so nothing else may have it. */
export function* formerIds({ records, byId, unsound, withdrawn }: Lookup): Generator<Finding> {
	const taken = new Map<string, string>();
	for (const { id, file } of [...byId.values(), ...withdrawn.values(), ...unsound])
		taken.set(id, file);
	const holders = [
		...recordKinds.flatMap((kind): readonly Entry[] => records[kind]),
		...withdrawn.values(),
	];
	for (const { file, data } of holders) {
		for (const [index, id] of data.formerly.entries()) {
			const twin = taken.get(id);
			taken.set(id, file);
			if (twin === undefined) continue;
			const path = ['formerly', index];
			const message =
				twin === file
					? `"${id}" is given twice, or is the record's own id. Delete it here.`
					: `"${id}" already leads to ${twin}. An address is never used again: delete it here, or rename that record.`;
			yield { level: 'error', rule: 'former-id', file, spot: { path }, message };
		}
	}
	for (const meeting of records.meetings) yield* formerCommitmentIds(meeting);
}

function* formerCommitmentIds({ file, data }: Meeting): Generator<Finding> {
	const taken = new Set(data.commitments.map(({ id }) => id));
	for (const [at, { formerly }] of data.commitments.entries()) {
		for (const [index, id] of formerly.entries()) {
			if (taken.has(id)) {
				const path = ['commitments', at, 'formerly', index];
				const message = `"${id}" already leads to a quotation of this meeting. Delete it here.`;
				yield { level: 'error', rule: 'former-id', file, spot: { path }, message };
			}
			taken.add(id);
		}
	}
}

/** What a reader is told to see in place of a withdrawn record has to be there. */
export function* withdrawals({ byId, unsound, withdrawn, edition }: Lookup): Generator<Finding> {
	for (const { file, data } of withdrawn.values()) {
		const { date, see } = data.withdrawn;
		if (isAfter(date, edition)) yield tooLate(file, ['withdrawn', 'date'], date, edition);
		if (see === undefined || byId.has(see) || unsound.some(({ id }) => id === see)) continue;
		const near = closest(see, [...byId.keys()]);
		const cure = withdrawn.has(see)
			? 'It was withdrawn too: name another, or delete the field.'
			: near
				? `Did you mean "${near}"?`
				: 'Correct the id, or delete the field.';
		const message = `Readers are told to see "${see}", but there is no such record. ${cure}`;
		yield {
			level: 'error',
			rule: 'reference',
			file,
			spot: { path: ['withdrawn', 'see'] },
			message,
		};
	}
}

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
		if (isAfter(date, edition)) yield tooLate(file, ['corrections', index, 'date'], date, edition);
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

function isAfter(date: string, edition: string | undefined): boolean {
	if (edition === undefined) return false;
	return (readDate(date).earliest ?? '') > (readDate(edition).latest ?? '9999');
}

function tooLate(file: string, path: readonly PropertyKey[], date: string, edition = ''): Finding {
	const message = `${formatDate(date)} is after the edition (${formatDate(edition)}) that site.yaml gives. Correct the date, or \`edition\` in site.yaml.`;
	return { level: 'error', rule: 'edition', file, spot: { path }, message };
}

function valueWords(value: Correction['was']): string {
	return value === undefined ? 'nothing' : `"${value}"`;
}
