import { Resvg } from '@resvg/resvg-wasm';
import { cardSize, cardSvg, paper, type CardText } from './card.ts';
import { cardFonts } from './fonts.ts';
import { palettePng } from './png.ts';
import { startResvg } from './resvg.ts';

/**
 * What draws pictures as PNG, with fonts for some letters. It is a WebAssembly program, the same on every
 * machine: so are the pictures.
 */
export async function cardPress(
	letters: Iterable<string>,
): Promise<(card: CardText) => Uint8Array> {
	await startResvg();
	const fonts = await cardFonts(letters);
	return (card) => {
		const drawing = new Resvg(cardSvg(card, fonts), { background: paper });
		const picture = drawing.render();
		const { width, height } = cardSize;
		const png = palettePng(picture.pixels, width, height) ?? Uint8Array.from(picture.asPng());
		// Memory of the program is not JavaScript's to collect.
		picture.free();
		drawing.free();
		return png;
	};
}
