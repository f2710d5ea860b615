import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * What suggests results in a search box, as one file at an address that every page can name. A page that
 * imported it in the usual way would load a script before a search box is used.
 */
export async function GET(): Promise<Response> {
	const entry = fileURLToPath(new URL('src/search/suggest-box.ts', `file://${process.cwd()}/`));
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2023',
			lib: { entry, formats: ['es'], fileName: 'suggest-box' },
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error('Vite has not built the suggestions.');
	return new Response(first.output[0].code, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
}
