/** Scripts as a page that was opened from a disk may run them. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const target = 'es2023';

/**
 * A module, with all that it imports, as one script that is no module. Its exports are given to the copy
 * under its address.
 *
 * @param file Path of the module on disk.
 */
export async function classicScript(file: string): Promise<string> {
	const code = await bundle(file);
	// eslint-disable-next-line readout/no-prose -- code, not words
	return `(()=>{${code}\nreadoutCopy.give(typeof readoutExports==="undefined"?{}:readoutExports)})();\n`;
}

/** The first script of every page of a copy. */
export async function firstScript(): Promise<string> {
	return bundle(fileURLToPath(new URL('./from-disk.ts', import.meta.url)));
}

/** A file as a script that holds it: text as text, all else in Base64. */
export function holdingScript(bytes: Buffer, isText: boolean): string {
	const held = isText ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') };
	return `readoutCopy.give(${JSON.stringify(held)});\n`;
}

async function bundle(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target,
			modulePreload: false,
			lib: { entry, formats: ['iife'], name: 'readoutExports', fileName: 'script' },
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error(`Vite has not built ${entry}.`);
	return first.output[0].code;
}
