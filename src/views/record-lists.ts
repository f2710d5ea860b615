/** The lists of records by name: what each is called, what is counted in it, and its division by letter. */

import { plainLetters } from '../text/plain-letters.ts';
import { messages } from '../messages/messages.ts';
import type { Archive } from '../archive/archive.ts';
import { filedUnder, type Entry } from '../archive/entry.ts';

export interface RecordList {
	kind: 'countries' | 'officials' | 'organisations' | 'series' | 'sources' | 'topics';
	title: string;
	description: string;
	/** By the name to file under. */
	records: readonly Entry[];
	/** The number that stands behind a record, and what it counts. */
	count: (id: string) => number;
	unit: 'meetings' | 'quotations';
}

/** Records that are filed under one letter. */
export interface LetterGroup {
	letter: string;
	/** The letter as it stands in an address. */
	slug: string;
	records: readonly Entry[];
}

/** More records than these are not listed on one page but by letter. */
export const mostOnOnePage = 1000;

/** Every list of records by name. */
export function recordLists(archive: Archive): RecordList[] {
	const { meetingsBy, commitmentsByTopic } = archive;
	const meetings = (key: keyof Archive['meetingsBy']) => ({
		count: (id: string) => meetingsBy[key].get(id)?.length ?? 0,
		unit: 'meetings' as const,
	});
	const { recordKindLabels, recordListDescriptions } = messages();
	const words = (kind: RecordList['kind']) => ({
		title: recordKindLabels[kind].label,
		description: recordListDescriptions[kind],
	});
	return [
		{
			kind: 'countries',
			...words('countries'),
			records: archive.countries,
			...meetings('country'),
		},
		{
			kind: 'officials',
			...words('officials'),
			records: archive.officials,
			...meetings('official'),
		},
		{
			kind: 'organisations',
			...words('organisations'),
			records: archive.organisations,
			...meetings('organisation'),
		},
		{
			kind: 'series',
			...words('series'),
			records: archive.series,
			...meetings('series'),
		},
		{
			kind: 'sources',
			...words('sources'),
			records: archive.sources,
			...meetings('source'),
		},
		{
			kind: 'topics',
			...words('topics'),
			records: archive.topics,
			count: (id) => commitmentsByTopic.get(id)?.length ?? 0,
			unit: 'quotations',
		},
	];
}

/** The list of one kind. */
export function recordListOf(archive: Archive, kind: string): RecordList {
	const list = recordLists(archive).find((one) => one.kind === kind);
	if (!list) throw new Error(`There is no list of ${kind}.`);
	return list;
}

/** Records by the first letter of the name to file under, in their order; signs and digits are together. */
export function byLetter(records: readonly Entry[]): LetterGroup[] {
	const letterOf = (entry: Entry) => {
		const [first = ''] = plainLetters(filedUnder(entry)).toUpperCase();
		return /\p{L}/u.test(first) ? first : '0–9';
	};
	return Array.from(Map.groupBy(records, letterOf), ([letter, of]) => ({
		letter,
		slug: letter === '0–9' ? '0-9' : letter.toLowerCase(),
		records: of,
	}));
}
