/** The row table in the browser: which record is which row, and what each row is filed under. */

import { searchTypes } from '../messages/en.ts';
import { fold } from '../text/fold.ts';
import type { Names, RowTable } from './row-table.ts';
import { fit, fitDays, type Span } from '../dates/date-range.ts';

export const facetNames = [
	'type',
	'country',
	'side',
	'official',
	'topic',
	'speech',
	'act',
	'source',
	'place',
	'kind',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Rows are numbered: quotations first, then meetings, then officials, each in the order of the archive. */
export class Table {
	readonly raw: RowTable;
	readonly rowByKey = new Map<string, number>();
	readonly quotationCount: number;
	readonly meetingCount: number;
	readonly size: number;
	private readonly labels = new Map<FacetName, ReadonlyMap<string, string>>();

	constructor(raw: RowTable) {
		this.raw = raw;
		this.quotationCount = raw.quotations.id.length;
		this.meetingCount = raw.meetings.id.length;
		this.size = this.quotationCount + this.meetingCount + raw.people.id.length;
		const lists = [raw.quotations.keys, raw.meetings.keys, raw.people.keys];
		for (const [row, key] of lists.flatMap((keys) => keys.split(' ').filter(Boolean)).entries()) {
			this.rowByKey.set(key, row);
		}
	}

	/** Index of the meeting that a row is, or is said at; -1 for an official. */
	meetingOf(row: number): number {
		if (row < this.quotationCount) return this.raw.quotations.meeting[row] ?? -1;
		const meeting = row - this.quotationCount;
		return meeting < this.meetingCount ? meeting : -1;
	}

	/** The days that a row's date allows; nothing for an official. */
	spanOf(row: number): Span | undefined {
		const meeting = this.meetingOf(row);
		if (meeting < 0) return undefined;
		const { from, to } = this.raw.meetings;
		return { from: from[meeting] ?? 0, to: to[meeting] ?? 99999999 };
	}

	/** The years that a row's date may fall in; none for an official, or where they are more than ten. */
	yearsOf(row: number): number[] {
		const whole = this.spanOf(row);
		if (!whole) return [];
		const years = new Set<number>();
		for (const { from, to } of this.raw.daysApart[this.meetingOf(row)]?.spans ?? [whole]) {
			const first = Math.floor((from === 0 ? to : from) / 10000);
			const last = Math.floor((to === 99999999 ? from : to) / 10000);
			if (last - first >= 10) return [];
			for (let year = first; year <= last; year++) years.add(year);
		}
		return years.size > 10 ? [] : [...years];
	}

	/** Places rows in time: a meeting before its quotations, officials last. */
	timeOf(row: number): number {
		const meeting = this.meetingOf(row);
		return meeting < 0 ? Infinity : meeting;
	}

	/** What a row is filed under in one facet: ids of records and places, or the labels of closed lists. */
	valuesOf(row: number, facet: FacetName): string[] {
		const { raw } = this;
		const isQuotation = row < this.quotationCount;
		const meeting = this.meetingOf(row);
		const at = (values: readonly string[], indexes: readonly number[] = []) =>
			indexes.flatMap((index) => values[index] ?? []);
		if (meeting < 0) {
			const person = row - this.quotationCount - this.meetingCount;
			if (facet === 'type') return [searchTypes.official];
			if (facet === 'official') return at(raw.people.id, [person]);
			const country = raw.people.country[person] ?? -1;
			return facet === 'country' ? at(raw.partyIds, [country]) : [];
		}
		switch (facet) {
			case 'type':
				return [isQuotation ? searchTypes.quotation : searchTypes.meeting];
			case 'country':
				return at(raw.partyIds, raw.meetings.countries[meeting]);
			case 'official':
				return at(
					raw.people.id,
					isQuotation ? raw.quotations.speakers[row] : raw.meetings.officials[meeting],
				);
			case 'place':
				return at(raw.placeIds, [raw.meetings.place[meeting] ?? -1]);
			case 'kind':
				return [raw.kinds[raw.meetings.kind[meeting] ?? -1] ?? ''];
			case 'side':
				return isQuotation ? at(raw.partyIds, raw.quotations.sides[row]) : [];
			case 'topic':
				return isQuotation ? at(raw.topicIds, raw.quotations.topics[row]) : [];
			case 'speech':
				return isQuotation ? [raw.speeches[Number(raw.quotations.speech[row])] ?? ''] : [];
			case 'act':
				return isQuotation ? [raw.acts[Number(raw.quotations.act[row])] ?? ''] : [];
			case 'source':
				return isQuotation
					? (raw.sources[raw.quotations.source[row] ?? -1]?.slice(0, 1) ?? [])
					: [];
			default:
				facet satisfies never;
				return [];
		}
	}

	/** Every value of a facet, as rows are filed under it. */
	allValues(facet: FacetName): readonly string[] {
		const { raw } = this;
		switch (facet) {
			case 'official':
				return raw.people.id;
			case 'country':
			case 'side':
				return raw.partyIds;
			case 'topic':
				return raw.topicIds;
			case 'place':
				return raw.placeIds;
			default:
				return this.labelsOf(facet);
		}
	}

	/** The names of the values of a facet, in the same order, for finding the one that a reader means. */
	namesOf(facet: FacetName): readonly Names[] {
		const { raw } = this;
		switch (facet) {
			case 'official':
				return raw.officials;
			case 'country':
			case 'side':
				return raw.parties;
			case 'topic':
				return raw.topics;
			case 'place':
				return raw.places;
			case 'source':
				return raw.sources;
			case 'kind':
				return raw.kinds.map((label): Names => [label]);
			case 'act':
				return raw.acts.map((label): Names => [label]);
			case 'speech':
				return raw.speeches.map((label): Names => [label]);
			case 'type':
				return Object.values(searchTypes).map((label): Names => [label]);
			default:
				facet satisfies never;
				return [];
		}
	}

	/** What readers see of a value of a facet. */
	labelOf(facet: FacetName, value: string): string {
		let labels = this.labels.get(facet);
		if (!labels) {
			const shown = this.labelsOf(facet);
			labels = new Map(this.allValues(facet).map((one, index) => [one, shown[index] ?? one]));
			this.labels.set(facet, labels);
		}
		return labels.get(value) ?? value;
	}

	private labelsOf(facet: FacetName): string[] {
		return this.namesOf(facet).map(([shown]) => shown);
	}

	/** How a row's date lies to a span: an official has no date and lies outside. */
	fitOf(row: number, span: Span): 'inside' | 'maybe' | 'outside' {
		const days = this.raw.daysApart[this.meetingOf(row)];
		if (days) return fitDays(days, span);
		const date = this.spanOf(row);
		return date ? fit(date, span) : 'outside';
	}
}

/**
 * Indexes of the names that a reader may mean: those of which a name or alias is the same, whatever its
 * marks and capitals; else those that have each word of it, in any order and perhaps only begun; in
 * scripts without spaces, those that contain it.
 */
export function findNames(names: readonly Names[], wanted: string): number[] {
	const value = fold(wanted);
	if (value === '') return [];
	const folded = names.map((all) => all.map(fold));
	const same = indexesWhere(folded, (name) => name === value);
	if (same.length > 0) return same;
	const words = value.split(' ');
	const begun = indexesWhere(folded, (name) => {
		const parts = name.split(' ');
		return words.every((word) => parts.some((part) => part.startsWith(word)));
	});
	if (begun.length > 0) return begun;
	return /[^ -\u024f]/u.test(value) ? indexesWhere(folded, (name) => name.includes(value)) : [];
}

function indexesWhere(folded: readonly string[][], test: (name: string) => boolean): number[] {
	return folded.flatMap((names, index) => (names.some(test) ? [index] : []));
}
