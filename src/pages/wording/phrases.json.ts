import { getArchive } from '../../data/archive.ts';
import { phraseRows } from '../../views/phrases/phrase-rows.ts';

/** What the page on any words needs to know of the recorded phrases. */
export function GET(): Response {
	return new Response(JSON.stringify(phraseRows(getArchive())), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}
