/** What changed in an archive since it was published: corrections and withdrawals, newest first, and renamed records. */

import type { Correction } from '../schemas/history.ts';
import { fillsItsDays } from '../archive/duration.ts';
import { fieldAt, fieldsOf } from '../schemas/field-list.ts';
import { recordSchemas, type RecordKind } from '../schemas/records.ts';
import { nameOf, type Archive } from '../archive/archive.ts';
import { messages } from '../messages/messages.ts';
import { formatDate } from '../dates/date-words.ts';
import { explainDate } from '../dates/dates.ts';
import { type Entry, type Meeting, type Visit, type Withdrawn } from '../archive/entry.ts';

/** One thing that was done to one record on one day. */
export interface Change {
	/** Unique among all changes for ever. */
	id: string;
	/** Which correction of the record it is, counted from 1 in the order of its file. */
	number?: number;
	/** The day, as 2026-11-22. */
	date: string;
	kind: RecordKind;
	record: string;
	/** What the record is called. */
	title: string;
	correction?: Correction;
	withdrawn?: Withdrawn['data']['withdrawn'];
}

/** A record under an address that it had before. */
export interface Move {
	kind: RecordKind;
	from: string;
	entry: Entry;
}

/** Every correction and withdrawal, newest first, then by record, then as the record has them. */
export function changesOf(archive: Archive): Change[] {
	const changes: Change[] = [];
	for (const entry of archive.byId.values()) {
		changes.push(...correctionsOf(archive, entry));
	}
	for (const gone of archive.withdrawn) {
		const { withdrawn } = gone.data;
		changes.push({
			id: `${gone.id}-withdrawn`,
			date: withdrawn.date,
			kind: gone.kind,
			record: gone.id,
			title: withdrawnTitle(gone),
			withdrawn,
		});
	}
	// The sort keeps the order of the corrections of one record.
	return changes.toSorted((a, b) => compare(b.date, a.date) || compare(a.record, b.record));
}

/** The corrections of one record, in the order of its file. */
export function correctionsOf(archive: Archive, entry: Entry): Change[] {
	return entry.data.corrections.map((correction, index) => ({
		id: `${entry.id}-${index + 1}`,
		number: index + 1,
		date: correction.date,
		kind: entry.kind,
		record: entry.id,
		title: nameOf(archive, entry.id),
		correction,
	}));
}

/** Changes by year, the newest first. */
export function changesByYear(changes: readonly Change[]): { year: string; changes: Change[] }[] {
	const years = Map.groupBy(changes, ({ date }) => date.slice(0, 4));
	return Array.from(years, ([year, of]) => ({ year, changes: of }));
}

/** Every address that a record had before, by kind and former id. */
export function movesOf(archive: Archive): Move[] {
	return Array.from(archive.byId.values(), (entry) =>
		entry.data.formerly.map((from) => ({ kind: entry.kind, from, entry })),
	)
		.flat()
		.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.from, b.from));
}

/** What a withdrawn record was called; its id if the file no longer says. */
export function withdrawnTitle({ id, data }: Withdrawn): string {
	return data.title ?? data.name ?? id;
}

/** The parts of a corrected field in words: records by their names. */
export function fieldWords(archive: Archive, { field }: Correction): string {
	return field
		.split('.')
		.map((part) => nameOf(archive, part))
		.join(': ');
}

/** What stood in a field or stands there now, as readers see it: dates in words. */
export function valueWords(
	archive: Archive,
	{ kind, record }: Pick<Change, 'kind' | 'record'>,
	{ field }: Correction,
	value: string,
): string {
	const type = fieldAt(fieldsOf(recordSchemas[kind]), field)?.value;
	if (type?.type !== 'date' || explainDate(value) !== undefined) return value;
	const entry = archive.byId.get(record);
	const lasts =
		field === 'date' && (entry?.kind === 'meetings' || entry?.kind === 'visits')
			? fillsItsDays(entry as Meeting | Visit)
			: type.lasts;
	return formatDate(value, { lasts });
}

/** A change in one sentence, for feeds. */
export function changeWords(archive: Archive, change: Change): string {
	const { kind, correction, withdrawn } = change;
	const { changeSentences: text, recordKindLabels } = messages();
	if (withdrawn) return text.withdrawn(recordKindLabels[kind].one, withdrawn.why);
	if (!correction) return '';
	const [was, now] = [correction.was, correction.now].map(
		(value) => value && text.value(valueWords(archive, change, correction, value)),
	);
	const field = fieldWords(archive, correction);
	const what =
		was === undefined
			? text.added(field, now ?? '')
			: now === undefined
				? text.takenOut(field, was)
				: text.changed(field, was, now);
	const { why, thanks } = correction;
	return [what, why, ...(thanks ? [text.thanks(thanks)] : [])].join(' ');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
