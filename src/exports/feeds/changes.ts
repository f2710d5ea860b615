import type { Archive } from '../../archive/archive.ts';
import { changesOf, changeWords } from '../../views/changes.ts';
import { messages } from '../../messages/messages.ts';
import { changePath, changesPath, sitePath } from '../../urls.ts';
import { atomFeed } from './atom.ts';

/** Changes that the feed holds; the pages have them all. */
const most = 50;

/** The newest corrections and withdrawals as an Atom feed. */
export function changesFeed(archive: Archive): string {
	const text = messages().changesFeed;
	return atomFeed(
		archive.site,
		{
			path: sitePath('/changes/feed.xml'),
			page: changesPath(),
			title: text.title,
			description: text.description,
		},
		changesOf(archive)
			.slice(0, most)
			.map((change) => ({
				path: changePath(change.kind, change.record, change.number),
				title: (change.withdrawn ? text.withdrawn : text.corrected)(change.title),
				summary: changeWords(archive, change),
				day: change.date,
			})),
	);
}
