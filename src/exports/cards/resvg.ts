import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Starts the program that draws. It is WebAssembly, the same on every machine: so are its pictures. */
export function startResvg(): Promise<void> {
	ready ??= start();
	return ready;
}

async function start(): Promise<void> {
	const require = createRequire(`file://${process.cwd()}/`);
	const program = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
	try {
		await initWasm(program);
	} catch (error) {
		// Pages and what comes after them have copies of this module, and share the program.
		if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
	}
}
