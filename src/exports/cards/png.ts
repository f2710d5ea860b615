/** PNG files of drawings in few colours. */

import { constants, crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Bits of a colour that are kept, of each of its three parts. */
const kept = 5;

/**
 * A picture as PNG with a palette, smaller and sooner made than one in full colour. `undefined` if it has more
 * than 256 colours.
 *
 * @param pixels four bytes each: red, green, blue, and an opacity that is not looked at
 */
export function palettePng(
	pixels: Uint8Array,
	width: number,
	height: number,
): Uint8Array | undefined {
	const indexes = new Int16Array(1 << (3 * kept)).fill(-1);
	const palette: number[] = [];
	const line = width + 1;
	// Each line of a PNG begins with how it is filtered: not at all.
	const lines = new Uint8Array(line * height);
	const drop = 8 - kept;
	// Bytes stand with the first lowest: red, as all machines have it that Node.js runs on.
	const indexOf = (colour: number): number | undefined => {
		const [red, green, blue] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
		const key = ((red >> drop) << (2 * kept)) | ((green >> drop) << kept) | (blue >> drop);
		if (indexes[key] === -1) {
			if (palette.length === 3 * 256) return undefined;
			indexes[key] = palette.length / 3;
			palette.push(red, green, blue);
		}
		return indexes[key];
	};
	const rows = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const stride = 4 * width;
	const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
	// Most pixels are as the one before, and many rows as the one above.
	let last = 0;
	let index = -1;
	for (let y = 0, from = 0; y < height; y++) {
		const start = y * line;
		const above = from * 4 - stride;
		if (y > 0 && rows.compare(rows, above, above + stride, from * 4, from * 4 + stride) === 0) {
			lines.copyWithin(start, start - line, start);
			from += width;
			continue;
		}
		for (let to = start + 1, end = to + width; to < end; to++, from++) {
			const colour = colours[from] as number;
			if (colour !== last || index < 0) {
				last = colour;
				const known = indexOf(colour);
				if (known === undefined) return undefined;
				index = known;
			}
			lines[to] = index;
		}
	}
	const head = new Uint8Array(13);
	const view = new DataView(head.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	head.set([8, 3, 0, 0, 0], 8);
	return concat([
		signature,
		chunk('IHDR', head),
		chunk('PLTE', Uint8Array.from(palette)),
		chunk('IDAT', deflateSync(lines, { strategy: constants.Z_RLE })),
		chunk('IEND', new Uint8Array()),
	]);
}

/** Length, name, data, and a sum to check both. */
function chunk(name: string, data: Uint8Array): Uint8Array {
	const body = concat([new TextEncoder().encode(name), data]);
	const bytes = new Uint8Array(body.length + 8);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(body, 4);
	view.setUint32(body.length + 4, crc32(body));
	return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
