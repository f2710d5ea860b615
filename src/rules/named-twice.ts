import type { Entry } from '../archive/entry.ts';
import { kindsWith } from '../schemas/records.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** A list that names each thing once: where it stands, and what it names. */
interface List {
	path: readonly PropertyKey[];
	items: readonly string[];
	/** Where in an item the name stands, if items are fields. */
	field?: string;
	/** What else to do than delete one. */
	advice?: string;
}

/** Lists that name one thing twice: it would be printed and counted twice. */
export function* namedTwice({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) yield* repeats(meeting, meetingLists(meeting));
	for (const visit of records.visits) {
		const { officials, to, sources, inferred } = visit.data;
		yield* repeats(visit, plainLists({ officials, to, sources, inferred }));
	}
	for (const series of records.series) {
		yield* repeats(series, plainLists({ countries: series.data.countries }));
	}
	for (const gap of records.gaps) yield* repeats(gap, plainLists({ about: gap.data.about }));
	for (const kind of kindsWith('aliases')) {
		for (const entry of records[kind] as readonly Entry[]) {
			const aliases = 'aliases' in entry.data ? entry.data.aliases : [];
			yield* repeats(entry, plainLists({ aliases }));
		}
	}
}

function meetingLists({ data }: Entry<'meetings'>): List[] {
	const { officials, accounts, countries, unnamed, commitments, disputed, inferred } = data;
	return [
		{
			path: ['officials'],
			items: officials.map(({ official }) => official),
			advice: '; an official with two roles has both in one `as`',
		},
		{ path: ['accounts'], items: accounts.map(({ source }) => source) },
		{
			path: ['disputed'],
			items: disputed.map(({ field }) => field),
			field: 'field',
			advice: ', with all its readings',
		},
		...plainLists({ countries, unnamed, inferred }),
		...accounts.flatMap((account, index): List[] => [
			{ path: ['accounts', index, 'countries'], items: account.countries },
			{
				path: ['accounts', index, 'officials'],
				items: account.officials.map(({ official }) => official),
			},
		]),
		...commitments.flatMap((commitment, index) =>
			plainLists(
				{ speakers: commitment.speakers, for: commitment.for, topics: commitment.topics },
				['commitments', index],
			),
		),
	];
}

function plainLists(
	lists: Readonly<Record<string, readonly string[]>>,
	at: readonly PropertyKey[] = [],
): List[] {
	return Object.entries(lists).map(([field, items]) => ({ path: [...at, field], items }));
}

function* repeats(entry: { file: string }, lists: readonly List[]): Generator<Finding> {
	for (const { path, items, field, advice = '' } of lists) {
		const seen = new Set<string>();
		for (const [index, id] of items.entries()) {
			if (seen.has(id)) {
				const spot = { path: [...path, index, ...(field === undefined ? [] : [field])] };
				const message = `"${id}" is listed twice in \`${String(path.at(-1))}\`. Keep one of the two${advice}.`;
				yield error('twice', entry, spot, message);
			}
			seen.add(id);
		}
	}
}
