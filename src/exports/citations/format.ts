/**
 * References in the styles that people use, made by citeproc, the reference implementation of the Citation
 * Style Language.
 *
 * A reference takes citeproc some milliseconds, which is too long for each of 30,000 quotations in three
 * styles. What it makes of a text depends on little: so each pattern of fields is formatted once with marks in
 * the place of its texts, and so is each list of names and each date; references are put together from these.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import chicagoModule from '@citation/csl-style-chicago-fullnote-bibliography';
import CSL, { type Engine } from 'citeproc';
import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { mlaStyle } from './mla-style.ts';

// A module of the older kind: Node hands it over in a wrapping.
const chicago = (chicagoModule as { default?: typeof chicagoModule }).default ?? chicagoModule;
// Read from the project, not bundled with the pages.
const fileOfStyles = (name: string) =>
	readFileSync(resolve('src/exports/citations/csl', name), 'utf8');
const americanEnglish = fileOfStyles('locales-en-US.xml');

/** The style prints role, event and date of a speech only where it has a place; here it prints them always. */
function withFactsOfSpeeches(style: string): string {
	const kinds =
		'type="article-journal bill legislation legal_case manuscript thesis" variable="publisher-place event-place publisher"';
	if (!style.includes(kinds))
		throw new Error('The Chicago style is not as it was: see its "issue-note".');
	return style.replace(kinds, kinds.replace('manuscript', 'manuscript speech'));
}

/** Styles by their short names. `note` is formatted as a footnote, the others as an entry of a list. */
export const citationStyles = {
	chicago: { style: withFactsOfSpeeches(chicago.content), note: true },
	apa: { style: fileOfStyles('apa.csl'), note: false },
	mla: { style: mlaStyle, note: false },
} as const;

export type CitationStyle = keyof typeof citationStyles;

/** Fields whose text stands in a reference as it is. */
const textFields = [
	'title',
	'event-title',
	'event-place',
	'genre',
	'container-title',
	'URL',
] as const;

const markedFields = [...textFields, 'author', 'issued'] as const;
const marks = 'אבגדהוזח';
/** Marks of names that stand as they are. */
const nameMarks = [...'טיכלמנסעפצקרשת'];

/** A reference as HTML, with titles in italics as the style wants them. Any other text is escaped. */
export function formatCitation(style: CitationStyle, item: CslItem): string {
	return fromPattern(style, item) ?? withCiteproc(style, item);
}

/** The same, made by citeproc alone: what `formatCitation` has to equal. */
export function withCiteproc(style: CitationStyle, item: CslItem): string {
	return run(style, keepingLetters(item));
}

/** Formatted patterns, lists of names and dates, by style and what they depend on. */
const known = new Map<string, string>();

function remember(key: string, make: () => string): string {
	let text = known.get(key);
	if (text === undefined) {
		text = make();
		known.set(key, text);
	}
	return text;
}

/** Puts a reference together; `undefined` where its parts do not stand apart in this style. */
function fromPattern(style: CitationStyle, item: CslItem): string | undefined {
	// Marks of quotation change with those around them.
	if (textFields.some((field) => quotationMark.test(item[field] ?? ''))) return undefined;
	const pattern = patternOf(item, (text) => text);
	let text = remember(`${style} ${JSON.stringify(pattern)}`, () => run(style, pattern));
	// How names and dates are printed goes by which fields there are, not by how their texts end.
	const bare = patternOf(item, () => '');
	if (item.author) {
		const names = namesIn(style, authorPattern(bare), item.author);
		if (names === undefined) return undefined;
		text = put(text, markOf('author', ''), names);
	}
	if (item.issued) {
		const date = dateIn(style, bare, item.issued);
		if (date === undefined) return undefined;
		text = put(text, markOf('issued', ''), date);
	}
	for (const field of textFields) {
		const words = item[field];
		if (words !== undefined) text = put(text, markOf(field, words), printed(words));
	}
	return text;
}

/** An item with marks in the place of its texts, each of which ends as `like` of the text does. */
function patternOf(item: CslItem, like: (text: string) => string): CslItem {
	const pattern: CslItem = { id: 'pattern', type: item.type, title: '' };
	for (const field of textFields) {
		const text = item[field];
		if (text !== undefined) pattern[field] = markOf(field, like(text));
	}
	if (item.event) pattern.event = pattern['event-title'] ?? '';
	if (item.author) pattern.author = [{ literal: markOf('author', '') }];
	if (item.issued) pattern.issued = { literal: markOf('issued', '') };
	return pattern;
}

/** The least that an item has: names are printed in it as in any other of its type. */
function authorPattern({ type, author }: CslItem): CslItem {
	return { id: 'pattern', type, title: markOf('title', ''), ...(author && { author }) };
}

// An apostrophe within a word is no mark of quotation, and comes out curved.
const quotationMark = /["“”‘«»„]|(?<!\p{L})['’]|['’](?!\p{L})/u;

function markOf(field: (typeof markedFields)[number], text: string): string {
	return markLike(marks[markedFields.indexOf(field)] ?? '', text);
}

/** A mark that behaves as the text would: at its end a stop is a stop, and doubles no other. */
function markLike(letter: string, text: string): string {
	const end = /[.?!,;:…)\]]$/u.exec(text)?.[0] ?? '';
	// A letter, because what has none is no text to a style; of a script without capitals.
	return `\uE000${letter}\uE001${end}`;
}

function put(text: string, mark: string, by: string): string {
	const bare = mark.slice(0, mark.indexOf('\uE001') + 1);
	const end = mark.slice(bare.length);
	const plain = end && by.endsWith(escapeHtml(end)) ? by.slice(0, -escapeHtml(end).length) : by;
	return text.replaceAll(bare, () => plain);
}

/** Words as citeproc prints them. */
function printed(words: string): string {
	return escapeHtml(words).replaceAll("'", '’');
}

/** How a style prints names or a date in a pattern: what then stands where the mark stood. */
function partOf(
	style: CitationStyle,
	pattern: CslItem,
	part: Pick<CslItem, 'author'> | Pick<CslItem, 'issued'>,
	field: 'author' | 'issued',
): string | undefined {
	const text = remember(
		`${style} ${JSON.stringify([pattern, part])}`,
		() =>
			between(run(style, { ...pattern, ...part }), run(style, pattern), markOf(field, '')) ?? '',
	);
	return text || undefined;
}

/** Names as a style prints them one after the other. Those that stand as they are differ by nothing but their words. */
function namesIn(
	style: CitationStyle,
	pattern: CslItem,
	names: readonly CslName[],
): string | undefined {
	const literals = names.flatMap((name) => ('literal' in name ? [name.literal] : []));
	const isPlain =
		literals.length === names.length &&
		literals.length <= nameMarks.length &&
		!literals.some((name) => quotationMark.test(name));
	if (!isPlain) return partOf(style, pattern, { author: [...names] }, 'author');
	const markAt = (index: number, name: string) => markLike(nameMarks[index] ?? '', name);
	const author = literals.map((name, index) => ({ literal: markAt(index, name) }));
	const text = partOf(style, pattern, { author }, 'author');
	return (
		text &&
		literals.reduce((all, name, index) => put(all, markAt(index, name), printed(name)), text)
	);
}

function dateIn(style: CitationStyle, pattern: CslItem, date: CslDate): string | undefined {
	if ('literal' in date && !quotationMark.test(date.literal)) return printed(date.literal);
	const [first, ...others] = 'date-parts' in date ? date['date-parts'] : [];
	if (!first || others.length > 0) return partOf(style, pattern, { issued: date }, 'issued');
	// Of a single date each year is like another, and each day of a month.
	const [year, month, day] = first;
	const like = [someYear, month, day && someDay].filter((part) => part !== undefined);
	return partOf(style, pattern, { issued: { 'date-parts': [like as typeof first] } }, 'issued')
		?.replace(String(someYear), String(year))
		.replace(String(someDay), String(day));
}

const someYear = 7777;
const someDay = 28;

/** What stands in `text` where `pattern` has its mark; `undefined` if the two differ elsewhere too. */
function between(text: string, pattern: string, mark: string): string | undefined {
	const at = pattern.indexOf(mark);
	if (at === -1) return undefined;
	const [before, after] = [pattern.slice(0, at), pattern.slice(at + mark.length)];
	if (!text.startsWith(before) || !text.endsWith(after)) return undefined;
	return text.slice(before.length, text.length - after.length);
}

/** Styles put titles into capitals; quoted words keep their letters. */
function keepingLetters(item: CslItem): CslItem {
	const asItIs = (text: string) => `<span class="nocase">${text}</span>`;
	const container = item['container-title'];
	return {
		...item,
		title: asItIs(item.title),
		...(container && { 'container-title': asItIs(container) }),
	};
}

const engines = new Map<CitationStyle, Engine>();
let current: CslItem | undefined;
let runs = 0;

function run(style: CitationStyle, item: CslItem): string {
	const { style: xml, note } = citationStyles[style];
	let engine = engines.get(style);
	if (!engine) {
		const system = {
			retrieveLocale: () => americanEnglish,
			retrieveItem: () => current ?? {},
		};
		engine = new CSL.Engine(system, xml, 'en-US');
		forgetOthers(engine);
		engines.set(style, engine);
	}
	// An engine asks for an item once, and shortens it when it comes again: each run has an item of its own.
	const id = `item-${runs++}`;
	current = { ...item, id };
	engine.updateItems([id]);
	const text = note
		? engine.makeCitationCluster([{ id }])
		: (engine.makeBibliography()[1][0] ?? '');
	return text
		.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '')
		.replaceAll('&#38;', '&amp;')
		.replaceAll('&#60;', '&lt;')
		.replaceAll('&#62;', '&gt;')
		.trim();
}

/**
 * References are told apart from no others: each is made alone. An engine looks others up by their words, and fails
 * where these are "constructor" or another word that every object of JavaScript has.
 */
function forgetOthers({ registry: { ambigcites, namereg } }: Engine): void {
	Object.setPrototypeOf(ambigcites, null);
	Object.setPrototypeOf(namereg.namereg, null);
	namereg.addname = () => undefined;
}

/** Text as it stands in HTML between tags. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
