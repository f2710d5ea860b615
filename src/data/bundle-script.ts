import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A script with all that it imports as one file, for an address that every page can name. A page that imported
 * it in the usual way would load a script before it is used.
 *
 * @param entry from the root of the project
 */
export async function bundleScript(entry: string): Promise<Response> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2023',
			lib: { entry: resolve(entry), formats: ['es'], fileName: 'script' },
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error(`Vite has not built ${entry}.`);
	return new Response(first.output[0].code, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
}
