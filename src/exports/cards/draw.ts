import { Resvg } from '@resvg/resvg-wasm';
import { lineFonts, type SpokenText } from '../../fonts/set-lines.ts';
import { cardSize, cardSvg, paper, type CardText } from './card.ts';
import { palettePng } from './png.ts';
import { startResvg } from './resvg.ts';

/**
 * What draws pictures as PNG, with fonts for some texts. It is a WebAssembly program, the same on every
 * machine: so are the pictures.
 */
export async function cardPress(
	texts: Iterable<SpokenText>,
): Promise<(card: CardText) => Uint8Array> {
	await startResvg();
	const fonts = await lineFonts(texts);
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
