import { getArchive } from '../../data/archive.ts';
import { changesFeed } from '../../exports/feeds/changes.ts';

/** The newest changes, as an Atom feed. */
export function GET(): Response {
	return new Response(changesFeed(getArchive()), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
}
