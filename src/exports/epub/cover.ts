/**
 * The cover: a drawing whose letters are outlines, so that every device shows every script. Each line has its words as
 * its title. A bar for each month, quarter or year shows when the book's meetings took place.
 */

import type { Archive } from '../../archive/archive.ts';
import { formatDate } from '../../dates/date-words.ts';
import { editionDay } from '../../archive/edition.ts';
import { stripOf } from '../../views/timeline/timeline-bins.ts';
import { hexColour } from '../../styles/palette.ts';
import { messages } from '../../messages/messages.ts';
import type { LineFonts, SpokenText } from '../../fonts/set-lines.ts';
import type { Book } from './books.ts';
import { countWords } from './counts.ts';
import { within, withoutForbidden, x, xmlOf, type Child } from './xml.ts';

const width = 1200;
const height = 1800;
const edge = 110;
const ink = hexColour('text');
const quiet = hexColour('text-quiet');
const accent = hexColour('accent');
const paper = hexColour('surface');
const nameSize = 46;

/** What the covers of all books of an archive may say. */
export function coverTexts(archive: Archive): SpokenText[] {
	const { language, title } = archive.site;
	const { book: text, edition, relationPages } = messages();
	const day = editionDay(archive);
	const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
	const words = [
		text.wholeArchive,
		relationPages.pair(['', '']),
		text.size(1, 1, 1, 1),
		text.size(2, 2, 1, 2),
		...(day === undefined ? [] : [edition.of(formatDate(day))]),
	];
	return [
		...[ascii, ...words, title, ...archive.countries.map(({ data }) => data.name)].map((text) => ({
			text,
			language,
		})),
		...archive.countries.flatMap(({ data }) => namesOf(data.names)),
	];
}

/** The cover of a book as an SVG document, 1200 by 1800 units. */
export function coverSvg(archive: Archive, book: Book, fonts: LineFonts): string {
	const { site } = archive;
	const { language } = site;
	const text = messages().book;
	const isWhole = book.countries.length === 0;
	const day = editionDay(archive);
	const line = (words: string, y: number, size: number, fill: string) =>
		lineAt({ text: words, language }, edge, y, size, fill, fonts);
	const widthOf = (words: string) => fonts.set({ text: words, language }).width;
	const size = book.subject.length > 40 ? 88 : 124;
	const title = wrap(book.subject, (width - 2 * edge) / size, widthOf);
	const top = 520;
	const names = isWhole ? [] : book.countries.map(({ data }) => namesOf(data.names));
	const below = top + title.length * size * 1.12 + 20;
	const frame = xmlOf(
		x(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${width} ${height}`,
				width: String(width),
				height: String(height),
				'xml:lang': language,
			},
			x('title', {}, isWhole ? site.title : text.title(site.title, book.subject)),
			x('rect', { width: String(width), height: String(height), fill: paper }),
			rule(200, 6, accent),
			bars(book),
			rule(1520, 2, ink),
		),
	);
	const lines = [
		line(isWhole ? text.wholeArchive : site.title, 290, 48, quiet),
		...title.map((words, index) => line(words, top + index * size * 1.12, size, ink)),
		...names.flatMap((of, index) => nameLine(of, below + index * 84, fonts)),
		line(countWords(archive, book), 1600, 40, ink),
		...(day === undefined ? [] : [line(messages().edition.of(formatDate(day)), 1660, 40, quiet)]),
	];
	return withoutForbidden(
		`<?xml version="1.0" encoding="utf-8"?>\n${within(frame, lines.join('\n'))}\n`,
	);
}

/** A line as outlines. Its words are its title, with their language. */
function lineAt(
	line: SpokenText,
	x0: number,
	y: number,
	size: number,
	fill: string,
	fonts: LineFonts,
): string {
	const frame = xmlOf(
		x(
			'g',
			{
				transform: `translate(${round(x0)} ${round(y)}) scale(${size})`,
				fill,
				'xml:lang': line.language,
			},
			x('title', {}, line.text),
		),
	);
	return within(frame, fonts.set(line).outlines);
}

/** Names side by side, as many as a line holds, of those whose letters have fonts. */
function nameLine(names: readonly SpokenText[], y: number, fonts: LineFonts): string[] {
	let left = edge;
	return names.flatMap((name) => {
		const start = left;
		const end = start + fonts.set(name).width * nameSize;
		if (end > width - edge || !fonts.covers(name)) return [];
		left = end + nameSize;
		return lineAt(name, start, y, nameSize, quiet, fonts);
	});
}

function namesOf(names: Readonly<Record<string, string>>): SpokenText[] {
	return Object.entries(names).map(([language, text]) => ({ language, text }));
}

function rule(y: number, thickness: number, fill: string): Child {
	return x('rect', {
		x: String(edge),
		y: String(y),
		width: String(width - 2 * edge),
		height: String(thickness),
		fill,
	});
}

function bars({ meetings }: Book): Child {
	const { all } = stripOf(meetings, { of: () => [], name: String, others: String, none: '' });
	const counts = all.cells.map((cell) => cell?.count ?? 0);
	const most = counts.reduce((a, count) => Math.max(a, count), 1);
	const step = (width - 2 * edge) / Math.max(1, counts.length);
	const tallest = 280;
	return counts.map((count, index) => {
		if (count === 0) return undefined;
		const tall = Math.max(8, (count / most) * tallest);
		return x('rect', {
			x: round(edge + index * step),
			y: round(1520 - tall),
			width: round(Math.min(60, Math.max(1, step - 4))),
			height: round(tall),
			fill: accent,
		});
	});
}

/** Divides words into lines of so many em at most. */
function wrap(words: string, room: number, widthOf: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`) <= room)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function round(value: number): string {
	return String(Math.round(value * 10) / 10);
}
