import { Feed } from 'feed';
import type { SiteData } from '../../schemas/site.ts';
import { absoluteAddress } from '../../urls.ts';

/** One thing that a feed tells of. */
export interface FeedEntry {
	/** Path of the page that tells it: with the address of the archive, what readers know it by for ever. */
	path: string;
	title: string;
	/** Plain text. */
	summary: string;
	/** The day on which it came, as 2026-11-22. */
	day: string;
}

export interface FeedHead {
	/** Path of the feed itself. */
	path: string;
	/** Path of the page that it follows. */
	page: string;
	title: string;
	description: string;
}

/**
 * An Atom feed (RFC 4287) of entries, the newest first. It says the same each time that the same archive is
 * built: it is as old as its newest entry, or as the edition where it has none.
 */
export function atomFeed(
	site: SiteData,
	{ path, page, title, description }: FeedHead,
	entries: readonly FeedEntry[],
): string {
	const address = (to: string) => absoluteAddress(site, to);
	const updated =
		entries
			.map(({ day }) => day)
			.toSorted()
			.at(-1) ?? site.edition?.slice(0, 10);
	const feed = new Feed({
		id: address(page),
		title: `${title} · ${site.title}`,
		description,
		link: address(page),
		feedLinks: { atom: address(path) },
		language: site.language,
		copyright: site.licence.records,
		author: { name: site.publisher ?? site.title },
		generator: 'Readout',
		updated: midnight(updated),
	});
	for (const entry of entries) {
		feed.addItem({
			id: address(entry.path),
			link: address(entry.path),
			title: asHtml(entry.title),
			description: asHtml(entry.summary),
			date: midnight(entry.day),
		});
	}
	return feed.atom1();
}

/** The library calls titles and summaries HTML, so signs that HTML reads otherwise are written as it wants them. */
function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Feeds give an instant: the beginning of the day, in world time. */
function midnight(day: string | undefined): Date {
	return new Date(`${day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '1970-01-01'}T00:00:00Z`);
}
