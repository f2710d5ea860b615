/** What the records of an archive say of one text: the measure that drafts are held against. */

import type { Archive } from '../archive/archive.ts';
import type { Entry, Source } from '../archive/entry.ts';
import { fixityOf } from '../archive/fixity.ts';
import type { Span } from './layout.ts';

export interface ExpectedMeeting {
	id: string;
	/** Dates that the accounts in this text give, or the archive's own: any of them is right. */
	dates: string[];
	officials: string[];
	countries: string[];
	session?: number | undefined;
}

export interface ExpectedQuotation extends Span {
	meeting: string;
	speakers: readonly string[];
	speech: 'direct' | 'reported' | 'agreed';
}

export interface Expected {
	meetings: ExpectedMeeting[];
	quotations: ExpectedQuotation[];
	/** Quotations whose place in the text was not found. */
	lost: number;
	/** The latest day of publication among the sources of the text. */
	published?: string | undefined;
	/** Officials who stand in these meetings. */
	officials: Set<string>;
}

/** What an archive records of the text with this SHA-256, with the place of every quotation. */
export function expectedOf(archive: Archive, sha256: string, text: string): Expected {
	const sources = new Map<string, Source>(
		archive.sources
			.filter((source) => fixityOf(archive, source) === sha256)
			.map((source) => [source.id, source]),
	);
	const meetings: ExpectedMeeting[] = [];
	const quotations: ExpectedQuotation[] = [];
	let lost = 0;
	for (const meeting of archive.meetings) {
		const accounts = meeting.data.accounts.filter(({ source }) => sources.has(source));
		if (accounts.length === 0) continue;
		meetings.push({
			id: meeting.id,
			dates: [...new Set([meeting.data.date, ...accounts.flatMap(({ date }) => date ?? [])])],
			officials: meeting.data.officials.map(({ official }) => official),
			countries: [...meeting.data.countries],
			session: meeting.data.session,
		});
		for (const one of meeting.data.commitments) {
			const source = sources.get(one.account);
			if (!source) continue;
			const span = locate(text, source, one.quote);
			if (span)
				quotations.push({
					...span,
					meeting: meeting.id,
					speakers: one.speakers,
					speech: one.speech,
				});
			else lost++;
		}
	}
	const published = [...sources.values()]
		.flatMap(({ data }) => data.published ?? [])
		.toSorted()
		.at(-1);
	return {
		meetings,
		quotations,
		lost,
		published,
		officials: new Set(meetings.flatMap(({ officials }) => officials)),
	};
}

/** Where a quotation stands: in the extent of its source, white space apart. */
function locate(text: string, { data }: Entry<'sources'>, quote: string): Span | undefined {
	const from = data.extent ? (find(text, data.extent.from, 0)?.start ?? 0) : 0;
	const parts = quote.split(' […] ').map((part) => find(text, part, from));
	const [first, last] = [parts[0], parts.at(-1)];
	return first && last ? { start: first.start, end: last.end } : undefined;
}

function find(text: string, words: string, from: number): Span | undefined {
	const pattern = words
		.trim()
		.split(/\s+/)
		.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join(String.raw`\s+`);
	const search = new RegExp(pattern, 'g');
	search.lastIndex = from;
	const match = search.exec(text);
	return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
