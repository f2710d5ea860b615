import type { Archive } from '../../archive/archive.ts';
import { changesOf, changeWords } from '../../views/changes.ts';
import { changePath, changesPath, sitePath } from '../../urls.ts';
import { atomFeed } from './atom.ts';

/** Changes that the feed holds; the pages have them all. */
const most = 50;

/** The newest corrections and withdrawals as an Atom feed. */
export function changesFeed(archive: Archive): string {
	return atomFeed(
		archive.site,
		{
			path: sitePath('/changes/feed.xml'),
			page: changesPath(),
			title: 'Changes',
			description: 'What was corrected in the archive, and what was withdrawn.',
		},
		changesOf(archive)
			.slice(0, most)
			.map((change) => ({
				path: changePath(change.kind, change.record, change.number),
				title: `${change.withdrawn ? 'Withdrawn' : 'Corrected'}: ${change.title}`,
				summary: changeWords(archive, change),
				day: change.date,
			})),
	);
}
