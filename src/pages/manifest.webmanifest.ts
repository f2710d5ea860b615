import { getArchive } from '../data/archive.ts';
import { webManifest } from '../offline/web-manifest.ts';

/** The web app manifest. */
export function GET(): Response {
	return new Response(JSON.stringify(webManifest(getArchive().site)), {
		headers: { 'content-type': 'application/manifest+json' },
	});
}
