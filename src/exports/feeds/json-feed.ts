import type { SiteData } from '../../schemas/site.ts';
import { absoluteAddress } from '../../urls.ts';
import type { FeedEntry, FeedHead } from './atom.ts';

/** A JSON Feed (version 1.1) of entries, the newest first. The `feed` library writes version 1 only. */
export function jsonFeed(
	site: SiteData,
	{ path, page, title, description }: FeedHead,
	entries: readonly FeedEntry[],
): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: `${title} · ${site.title}`,
		home_page_url: absoluteAddress(site, page),
		feed_url: absoluteAddress(site, path),
		description,
		language: site.language,
		authors: [{ name: site.publisher ?? site.title, url: site.address }],
		items: entries.map((entry) => ({
			id: absoluteAddress(site, entry.path),
			url: absoluteAddress(site, entry.path),
			title: entry.title,
			content_text: entry.summary,
			date_published: `${entry.day}T00:00:00Z`,
		})),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
