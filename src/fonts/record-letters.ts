/** The letters of records, before any page is made of them. */

import type { Entry, Records } from '../archive/entry.ts';
import type { Finding, Spot } from '../rules/problem.ts';
import type { SiteData } from '../schemas/site.ts';
import { isWithoutFont } from './choose.ts';
import { addText, isBeyondLatin, type Letters } from './letters.ts';
import { isInstalled } from './packages.ts';
import { isOfScript, scriptFonts, scriptName, type ScriptFont } from './scripts.ts';

/** A text of a record, where it stands, and its language if the record tells it. */
interface RecordText {
	file: string;
	text: string;
	spotOf: (offset: number) => Spot;
	language: string | undefined;
}

/** The letters of all records and of the site's own words; those of no stated language count as the site's. */
export function recordLetters(records: Records, site: SiteData): Letters {
	const letters: Letters = new Map();
	for (const { text, language } of textsBeyondLatin(records, site))
		addText(letters, text, language ?? site.language);
	return letters;
}

/** Warns of letters that no installed font has: one warning a file and script, at the first of them. */
export function findLettersWithoutFont(records: Records, site: SiteData | undefined): Finding[] {
	const found = new Map<string, { at: RecordText; offset: number; letters: Set<string> }>();
	for (const at of textsBeyondLatin(records, site)) {
		let offset = 0;
		for (const letter of at.text) {
			// Characters that are no letters are told by the check of characters.
			if (!/\p{C}/u.test(letter) && isWithoutFont(letter)) {
				const key = `${at.file}\n${scriptName(letter)}`;
				const known = found.get(key) ?? { at, offset, letters: new Set() };
				known.letters.add(letter);
				found.set(key, known);
			}
			offset += letter.length;
		}
	}
	return Array.from(found.values(), ({ at, offset, letters }) => ({
		level: 'warning',
		rule: 'letters',
		file: at.file,
		spot: at.spotOf(offset),
		message: messageOf([...letters]),
	}));
}

/** How many letters a message names. */
const mostNamed = 5;

function messageOf(letters: readonly string[]): string {
	const [first = ''] = letters;
	const named = letters.slice(0, mostNamed).map((letter) => `"${letter}" (${codeOf(letter)})`);
	const more = letters.length > mostNamed ? ` and ${letters.length - mostNamed} more` : '';
	return `Found ${named.join(', ')}${more}: ${scriptName(first)}. No font of this archive has ${letters.length > 1 ? 'them' : 'it'}, so readers may see a box instead. ${adviceOn(first)}`;
}

function adviceOn(letter: string): string {
	const row = scriptFonts.find(({ letters }) => letters.some((one) => isOfScript(letter, one)));
	if (row && !row.isBase && !isShipped(row))
		return `To ship one, run "npm install --save-exact ${row.font}@${row.version}".`;
	return 'Write it in another way; or install a package of Fontsource that has it, and add a row for it to src/fonts/scripts.ts.';
}

function isShipped({ script }: ScriptFont): boolean {
	return scriptFonts.some((row) => row.script === script && isInstalled(row));
}

function codeOf(letter: string): string {
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function* textsBeyondLatin(records: Records, site: SiteData | undefined): Generator<RecordText> {
	if (site) yield* textsIn(site, 'site.yaml', []);
	for (const entry of Object.values(records).flat() as Entry[]) {
		yield* textsIn(entry.data, entry.file, []);
		if (isBeyondLatin(entry.body)) {
			const { file, body, bodyOffset } = entry;
			const spotOf = (offset: number) => ({ offset: bodyOffset + offset });
			yield { file, text: body, spotOf, language: undefined };
		}
	}
}

/** Every string of a record that has more than Latin's letters. */
function* textsIn(
	value: unknown,
	file: string,
	path: readonly PropertyKey[],
	language?: string,
): Generator<RecordText> {
	if (typeof value === 'string') {
		if (isBeyondLatin(value)) yield { file, text: value, spotOf: () => ({ path }), language };
	} else if (Array.isArray(value)) {
		for (const [index, one] of value.entries())
			yield* textsIn(one, file, [...path, index], language);
	} else if (typeof value === 'object' && value !== null) {
		const own =
			'language' in value && typeof value.language === 'string' ? value.language : language;
		for (const [key, one] of Object.entries(value)) {
			// Names stand under the tag of their language.
			const of = path.at(-1) === 'names' ? key : own;
			yield* textsIn(one, file, [...path, key], of);
		}
	}
}
