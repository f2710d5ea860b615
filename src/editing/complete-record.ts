/** From what an editor answered to a record: what follows from the answers need not be typed. */

import { recordText } from '../data/write-record.ts';
import { formatDate } from '../dates/date-words.ts';
import { filedUnder, labelOf, type Entry, type Records } from '../archive/entry.ts';
import { isPrintedAsFiled, sortName } from '../text/sort-name.ts';
import { recordKinds, recordSchemas, type RecordKind } from '../schemas/records.ts';
import { dateInId, freeId, slugOf } from './record-id.ts';

/** What was answered, by the name of the field ("place.city" for a field of a field). */
export type Answers = Readonly<Record<string, unknown>>;

/** An official at a meeting, as answered. */
export interface Person {
	official: string;
	as?: string | undefined;
	for: string;
}

/** A quotation, as answered. */
export interface Quotation {
	speakers: string[];
	for?: string[];
	speech: string;
	act: string;
	topics: string[];
	account: string;
	quote: string;
}

export interface NewRecord {
	id: string;
	/** Path below the content folder. */
	file: string;
	/** The whole file. */
	text: string;
	/** Its fields, as they are written. */
	data: Readonly<Record<string, unknown>>;
}

/**
 * The record of a kind that answers make: fields that follow from others are filled in, and fields stand in
 * the order of the schema. Its id, if none is given, is its date and names. It is not checked here.
 */
export function completeRecord(
	kind: RecordKind,
	answers: Answers,
	records: Records,
	{ id: wantedId, body = '' }: { id?: string | undefined; body?: string | undefined } = {},
): NewRecord {
	const byId = new Map(
		recordKinds.flatMap((one) => records[one].map((entry) => [entry.id, entry])),
	);
	const given: Record<string, unknown> = {};
	for (const [field, value] of Object.entries(answers)) {
		const [outer = field, inner] = field.split('.');
		given[outer] = inner ? { ...(given[outer] as object | undefined), [inner]: value } : value;
	}
	const data: Record<string, unknown> = { ...given, ...derived(kind, given, byId) };
	const fields = Object.keys(recordSchemas[kind].shape);
	const inOrder = Object.fromEntries(
		fields.map((field): [string, unknown] => [field, data[field]]),
	);
	const id = wantedId ?? proposeId(kind, data);
	const year = kind === 'meetings' ? /^\D*(\d{4})/.exec(textOf(data['date']))?.[1] : undefined;
	const file = [kind, year, `${id}.md`].filter(Boolean).join('/');
	return { id, file, text: recordText(inOrder, body), data };
}

type ById = ReadonlyMap<string, Entry>;

/** Fields that follow from the answers. */
function derived(kind: RecordKind, data: Record<string, unknown>, byId: ById) {
	return kind === 'meetings' ? { ...partiesOf(data, byId), commitments: commitmentsOf(data) } : {};
}

/** The countries that took part: those of the people, and those of whose people no name is known. */
function partiesOf(data: Record<string, unknown>, byId: ById) {
	const people = (data['officials'] ?? []) as Person[];
	const represented = new Set(people.flatMap((one) => countryOf(one.for, byId) ?? []));
	const others = (data['countries'] ?? []) as string[];
	return {
		countries: [...new Set([...represented, ...others])].toSorted(),
		unnamed: others.filter((id) => !represented.has(id)).toSorted(),
		accounts: ((data['accounts'] ?? []) as string[]).map((source) => ({ source })),
	};
}

/** The country for which somebody spoke, who may have spoken for one of its provinces or parties. */
export function countryOf(party: string, byId: ById): string | undefined {
	const entry = byId.get(party);
	if (entry?.kind === 'countries') return party;
	return entry?.kind === 'organisations'
		? (entry as Entry<'organisations'>).data.country
		: undefined;
}

function commitmentsOf(data: Record<string, unknown>) {
	const taken = new Set<string>();
	return ((data['commitments'] ?? []) as Quotation[]).map((one) => {
		const id = freeId(slugOf(one.quote.split(/\s+/).slice(0, 5).join(' ')) || 'words', taken);
		taken.add(id);
		const { speakers, for: sides, speech, act, quote, account, topics } = one;
		return { id, speakers, for: sides, speech, act, quote, account, topics };
	});
}

/** Verbs of titles, by kind of meeting; the others "meet". */
const verbs: Readonly<Record<string, string>> = {
	call: 'speaks by telephone with',
	'video-call': 'speaks by video with',
	talks: 'holds talks with',
	visit: 'visits',
	inspection: 'inspects',
};

/** Answers that follow from the others, and that an editor may well leave as they are. */
export function proposeAnswers(kind: RecordKind, answers: Answers, records: Records): Answers {
	if (kind === 'sources') return { language: 'en' };
	if (kind === 'meetings' || kind === 'visits') {
		const propose = kind === 'meetings' ? proposeTitle : proposeVisitTitle;
		const title = propose(answers, records);
		return title === '' ? {} : { title };
	}
	const { name, country } = answers;
	return kind === 'officials' && typeof name === 'string'
		? { sort: proposeSort(name, country as string | undefined, records) }
		: {};
}

/** A title that says who met whom, and where. Empty if nobody is named. */
function proposeTitle(answers: Answers, records: Records): string {
	const nameOf = (id: string) => {
		const entry = recordKinds
			.flatMap((kind) => records[kind] as readonly Entry[])
			.find((one) => one.id === id);
		return entry ? labelOf(entry) : id;
	};
	const [first, ...others] = ((answers['officials'] ?? []) as Person[]).map(({ official }) =>
		nameOf(official),
	);
	if (!first) return '';
	const kind = textOf(answers['kind']);
	const city = textOf(answers['place.city'] ?? answers['place.region']);
	const land = answers['place.country'] ? nameOf(textOf(answers['place.country'])) : '';
	const where = city || land;
	if (kind === 'visit' || kind === 'inspection')
		return `${first} ${verbs[kind]} ${land || city}`.trim();
	if (others.length === 0) return where ? `${first} in ${where}` : first;
	const whom = others.length > 2 ? `${others[0]} and others` : others.join(' and ');
	return `${first} ${verbs[kind] ?? 'meets'} ${whom}${where ? ` in ${where}` : ''}`;
}

/**
 * The name to file an official under, in the manner of the officials of that country: with a comma where
 * most of them have one, otherwise as it is. Of a country without officials, as its people mostly are.
 */
function proposeSort(name: string, country: string | undefined, records: Records): string {
	const compatriots = records.officials.filter(({ data }) => data.country === country);
	const withComma = compatriots.filter((entry) => filedUnder(entry).includes(',')).length;
	const isInOrder =
		compatriots.length === 0 ? isPrintedAsFiled(country) : withComma * 2 <= compatriots.length;
	return sortName(name, isInOrder);
}

/** "Wang Yi in Vietnam, September 2021". Empty if it is not said who came, or where to. */
function proposeVisitTitle(answers: Answers, records: Records): string {
	const labelIn = (entries: readonly Entry[], id: string) => {
		const entry = entries.find((one) => one.id === id);
		return entry ? labelOf(entry) : id;
	};
	const people = ((answers['officials'] ?? []) as string[]).map((id) =>
		labelIn(records.officials, id),
	);
	const lands = ((answers['to'] ?? []) as string[]).map((id) => labelIn(records.countries, id));
	const month = dateInId(textOf(answers['date'])).slice(0, 'YYYY-MM'.length);
	if (people.length === 0 || lands.length === 0) return '';
	return [`${people.join(' and ')} in ${lands.join(' and ')}`, month && formatDate(month)]
		.filter(Boolean)
		.join(', ');
}

function proposeId(kind: RecordKind, data: Record<string, unknown>): string {
	const date = dateInId(textOf(data['date'] ?? data['published']));
	const name = textOf(data['name'] ?? data['title']);
	const people = ((data['officials'] ?? []) as (Person | string)[]).map((one) =>
		typeof one === 'string' ? one : one.official,
	);
	switch (kind) {
		case 'meetings':
			return slugOf([date, ...(people.length > 0 ? people.slice(0, 2) : [name])].join(' '));
		case 'visits':
			return slugOf([people[0], ...((data['to'] ?? []) as string[]).slice(0, 1), date].join(' '));
		case 'sources':
			return slugOf([textOf(data['outlet']) || name, date].join(' '));
		default:
			return slugOf(name);
	}
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
