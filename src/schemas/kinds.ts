/** The kinds of record, each with what messages call one of them. */

export const recordNouns = {
	meetings: 'meeting',
	officials: 'official',
	countries: 'country',
	organisations: 'organisation',
	visits: 'visit',
	series: 'series',
	sources: 'source',
	topics: 'topic',
	gaps: 'gap',
	phrases: 'phrase',
} as const;

export type RecordKind = keyof typeof recordNouns;

/** "official", "country or organisation", or "record" for any kind. */
export function nounOf(kinds: readonly RecordKind[]): string {
	return kinds.length === 0 ? 'record' : kinds.map((kind) => recordNouns[kind]).join(' or ');
}
