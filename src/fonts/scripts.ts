/**
 * The scripts of the world and the fonts that draw them: the one list. A script whose package is installed is
 * shipped; the check prints what to install for the others. To ship a script that is missing here, install a
 * package of Fontsource for it and add a row.
 */

import { parseRanges, type Range } from './ranges.ts';

export interface ScriptFont {
	/** ISO 15924, as it stands in language tags. */
	script: string;
	/** In words. */
	name: string;
	/** Values of Unicode's property Script that its letters have. */
	letters: readonly string[];
	/** Tag for a run of these letters where nothing tells its language. */
	language: string;
	/** Package of Fontsource, and the version that this list was tried with. */
	font: string;
	version: string;
	/** A sans draws tables and facts, where the script has one; a serif draws all else. */
	isSans?: true;
	/** The parts of the package that hold the script; all that are not Latin's if absent. */
	parts?: readonly string[];
	/** What the font really has, where its package says more than is true. As `unicode-range`. */
	has?: string;
	/** Its files stand in `src/styles/fonts.css`, whole, because almost every page needs them. */
	isBase?: true;
}

const serif = { font: '@fontsource-variable/source-serif-4', version: '5.3.1' } as const;
const sans = { font: '@fontsource-variable/source-sans-3', version: '5.3.0' } as const;
const noto = (name: string, version = '5.3.0') =>
	({ font: `@fontsource-variable/noto-${name}`, version }) as const;

const latinRow = {
	script: 'Latn',
	name: 'Latin',
	letters: ['Latin'],
	language: 'und-Latn',
	parts: ['latin', 'latin-ext', 'vietnamese'],
	isBase: true,
	has: 'U+20-7E,U+A0-181,U+186,U+18A,U+18D-190,U+192-194,U+196-197,U+19A-19B,U+19E,U+1A0-1A1,U+1AF-1B1,U+1B7,U+1BF-1C3,U+1CD-1DD,U+1E2-1E7,U+1EA-1EB,U+1EE-1F0,U+1F4-1F5,U+1F7-201,U+204-205,U+208-209,U+20C-20D,U+218-220,U+222-223,U+226-227,U+237,U+23A-23E,U+241-245,U+248-249,U+250-27B,U+27D-285,U+287-292,U+294-295,U+298-299,U+29B-29F,U+2A1-2A8,U+2B0-2B4,U+2B7-2B9,U+2BB-2C1,U+2C6-2CC,U+2D0-2D7,U+2DA,U+2DC-2DE,U+2E0-2E4,U+2ED,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1E02-1E03,U+1E06-1E07,U+1E0A-1E11,U+1E16-1E17,U+1E1E-1E2B,U+1E32-1E3B,U+1E3E-1E49,U+1E52-1E53,U+1E56-1E63,U+1E66-1E67,U+1E6A-1E6F,U+1E72-1E73,U+1E7E-1E85,U+1E8E-1E97,U+1E9E-1EF9,U+2013-2014,U+2018-201A,U+201C-201E,U+2020,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20A1,U+20A3-20A4,U+20A6-20A7,U+20A9,U+20AB-20AC,U+20AE,U+20B1-20B2,U+20B4-20B5,U+20B8-20BA,U+20BD,U+20BF,U+2113,U+2122,U+2191,U+2193,U+2212,U+2215',
} as const;
const greek = { script: 'Grek', name: 'Greek', letters: ['Greek'], language: 'el' };
const cyrillic = { script: 'Cyrl', name: 'Cyrillic', letters: ['Cyrillic'], language: 'und-Cyrl' };

/** The first row that has a letter draws it, but for letters that several languages write in forms of their own. */
export const scriptFonts: readonly ScriptFont[] = [
	// What the serif lacks of these the sans has, and the other way round.
	{ ...latinRow, ...serif },
	{ ...latinRow, ...sans, isSans: true },
	{
		...greek,
		...serif,
		parts: ['greek'],
		has: 'U+374-375,U+37E,U+384-38A,U+38C,U+38E-3A1,U+3A3-3CE,U+3D7,U+3D9,U+3DB,U+3DD,U+3E1',
	},
	{
		...greek,
		...sans,
		isSans: true,
		parts: ['greek', 'greek-ext'],
		has: 'U+374-375,U+37A,U+37E,U+384-38A,U+38C,U+38E-3A1,U+3A3-3D1,U+3D5,U+3D7,U+3D9,U+3DB,U+3DD,U+3E1,U+3F4,U+3F7-3F8,U+1F00-1F15,U+1F18-1F1D,U+1F20-1F45,U+1F48-1F4D,U+1F50-1F57,U+1F59,U+1F5B,U+1F5D,U+1F5F-1F7D,U+1F80-1FB4,U+1FB6-1FC4,U+1FC6-1FD3,U+1FD6-1FDB,U+1FDD-1FEF,U+1FF2-1FF4,U+1FF6-1FFE',
	},
	{
		...cyrillic,
		...serif,
		parts: ['cyrillic', 'cyrillic-ext'],
		has: 'U+400-45F,U+462-463,U+472-475,U+490-493,U+496-49B,U+4A0-4A3,U+4AA-4AB,U+4AE-4B3,U+4B6-4B7,U+4BA-4BB,U+4C0-4C2,U+4CF-4D1,U+4D4-4D9,U+4E2-4E3,U+4E6-4E9,U+4EE-4EF,U+4F2-4F3,U+2116',
	},
	{
		...cyrillic,
		...sans,
		isSans: true,
		parts: ['cyrillic', 'cyrillic-ext'],
		has: 'U+400-45F,U+462-463,U+472-475,U+490-493,U+496-49B,U+4A0-4A3,U+4AA-4AB,U+4AE-4B3,U+4B6-4B7,U+4BA-4BB,U+4C0-4C4,U+4C7-4C8,U+4CF-4D1,U+4D4-4D9,U+4E2-4E3,U+4E6-4E9,U+4EE-4EF,U+4F2-4F3,U+4F6-4F7,U+2116',
	},
	{
		script: 'Zsym',
		name: 'Arrows and signs',
		letters: [],
		language: 'zxx',
		font: '@fontsource/noto-sans-math',
		version: '5.3.0',
		// Its one part says that it is Latin's, and has the signs beside it.
		parts: ['latin'],
		has: 'U+2010,U+2016,U+2021,U+2025,U+2034-2038,U+203C,U+2047,U+2102,U+210A-2112,U+2115,U+2119-211D,U+2124,U+2127-2129,U+212C-212D,U+2190,U+2192,U+2194-2211,U+2213-2214,U+2216-2300,U+2308-230B,U+239B-23B3,U+25A0-25FF,U+2605-2606,U+2609,U+2640,U+2642,U+2660-2667,U+2669-266F,U+2713,U+2720,U+27C0-27FF,U+2900-2AFF,U+2B00-2B04',
	},
	{
		script: 'Hans',
		name: 'Chinese (simplified)',
		letters: ['Han'],
		language: 'und-Hani',
		...noto('serif-sc', '5.3.1'),
	},
	{
		script: 'Hant',
		name: 'Chinese (traditional)',
		letters: ['Han', 'Bopomofo'],
		language: 'und-Hant',
		...noto('serif-tc', '5.3.1'),
	},
	{
		script: 'Jpan',
		name: 'Japanese',
		letters: ['Hiragana', 'Katakana', 'Han'],
		language: 'ja',
		...noto('serif-jp', '5.3.1'),
	},
	{
		script: 'Kore',
		name: 'Korean',
		letters: ['Hangul', 'Han'],
		language: 'ko',
		...noto('serif-kr', '5.3.1'),
	},
	{
		script: 'Laoo',
		name: 'Lao',
		letters: ['Lao'],
		language: 'lo',
		...noto('serif-lao'),
		// With the sign of the kip, which no other font here has.
		parts: ['lao', 'latin-ext'],
		has: 'U+E81-EDF,U+20AD',
	},
	{ script: 'Khmr', name: 'Khmer', letters: ['Khmer'], language: 'km', ...noto('serif-khmer') },
	{ script: 'Thai', name: 'Thai', letters: ['Thai'], language: 'th', ...noto('serif-thai') },
	{
		script: 'Mymr',
		name: 'Burmese',
		letters: ['Myanmar'],
		language: 'und-Mymr',
		...noto('sans-myanmar'),
	},
	{
		script: 'Arab',
		name: 'Arabic',
		letters: ['Arabic'],
		language: 'und-Arab',
		...noto('naskh-arabic'),
		parts: ['arabic'],
	},
	{
		script: 'Hebr',
		name: 'Hebrew',
		letters: ['Hebrew'],
		language: 'und-Hebr',
		...noto('serif-hebrew'),
	},
	{
		script: 'Deva',
		name: 'Devanagari',
		letters: ['Devanagari'],
		language: 'und-Deva',
		...noto('serif-devanagari'),
	},
	{ script: 'Taml', name: 'Tamil', letters: ['Tamil'], language: 'ta', ...noto('serif-tamil') },

	// Known, and not installed as Readout comes.
	{
		script: 'Armn',
		name: 'Armenian',
		letters: ['Armenian'],
		language: 'hy',
		...noto('serif-armenian'),
	},
	{
		script: 'Beng',
		name: 'Bengali',
		letters: ['Bengali'],
		language: 'und-Beng',
		...noto('serif-bengali'),
	},
	{
		script: 'Ethi',
		name: 'Ethiopic',
		letters: ['Ethiopic'],
		language: 'und-Ethi',
		...noto('serif-ethiopic'),
	},
	{
		script: 'Geor',
		name: 'Georgian',
		letters: ['Georgian'],
		language: 'und-Geor',
		...noto('serif-georgian'),
	},
	{
		script: 'Knda',
		name: 'Kannada',
		letters: ['Kannada'],
		language: 'kn',
		...noto('sans-kannada'),
	},
	{ script: 'Orya', name: 'Odia', letters: ['Oriya'], language: 'or', ...noto('sans-oriya') },
	{
		script: 'Sinh',
		name: 'Sinhala',
		letters: ['Sinhala'],
		language: 'si',
		...noto('sans-sinhala'),
	},
	{ script: 'Telu', name: 'Telugu', letters: ['Telugu'], language: 'te', ...noto('sans-telugu') },
	{ script: 'Thaa', name: 'Thaana', letters: ['Thaana'], language: 'dv', ...noto('sans-thaana') },
	{
		script: 'Mlym',
		name: 'Malayalam',
		letters: ['Malayalam'],
		language: 'ml',
		font: '@fontsource/noto-sans-malayalam',
		version: '5.3.0',
	},
];

/** What the fonts have that stand in `src/styles/fonts.css`. */
export const latinRanges: readonly Range[] = parseRanges(latinRow.has);

/** Scripts without a row, so that a message can name them. */
const otherScripts = [
	...[
		'Gujarati',
		'Gurmukhi',
		'Tibetan',
		'Mongolian',
		'Syriac',
		'Cherokee',
		'Tifinagh',
		'Yi',
		'Nko',
	],
	...['Canadian_Aboriginal', 'Javanese', 'Balinese', 'Cham', 'Tai_Le', 'New_Tai_Lue', 'Tai_Tham'],
	...['Tai_Viet', 'Lisu', 'Meetei_Mayek', 'Ol_Chiki', 'Limbu', 'Coptic', 'Gothic', 'Adlam', 'Vai'],
];

const patterns = new Map<string, RegExp>();

/** Whether a letter is of a script, by the value of Unicode's property Script. */
export function isOfScript(letter: string, script: string): boolean {
	let pattern = patterns.get(script);
	if (!pattern) patterns.set(script, (pattern = new RegExp(`^\\p{Script=${script}}`, 'u')));
	return pattern.test(letter);
}

/** Whether a letter is of no one script: digits, punctuation, signs, marks. */
export function isCommon(letter: string): boolean {
	return isOfScript(letter, 'Common') || isOfScript(letter, 'Inherited');
}

/** A letter's script in words, as a message names it. */
export function scriptName(letter: string): string {
	if (/^\p{Emoji_Presentation}/u.test(letter)) return 'a picture (emoji)';
	if (isCommon(letter)) return 'a sign';
	const row = scriptFonts.find(({ letters }) => letters.some((one) => isOfScript(letter, one)));
	if (row) return row.name;
	const other = otherScripts.find((one) => isOfScript(letter, one));
	return other?.replaceAll('_', ' ') ?? 'a script that is not in the list';
}

/** The script that a language is written in, as its tag says or as is usual: "Hans" of "zh", "Hant" of "zh-TW". */
export function scriptOfLanguage(language: string): string | undefined {
	try {
		return new Intl.Locale(language).maximize().script;
	} catch {
		return undefined;
	}
}

/** Whether nothing is drawn for a character: spaces, joiners, marks of direction, selectors of variants. */
export function isInvisible(letter: string): boolean {
	return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(letter);
}
