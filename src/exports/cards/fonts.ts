/**
 * The fonts that pictures are drawn with, and lines set in them. A font comes in slices by range of letters; a
 * slice is read once, cut down to the letters that are needed and set to the weight of text. HarfBuzz sets
 * the lines, because letters of many scripts are joined, moved and put together from others.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Packages of Fontsource: the first that has a letter draws it. */
const families = [
	{ name: 'source-serif-4' },
	// Letters of these are put together from others: they are not cut down.
	{ name: 'noto-serif-lao', isWhole: true },
	{ name: 'noto-serif-khmer', isWhole: true },
	{ name: 'noto-serif-thai', isWhole: true },
	{ name: 'noto-sans-myanmar', isWhole: true },
	{ name: 'noto-serif-kr' },
	{ name: 'noto-serif-sc' },
];

interface Slice {
	file: string;
	ranges: readonly (readonly [number, number])[];
	isWhole: boolean;
}

/** A line of text, set. */
export interface SetLine {
	/** In em. */
	width: number;
	/** Outlines of its letters as SVG, in em, from the start of the line; up is negative. */
	outlines: string;
}

export interface CardFonts {
	/** Whether each letter of a text has a font. */
	covers(text: string): boolean;
	/** Letters without a font are left out. */
	set(text: string): SetLine;
}

/** Prepares the fonts for some letters; others count as not covered. */
export async function cardFonts(letters: Iterable<string>): Promise<CardFonts> {
	const slices = families.flatMap(slicesOf);
	const sliceOf = new Map<string, Slice>();
	const wanted = new Map<Slice, string[]>();
	for (const letter of [...new Set(letters)].toSorted()) {
		const slice = slices.find((one) => has(one, letter));
		if (!slice) continue;
		sliceOf.set(letter, slice);
		const of = wanted.get(slice);
		if (of) of.push(letter);
		else wanted.set(slice, [letter]);
	}

	const fonts = new Map<Slice, SetFont>();
	for (const [slice, of] of wanted) {
		const file = await subsetFont(readFileSync(slice.file), slice.isWhole ? '' : of.join(''), {
			targetFormat: 'sfnt',
			variationAxes: { wght: 400 },
			keepAllGlyphs: slice.isWhole,
		});
		fonts.set(slice, setFont(file));
	}

	return {
		covers: (text) => [...text].every((letter) => sliceOf.has(letter)),
		set(text) {
			const runs: { slice: Slice; text: string }[] = [];
			for (const letter of text) {
				const last = runs.at(-1);
				const slice = last && has(last.slice, letter) ? last.slice : sliceOf.get(letter);
				if (!slice) continue;
				if (last?.slice === slice) last.text += letter;
				else runs.push({ slice, text: letter });
			}
			let width = 0;
			let outlines = '';
			for (const run of runs) {
				const line = fonts.get(run.slice)?.(run.text);
				if (!line) continue;
				outlines += `<g transform="translate(${round(width)} 0)">${line.outlines}</g>`;
				width += line.width;
			}
			return { width, outlines };
		},
	};
}

type SetFont = (text: string) => SetLine;

function setFont(file: Uint8Array): SetFont {
	const face = new Face(new Blob(Uint8Array.from(file).buffer));
	const font = new Font(face);
	const scale = 1 / face.upem;
	const paths = new Map<number, string>();
	return (text) => {
		const buffer = new Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const positions = buffer.getGlyphPositions();
		let at = 0;
		let drawn = '';
		for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
			const position = positions[index];
			if (!position) continue;
			let path = paths.get(glyph);
			if (path === undefined) {
				path = font.glyphToPath(glyph);
				paths.set(glyph, path);
			}
			const { xOffset, yOffset, xAdvance } = position;
			if (path) drawn += `<path transform="translate(${at + xOffset} ${yOffset})" d="${path}"/>`;
			at += xAdvance;
		}
		return {
			width: at * scale,
			outlines: `<g transform="scale(${scale} ${-scale})">${drawn}</g>`,
		};
	};
}

function has({ ranges }: Slice, letter: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	return ranges.some(([from, to]) => code >= from && code <= to);
}

function round(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

const require = createRequire(`file://${process.cwd()}/`);

function slicesOf({ name, isWhole = false }: (typeof families)[number]): Slice[] {
	const path = (file: string) => require.resolve(`@fontsource-variable/${name}/${file}`);
	const ranges = JSON.parse(readFileSync(path('unicode.json'), 'utf8')) as Record<string, string>;
	return Object.entries(ranges).map(([slice, text]) => ({
		isWhole,
		file: path(`files/${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
		ranges: text.split(',').map((range) => {
			const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
			return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
		}),
	}));
}
