import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-wasm';
import type { APIContext } from 'astro';
import { startResvg } from '../../exports/cards/resvg.ts';
import { iconSides } from '../../offline/web-manifest.ts';

export const getStaticPaths = () => iconSides.map((side) => ({ params: { side: String(side) } }));

/** The drawing of `public/icon.svg` as a picture of so many pixels, for systems that want one. */
export async function GET({ params }: APIContext): Promise<Response> {
	await startResvg();
	const drawing = await readFile('public/icon.svg', 'utf8');
	const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: Number(params['side']) } });
	return new Response(Uint8Array.from(picture.render().asPng()), {
		headers: { 'content-type': 'image/png' },
	});
}
