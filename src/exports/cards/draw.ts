import { Resvg } from '@resvg/resvg-wasm';
import { cardSize, cardSvg, textsOf, type CardText } from './card.ts';
import { cardFonts } from './fonts.ts';
import { palettePng } from './png.ts';
import { startResvg } from './resvg.ts';

/**
 * What draws pictures as PNG, with fonts for all the letters of `cards`. It is a WebAssembly program, the same
 * on every machine: so are the pictures.
 */
export async function cardPress(
	cards: () => Iterable<CardText>,
): Promise<(card: CardText) => Uint8Array> {
	await startResvg();
	const letters = new Set<string>();
	for (const card of cards())
		for (const text of textsOf(card)) for (const one of text) letters.add(one);
	const fonts = await cardFonts(letters);

	return (card) => {
		const drawing = new Resvg(cardSvg(card, fonts));
		const picture = drawing.render();
		const { width, height } = cardSize;
		const png = palettePng(picture.pixels, width, height) ?? Uint8Array.from(picture.asPng());
		// Memory of the program is not JavaScript's to collect.
		picture.free();
		drawing.free();
		return png;
	};
}
