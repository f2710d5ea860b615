import { getArchive } from '../../data/archive.ts';
import { archiveJson } from '../../exports/archive-json.ts';

/** The whole linked archive. */
export function GET(): Response {
	return new Response(JSON.stringify(archiveJson(getArchive())), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}
