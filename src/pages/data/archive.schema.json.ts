import { archiveJsonSchema } from '../../exports/archive-json.ts';

/** JSON Schema of `archive.json`. */
export function GET(): Response {
	return new Response(JSON.stringify(archiveJsonSchema(), null, '\t'), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8' },
	});
}
