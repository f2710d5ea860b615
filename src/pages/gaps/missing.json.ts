import { getArchive } from '../../data/archive.ts';
import { missingJson } from '../../exports/missing-json.ts';

/** What the records show to be missing, in full. */
export function GET(): Response {
	return new Response(JSON.stringify(missingJson(getArchive()), null, '\t'), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}
