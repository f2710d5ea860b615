import { messages } from '../../messages/messages.ts';
import { acts, speeches } from '../../schemas/meeting.ts';
import { groupByEach, inOrderOfNames, nameOf, type Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { yearsOf } from '../../dates/dates.ts';

/** Quotations on one page of a list: as many as a page of 20 kB holds. A topic shows the first page of its own. */
export const quotationsOnOnePage = 80;

/** One way to browse quotations. */
export interface Facet {
	facet: 'side' | 'act' | 'speech' | 'topic' | 'year';
	title: string;
	values: readonly FacetValue[];
}

export interface FacetValue {
	value: string;
	label: string;
	/** Oldest first. */
	commitments: readonly Commitment[];
}

/** The ways to browse quotations: sides and topics by name, acts and speech as their tables have them, years in order. */
export function quotationFacets(archive: Archive): Facet[] {
	const { commitments } = archive;
	const bySide = groupByEach(commitments, ({ sides }) => sides);
	const byTopic = groupByEach(commitments, ({ data }) => data.topics);
	const byYear = groupByEach(commitments, ({ meeting }) => yearsOf(meeting.data.date).map(String));

	const records = (groups: ReadonlyMap<string, Commitment[]>) =>
		inOrderOfNames(archive, groups.keys()).map((value) => ({
			value,
			label: nameOf(archive, value),
			commitments: groups.get(value) ?? [],
		}));
	const words = <Word extends string>(
		groups: ReadonlyMap<Word, Commitment[]>,
		list: readonly Word[],
		labels: Readonly<Record<Word, { label: string }>>,
	) =>
		list.flatMap((value) => {
			const of = groups.get(value);
			return of ? [{ value, label: labels[value].label, commitments: of }] : [];
		});

	const titles = messages().quotationFacets;
	return [
		{ facet: 'side', title: titles.side, values: records(bySide) },
		{
			facet: 'speech',
			title: titles.speech,
			values: words(
				groupByEach(commitments, ({ data }) => data.speech),
				speeches,
				messages().speechLabels,
			),
		},
		{
			facet: 'act',
			title: titles.act,
			values: words(
				groupByEach(commitments, ({ data }) => data.act),
				acts,
				messages().actLabels,
			),
		},
		{ facet: 'topic', title: titles.topic, values: records(byTopic) },
		{
			facet: 'year',
			title: titles.year,
			values: [...byYear.keys()]
				.toSorted()
				.map((year) => ({ value: year, label: year, commitments: byYear.get(year) ?? [] })),
		},
	];
}
