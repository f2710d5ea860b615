/**
 * Lines of text as outlines, for pictures: whoever shows them needs no fonts. HarfBuzz sets the lines, because letters
 * of many scripts are joined, moved and put together from others.
 */

import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { cutLetters, whoDraws } from './make-fonts.ts';
import type { FontPart } from './packages.ts';
import { isInvisible } from './scripts.ts';
import { withHelpers } from './shaping.ts';

/** A line of text, set. */
export interface SetLine {
	/** In em. */
	width: number;
	/** Outlines of its letters as SVG, in em, from the start of the line; up is negative. */
	outlines: string;
}

/** A text, and the language that decides the forms of its letters. */
export interface SpokenText {
	text: string;
	language: string;
}

export interface LineFonts {
	/** Whether each letter of a text has a font. */
	covers(line: SpokenText): boolean;
	/** Letters without a font are left out. */
	set(line: SpokenText): SetLine;
}

/** Prepares the fonts for some texts; letters of others count as not covered. */
export async function lineFonts(texts: Iterable<SpokenText>): Promise<LineFonts> {
	const letters = new Map<string, Set<string>>();
	for (const { text, language } of texts) {
		const of = letters.get(language) ?? new Set([' ']);
		letters.set(language, of);
		for (const letter of composed(text)) of.add(letter);
	}
	const parts = new Map<string, FontPart>();
	const wanted = new Map<FontPart, Set<string>>();
	for (const [language, of] of letters) {
		for (const letter of [...of].toSorted()) {
			// A space is drawn by the font of text, though nothing is seen of it.
			const part =
				letter === ' '
					? (await whoDraws('a', language, 'serif'))?.part
					: (await whoDraws(letter, language, 'serif'))?.part;
			if (!part) continue;
			parts.set(keyOf(letter, language), part);
			wanted.set(part, (wanted.get(part) ?? new Set()).add(letter));
		}
	}
	const fonts = new Map<FontPart, (text: string) => SetLine>();
	for (const [part, of] of wanted)
		fonts.set(part, setterOf(await cutLetters(part, withHelpers(of))));

	return {
		covers: ({ text, language }) =>
			[...composed(text)].every(
				(letter) => isInvisible(letter) || parts.has(keyOf(letter, language)),
			),
		set({ text, language }) {
			let width = 0;
			let outlines = '';
			for (const run of runsOf(composed(text), (letter) => parts.get(keyOf(letter, language)))) {
				const line = fonts.get(run.part)?.(run.text);
				if (!line) continue;
				outlines += `<g transform="translate(${round(width)} 0)">${line.outlines}</g>`;
				width += line.width;
			}
			return { width, outlines };
		},
	};
}

/** Pieces of a text that one font draws each. Joiners stay with what they join. */
function runsOf(
	text: string,
	partOf: (letter: string) => FontPart | undefined,
): { part: FontPart; text: string }[] {
	const runs: { part: FontPart; text: string }[] = [];
	for (const letter of text) {
		const last = runs.at(-1);
		const isJoiner = isInvisible(letter) && letter !== ' ';
		const part = isJoiner ? last?.part : partOf(letter);
		if (!part) continue;
		if (last?.part === part) last.text += letter;
		else runs.push({ part, text: letter });
	}
	return runs;
}

function setterOf(file: Uint8Array): (text: string) => SetLine {
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

/** Letters and their marks as one character where there is one; every space as the same. */
function composed(text: string): string {
	return text.normalize('NFC').replace(/\s/g, ' ');
}

function keyOf(letter: string, language: string): string {
	return `${letter}\n${language}`;
}

function round(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
