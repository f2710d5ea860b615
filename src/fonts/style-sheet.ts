/** The style sheet by which pages load the fonts of scripts other than Latin. */

import type { MadeFonts } from './make-fonts.ts';
import { weights } from './make-fonts.ts';
import { rangesByOwner, rangesText, type Range } from './ranges.ts';
import { latinRanges, scriptOfLanguage } from './scripts.ts';

/** Its path from the root of the site. It never changes, so a new letter changes no page that does not print it. */
export const letterSheet = 'fonts.css';

/** The families that it defines, as `--font-read` and `--font-fact` name them. */
const family = 'Archive Letters';
const sansFamily = `${family} Sans`;

/**
 * The style sheet. Each font is loaded only by a page that prints one of its letters. Where languages write
 * one letter in forms of their own, elements in such a language have the font of it.
 *
 * @param files The address of each font, in the order of `made.fonts`, as seen from the sheet.
 * @param siteLanguage Its forms of letters are those where an element names no language.
 */
export function letterStyles(
	made: MadeFonts,
	files: readonly string[],
	siteLanguage: string,
): string {
	const serif = usualFonts(made, 'serif', siteLanguage);
	const sans = usualFonts(made, 'sans', siteLanguage);
	const sansOnly = new Map([...sans].filter(([codePoint, at]) => serif.get(codePoint) !== at));
	// A browser takes only the faces of a family that state the same weights: one that has no bold says so too, and
	// is drawn as it is.
	const face = (name: string, at: number, ranges: readonly Range[]) =>
		`@font-face{font-family:'${name}';src:url(${files[at] ?? ''});font-weight:${weights.min} ${weights.max};unicode-range:${rangesText(ranges)}}`;
	const faces = (name: string, drawnBy: ReadonlyMap<number, number>) =>
		[...dividedBy(drawnBy)].map(([at, ranges]) => face(name, at, ranges));

	const rules: string[] = [];
	const forms = new Map<number, string>();
	for (const [language, of] of made.drawnBy.serif) {
		const others = new Set(
			[...of].filter(([letter, at]) => serif.get(codeOf(letter)) !== at).map(([, at]) => at),
		);
		if (others.size === 0) continue;
		const names = [...others].map((at) => `${family} ${made.fonts[at]?.script ?? at}`);
		for (const [index, at] of [...others].entries()) forms.set(at, names[index] ?? '');
		rules.push(
			`[lang='${language}' i]:not(:root){font-family:${names.map((name) => `'${name}'`).join(',')},var(--font-read)}`,
		);
	}
	const formFaces = [...forms].flatMap(([at, name]) =>
		faces(name, new Map((made.fonts[at]?.letters ?? []).map((letter) => [codeOf(letter), at]))),
	);
	return [...faces(family, serif), ...faces(sansFamily, sansOnly), ...formFaces, ...rules, ''].join(
		'\n',
	);
}

/** The font that draws each code point where no language is named: of several that of the site's language, or the first. */
function usualFonts(
	{ fonts, drawnBy }: MadeFonts,
	style: 'serif' | 'sans',
	siteLanguage: string,
): Map<number, number> {
	const script = scriptOfLanguage(siteLanguage);
	const rank = (at: number) => (fonts[at]?.script === script ? -1 : at);
	const usual = new Map<number, number>();
	for (const of of drawnBy[style].values()) {
		for (const [letter, at] of of) {
			const known = usual.get(codeOf(letter));
			if (known === undefined || rank(at) < rank(known)) usual.set(codeOf(letter), at);
		}
	}
	return usual;
}

/** The ranges of each font. They do not reach over Latin's letters, which other fonts draw. */
function dividedBy(drawnBy: ReadonlyMap<number, number>): Map<number, Range[]> {
	const owners = new Map<number, number | 'latin'>();
	for (const ends of latinRanges) {
		for (const end of ends) owners.set(end, 'latin');
	}
	for (const [codePoint, at] of drawnBy) owners.set(codePoint, at);
	const divided = new Map<number, Range[]>();
	for (const [owner, ranges] of rangesByOwner(owners)) {
		if (owner !== 'latin') divided.set(owner, ranges);
	}
	return divided;
}

function codeOf(letter: string): number {
	return letter.codePointAt(0) ?? 0;
}
