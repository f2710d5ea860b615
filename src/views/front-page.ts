import type { Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import type { Meeting } from '../archive/entry.ts';
import { messages } from '../messages/messages.ts';

/** What the home page shows of an archive. */
export interface FrontPage {
	/** Latest first. */
	latest: readonly Meeting[];
	figures: readonly { label: string; count: number; path: string }[];
	/** The latest quotation of a speaker's own words, else the latest of all. */
	quotation?: Commitment | undefined;
}

const latestCount = 6;

/** Chooses what the home page shows. */
export function frontPage(archive: Archive): FrontPage {
	const { meetings, officials, countries, relations, commitments, sources } = archive;
	const text = messages().frontPageFigures;
	const figures = [
		{ label: text.meetings, count: meetings.length, path: '/timeline/' },
		{ label: text.quotations, count: commitments.length, path: '/quotes/' },
		{ label: text.officials, count: officials.length, path: '/officials/' },
		{ label: text.countries, count: countries.length, path: '/countries/' },
		{ label: text.relations, count: relations.length, path: '/relations/' },
		{ label: text.sources, count: sources.length, path: '/sources/' },
	];
	return {
		latest: meetings.toReversed().slice(0, latestCount),
		figures,
		quotation: commitments.findLast(({ data }) => data.speech === 'direct') ?? commitments.at(-1),
	};
}
