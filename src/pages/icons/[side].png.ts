import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { APIContext } from 'astro';
import { iconSides } from '../../offline/web-manifest.ts';

export const getStaticPaths = () => iconSides.map((side) => ({ params: { side: String(side) } }));

let ready: Promise<void> | undefined;

/** The drawing of `public/icon.svg` as a picture of so many pixels, for systems that want one. */
export async function GET({ params }: APIContext): Promise<Response> {
	// The module that draws is a WebAssembly program, the same on every machine: so are the pictures.
	const program = createRequire(`file://${process.cwd()}/`).resolve(
		'@resvg/resvg-wasm/index_bg.wasm',
	);
	ready ??= readFile(program).then((wasm) => initWasm(wasm));
	await ready;
	const drawing = await readFile('public/icon.svg', 'utf8');
	const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: Number(params['side']) } });
	return new Response(Uint8Array.from(picture.render().asPng()), {
		headers: { 'content-type': 'image/png' },
	});
}
